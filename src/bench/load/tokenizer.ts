/** A local `tokenizer.json`: text → tokens and back. The library behind it is loaded when there is a file to read. */
import { describe, shortened } from '../../config/diagnostic.ts';
import { isMapping } from '../../config/shape.ts';
import { readObject } from '../../results/json-object.ts';
import { problemAt, type Refusal, refusal } from '../../results/refusal.ts';

/** Special tokens are neither added to a text nor looked for: a server adds its own. */
export interface TextTokenizer {
  /** Tokens of a text. */
  count(text: string): number;
  encode(text: string): number[];
  decode(ids: readonly number[]): string;
  /** Ids of all tokens but those that were added to the vocabulary, special ones among them; ascending, and never none. */
  readonly ordinaryIds: readonly number[];
}

export type ReadTokenizer = { readonly kind: 'tokenizer'; readonly tokenizer: TextTokenizer } | Refusal;

const models = ['BPE', 'Unigram', 'WordPiece'];

/** @param text of the file, as Hugging Face's tokenizers write it */
export async function readTokenizer(text: string, file: string): Promise<ReadTokenizer> {
  const read = readObject(text.replace(/^\uFEFF/, ''), file);
  if (read.kind === 'refused') return read;
  const { model } = read.object;
  if (!isMapping(model))
    return refusal([
      problemAt(
        { file, field: 'model' },
        `found ${describe(model)}; allowed: a mapping. Hand over the tokenizer.json of the model, not its tokenizer_config.json.`,
      ),
    ]);
  const type = model['type'];
  if (type !== undefined && !models.some((known) => known === type))
    return refusal([
      problemAt({ file, field: 'model.type' }, `found ${describe(type)}; allowed: ${models.join(', ')}.`),
    ]);
  return await made(read.object, file);
}

async function made(json: object, file: string): Promise<ReadTokenizer> {
  const { Tokenizer } = await import('@huggingface/tokenizers');
  try {
    const whole = new Tokenizer({ ...absentParts, ...json }, {});
    const encode = (text: string): number[] =>
      text === '' ? [] : whole.encode(text, { add_special_tokens: false }).ids;
    const decode = (ids: readonly number[]): string =>
      ids.length === 0 ? '' : whole.decode([...ids], { clean_up_tokenization_spaces: false });
    const ordinaryIds = idsIn(whole.get_vocab(false));
    if (ordinaryIds.length === 0)
      return refusal([problemAt({ file, field: 'model.vocab' }, 'has no token of its own.')]);
    // what is wrong with its parts shows when they are used
    encode(decode(ordinaryIds.slice(0, 1)));
    return {
      kind: 'tokenizer',
      tokenizer: { count: (text) => encode(text).length, encode, decode, ordinaryIds },
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return refusal([problemAt({ file }, `is no tokenizer.json that can be used: ${shortened(said)}.`)]);
  }
}

/** The library wants each part to be there; files leave out what they do not have. */
const absentParts = {
  added_tokens: [],
  normalizer: null,
  pre_tokenizer: null,
  post_processor: null,
  decoder: null,
};

/** A vocabulary may have gaps, which come as a token that is none. */
function idsIn(vocabulary: ReadonlyMap<unknown, number>): number[] {
  const named = [...vocabulary].filter(([token]) => typeof token === 'string');
  return named.map(([, id]) => id).sort((a, b) => a - b);
}
