/** `benchmatrix/aggregate`: the results of a run's jobs → `agg_bmk.json`, an account of it, and a summary. */
import { basename, dirname, resolve } from 'node:path';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import type { ArtifactSource } from '../artifacts/source.ts';
import type { Upload, Uploaded } from '../artifacts/upload.ts';
import { type AggregateFiles, aggregateFiles, writeAggregate } from '../collect/aggregate-files.ts';
import { collect } from '../collect/collect.ts';
import { tellTenths } from '../collect/progress.ts';
import { formatDiagnostic } from '../config/diagnostic.ts';
import { loadText } from '../config/load.ts';
import { wholeOf } from '../dispatch/portion.ts';
import { writeProblem } from '../files/atomic.ts';
import { type AggregateInputs, aggregateFromInputs, usageIn } from '../flags/inputs.ts';
import { generateMatrix } from '../matrix/matrix.ts';
import { aggregateSummary } from '../report/aggregate-summary.ts';
import { resultsTable } from '../report/results-table.ts';
import type { Aggregate } from '../results/aggregate.ts';
import type { ExpectedEntry } from '../results/completeness.ts';
import { readExpected } from '../results/expected.ts';
import { notesOf } from '../results/notes.ts';
import { failuresOf, verdict } from '../results/verdict.ts';
import { fail, guarded, type Runner, refuse } from './runner.ts';

/** What the action has of the world beside its runner. */
export interface Artifacts {
  /** @throws ArtifactError where the step has no access to them */
  ofThisRun(concurrency: number): ArtifactSource;
  inFolder(folder: string): ArtifactSource;
  /** Undefined where the step cannot upload. */
  readonly upload: ((request: Upload) => Promise<Uploaded>) | undefined;
}

export function runAggregate(runner: Runner, artifacts: Artifacts): Promise<void> {
  return guarded(
    runner,
    () => bringTogether(runner, artifacts, aggregateFromInputs(runner.input)),
    (error) => (error instanceof ArtifactError ? error.message : usageIn(error)),
  );
}

async function bringTogether(runner: Runner, artifacts: Artifacts, inputs: AggregateInputs): Promise<void> {
  const expected = expectedOf(inputs.expected);
  if (expected.kind === 'refused') {
    if (expected.diagnostics.length > 0) return refuse(runner, expected.diagnostics);
    return fail(runner, expected.problem);
  }
  const { resultsDir, concurrency, format } = inputs;
  const source = resultsDir === undefined ? artifacts.ofThisRun(concurrency) : artifacts.inFolder(resultsDir);
  runner.log(`Reading ${source.name}`);
  const aggregate = await collect(source, {
    format,
    expected: expected.entries,
    concurrency,
    passOver: resultsDir === undefined ? 'by name' : 'nothing',
    // each is a download
    onProgress: tellTenths((line) => runner.log(line), 1),
  });
  await publish(runner, artifacts, inputs, aggregate);
}

async function publish(
  runner: Runner,
  artifacts: Artifacts,
  { output, failOn, planResult, artifact }: AggregateInputs,
  aggregate: Aggregate,
): Promise<void> {
  const { report, records } = aggregate;
  runner.log(`Read as ${report.read_as}: ${report.because}`);
  for (const note of notesOf(report)) runner.log(note);
  const files = aggregateFiles(resolve(output));
  const unwritten = writeAggregate(files, aggregate);
  if (unwritten) return fail(runner, `${unwritten.file} ${unwritten.problem}`);
  const summary = aggregateSummary({ report, records });
  const table = summary.cut ? writtenTable(runner, files, resultsTable(records)) : [];
  const counts = {
    count: records.length,
    missing: report.missing.length,
    duplicates: report.duplicates.length,
    invalid: report.invalid.length,
  };
  runner.output('file', files.file);
  runner.output('report', files.report);
  for (const [name, count] of Object.entries(counts)) runner.output(name, String(count));
  runner.output('complete', String(report.complete));
  runner.log(verdict(report));
  await runner.summary(summary.markdown);
  // the aggregate stands by now, whatever becomes of its upload
  const failures = failuresOf(report, failOn, planResult);
  if (artifact !== undefined) failures.push(...(await upload(runner, artifacts, artifact, files, table)));
  if (failures.length > 0) runner.fail(`Refused: ${failures.join('; ')}.`);
  else if (report.missing.length + report.invalid.length > 0) runner.warn(verdict(report));
}

/** The whole tables as a file beside the aggregate, for when they do not fit into the summary. */
function writtenTable(runner: Runner, { file }: AggregateFiles, table: string): string[] {
  const path = `${file.replace(/\.json$/, '')}.md`;
  const problem = writeProblem(path, table);
  if (problem === undefined) return [path];
  runner.warn(`${path} ${problem}`);
  return [];
}

/** @returns why it could not, and nothing where it could, or where the step has no part in artifacts */
async function upload(
  runner: Runner,
  artifacts: Artifacts,
  name: string,
  { file, report }: AggregateFiles,
  more: readonly string[],
): Promise<string[]> {
  if (artifacts.upload === undefined) {
    runner.log('Not uploaded: this step has no access to the artifacts of the run.');
    return [];
  }
  try {
    const files = [file, report, ...more].map((path) => basename(path));
    const uploaded = await artifacts.upload({ name, folder: dirname(file), files });
    runner.log(`Uploaded as ${uploaded.name}`);
    return [];
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    return [`the aggregate is at ${file}, but not uploaded: ${error.message.replace(/\.$/, '')}`];
  }
}

type Expected =
  | { readonly kind: 'entries'; readonly entries: readonly ExpectedEntry[] | undefined }
  | {
      readonly kind: 'refused';
      readonly problem: string;
      readonly diagnostics: Parameters<typeof refuse>[1];
    };

/** The matrix, from a file or made again from the inputs of the plan. */
function expectedOf(expected: AggregateInputs['expected']): Expected {
  if (expected === undefined) return { kind: 'entries', entries: undefined };
  if (expected.kind === 'file') return expectedIn(expected.file);
  const generated = generateMatrix(expected.request);
  if (generated.kind === 'usage') return refused(generated.problems.join('; '));
  if (generated.kind === 'refused') return { ...refused(''), diagnostics: generated.diagnostics };
  const whole = wholeOf(generated.matrix.entries, expected.checked);
  return whole.kind === 'refused' ? refused(whole.problem) : { kind: 'entries', entries: whole.entries };
}

function expectedIn(file: string): Expected {
  const found = loadText(file);
  if (found.kind === 'unreadable') return refused(formatDiagnostic(found.diagnostic));
  const read = readExpected(found.text, file);
  return read.kind === 'entries' ? read : refused(read.problems.map(formatDiagnostic).join('; '));
}

function refused(problem: string): Extract<Expected, { kind: 'refused' }> {
  return { kind: 'refused', problem, diagnostics: [] };
}
