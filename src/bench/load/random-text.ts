/** Text of random tokens that is, read again by the same tokenizer, as many tokens as were asked for. */
import type { Random } from './random.ts';
import type { TextTokenizer } from './tokenizer.ts';

export interface RandomText {
  readonly text: string;
  /** What the tokenizer finds in it: mostly as many as were asked for, and always what is there. */
  readonly ids: readonly number[];
}

/** Nearly all texts fit at the first or second try. */
const mostTries = 16;
/** In search of a word, of which a vocabulary has many; where it has none, anything goes. */
const mostDraws = 64;

const nothing: RandomText = { text: '', ids: [] };

/** Draws texts; what it learns of the vocabulary it keeps, which changes no text. */
export class TextMaker {
  readonly #tokenizer: TextTokenizer;
  readonly #isWord = new Map<number, boolean>();

  constructor(tokenizer: TextTokenizer) {
    this.#tokenizer = tokenizer;
  }

  /**
   * @param wanted tokens, at least 1, those of the prefix aside
   * @param prefix what the text begins with
   */
  text(random: Random, wanted: number, prefix: RandomText = nothing): RandomText {
    const total = prefix.ids.length + wanted;
    let best = this.#read(prefix, this.#draw(random, wanted));
    let made = best;
    for (let tries = 1; tries < mostTries && best.ids.length !== total; tries++) {
      made = this.#read(prefix, this.#mended(random, made.ids.slice(prefix.ids.length), wanted));
      if (Math.abs(made.ids.length - total) < Math.abs(best.ids.length - total)) best = made;
    }
    return best;
  }

  /** The text of these tokens behind the prefix, with the tokens that are found in it. */
  #read(prefix: RandomText, ids: readonly number[]): RandomText {
    const { decode, encode } = this.#tokenizer;
    const whole = decode([...prefix.ids, ...ids]);
    const text = whole.startsWith(prefix.text) ? whole : prefix.text + decode(ids);
    return { text, ids: encode(text) };
  }

  /** Tokens grew together with their neighbours, or came apart: what is missing is drawn, and what is too much cut off. */
  #mended(random: Random, found: readonly number[], wanted: number): readonly number[] {
    if (found.length < wanted) return [...found, ...this.#draw(random, wanted - found.length)];
    // the last one is drawn anew, or a text that cannot end so would be tried again and again
    return [...found.slice(0, wanted - 1), ...this.#draw(random, 1)];
  }

  #draw(random: Random, count: number): number[] {
    return Array.from({ length: count }, () => this.#drawOne(random));
  }

  #drawOne(random: Random): number {
    const { ordinaryIds } = this.#tokenizer;
    let id = 0;
    for (let draws = 0; draws < mostDraws; draws++) {
      id = ordinaryIds[random.below(ordinaryIds.length)] ?? 0;
      if (this.#findsWord(id)) break;
    }
    return id;
  }

  #findsWord(id: number): boolean {
    const known = this.#isWord.get(id);
    if (known !== undefined) return known;
    const isWord = this.#standsAlone(id);
    this.#isWord.set(id, isWord);
    return isWord;
  }

  /**
   * Whether it is a word with a space before it that is found again as this one token, wherever it stands: such words
   * can be put one behind the other. Half a character and controls are no words.
   */
  #standsAlone(id: number): boolean {
    const twice = this.#tokenizer.decode([id, id]);
    const words = twice.trim().split(' ');
    if (words.length !== 2 || words[0] !== words[1] || /[\p{C}\uFFFD]/u.test(twice)) return false;
    const [first, second, third] = this.#tokenizer.encode(twice);
    return first === id && second === id && third === undefined;
  }
}
