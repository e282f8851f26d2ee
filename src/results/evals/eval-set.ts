/**
 * One folder with a meta_env.json and the results of lm-eval beside it → rows: of the results of one concurrency the
 * newest that has a score, and a word on each that is not it.
 */
import type { Origin } from '../report.ts';
import type { EvalItem } from './item.ts';
import type { Batch, Meta } from './meta.ts';
import { type Dated, newestFirst, reasonFor } from './newest.ts';
import type { ReadResult, SoundResult } from './result.ts';
import { hasScore, rowOf } from './row.ts';
import { setupWords } from './row-words.ts';

/** A file that holds a result of lm-eval, or should. */
export interface EvalResultFile {
  readonly origin: Origin;
  /** The file as a person finds it. */
  readonly source: string;
  readonly text: string;
  readonly read: ReadResult;
}

export interface EvalSet {
  readonly meta: Meta;
  readonly metaOrigin: Origin;
  readonly results: readonly EvalResultFile[];
  /** When their artifact was made, in milliseconds since 1970. */
  readonly uploaded: number;
}

export function itemsOfSet(set: EvalSet): EvalItem[] {
  const { measured } = set.meta;
  return 'conc' in measured ? itemsOfOne(set, measured.conc) : itemsOfBatch(set, measured);
}

function itemsOfOne(set: EvalSet, conc: number): EvalItem[] {
  if (set.results.length === 0) return [invalid(set.metaOrigin, 'holds no result of lm-eval beside it')];
  const others = set.results.filter(({ origin }) => (concInName(origin.file) ?? conc) !== conc);
  return [
    ...itemsAt(
      set,
      conc,
      set.results.filter((result) => !others.includes(result)),
    ),
    ...others.map(({ origin }) => invalid(origin, otherConc(origin, conc))),
  ];
}

function otherConc(origin: Origin, conc: number): string {
  return `its name says ${concInName(origin.file)} requests in flight, and the meta_env.json beside it says ${conc}`;
}

function itemsOfBatch(set: EvalSet, batch: Batch): EvalItem[] {
  const concs = [...new Set([...batch.asked, ...batch.completed, ...batch.failed])];
  return [
    ...concs.flatMap((conc) => itemsAtOneOf(set, batch, conc)),
    ...set.results.flatMap(({ origin }) => {
      const conc = concInName(origin.file);
      const problem = conc === undefined ? nameless : unfinished(batch, conc);
      return problem === undefined ? [] : [invalid(origin, problem)];
    }),
  ];
}

const nameless =
  'its name does not say its concurrency; allowed: a name that ends in _conc<N>.json, as the meta_env.json beside it lists eval_concs';

/** Where it was measured the rows of it; where it was not, or left nothing, the word of that. */
function itemsAtOneOf(set: EvalSet, batch: Batch, conc: number): EvalItem[] {
  const problem = unfinished(batch, conc);
  if (problem !== undefined) return [invalid(set.metaOrigin, problem)];
  const results = set.results.filter(({ origin }) => concInName(origin.file) === conc);
  if (results.length > 0) return itemsAt(set, conc, results);
  return [
    invalid(set.metaOrigin, `concurrency ${conc}: is completed, and no result *_conc${conc}.json is there`),
  ];
}

/** Why nothing may be told of a concurrency; undefined where it was measured. */
function unfinished({ asked, completed, failed }: Batch, conc: number): string | undefined {
  if (failed.has(conc)) return `concurrency ${conc}: failed, as failed_eval_concs says`;
  if (completed.has(conc)) return undefined;
  return asked.includes(conc)
    ? `concurrency ${conc}: is asked for in eval_concs, and not among completed_eval_concs`
    : `concurrency ${conc}: is not among eval_concs`;
}

/** The concurrency at the end of a file's name. */
export function concInName(file: string): number | undefined {
  const [, conc] = /_conc(\d+)(?:_\d+)?\.json$/i.exec(file) ?? [];
  return conc === undefined ? undefined : Number(conc);
}

/** Of the sound results the newest in which any task has a score, a row for each of its tasks. */
function itemsAt(set: EvalSet, conc: number, results: readonly EvalResultFile[]): EvalItem[] {
  const sound = results.flatMap((result) => candidateOf(result, set.uploaded) ?? []);
  const [newest, ...older] = sound.sort((a, b) => newestFirst(a.dated, b.dated));
  return [
    ...results.flatMap(({ origin, read }) => (read.kind === 'problem' ? [invalid(origin, read.reason)] : [])),
    ...(newest ? rowsOf(set, conc, newest) : []),
    ...(newest ? older.map((one) => superseded(set, conc, one, newest)) : []),
  ];
}

interface Candidate {
  readonly file: EvalResultFile;
  readonly result: SoundResult;
  readonly dated: Dated;
}

function candidateOf(file: EvalResultFile, uploaded: number): Candidate | undefined {
  const { read, text, origin } = file;
  if (read.kind === 'problem') return undefined;
  const dated = { hasScore: read.tasks.some(hasScore), time: read.time, uploaded, text, place: origin.file };
  return { file, result: read, dated };
}

function rowsOf({ meta, uploaded }: EvalSet, conc: number, { file, result }: Candidate): EvalItem[] {
  const { origin, source } = file;
  return result.tasks.map((task) => ({
    kind: 'row',
    row: rowOf(meta, task, { conc, source }),
    origin,
    from: 'result',
    time: result.time,
    uploaded,
  }));
}

function superseded({ meta }: EvalSet, conc: number, lost: Candidate, kept: Candidate): EvalItem {
  const [task] = lost.result.tasks;
  return {
    kind: 'superseded',
    duplicate: {
      measurement: setupWords(rowOf(meta, task, { conc, source: lost.file.source })),
      lost: lost.file.origin,
      kept: kept.file.origin,
      because: reasonFor(kept.dated, lost.dated),
      differing: [],
    },
  };
}

function invalid(origin: Origin, reason: string): EvalItem {
  return { kind: 'invalid', reason, origin };
}
