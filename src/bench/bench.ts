/** A benchmark, from what is asked for to what it came to: files are read, the server is waited for, the load is sent. */
import type { Diagnostic } from '../config/diagnostic.ts';
import type { LoadedText } from '../config/load.ts';
import { NotReady, waitReady } from './client/ready.ts';
import { type Progress, runLoad } from './client/run-load.ts';
import { bodyOf } from './load/body.ts';
import { loadOf } from './load/load.ts';
import { filesOf, readMaterial } from './load/material.ts';
import type { PlannedRequest } from './load/planned.ts';
import type { TextTokenizer } from './load/tokenizer.ts';
import { isFailedRun } from './measure/counts.ts';
import type { MeasuredRequest } from './measure/measured.ts';
import { type Outcome, outcomeOf } from './measure/outcome.ts';
import { progressWords } from './progress-words.ts';
import type { BenchRequest } from './request.ts';

/** What a benchmark needs of the world beside its server. */
export interface BenchWorld {
  textOf(file: string): LoadedText;
  /** One line, at once. */
  progress(line: string): void;
  /** How often a line tells how the load goes, in milliseconds. */
  readonly progressEveryMs: number;
  /** Its abort ends the run with what was measured. */
  readonly signal: AbortSignal | undefined;
}

export type Benched =
  | {
      readonly kind: 'measured';
      readonly outcome: Outcome;
      /** Why it is not to be relied on, a sentence each; none of a good one. */
      readonly faults: readonly string[];
    }
  /** Nothing was measured. */
  | { readonly kind: 'refused'; readonly problems: readonly Diagnostic[] };

/** A server that answers this is ready; none of the load, whose prompts a server could remember. */
const short: PlannedRequest = {
  prompt: { kind: 'text', text: 'Are you there?' },
  inputTokens: undefined,
  outputTokens: 1,
};

/** @throws AddressFault where the server's address or a header cannot be used */
export async function bench(request: BenchRequest, world: BenchWorld): Promise<Benched> {
  const { target, timeouts, maxConcurrency, durationMs } = request;
  const { signal } = world;
  const texts = filesOf(request).map(world.textOf);
  const unreadable = texts.flatMap((text) => (text.kind === 'unreadable' ? [text.diagnostic] : []));
  if (unreadable.length > 0) return { kind: 'refused', problems: unreadable };
  const byFile = new Map(texts.flatMap((one) => (one.kind === 'text' ? [[one.file, one.text]] : [])));
  const read = await readMaterial(request, (file) => byFile.get(file) ?? '');
  if (read.kind === 'refused') return read;
  const load = loadOf(request.load, read.material);
  const unready = await unreadyReason(request, world);
  if (unready !== undefined) return { kind: 'refused', problems: [{ severity: 'error', message: unready }] };
  const run = await runLoad(load, {
    ...{ target, maxConcurrency, durationMs, timeouts },
    bodyOf: (planned) => bodyOf(target, planned),
    keepsText: request.savesDetailed || read.tokenizer !== undefined,
    ...(signal === undefined ? {} : { signal }),
    onProgress: everyMs(world, request),
  });
  const requests = run.requests.map((one) => recounted(one, read.tokenizer));
  const outcome = outcomeOf({ ...run, requests }, request);
  return { kind: 'measured', outcome, faults: faultsOf(outcome) };
}

async function unreadyReason(
  { target, healthPath, waitReadyMs }: BenchRequest,
  { signal, progress }: BenchWorld,
): Promise<string | undefined> {
  if (waitReadyMs === undefined) return undefined;
  try {
    const body = bodyOf(target, short);
    const tookMs = await waitReady({
      ...{ target, healthPath, body, waitMs: waitReadyMs },
      ...(signal === undefined ? {} : { signal }),
      onProgress: (words) => progress(`waiting for the server: ${words}`),
    });
    progress(`the server is ready after ${(tookMs / 1000).toFixed(1)} s`);
    return undefined;
  } catch (error) {
    if (signal?.aborted) return 'Stopped while waiting for the server; nothing was measured.';
    if (error instanceof NotReady) return error.message;
    throw error;
  }
}

function everyMs({ progress, progressEveryMs }: BenchWorld, request: BenchRequest) {
  let calls = 0;
  const each = Math.max(1, Math.round(progressEveryMs / 1000));
  return (now: Progress): void => {
    if (calls++ % each === 0) progress(progressWords(now, request.load));
  };
}

/** Where the server does not say how much it generated, the tokenizer that was given does. */
function recounted(one: MeasuredRequest, tokenizer: TextTokenizer | undefined): MeasuredRequest {
  if (tokenizer === undefined || one.output?.from !== 'chunks' || one.text === undefined) return one;
  return { ...one, output: { tokens: tokenizer.count(one.text), from: 'tokenizer' } };
}

function faultsOf({ incomplete, metrics: { counts }, client, request: { isStrict } }: Outcome): string[] {
  const { completed, failed } = counts;
  const ended = completed + failed;
  return [
    ...(incomplete === undefined ? [] : [incomplete]),
    ...(ended > 0 && isFailedRun(counts) ? [`${failed} of ${ended} requests failed.`] : []),
    ...(ended === 0 && incomplete === undefined ? ['No request ended, so nothing was measured.'] : []),
    ...(isStrict && client.isBound ? [`The client was the bottleneck: ${client.reasons.join('; ')}.`] : []),
  ];
}
