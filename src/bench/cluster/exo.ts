/** A node of the cluster over HTTP, by exo's routes. */

import { isMapping } from '../../config/shape.ts';
import { realClock } from '../client/clock.ts';
import { CompletionClient } from '../client/completion-client.ts';
import { CallFailed, deleteJson, getJson, postJson } from '../client/json-call.ts';
import { ApiError, type ApiOptions, type ClusterApi, type ClusterClock } from './api.ts';
import { readState } from './state.ts';

/** As exo's own client has it. */
const temperature = 0.7;
const connectTimeoutMs = 10_000;

/** How a node is reached, and by which clock. */
export interface ClusterAccess {
  readonly api: ClusterApi;
  readonly clock: ClusterClock;
  close(): Promise<void>;
}

export interface NodeAddress {
  /** Such as `http://127.0.0.1:52415`, without a / at its end. */
  readonly baseUrl: string;
  /** For one chat in all. */
  readonly requestTimeoutMs: number;
}

/** Every request in flight has a connection of its own: none waits here for its turn. */
export function exoAccess({ baseUrl, requestTimeoutMs }: NodeAddress): ClusterAccess {
  const chats = new CompletionClient({
    url: `${baseUrl}/v1/chat/completions`,
    headers: {},
    timeouts: { connectMs: connectTimeoutMs, idleMs: requestTimeoutMs, requestMs: requestTimeoutMs },
    maxConnections: undefined,
    counting: 'content',
    keepsText: false,
  });
  const api: ClusterApi = {
    state: async (options) => {
      const url = `${baseUrl}/state`;
      const state = readState(await answered(() => getJson(url, callOptions(options))));
      if (state === undefined) throw new ApiError(`GET ${url}: the answer is no state of a cluster`);
      return state;
    },
    createInstance: async (instance, options) => {
      const answer = await answered(() => postJson(`${baseUrl}/instance`, instance, callOptions(options)));
      const id = isMapping(answer) ? answer['instance_id'] : undefined;
      return typeof id === 'string' && id !== '' ? id : undefined;
    },
    deleteInstance: async (id, options) => {
      await answered(() => deleteJson(`${baseUrl}/instance/${encodeURIComponent(id)}`, callOptions(options)));
    },
    chat: async ({ model, prompt, maxTokens }, signal) => {
      const begunMs = realClock.nowMs();
      const body = JSON.stringify({
        model,
        messages: [{ role: 'user', content: prompt }],
        ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
        temperature,
        // the servers of 2025 stream whatever they are told; later ones are to be told
        stream: true,
      });
      const { sentMs, endedMs, reading, failure } = await chats.complete(body, signal);
      return {
        startedMs: sentMs ?? begunMs,
        chunksMs: reading?.chunksMs ?? [],
        endedMs,
        failure: failure?.message,
      };
    },
  };
  return { api, clock: realClock, close: () => chats.close() };
}

function callOptions({ timeoutMs, signal }: ApiOptions): { timeoutMs: number; signal?: AbortSignal } {
  return { timeoutMs, ...(signal ? { signal } : {}) };
}

/** @throws ApiError, or the signal's reason */
async function answered(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof CallFailed) throw new ApiError(error.message.replace(/\.$/, ''), error.status);
    throw error;
  }
}
