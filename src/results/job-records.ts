/** All that one job leaves: a record for each of its results and its evals, or the reason why there is none. */
import { type Diagnostic, formatDiagnostic } from '../config/diagnostic.ts';
import type { LoadedText } from '../config/load.ts';
import type { AgenticRecord, Provenance, StatusRecord } from '../generated/results/types.ts';
import { identities } from '../search-space/identity.ts';
import { measurementWords } from '../search-space/measurement-words.ts';
import { entryOf, identity, identityWithoutRecipe } from '../search-space/record-identity.ts';
import { resultName } from '../search-space/result-name.ts';
import { readAgenticRecord } from './agentic-record.ts';
import { type EvalFiles, jobEvals } from './evals/job-evals.ts';
import { isMultiNode, setupFromEntry } from './from-entry.ts';
import { type GpuCounts, gpuCountsOf } from './gpu-counts.ts';
import type { JobEntry } from './job-entry.ts';
import { readRawResult } from './raw-result.ts';
import { type FixedLengthRecord, recordOf } from './record.ts';
import { type RecordEdition, recordEditionOf } from './record-edition.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';
import { type JobStatus, statusRecord } from './status-record.ts';

/** A result file, or why it cannot be read. */
export type RawFile = LoadedText;

export interface Job {
  readonly entry: JobEntry;
  readonly status: JobStatus;
  /** Looked at only where the job succeeded. */
  readonly results: readonly RawFile[];
  /** Results of lm-eval; likewise. */
  readonly evals?: readonly RawFile[];
  /** Told from the entry where it is left out. */
  readonly edition?: RecordEdition;
  /** Of a multi-node job; told from the names of its files where they are left out. */
  readonly gpus?: GpuCounts;
  readonly provenance: Provenance;
}

export type JobRecord = FixedLengthRecord | AgenticRecord;

export interface Named<T> {
  /** The name of its file. */
  readonly file: string;
  readonly record: T;
}

export interface JobRecords {
  readonly records: readonly Named<JobRecord>[];
  /** Where the job measured accuracy, and any result of that is sound. */
  readonly evals?: EvalFiles;
  /** Where the job did not succeed, or not every result could be taken. */
  readonly status?: Named<StatusRecord>;
  readonly problems: readonly Diagnostic[];
  /** Odd, but allowed. */
  readonly warnings: readonly Diagnostic[];
}

/** A sound result is kept, whatever is wrong with the others of its job: the GPUs have been paid for. */
export function jobRecords(job: Job): JobRecords {
  const name = resultName(job.entry);
  const statusOf = (problems: readonly Diagnostic[]): Named<StatusRecord> => ({
    file: `status_${name}.json`,
    record: statusRecord(job.status, job.entry, job.provenance, problems),
  });
  if (job.status !== 'success') return { records: [], status: statusOf([]), problems: [], warnings: [] };
  const { records, problems: ofResults } = taken(job);
  const { evals, ...told } = jobEvals(job.entry, job.evals ?? [], job.provenance);
  const problems = [...ofResults, ...withoutEvals(job), ...told.problems];
  const several = job.results.length > 1;
  const named = records.map(({ record }) => ({
    file: several ? `agg_${name}_conc${record.conc}.json` : `agg_${name}.json`,
    record: withProvenance(record, job.provenance),
  }));
  const made = { records: named, ...(evals === undefined ? {} : { evals }), problems };
  if (problems.length > 0) return { ...made, status: statusOf(problems), warnings: [] };
  const ofRecords = [
    ...withoutResult(job.entry, records),
    ...otherIdentity(job.entry, records),
    ...clientBound(records),
  ];
  return { ...made, warnings: [...ofRecords, ...told.warnings] };
}

/** As the last key, in place of one that the file may have brought. */
function withProvenance({ provenance: _former, ...record }: JobRecord, provenance: Provenance): JobRecord {
  return { ...record, provenance };
}

interface Taken {
  readonly from: string;
  readonly record: JobRecord;
  /** See {@link RawResult}. */
  readonly clientBoundBy: readonly string[];
}

function taken(job: Job): { readonly records: readonly Taken[]; readonly problems: readonly Diagnostic[] } {
  if (job.results.length === 0) return { records: [], problems: job.entry['eval-only'] ? [] : [noResult] };
  const byConcurrency = new Map<number, Taken>();
  const problems = new Map<string, Diagnostic>();
  const tell = (problem: Diagnostic): void => {
    problems.set(formatDiagnostic(problem), problem); // what is wrong with the entry is so for every file
  };
  for (const result of job.results) {
    const made = recordFrom(result, job);
    if (made.kind === 'refused') {
      for (const problem of made.problems) tell(problem);
      continue;
    }
    const { conc } = made.record;
    const former = byConcurrency.get(conc);
    if (former === undefined) byConcurrency.set(conc, made);
    else
      tell(
        problemAt(
          { file: made.from },
          `measures concurrency ${conc}, which ${former.from} measures too; allowed: one result for each concurrency.`,
        ),
      );
  }
  return { records: [...byConcurrency.values()], problems: [...problems.values()] };
}

type From = ({ readonly kind: 'record' } & Taken) | Refusal;

type Made = ({ readonly kind: 'record' } & Omit<Taken, 'from'>) | Refusal;

function recordFrom(result: RawFile, job: Job): From {
  if (result.kind === 'unreadable') return refusal([result.diagnostic]);
  const made =
    job.entry['scenario-type'] === undefined
      ? fixedLengthRecord(result.file, result.text, job)
      : agenticRecord(result.file, result.text);
  if (made.kind === 'refused') return made;
  const asked = identities(job.entry).map(({ conc }) => conc);
  const { record } = made;
  if (asked.includes(record.conc)) return { from: result.file, ...made };
  const message = `measured ${record.conc}, which the entry does not ask for; it asks for ${asked.join(', ')}. Is it the result of another job?`;
  const field = job.entry['scenario-type'] === undefined ? 'max_concurrency' : 'conc';
  return refusal([problemAt({ file: result.file, field }, message)]);
}

/** Of one node no counts are needed: the entry says how many GPUs it takes. */
const uncounted: GpuCounts = { prefill: 0, decode: 0 };

function agenticRecord(file: string, text: string): Made {
  const made = readAgenticRecord(text, file);
  return made.kind === 'refused' ? made : { ...made, clientBoundBy: [] };
}

function fixedLengthRecord(file: string, text: string, job: Job): Made {
  const { entry, edition = recordEditionOf({ ...entry }) } = job;
  const raw = readRawResult(text, file);
  const counts =
    job.gpus === undefined && isMultiNode(entry)
      ? gpuCountsOf(file, edition)
      : { kind: 'counts' as const, counts: job.gpus ?? uncounted };
  if (raw.kind === 'refused' || counts.kind === 'refused')
    return refusal([raw, counts].flatMap((read) => (read.kind === 'refused' ? read.problems : [])));
  const made = recordOf({ edition, setup: setupFromEntry(entry, counts.counts), raw: raw.raw });
  return made.kind === 'refused' ? made : { ...made, clientBoundBy: raw.raw.clientBoundBy };
}

const noResult = problemAt(
  {},
  'the job succeeded and there is no result of it. Name the file that the load generator wrote; where the job failed, hand over its status.',
);

/** What measures accuracy beside its throughput may leave that to others. */
function withoutEvals({ entry, evals = [] }: Job): Diagnostic[] {
  if (!entry['eval-only'] || evals.length > 0) return [];
  const message =
    'the job succeeded and there are no evals of it, and the entry only evaluates (eval-only). Name the files that lm-eval wrote; where the job failed, hand over its status.';
  return [problemAt({}, message)];
}

/** Results that do not say of themselves what the entry says: an aggregate could take two of them for one. */
function otherIdentity(entry: JobEntry, records: readonly Taken[]): Diagnostic[] {
  const own = new Set(identities(entry).map((measurement) => measurement.identity));
  return records.flatMap(({ from, record }) => {
    if (own.has(identity(record)) || own.has(identityWithoutRecipe(record))) return [];
    const says = measurementWords(entryOf(record), record.conc);
    const asked = measurementWords(entry, record.conc);
    const message = `says of itself "${says}", and the entry "${asked}", so in an aggregate it counts as another measurement. Let it have the fields of its layout, as the entry has them.`;
    return [{ severity: 'warning', file: from, message }];
  });
}

/** Figures that may be the load generator's own rather than the server's. */
function clientBound(records: readonly Taken[]): Diagnostic[] {
  return records
    .filter(({ clientBoundBy }) => clientBoundBy.length > 0)
    .map(({ from, clientBoundBy }) => ({
      severity: 'warning',
      file: from,
      message: `says that the load generator was the bottleneck itself: ${clientBoundBy.join('; ')}. The server may do better than this; spread the load over several clients, or give this one a core of its own.`,
    }));
}

/** Concurrencies that were asked for, where others of the job have a result. */
function withoutResult(entry: JobEntry, records: readonly Taken[]): Diagnostic[] {
  if (entry['eval-only']) return [];
  const measured = new Set(records.map(({ record }) => record.conc));
  const missing = identities(entry).filter(({ conc }) => !measured.has(conc));
  if (missing.length === 0) return [];
  const list = [...new Set(missing.map(({ conc }) => conc))].join(', ');
  const message = `the entry asks for concurrency ${list} too, of which there is no result.`;
  return [{ severity: 'warning', message }];
}
