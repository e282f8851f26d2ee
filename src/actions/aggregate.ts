/** `benchmatrix/aggregate`: the results of a run's jobs → `agg_bmk.json`, an account of it, and a summary. */
import { basename, dirname, resolve } from 'node:path';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import type { Job, RunName } from '../artifacts/run-api.ts';
import type { ArtifactSource } from '../artifacts/source.ts';
import type { Upload, Uploaded } from '../artifacts/upload.ts';
import { type AggregateFiles, aggregateFiles, hasEvals, writeAggregate } from '../collect/aggregate-files.ts';
import { collect } from '../collect/collect.ts';
import { jobsByEntry, type RunStatistics, runStatistics } from '../collect/jobs.ts';
import { tellTenths } from '../collect/progress.ts';
import type { Runs, RunsRequest } from '../collect/runs.ts';
import { formatDiagnostic } from '../config/diagnostic.ts';
import { loadText } from '../config/load.ts';
import { wholeOf } from '../dispatch/portion.ts';
import type { MatrixRequest } from '../editions/request.ts';
import { writeProblem } from '../files/atomic.ts';
import { type AggregateInputs, aggregateFromInputs } from '../flags/aggregate-inputs.ts';
import { usageIn } from '../flags/input-values.ts';
import type { EventRefs } from '../flags/inputs.ts';
import { commandLineOf } from '../flags/words.ts';
import type { ChangelogMatrix } from '../matrix/changelog.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { aggregateSummary, type PageOf } from '../report/aggregate-summary.ts';
import { resultsTable } from '../report/results-table.ts';
import type { Aggregate } from '../results/aggregate.ts';
import { readExpected } from '../results/expected.ts';
import type { ExpectedEntry } from '../results/measured.ts';
import { notesOf } from '../results/notes.ts';
import { failuresOf, verdict } from '../results/verdict.ts';
import { resultName } from '../search-space/result-name.ts';
import { generatedFrom } from './generated.ts';
import { fail, guarded, type Runner, refuse } from './runner.ts';

/** What the action has of the world beside its runner. */
export interface Artifacts {
  /** The run that we are in; undefined outside of one. */
  readonly here: RunName | undefined;
  /** The commits that the event is about. */
  refsOfEvent(): EventRefs;
  /** Where GitHub's pages are: https://github.com */
  readonly serverUrl: string;
  /** @throws ArtifactError where the step has no access to them */
  ofThisRun(concurrency: number): ArtifactSource;
  inFolder(folder: string): ArtifactSource;
  /** Runs by GitHub's REST interface. */
  runs(request: RunsAsked): Runs;
  /** Undefined where the step cannot upload. */
  readonly upload: ((request: Upload) => Promise<Uploaded>) | undefined;
}

export interface RunsAsked extends Pick<RunsRequest, 'runs' | 'aggregated'> {
  readonly token: string;
  readonly concurrency: number;
  readonly maxRequests: number;
  /** Undefined: in the temporary folder of the job. */
  readonly cacheDir: string | undefined;
  readonly onWait: (words: string) => void;
}

export function runAggregate(runner: Runner, artifacts: Artifacts): Promise<void> {
  return guarded(
    runner,
    () => bringTogether(runner, artifacts, aggregateFromInputs(runner.input, artifacts.refsOfEvent)),
    (error) => (error instanceof ArtifactError ? error.message : usageIn(error)),
  );
}

async function bringTogether(runner: Runner, artifacts: Artifacts, inputs: AggregateInputs): Promise<void> {
  const expected = await expectedOf(inputs.expected);
  if (expected.kind === 'refused') {
    if (expected.diagnostics.length > 0) return refuse(runner, expected.diagnostics);
    return fail(runner, expected.problem);
  }
  const { resultsDir, concurrency, format, evals } = inputs;
  const names = runsAsked(inputs, artifacts.here);
  const runs = openedRuns(runner, artifacts, inputs, names);
  try {
    let jobs: readonly Job[] | undefined;
    const source = sourceOf(artifacts, inputs, runs);
    runner.log(`Reading ${source.name}`);
    const aggregate = await collect(source, {
      format,
      expected: expected.entries,
      concurrency,
      evals,
      passOver: resultsDir === undefined ? 'by name' : 'nothing',
      jobs: async () => {
        jobs = await jobsRead(runner, runs);
        return jobs && jobsByEntry(jobs, (expected.entries ?? []).map(resultName));
      },
      rerun: rerunCommand(expected.request, inputs, names),
      // each is a download
      onProgress: tellTenths((line) => runner.log(line), 1),
      onNote: (note) => runner.log(note),
    });
    const statistics =
      jobs &&
      runStatistics(
        jobs,
        expected.entries?.map((entry) => entry.runner),
      );
    await publish(runner, artifacts, inputs, aggregate, statistics);
  } finally {
    await runs?.close();
  }
}

/** Those that were named, else the one that we are in. */
function runsAsked({ runs }: AggregateInputs, here: RunName | undefined): readonly RunName[] {
  const repository = runs.repository ?? here?.repository;
  if (runs.ids.length === 0) return here === undefined ? [] : [here];
  return runs.ids.map((runId) => ({ repository: repository ?? '', runId }));
}

function openedRuns(
  runner: Runner,
  artifacts: Artifacts,
  { runs, concurrency, format }: AggregateInputs,
  names: readonly RunName[],
): Runs | undefined {
  const { token, maxRequests, cacheDir } = runs;
  if (token === undefined || names.length === 0) return undefined;
  const aggregated = format === 'per-config' ? 'never' : 'first';
  const onWait = (words: string): void => runner.log(words);
  return artifacts.runs({ runs: names, aggregated, token, concurrency, maxRequests, cacheDir, onWait });
}

function sourceOf(
  artifacts: Artifacts,
  { resultsDir, concurrency }: AggregateInputs,
  runs: Runs | undefined,
): ArtifactSource {
  if (resultsDir !== undefined) return artifacts.inFolder(resultsDir);
  return runs?.source ?? artifacts.ofThisRun(concurrency);
}

/** Undefined where they are not known; that takes nothing from what was measured. */
async function jobsRead(runner: Runner, runs: Runs | undefined): Promise<readonly Job[] | undefined> {
  const read = await runs?.jobs();
  if (read?.kind === 'unknown') runner.warn(read.why);
  return read?.kind === 'jobs' ? read.jobs : undefined;
}

/** Known where the matrix was made of the same inputs. */
function rerunCommand(
  request: MatrixRequest | undefined,
  { expected, output, resultsDir }: AggregateInputs,
  names: readonly RunName[],
): string | undefined {
  if (request === undefined || expected?.kind !== 'request') return undefined;
  const [first] = resultsDir === undefined ? names : [];
  const from =
    first === undefined
      ? ['--only-missing', output]
      : ['--only-missing', ...names.map(({ runId }) => runId), '--repository', first.repository];
  return commandLineOf(request, [...(expected.checked.entryIds ? ['--entry-ids'] : []), ...from]);
}

async function publish(
  runner: Runner,
  artifacts: Artifacts,
  { output, failOn, planResult, artifact, runs }: AggregateInputs,
  aggregate: Aggregate,
  statistics: RunStatistics | undefined,
): Promise<void> {
  const { report, records, evals } = aggregate;
  runner.log(`Read as ${report.read_as}: ${report.because}`);
  for (const note of notesOf(report)) runner.log(note);
  const files = aggregateFiles(resolve(output));
  const unwritten = writeAggregate(files, aggregate, statistics);
  if (unwritten) return fail(runner, `${unwritten.file} ${unwritten.problem}`);
  const { here, serverUrl } = artifacts;
  const repository = runs.repository ?? here?.repository;
  const pageOf: PageOf = (id, run = runs.ids[0] ?? here?.runId) =>
    repository === undefined || run === undefined
      ? undefined
      : `${serverUrl}/${repository}/actions/runs/${run}/artifacts/${id}`;
  const summary = aggregateSummary({ report, records, evals, pageOf });
  const table = summary.cut ? writtenTable(runner, files, resultsTable(records)) : [];
  const counts = {
    count: records.length,
    missing: report.missing.length,
    duplicates: report.duplicates.length,
    invalid: report.invalid.length,
    unread: report.unread,
    'eval-count': evals.length,
  };
  runner.output('file', files.file);
  runner.output('report', files.report);
  runner.output('evals', hasEvals(aggregate) ? files.evals : '');
  runner.output('run-stats', statistics === undefined ? '' : files.runStatistics);
  for (const [name, count] of Object.entries(counts)) runner.output(name, String(count));
  runner.output('complete', String(report.complete));
  runner.output('rerun', report.rerun ?? '');
  runner.log(verdict(report));
  await runner.summary(summary.markdown);
  // the aggregate stands by now, whatever becomes of its upload
  const failures = failuresOf(report, failOn, planResult);
  // a part that goes by the name of the whole would be taken for it
  if (artifact !== undefined && report.unread === 0) {
    const uploads = uploadsOf(artifact, files, { aggregate, statistics, table });
    failures.push(...(await uploadAll(runner, artifacts, uploads)));
  }
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

/** The name by which other tools find the records, and that of their evals and statistics beside it. */
const usualName = 'results_bmk';

interface Written {
  readonly aggregate: Aggregate;
  readonly statistics: RunStatistics | undefined;
  readonly table: readonly string[];
}

/** Under the usual name evals and statistics have artifacts of their own, as others look for them; else all is in one. */
function uploadsOf(
  name: string,
  { file, report, evals, runStatistics: runs }: AggregateFiles,
  { aggregate, statistics, table }: Written,
): Files[] {
  const records = [file, report, ...table];
  const evalFiles = hasEvals(aggregate) ? [evals] : [];
  const statisticFiles = statistics === undefined ? [] : [runs];
  if (name !== usualName) return [{ name, files: [...records, ...evalFiles, ...statisticFiles] }];
  return [
    { name, files: records },
    { name: 'eval_results_all', files: evalFiles },
    { name: 'run-stats', files: statisticFiles },
  ].filter(({ files }) => files.length > 0);
}

interface Files {
  /** Of the artifact. */
  readonly name: string;
  /** All in one folder. */
  readonly files: readonly string[];
}

/** @returns why it could not, and nothing where it could, or where the step has no part in artifacts */
async function uploadAll(
  runner: Runner,
  { upload }: Artifacts,
  artifacts: readonly Files[],
): Promise<string[]> {
  if (upload === undefined) {
    runner.log('Not uploaded: this step has no access to the artifacts of the run.');
    return [];
  }
  const problems: string[] = [];
  for (const { name, files } of artifacts) {
    const [first = ''] = files;
    try {
      const uploaded = await upload({
        name,
        folder: dirname(first),
        files: files.map((path) => basename(path)),
      });
      runner.log(`Uploaded as ${uploaded.name}`);
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error;
      problems.push(`what is at ${first} is not uploaded: ${error.message.replace(/\.$/, '')}`);
    }
  }
  return problems;
}

type Expected =
  | {
      readonly kind: 'entries';
      readonly entries: readonly ExpectedEntry[] | undefined;
      /** What makes the same matrix, also when branches have moved on. */
      readonly request?: MatrixRequest;
    }
  | {
      readonly kind: 'refused';
      readonly problem: string;
      readonly diagnostics: Parameters<typeof refuse>[1];
    };

/** The matrix, from a file or made again from the inputs of the plan. */
async function expectedOf(expected: AggregateInputs['expected']): Promise<Expected> {
  if (expected === undefined) return { kind: 'entries', entries: undefined };
  if (expected.kind === 'file') return expectedIn(expected.file);
  const generated = await generatedFrom(expected.request);
  if (generated.kind === 'usage') return refused(generated.problems.join('; '));
  if (generated.kind === 'refused') return { ...refused(''), diagnostics: generated.diagnostics };
  const whole = wholeOf(generated.matrix.entries, expected.checked);
  if (whole.kind === 'refused') return refused(whole.problem);
  const request = settled(expected.request, generated.matrix);
  return { kind: 'entries', entries: whole.entries, request };
}

/** Commits in place of the names of branches. */
function settled(request: MatrixRequest, matrix: Matrix | ChangelogMatrix): MatrixRequest {
  if (request.command !== 'changelog' || !('compared' in matrix)) return request;
  const { base, head } = matrix.compared;
  return { ...request, baseRef: base, otherBaseRef: undefined, headRef: head };
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
