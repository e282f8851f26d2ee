/** An instance of ours is deleted and seen to be gone, whether or not the benchmark was stopped. */
import { ApiError, ClusterError, type Session } from './api.ts';
import { seconds, watch } from './watch.ts';

const deleteTimeoutMs = 30_000;
const deleteTries = 5;
const firstDelayMs = 1000;
const goneTimeoutMs = 60_000;

/**
 * @param session whose signal nobody aborts
 * @returns why it is still there; undefined where it is gone
 */
export async function remove(session: Session, id: string): Promise<string | undefined> {
  const refusal = await deleted(session, id);
  const problem =
    refusal === undefined
      ? `The instance ${id} was deleted, and is still there after ${seconds(goneTimeoutMs)}.`
      : `The instance ${id} could not be deleted, tried ${deleteTries} times: ${refusal}.`;
  try {
    await watch(session, {
      look: ({ instances }) => (instances.has(id) ? undefined : true),
      // a refused delete can have been done all the same: one look tells
      timeoutMs: refusal === undefined ? goneTimeoutMs : 0,
      timedOut: () => problem,
    });
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error;
    return `${error.message} Delete it by hand.`;
  }
  session.tell(`the instance ${id} is gone`);
  return undefined;
}

/** @returns the last refusal; undefined where the server took it, or does not know the instance any more */
async function deleted({ api, clock, tell }: Session, id: string): Promise<string | undefined> {
  for (let tried = 1; ; tried++) {
    try {
      await api.deleteInstance(id, { timeoutMs: deleteTimeoutMs });
      return undefined;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 404) return undefined;
      if (tried === deleteTries) return error.message;
      tell(`the instance ${id} was not deleted, and is tried again: ${error.message}`);
      await clock.sleep(firstDelayMs * 2 ** (tried - 1));
    }
  }
}
