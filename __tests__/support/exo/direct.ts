/** The stand-in without a network, on a clock whose waits take no time. */
import { ApiError, type ClusterApi, type Session } from '../../../src/bench/cluster/api.ts';
import { readState } from '../../../src/bench/cluster/state.ts';
import { VirtualClock } from './clock.ts';
import type { Answer, ExoStandIn } from './stand-in.ts';

export interface DirectSession extends Session {
  readonly clock: VirtualClock;
  readonly told: readonly string[];
}

export function sessionWith(exo: ExoStandIn, signal = new AbortController().signal): DirectSession {
  const clock = new VirtualClock();
  const told: string[] = [];
  return { api: directApi(exo, clock), clock, signal, told, tell: (line) => told.push(line) };
}

/** Times of chunks are exact, which those of a network never are. */
export function directApi(exo: ExoStandIn, clock: VirtualClock): ClusterApi {
  return {
    state: async () => {
      const state = readState(sound(exo.state()));
      if (state === undefined) throw new ApiError('not a state');
      return state;
    },
    createInstance: async (instance) => {
      const answer = exo.create(instance);
      if (answer === undefined) throw new ApiError('the connection was cut off');
      const body = sound(answer);
      const id = new Map(Object.entries(Object(body))).get('instance_id');
      return id === undefined ? undefined : String(id);
    },
    deleteInstance: async (id) => {
      sound(exo.delete(id));
    },
    chat: async ({ model, prompt, maxTokens }, signal) => {
      const startedMs = clock.nowMs();
      const { script, end } = exo.chat({
        model,
        messages: [{ role: 'user', content: prompt }],
        max_tokens: maxTokens,
      });
      const chunksMs: number[] = [];
      try {
        for (const { atMs, content } of script.chunks) {
          await clock.sleep(startedMs + atMs - clock.nowMs(), signal);
          if (content !== '') chunksMs.push(clock.nowMs());
        }
        await clock.sleep(startedMs + script.endMs - clock.nowMs(), signal);
      } catch {
        return { startedMs, chunksMs, endedMs: clock.nowMs(), failure: 'stopped' };
      } finally {
        end();
      }
      const isWhole = script.status === 200 && script.isDone && chunksMs.length > 0;
      const failure = isWhole ? undefined : (script.detail ?? 'incomplete');
      return { startedMs, chunksMs, endedMs: clock.nowMs(), failure };
    },
  };
}

function sound({ status, body }: Answer): unknown {
  if (status === 200) return body;
  const detail = new Map(Object.entries(Object(body))).get('detail');
  throw new ApiError(`HTTP ${status}: ${String(detail)}`, status);
}
