/** What a job measured of accuracy: lm-eval's results as they are, and the meta_env.json that says what ran; or why not. */
import { basename } from 'node:path';
import { type Diagnostic, shortened } from '../../config/diagnostic.ts';
import type { LoadedText } from '../../config/load.ts';
import type { EvalMeta, Provenance } from '../../generated/results/types.ts';
import { Groups } from '../../search-space/tally.ts';
import type { JobEntry } from '../job-entry.ts';
import { readJson } from '../json-text.ts';
import { problemAt } from '../refusal.ts';
import { evalConcurrencies } from './entry-answers.ts';
import { type MeasuredConcs, metaOf } from './entry-meta.ts';
import { concInName } from './eval-set.ts';
import { metaName } from './meta.ts';
import { isLmEvalResult, readResult } from './result.ts';
import { hasScore } from './row.ts';

/** A result of lm-eval that is taken as it is. */
export interface TakenResult {
  /** Its name beside the meta_env.json: its own, without its folder. */
  readonly file: string;
  /** Where the job has left it. */
  readonly from: string;
  /** Requests in flight. */
  readonly conc: number;
}

export interface EvalFiles {
  readonly meta: EvalMeta;
  readonly results: readonly TakenResult[];
}

export interface JobEvals {
  /** Where any result is sound. */
  readonly evals?: EvalFiles;
  readonly problems: readonly Diagnostic[];
  /** Odd, but allowed. */
  readonly warnings: readonly Diagnostic[];
}

/** A sound result is kept, whatever is wrong with the others. */
export function jobEvals(entry: JobEntry, files: readonly LoadedText[], provenance: Provenance): JobEvals {
  if (files.length === 0) return { problems: [], warnings: [] };
  const asked = evalConcurrencies(entry);
  if (asked.length === 0) return { problems: [nowhere], warnings: [] };
  const read = files.flatMap((file) => readFile(file, asked));
  const { results, problems: doubled } = eachNameOnce(read.flatMap((one) => one.taken ?? []));
  const problems = [
    ...read.flatMap(({ problem }) => problem ?? []),
    ...doubled,
    ...withoutFile(asked, read, files),
  ];
  const warnings = [...unasked(entry), ...passedOver(files), ...severalAtOnce(results)];
  if (results.length === 0) return { problems, warnings };
  return {
    evals: { meta: metaOf(entry, measuredIn(results, asked), provenance), results },
    problems,
    warnings,
  };
}

const nowhere = problemAt(
  { field: 'eval-conc' },
  'the entry measures accuracy at no concurrency, so that nothing says at which its evals were measured. Give it one of those in conc, or hand over no evals.',
);

/** A batch where several are asked for, and where it is not complete the aggregate tells what is missing of it. */
function measuredIn(results: readonly TakenResult[], asked: readonly number[]): MeasuredConcs {
  const [only, other] = asked;
  if (only !== undefined && other === undefined) return { conc: only };
  const completed = asked.filter((conc) => results.some((result) => result.conc === conc));
  return { eval_concs: [...asked], completed_eval_concs: completed };
}

/** What became of a file. */
interface Read {
  /** At which it says to have measured, sound or not. */
  readonly conc?: number | undefined;
  readonly taken?: TakenResult;
  readonly problem?: Diagnostic;
}

function readFile(loaded: LoadedText, asked: readonly number[]): Read[] {
  if (loaded.kind === 'unreadable') return [{ problem: loaded.diagnostic }];
  const { file: from, text } = loaded;
  if (isMeta(from)) return [];
  const file = basename(from);
  const conc = concOf(file, asked);
  const refused = (reason: string): Read[] => [
    { conc, problem: problemAt({ file: from }, sentence(reason)) },
  ];
  const reason = nameProblem(file) ?? contentProblem(text, file);
  if (reason !== undefined) return refused(reason);
  if (conc === undefined) return refused(withoutConc(asked));
  return asked.includes(conc) ? [{ conc, taken: { file, from, conc } }] : refused(otherConc(conc, asked));
}

/** Not every file system tells upper case from lower. */
function isMeta(path: string): boolean {
  return basename(path).toLowerCase() === metaName;
}

function concOf(file: string, asked: readonly number[]): number | undefined {
  const [only, other] = asked;
  return concInName(file) ?? (other === undefined ? only : undefined);
}

/** GitHub refuses a whole artifact for one such name, and an aggregate reads nothing else of it. */
function nameProblem(file: string): string | undefined {
  if (/^[^":<>|*?\\\r\n]+\.json$/i.test(file)) return undefined;
  return 'has a name that is not taken; allowed: one that ends in .json and has none of " : < > | * ? \\ in it';
}

function contentProblem(text: string, file: string): string | undefined {
  const read = readJson(text);
  if (read.kind === 'problem') return read.reason;
  if (!isLmEvalResult(read.value))
    return 'is no result of lm-eval, which says its lm_eval_version. Is the pattern too wide?';
  const result = readResult(read.value, file, 0);
  if (result.kind === 'problem') return result.reason;
  if (result.tasks.some(hasScore)) return undefined;
  const tasks = shortened(result.tasks.map(({ task }) => task).join(', '));
  return `has no score of any task (${tasks}). Look into lm-eval's log for why`;
}

function withoutConc(asked: readonly number[]): string {
  return `its name does not say its concurrency; allowed: a name that ends in _conc<N>.json, as the entry measures accuracy at ${asked.join(', ')}`;
}

function otherConc(conc: number, asked: readonly number[]): string {
  return `its name says ${conc} requests in flight, and the entry measures accuracy at ${asked.join(', ')}. Is it the result of another job?`;
}

function sentence(reason: string): string {
  return /[.?]$/.test(reason) ? reason : `${reason}.`;
}

function eachNameOnce(taken: readonly TakenResult[]) {
  const byName = new Map<string, TakenResult>();
  const problems: Diagnostic[] = [];
  for (const result of taken) {
    const name = result.file.toLowerCase();
    const former = byName.get(name);
    if (former === undefined) byName.set(name, result);
    else problems.push(problemAt({ file: result.from }, sameName(former)));
  }
  return { results: [...byName.values()], problems };
}

function sameName({ from }: TakenResult): string {
  return `has the name of ${from}, and both go into one folder; allowed: a name of its own for each result.`;
}

/** Where nothing could be read at all, that is told already. */
function withoutFile(
  asked: readonly number[],
  read: readonly Read[],
  files: readonly LoadedText[],
): Diagnostic[] {
  if (files.every(({ kind }) => kind === 'unreadable')) return [];
  const missing = asked.filter((conc) => !read.some((one) => one.conc === conc));
  if (missing.length === 0) return [];
  const message = `the entry measures accuracy at concurrency ${missing.join(', ')}, of which there is no result of lm-eval.`;
  return [problemAt({}, message)];
}

function unasked(entry: JobEntry): Diagnostic[] {
  if (entry['run-eval'] || entry['eval-only']) return [];
  const message =
    'the entry measures no accuracy (it has neither run-eval nor eval-only), and its evals are taken all the same.';
  return [{ severity: 'warning', message }];
}

/** One written by hand, as was needed before. */
function passedOver(files: readonly LoadedText[]): Diagnostic[] {
  return files.flatMap((loaded) => {
    if (loaded.kind === 'unreadable' || !isMeta(loaded.file)) return [];
    const message = 'is passed over, for one is made of the entry. Nothing needs to write it.';
    return [{ severity: 'warning', file: loaded.file, message }];
  });
}

/** Of several tasks lm-eval writes one result; what it is called for once more takes the place of that. */
function severalAtOnce(results: readonly TakenResult[]): Diagnostic[] {
  const concs = new Groups<TakenResult>();
  for (const result of results) concs.add(String(result.conc), result);
  return [...concs].flatMap((group) => {
    const [first, other] = group;
    if (first === undefined || other === undefined) return [];
    const names = group.map(({ from }) => from).join(', ');
    const message = `of concurrency ${first.conc} there are several results, of which an aggregate takes the newest alone: ${names}. Let one call of lm-eval measure all tasks.`;
    return [{ severity: 'warning', message }];
  });
}
