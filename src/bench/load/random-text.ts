/** Text of random tokens that is, read again by the same tokenizer, as many tokens as were asked for. */
import type { Random } from './random.ts';
import type { TextTokenizer } from './tokenizer.ts';

export interface RandomText {
  readonly text: string;
  /** What the tokenizer finds in it: mostly what was asked for, and always what is there. */
  readonly tokens: number;
}

/** Most texts fit at the second or third try. */
const mostTries = 24;
const mostDraws = 64;

/** Draws texts; what it learns of the vocabulary it keeps, which changes no text. */
export class TextMaker {
  readonly #tokenizer: TextTokenizer;
  readonly #isUsable = new Map<number, boolean>();

  constructor(tokenizer: TextTokenizer) {
    this.#tokenizer = tokenizer;
  }

  /**
   * @param wanted tokens, those of the prefix aside
   * @param prefix what the text begins with
   */
  text(random: Random, wanted: number, prefix: RandomText = { text: '', tokens: 0 }): RandomText {
    const total = prefix.tokens + wanted;
    let ids = this.#draw(random, wanted);
    let best: RandomText | undefined;
    for (let tries = 0; tries < mostTries; tries++) {
      const own = this.#tokenizer.decode(ids);
      const made = { text: prefix.text + own, tokens: this.#tokenizer.count(prefix.text + own) };
      if (best === undefined || Math.abs(made.tokens - total) < Math.abs(best.tokens - total)) best = made;
      if (best.tokens === total) break;
      const missing = total - made.tokens;
      // neighbours may have grown together or come apart: what stands there now is cut, and what is missing drawn
      const found = this.#tokenizer.encode(own);
      ids =
        missing > 0
          ? [...found, ...this.#draw(random, missing)]
          : found.slice(0, Math.max(1, found.length + missing));
    }
    return best ?? prefix;
  }

  #draw(random: Random, count: number): number[] {
    return Array.from({ length: count }, () => this.#drawOne(random));
  }

  #drawOne(random: Random): number {
    const { ordinaryIds } = this.#tokenizer;
    let id = 0;
    for (let draws = 0; draws < mostDraws; draws++) {
      id = ordinaryIds[random.below(ordinaryIds.length)] ?? 0;
      if (this.#usable(id)) break;
    }
    return id;
  }

  #usable(id: number): boolean {
    const known = this.#isUsable.get(id);
    if (known !== undefined) return known;
    const isUsable = this.#isItself(id);
    this.#isUsable.set(id, isUsable);
    return isUsable;
  }

  /** Half a character and controls are no text; and a token that is read as another would change the count. */
  #isItself(id: number): boolean {
    const twice = this.#tokenizer.decode([id, id]);
    if (/[\p{C}\uFFFD]/u.test(twice)) return false;
    const [first, second, third] = this.#tokenizer.encode(twice);
    return first === id && second === id && third === undefined;
  }
}
