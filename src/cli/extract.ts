/** extract: the results of many runs → one data set in a folder, with an archive that another call goes on from. */
import { ArtifactError } from '../artifacts/artifact-error.ts';
import type { GitHubOptions } from '../artifacts/github.ts';
import { RunsFileError } from '../artifacts/local-runs.ts';
import { extract } from '../collect/extract.ts';
import { extractWords, progressWords, stoppedWords } from '../collect/extract-words.ts';
import { printable } from '../config/diagnostic.ts';
import { refusedFlags } from '../flags/command-line.ts';
import { extractRequestOf } from '../flags/extract.ts';
import type { Values } from '../flags/values.ts';
import type { ExtractRequest } from '../history/request.ts';
import { tokenIn } from './github-access.ts';
import { lines, type Outcome, refused } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

/** Artifacts that are fetched at a time. */
const concurrency = 16;
/** Of a fetch that takes long, a line each time as many artifacts were settled. */
const artifactsALine = 100;

/** @throws UsageError */
export async function runExtract(values: Values, surroundings: Surroundings): Promise<Outcome> {
  const { environment, progress, writer } = surroundings;
  const request = extractRequestOf(values, environment['GITHUB_REPOSITORY'], {
    named: (name) => `argument --${name}`,
    refuse: (problem) => {
      throw refusedFlags('extract', [problem]);
    },
  });
  const notes: string[] = [];
  const signal = surroundings.interrupted();
  let told = 0;
  try {
    const extracting = await extract(request, {
      writer,
      github: request.from === undefined ? gitHubFor(request, surroundings) : undefined,
      onNote: (note) => notes.push(note),
      onProgress: (now) => {
        if (now.artifactsSettled < told + artifactsALine) return;
        told = now.artifactsSettled;
        progress(progressWords(now));
      },
      signal,
    });
    const { unwritten } = extracting;
    const problems = (extracting.harvested?.problems ?? []).map(printable);
    const words = [...notes, ...problems, ...extractWords(extracting)];
    if (unwritten !== undefined) {
      const outcome = refused([{ severity: 'error', file: unwritten.file, message: unwritten.problem }]);
      return { ...outcome, stderr: lines(words) + outcome.stderr };
    }
    const { unfetched } = extracting;
    const failed = unfetched === undefined ? [] : [`benchmatrix: refused: ${unfetched.message}`];
    return {
      status: unfetched === undefined ? 0 : 1,
      stdout: '',
      stderr: lines([...words, ...failed]),
    };
  } catch (error) {
    if (signal?.aborted) return interruptedOutcome(notes);
    if (error instanceof RunsFileError) return refused(error.diagnostics);
    if (!(error instanceof ArtifactError)) throw error;
    return refused([{ severity: 'error', message: error.message }]);
  }
}

function interruptedOutcome(notes: readonly string[]): Outcome {
  return { status: 1, stdout: '', stderr: lines([...notes, `benchmatrix: ${stoppedWords}`]) };
}

function gitHubFor({ maxRequests }: ExtractRequest, surroundings: Surroundings): GitHubOptions {
  const { environment, progress } = surroundings;
  const apiUrl = environment['GITHUB_API_URL']?.trim() ?? '';
  return { apiUrl, token: tokenIn(environment), concurrency, maxRequests, onWait: progress };
}
