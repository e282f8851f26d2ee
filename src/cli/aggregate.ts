/** aggregate: the results of many jobs → one file of records, each measurement once, and an account beside it. */
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { folderSource } from '../artifacts/folder.ts';
import type { Job } from '../artifacts/run-api.ts';
import type { ArtifactSource } from '../artifacts/source.ts';
import { aggregateFiles, hasEvals, recordsText, writeAggregate } from '../collect/aggregate-files.ts';
import { collect } from '../collect/collect.ts';
import { jobsByEntry, type RunStatistics, runStatistics } from '../collect/jobs.ts';
import { tellTenths } from '../collect/progress.ts';
import { openRuns, type Runs } from '../collect/runs.ts';
import { quote } from '../config/diagnostic.ts';
import { loadText } from '../config/load.ts';
import { refusedFlags } from '../flags/command-line.ts';
import { failOnOf } from '../flags/fail-on.ts';
import { isRunId, runIdForm, unusedRunFlags } from '../flags/runs.ts';
import type { Values } from '../flags/values.ts';
import { shellWords } from '../flags/words.ts';
import type { Aggregate } from '../results/aggregate.ts';
import { readExpected } from '../results/expected.ts';
import { formats } from '../results/formats.ts';
import type { ExpectedEntry } from '../results/measured.ts';
import { notesOf } from '../results/notes.ts';
import { failuresOf, verdict } from '../results/verdict.ts';
import { resultName } from '../search-space/result-name.ts';
import { gitHubAccess } from './github-access.ts';
import { lines, type Outcome, refused } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

/** Of 20,000 small folders, so many at a time took 0.6 of the time that one at a time did; more won nothing. */
export const concurrency = 16;
/** From here on a person would wonder whether it still goes on. */
const manyArtifacts = 1000;

/** @throws UsageError */
export async function runAggregate(
  values: Values,
  surroundings: Pick<Surroundings, 'environment' | 'progress'>,
): Promise<Outcome> {
  const failOn = failOnOf(values.texts('fail-on'), (problem) => {
    throw refusedFlags('aggregate', [`argument --fail-on: ${problem}`]);
  });
  const format = formats.find((one) => one === values.text('format')) ?? 'auto';
  const expected = expectedIn(values.text('expected'));
  if (expected.kind === 'refused') return expected.outcome;
  try {
    const opened = opening(values, surroundings);
    try {
      const notes: string[] = [];
      let known: readonly Job[] | undefined;
      const entries = expected.entries;
      const aggregate = await collect(opened.source, {
        format,
        expected: entries,
        concurrency,
        evals: true,
        passOver: opened.runs === undefined ? 'nothing' : 'by name',
        jobs: async () => {
          const read = await opened.runs?.jobs();
          if (read?.kind === 'unknown') notes.push(read.why);
          known = read?.kind === 'jobs' ? read.jobs : undefined;
          return known && jobsByEntry(known, (entries ?? []).map(resultName));
        },
        rerun: rerunWords(values),
        onProgress: tellTenths(surroundings.progress, opened.runs === undefined ? manyArtifacts : 1),
        onNote: (note) => notes.push(note),
      });
      const statistics =
        known &&
        runStatistics(
          known,
          entries?.map((entry) => entry.runner),
        );
      const failures = failuresOf(aggregate.report, failOn, values.text('plan-result'));
      return handedOver(aggregate, values, { failures, notes, statistics });
    } finally {
      await opened.runs?.close();
    }
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    return refused([{ severity: 'error', message: error.message }]);
  }
}

interface Opened {
  readonly source: ArtifactSource;
  /** Undefined of a folder. */
  readonly runs: Runs | undefined;
}

/** @throws UsageError, ArtifactError */
function opening(values: Values, surroundings: Pick<Surroundings, 'environment' | 'progress'>): Opened {
  const folder = values.text('results-dir');
  const ids = [...new Set(values.texts('run-id'))];
  const wrong = (problem: string): never => {
    throw refusedFlags('aggregate', [problem]);
  };
  if (folder !== undefined && ids.length > 0)
    wrong('argument --run-id: not allowed with argument --results-dir');
  if (folder === undefined && ids.length === 0)
    wrong('one of the arguments --results-dir --run-id is required');
  if (folder !== undefined) {
    const [unused] = unusedRunFlags(values);
    if (unused !== undefined) wrong(`argument --${unused}: goes with --run-id`);
    return { source: folderSource(folder), runs: undefined };
  }
  for (const id of ids)
    if (!isRunId(id)) wrong(`argument --run-id: ${quote(id)} is no run; allowed: ${runIdForm}`);
  const { repository, cacheDir, github } = gitHubAccess('aggregate', values, surroundings, concurrency);
  const runs = openRuns({
    runs: ids.map((runId) => ({ repository, runId })),
    aggregated: values.text('format') === 'per-config' ? 'never' : 'first',
    cacheDir,
    github,
  });
  return { source: runs.source, runs };
}

/** How the matrix was made is not known here, only the file that it is in. */
function rerunWords(values: Values): string | undefined {
  const file = values.text('expected');
  const [runs, repository] = [[...new Set(values.texts('run-id'))], values.text('repository')];
  const place = values.text('output') ?? values.text('results-dir');
  if (file === undefined) return undefined;
  const from =
    runs.length > 0 ? [...runs, ...(repository ? ['--repository', repository] : [])] : [place ?? ''];
  return `the command that made ${file}, with ${shellWords(['--only-missing', ...from])}`;
}

type Expected =
  | { readonly kind: 'read'; readonly entries: readonly ExpectedEntry[] | undefined }
  | { readonly kind: 'refused'; readonly outcome: Outcome };

function expectedIn(file: string | undefined): Expected {
  if (file === undefined) return { kind: 'read', entries: undefined };
  const found = loadText(file);
  if (found.kind === 'unreadable') return { kind: 'refused', outcome: refused([found.diagnostic]) };
  const read = readExpected(found.text, file);
  return read.kind === 'refused'
    ? { kind: 'refused', outcome: refused(read.problems) }
    : { kind: 'read', entries: read.entries };
}

interface Beside {
  readonly failures: readonly string[];
  readonly notes: readonly string[];
  readonly statistics: RunStatistics | undefined;
}

/** What was asked for is written in any case; whether that is good enough, the exit status says. */
function handedOver(aggregate: Aggregate, values: Values, { failures, notes, statistics }: Beside): Outcome {
  const output = values.text('output');
  const unwritten =
    output === undefined ? undefined : writeAggregate(aggregateFiles(output), aggregate, statistics);
  if (unwritten) return refused([{ severity: 'error', file: unwritten.file, message: unwritten.problem }]);
  const said = [
    ...notes,
    ...notesOf(aggregate.report),
    ...(output === undefined && hasEvals(aggregate)
      ? ['evals are written beside --output, and nowhere without it']
      : []),
    `${output === undefined ? '' : `${output}: `}${verdict(aggregate.report)}`,
  ];
  if (failures.length > 0)
    return {
      status: 1,
      stdout: '',
      stderr: lines([...said, `benchmatrix: refused: ${failures.join('; ')}`]),
    };
  return { status: 0, stdout: output === undefined ? recordsText(aggregate) : '', stderr: lines(said) };
}
