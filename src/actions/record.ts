/** `benchmatrix/record`: in each job, its result files → records → an artifact; or the reason why there is none. */
import { join } from 'node:path';
import type { Upload } from '../artifacts/upload.ts';
import { type Diagnostic, formatDiagnostic } from '../config/diagnostic.ts';
import { loadText } from '../config/load.ts';
import { writeProblem } from '../files/atomic.ts';
import { filesMatching } from '../files/glob.ts';
import { refusalSummary } from '../report/summary.ts';
import { type JobRecords, jobRecords, type Named, type RawFile } from '../results/job-records.ts';
import { provenanceOf } from '../results/provenance.ts';
import { problemAt } from '../results/refusal.ts';
import { artifactName, resultName, statusArtifactName } from '../search-space/result-name.ts';
import { type RecordInputs, readRecordInputs } from './record-inputs.ts';
import { fail, guarded, type Runner, refuse, warnAll } from './runner.ts';

export interface Uploader {
  /**
   * @returns the name that the artifact has got: the one asked for, or one with a suffix where that was taken
   * @throws Error whose message says what to do
   */
  upload(upload: Upload): Promise<{ readonly name: string }>;
}

export interface RecordHost {
  /** The process's own, where the runner names run, job and machine. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly uploader: Uploader;
  /** ISO 8601, UTC. */
  now(): string;
}

export function runRecord(runner: Runner, host: RecordHost): Promise<void> {
  return guarded(
    runner,
    () => record(runner, host),
    () => undefined,
  );
}

async function record(runner: Runner, host: RecordHost): Promise<void> {
  const read = readRecordInputs(runner.input);
  if (read.kind === 'refused') return refuseAll(runner, read.problems);
  const { inputs } = read;
  const { entry, results, status } = inputs;
  const made = jobRecords({
    ...inputs,
    results: status === 'success' ? results.flatMap(resultFiles) : [],
    provenance: provenanceOf(entry, host.environment, host.now()),
  });
  const unpublished = await publish(runner, host, inputs, made);
  warnAll(runner, made.warnings);
  if (made.problems.length === 0 && unpublished !== undefined) return fail(runner, unpublished);
  // what could be taken is safe by now, unless that is the last problem
  const problems = [...made.problems, ...(unpublished === undefined ? [] : [problemAt({}, unpublished)])];
  if (problems.length > 0) await refuseAll(runner, problems);
}

async function refuseAll(runner: Runner, problems: readonly Diagnostic[]): Promise<void> {
  refuse(runner, problems);
  await runner.summary(refusalSummary('Refused: record', problems));
}

function resultFiles(pattern: string): RawFile[] {
  const files = filesMatching(pattern);
  if (files.length > 0) return files.map(loadText);
  const message = 'matches no file. Where does the load generator write its result?';
  return [{ kind: 'unreadable', diagnostic: problemAt({ file: pattern }, message) }];
}

/** Writes, uploads and puts out all there is; says why it could not, or nothing when it could. */
async function publish(
  runner: Runner,
  { uploader }: RecordHost,
  { entry, retentionDays }: RecordInputs,
  { records, status }: JobRecords,
): Promise<string | undefined> {
  const folder = join(runner.temporaryFolder, 'benchmatrix', 'records', resultName(entry));
  const groups = [
    { name: artifactName(entry), files: records },
    { name: statusArtifactName(entry), files: status === undefined ? [] : [status] },
  ].filter(({ files }) => files.length > 0);
  const artifacts: string[] = [];
  for (const { name, files } of groups) {
    const problem = writeAll(folder, files);
    if (problem !== undefined) return formatDiagnostic(problem);
    const days = retentionDays === undefined ? {} : { retentionDays };
    try {
      const uploaded = await uploader.upload({ name, folder, files: files.map(({ file }) => file), ...days });
      artifacts.push(uploaded.name);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    runner.log(`${artifacts.at(-1)}: ${files.map(({ file }) => file).join(', ')}`);
  }
  const files = groups.flatMap((group) => group.files.map(({ file }) => join(folder, file)));
  runner.output('file', files.join('\n'));
  runner.output('artifact', artifacts.join('\n'));
  runner.output('record-count', String(records.length));
  return undefined;
}

function writeAll(folder: string, files: readonly Named<object>[]): Diagnostic | undefined {
  for (const { file, record } of files) {
    const path = join(folder, file);
    const problem = writeProblem(path, `${JSON.stringify(record, null, 2)}\n`);
    if (problem !== undefined) return problemAt({ file: path }, problem);
  }
  return undefined;
}
