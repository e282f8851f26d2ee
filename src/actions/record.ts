/** `benchmatrix/record`: in each job, its result files → records and evals → artifacts; or the reason why there are none. */
import { join } from 'node:path';
import type { Upload } from '../artifacts/upload.ts';
import { type Diagnostic, formatDiagnostic } from '../config/diagnostic.ts';
import { loadText } from '../config/load.ts';
import { copyProblem, writeProblem } from '../files/atomic.ts';
import { filesMatching } from '../files/glob.ts';
import { refusalSummary } from '../report/summary.ts';
import { metaName } from '../results/evals/meta.ts';
import { type JobRecords, jobRecords, type RawFile } from '../results/job-records.ts';
import { provenanceOf } from '../results/provenance.ts';
import { problemAt } from '../results/refusal.ts';
import {
  artifactName,
  evalArtifactName,
  resultName,
  statusArtifactName,
} from '../search-space/result-name.ts';
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
  const { entry, status } = inputs;
  const succeeded = status === 'success';
  const made = jobRecords({
    ...inputs,
    results: succeeded ? inputs.results.flatMap((pattern) => filesOf(pattern, loadGenerator)) : [],
    evals: succeeded ? inputs.evals.flatMap((pattern) => filesOf(pattern, evaluation)) : [],
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

const loadGenerator = 'Where does the load generator write its result?';
const evaluation = 'Where does lm-eval write its results?';

function filesOf(pattern: string, question: string): RawFile[] {
  const files = filesMatching(pattern);
  if (files.length > 0) return files.map(loadText);
  return [{ kind: 'unreadable', diagnostic: problemAt({ file: pattern }, `matches no file. ${question}`) }];
}

/** An artifact that is to be, with its files. */
interface Group {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly Output[];
}

interface Output {
  readonly file: string;
  /** Says why it could not, or nothing when it could. */
  write(path: string): string | undefined;
}

function groupsOf({ entry }: RecordInputs, { records, evals, status }: JobRecords, folder: string): Group[] {
  const ofRecords = join(folder, 'records', resultName(entry));
  const named = records.map(({ file, record }) => jsonOutput(file, record));
  const ofEvals = evals && [
    jsonOutput(metaName, evals.meta),
    ...evals.results.map(({ file, from }) => copyOutput(file, from)),
  ];
  const groups = [
    { name: artifactName(entry), folder: ofRecords, files: named },
    { name: evalArtifactName(entry), folder: join(folder, 'evals', resultName(entry)), files: ofEvals ?? [] },
    {
      name: statusArtifactName(entry),
      folder: ofRecords,
      files: status === undefined ? [] : [jsonOutput(status.file, status.record)],
    },
  ];
  return groups.filter(({ files }) => files.length > 0);
}

function jsonOutput(file: string, content: object): Output {
  return { file, write: (path) => writeProblem(path, `${JSON.stringify(content, null, 2)}\n`) };
}

function copyOutput(file: string, from: string): Output {
  return { file, write: (path) => copyProblem(from, path) };
}

/** Writes, uploads and puts out all there is; says why it could not, or nothing when it could. */
async function publish(
  runner: Runner,
  { uploader }: RecordHost,
  inputs: RecordInputs,
  left: JobRecords,
): Promise<string | undefined> {
  const { retentionDays } = inputs;
  const groups = groupsOf(inputs, left, join(runner.temporaryFolder, 'benchmatrix'));
  const artifacts: string[] = [];
  for (const { name, folder, files } of groups) {
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
  const files = groups.flatMap((group) => group.files.map(({ file }) => join(group.folder, file)));
  runner.output('file', files.join('\n'));
  runner.output('artifact', artifacts.join('\n'));
  runner.output('record-count', String(left.records.length));
  return undefined;
}

function writeAll(folder: string, files: readonly Output[]): Diagnostic | undefined {
  for (const { file, write } of files) {
    const path = join(folder, file);
    const problem = write(path);
    if (problem !== undefined) return problemAt({ file: path }, problem);
  }
  return undefined;
}
