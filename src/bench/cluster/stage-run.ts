/** One stage: its requests, at their times, and then the wait until the cluster has nothing of them left to do. */
import type { Stage } from '../../generated/bench/types.ts';
import { ClusterError, type Session } from './api.ts';
import { stagePrompt } from './prompt.ts';
import type { Pacing } from './request.ts';
import { asked, type StageRequest } from './stage-request.ts';
import { onChange, seconds, watch } from './watch.ts';

/** As long as exo waits. */
export const drainTimeoutMs = 600_000;

export interface StageRun {
  readonly stage: Stage;
  /** In the order in which they were sent: all of the stage, unless it was stopped. */
  readonly requests: readonly StageRequest[];
  /** Milliseconds since 1970. */
  readonly startedUnixMs: number;
  readonly completedUnixMs: number;
  /** Until the cluster was done as well. */
  readonly durationMs: number;
}

export interface StageOptions {
  /** Asked in turn: requests go to models, and exo decides which instance of one. */
  readonly models: readonly string[];
  /** Whose tasks are waited for. */
  readonly instanceIds: readonly string[];
  readonly pacing: Pacing;
}

/** Stopped by the session's signal, a stage has the requests that were sent until then. */
export async function runStage(session: Session, stage: Stage, options: StageOptions): Promise<StageRun> {
  const { clock, tell } = session;
  const startedUnixMs = clock.unixMs();
  const startedMs = clock.nowMs();
  tell(`stage ${stage.name}: ${stage.iterations} requests`);
  const requests = await sent(session, stage, options);
  await drained(session, options.instanceIds);
  return {
    stage,
    requests,
    startedUnixMs,
    completedUnixMs: clock.unixMs(),
    durationMs: clock.nowMs() - startedMs,
  };
}

async function sent(
  session: Session,
  { prompt_length, generation_length, time_between_requests, iterations }: Stage,
  { models, pacing }: StageOptions,
): Promise<StageRequest[]> {
  const prompt = stagePrompt(prompt_length);
  const requests: Promise<StageRequest>[] = [];
  for (let index = 0; index < iterations; index++) {
    if (index > 0) await pause(session, time_between_requests * 1000);
    if (session.signal.aborted) break;
    const request = asked(session, {
      id: index + 1,
      modelId: models[index % models.length] ?? '',
      prompt,
      maxTokens: generation_length,
    });
    requests.push(request.then((done) => toldOf(session, done)));
    if (pacing === 'in-turn') await requests.at(-1);
  }
  return Promise.all(requests);
}

function toldOf({ tell }: Session, request: StageRequest): StageRequest {
  const { failure, chunksMs, startedMs, endedMs } = request.answer;
  const took = seconds(endedMs - startedMs);
  const words =
    failure === undefined ? `${chunksMs.length} tokens in ${took}` : `failed after ${took}: ${failure}`;
  tell(`request ${request.id}: ${words}`);
  return request;
}

/** Ends early where the benchmark is stopped. */
async function pause({ clock, signal }: Session, ms: number): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** That something is left does not make the stage wrong: it is told. Of a benchmark that was stopped nothing is waited for. */
async function drained(session: Session, instanceIds: readonly string[]): Promise<void> {
  const tell = onChange(session.tell);
  let left = 0;
  try {
    await watch(session, {
      look: ({ tasks }) => {
        left = tasks.filter(({ instanceId }) => instanceIds.includes(instanceId)).length;
        if (left === 0) return true;
        tell(`${left} tasks of the cluster are under way`);
        return undefined;
      },
      timeoutMs: drainTimeoutMs,
      timedOut: () => `${left} tasks of the cluster are still under way after ${seconds(drainTimeoutMs)}`,
    });
  } catch (error) {
    if (session.signal.aborted) return;
    if (!(error instanceof ClusterError)) throw error;
    session.tell(`warning: ${error.message}`);
  }
}
