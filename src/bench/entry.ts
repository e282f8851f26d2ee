/** A matrix entry → the load that it asks for. */
import { readJobEntry } from '../results/job-entry.ts';
import { problemAt, type Refusal, refusal } from '../results/refusal.ts';

/** What an entry says of a load. */
export interface EntryLoad {
  /** Each a measurement of its own; never none. */
  readonly concurrencies: readonly number[];
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Undefined where the entry names none. */
  readonly model: string | undefined;
}

/** How InferenceX loads a server: of each concurrency so many requests and warm-ups, of lengths from this share on. */
export const usualOfEntry = { requestsEach: 10, warmupsEach: 2, rangeRatio: 0.8 } as const;

export type ReadEntryLoad = { readonly kind: 'load'; readonly load: EntryLoad } | Refusal;

/** @param name what messages show: the flag or the input that the text came in, or its file */
export function readEntryLoad(text: string, name: string): ReadEntryLoad {
  const read = readJobEntry(text.replace(/^\uFEFF/, ''), name);
  if (read.kind === 'refused') return read;
  const { entry } = read;
  const refused = (field: string, message: string): Refusal =>
    refusal([problemAt({ file: name, field }, message)]);
  if (entry['scenario-type'] !== undefined)
    return refused(
      'scenario-type',
      'is agentic-coding, whose load is recorded conversations and no lengths; allowed: an entry with isl and osl.',
    );
  if (entry['eval-only'] === true)
    return refused(
      'eval-only',
      'is true: this entry is evaluated and not measured. Leave the bench out for it.',
    );
  const { isl, osl, conc, model } = entry;
  if (!isCount(isl) || !isCount(osl)) return refused('isl', 'is needed, and osl with it.');
  return {
    kind: 'load',
    load: {
      concurrencies: [...new Set([conc].flat().filter(isCount))],
      inputTokens: isl,
      outputTokens: osl,
      model: typeof model === 'string' && model.trim() !== '' ? model : undefined,
    },
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number';
}
