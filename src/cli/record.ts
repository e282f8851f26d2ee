/** record: the result files of one job → its records and evals, or the reason why it has none. */
import { join } from 'node:path';
import { type Diagnostic, formatDiagnostic, quote } from '../config/diagnostic.ts';
import { loadText } from '../config/load.ts';
import { copyProblem, writeProblem } from '../files/atomic.ts';
import { refusedFlags } from '../flags/command-line.ts';
import type { Values } from '../flags/values.ts';
import { metaName } from '../results/evals/meta.ts';
import { setupFromEnvironment, variables } from '../results/from-environment.ts';
import type { GpuCounts } from '../results/gpu-counts.ts';
import { readJobEntry } from '../results/job-entry.ts';
import { type JobRecords, jobRecords } from '../results/job-records.ts';
import { provenanceOf } from '../results/provenance.ts';
import { pythonJson } from '../results/python-json.ts';
import { readRawResult } from '../results/raw-result.ts';
import { isFloatField, recordOf } from '../results/record.ts';
import { type RecordEdition, recordEditions } from '../results/record-edition.ts';
import { problemAt } from '../results/refusal.ts';
import { jobStatuses } from '../results/status-record.ts';
import { evalArtifactName } from '../search-space/result-name.ts';
import { done, lines, type Outcome, refused } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

/** @throws UsageError */
export function runRecord(values: Values, surroundings: Surroundings): Outcome {
  return values.isOn('from-env') ? fromEnvironment(values, surroundings) : fromEntry(values, surroundings);
}

const entryFlags = ['entry', 'results', 'evals', 'output-dir', 'prefill-gpus', 'decode-gpus', 'status'];

/** The reference's result step, as it is: same variables, same files, same text. */
function fromEnvironment(values: Values, { environment, folder }: Surroundings): Outcome {
  const [other] = entryFlags.filter((name) => values.has(name));
  if (other !== undefined) throw wrongFlag(`argument --${other}: not allowed with argument --from-env`);
  const edition = editionOf(values);
  if (edition === undefined)
    throw wrongFlag('argument --from-env: --edition is required with it; the environment does not tell');
  const read = setupFromEnvironment(environment, edition);
  if (read.kind === 'refused') return refused(read.problems);
  const { setup, resultFilename } = read;
  if (!isPlainName(resultFilename)) return refused([leavesFolder(resultFilename)]);
  const loaded = loadText(join(folder, `${resultFilename}.json`));
  if (loaded.kind === 'unreadable') return refused([loaded.diagnostic]);
  const result = readRawResult(loaded.text, loaded.file);
  if (result.kind === 'refused') return refused(result.problems);
  const made = recordOf({ edition, setup, raw: result.raw, saidIn: variables });
  if (made.kind === 'refused') return refused(made.problems);
  const text = pythonJson(made.record, isFloatField);
  const file = join(folder, `agg_${resultFilename}.json`);
  const problem = writeProblem(file, text);
  if (problem !== undefined) return refused([problemAt({ file }, problem)]);
  return done(`${text}\n`);
}

function isPlainName(name: string): boolean {
  return name !== '' && !/[/\\\0]/.test(name) && name !== '.' && name !== '..';
}

function leavesFolder(name: string): Diagnostic {
  return problemAt(
    { field: 'RESULT_FILENAME' },
    `found ${quote(name)}; allowed: the name of a file in this folder, without .json and with no / in it.`,
  );
}

function fromEntry(values: Values, { environment, now }: Surroundings): Outcome {
  const text = values.text('entry');
  if (text === undefined) throw wrongFlag('one of the arguments --entry --from-env is required');
  const gpus = gpusOf(values);
  const edition = editionOf(values);
  const status = jobStatuses.find((known) => known === values.text('status')) ?? 'success';
  const loaded = text.startsWith('@')
    ? loadText(text.slice(1))
    : { kind: 'text' as const, file: '--entry', text };
  if (loaded.kind === 'unreadable') return refused([loaded.diagnostic]);
  const read = readJobEntry(loaded.text, loaded.file);
  if (read.kind === 'refused') return refused(read.problems);
  const { entry } = read;
  const filesOf = (flag: string) => (status === 'success' ? (values.texts(flag) ?? []).map(loadText) : []);
  const made = jobRecords({
    entry,
    status,
    results: filesOf('results'),
    evals: filesOf('evals'),
    ...(edition === undefined ? {} : { edition }),
    ...(gpus === undefined ? {} : { gpus }),
    provenance: provenanceOf(entry, environment, now()),
  });
  return written(made, values.text('output-dir') ?? '.', evalArtifactName(entry));
}

/** What was taken is written even where something else was refused; then the outcome is a refusal all the same. */
function written(made: JobRecords, folder: string, evalFolder: string): Outcome {
  const { records, evals, status, problems, warnings } = made;
  const unwritten: Diagnostic[] = [];
  const notes: string[] = [];
  const tell = (file: string, problem: string | undefined, holds: string): void => {
    if (problem === undefined) notes.push(`${file}: ${holds}`);
    else unwritten.push(problemAt({ file }, problem));
  };
  const write = (name: string, content: object, holds: string): void => {
    const file = join(folder, name);
    tell(file, writeProblem(file, `${JSON.stringify(content, null, 2)}\n`), holds);
  };
  for (const { file, record } of records) write(file, record, `a record of concurrency ${record.conc}`);
  if (evals) {
    write(join(evalFolder, metaName), evals.meta, 'what evals were measured on');
    for (const { file, from, conc } of evals.results) {
      const path = join(folder, evalFolder, file);
      tell(path, copyProblem(from, path), `an eval of concurrency ${conc}`);
    }
  }
  if (status) write(status.file, status.record, 'a status record, why there is no other');
  const all = [...problems, ...unwritten];
  if (all.length > 0) {
    const refusal = refused(all);
    return { ...refusal, stderr: lines(notes) + refusal.stderr };
  }
  notes.push(...warnings.map(formatDiagnostic));
  return done(`${JSON.stringify(records.map(({ record }) => record))}\n`, notes);
}

function gpusOf(values: Values): GpuCounts | undefined {
  const prefill = values.integer('prefill-gpus');
  const decode = values.integer('decode-gpus');
  if (prefill === undefined && decode === undefined) return undefined;
  if (prefill === undefined || decode === undefined)
    throw wrongFlag('arguments --prefill-gpus and --decode-gpus: go together');
  return { prefill, decode };
}

function editionOf(values: Values): RecordEdition | undefined {
  const asked = values.text('edition');
  return recordEditions.find((known) => known === asked);
}

function wrongFlag(message: string): Error {
  return refusedFlags('record', [message]);
}
