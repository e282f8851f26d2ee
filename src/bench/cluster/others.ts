/** The nodes beside the primary: they lend their memory until the instances have come and gone. */
import { ClusterError, type Session } from './api.ts';
import { readinessOf } from './readiness.ts';
import type { ClusterRequest } from './request.ts';
import { drainTimeoutMs } from './stage-run.ts';
import type { ClusterState } from './state.ts';
import { onChange, seconds, watch } from './watch.ts';

/** For what the primary does between: its job may begin later than this one, asking for an instance takes time, and so does deleting. */
const slackMs = 300_000;

type Sight = 'there' | 'ready' | 'gone';

/** The instances of our models that were seen since all nodes have met. */
class Sightings {
  readonly #wanted: ReadonlyMap<string, number>;
  readonly #earlier: ReadonlySet<string>;
  readonly #byId = new Map<string, { readonly modelId: string; sight: Sight; wasReady: boolean }>();
  /** Failed when we first looked: nobody knows how long ago. */
  readonly #old = new Set<string>();
  #isFirst = true;

  constructor(modelIds: readonly string[], earlier: ReadonlySet<string>) {
    const wanted = new Map<string, number>();
    for (const id of modelIds) wanted.set(id, (wanted.get(id) ?? 0) + 1);
    this.#wanted = wanted;
    this.#earlier = earlier;
  }

  /** @throws ClusterError where one of them failed */
  look(state: ClusterState): void {
    for (const [id, instance] of state.instances) {
      const { modelId } = instance;
      if (modelId === undefined || !this.#wanted.has(modelId)) continue;
      if (this.#earlier.has(id) || this.#old.has(id)) continue;
      const readiness = readinessOf(instance, state);
      if (readiness.kind === 'failed' && this.#isFirst) {
        this.#old.add(id);
        continue;
      }
      if (readiness.kind === 'failed')
        throw new ClusterError(`${modelId}: its instance ${id} failed: ${readiness.reason}`);
      const isReady = readiness.kind === 'ready';
      this.#byId.set(id, { modelId, sight: isReady ? 'ready' : 'there', wasReady: isReady });
    }
    for (const [id, seen] of this.#byId) if (!state.instances.has(id)) seen.sight = 'gone';
    this.#isFirst = false;
  }

  /** Whether as many as the config asks for were ready at some time. */
  get allWereReady(): boolean {
    return this.#eachModel(({ wasReady }) => wasReady);
  }

  /** Whether as many as the config asks for have come and gone, or whatever came is gone: the primary deletes nothing before its end. */
  get areGone(): boolean {
    const seen = [...this.#byId.values()];
    return (
      this.#eachModel(({ sight }) => sight === 'gone') ||
      (seen.length > 0 && seen.every(({ sight }) => sight === 'gone'))
    );
  }

  /** Models of which not as many were seen as the config asks for. */
  get missing(): string[] {
    return [...this.#wanted].flatMap(([model, wanted]) => {
      const seen = [...this.#byId.values()].filter(({ modelId }) => modelId === model).length;
      return seen < wanted ? `${model}: ${seen} of ${wanted} instances` : [];
    });
  }

  get words(): string {
    const seen = [...this.#byId.values()];
    const count = (sight: Sight): number => seen.filter((one) => one.sight === sight).length;
    return `instances: ${count('there')} not ready, ${count('ready')} ready, ${count('gone')} gone`;
  }

  #eachModel(has: (seen: { readonly sight: Sight; readonly wasReady: boolean }) => boolean): boolean {
    return [...this.#wanted].every(
      ([model, wanted]) =>
        [...this.#byId.values()].filter((seen) => seen.modelId === model && has(seen)).length >= wanted,
    );
  }
}

/**
 * They look from the moment that all nodes have met, without a wait for the topology to settle: a fast primary could be
 * done before a slow one looks.
 *
 * @param earlier instances that were there before
 * @returns when the instances are gone
 * @throws ClusterError where one failed, not all came, or the time is up
 */
export async function takePart(
  session: Session,
  request: ClusterRequest,
  earlier: ReadonlySet<string>,
): Promise<void> {
  const sightings = new Sightings(request.modelIds, earlier);
  const tell = onChange(session.tell);
  const look = (state: ClusterState): void => {
    sightings.look(state);
    tell(sightings.words);
  };
  // a node that leaves too early takes a part of the model with it
  const readyMs = request.settleMs + request.modelIds.length * request.timeoutMs + slackMs;
  await watch(session, {
    look: (state) => {
      look(state);
      return sightings.allWereReady || sightings.areGone ? true : undefined;
    },
    timeoutMs: readyMs,
    timedOut: () =>
      `Not all instances were ready within ${seconds(readyMs)}; ${sightings.words}. The log of the primary tells more.`,
  });
  const stayMs = request.leaveAfterMs ?? longestLoadMs(request);
  await watch(session, {
    look: (state) => {
      look(state);
      return sightings.areGone ? true : undefined;
    },
    timeoutMs: stayMs,
    timedOut: () =>
      `The instances are still there ${seconds(stayMs)} after they were ready; this node leaves. ${sightings.words}.`,
  });
  const { missing } = sightings;
  if (missing.length > 0)
    throw new ClusterError(
      `The instances are gone, and not all that the config asks for had come: ${missing.join('; ')}. The log of the primary tells more.`,
    );
  session.tell('the instances are gone');
}

/** The most that the primary takes when every request takes as long as it may. */
export function longestLoadMs({ load, requestTimeoutMs }: ClusterRequest): number {
  if (load.kind === 'prompt') return requestTimeoutMs + slackMs;
  const stagesMs = load.stages.map(({ iterations, time_between_requests }) => {
    const requests = load.pacing === 'in-turn' ? iterations : 1;
    return (iterations - 1) * time_between_requests * 1000 + requests * requestTimeoutMs + drainTimeoutMs;
  });
  return stagesMs.reduce((sum, ms) => sum + ms, slackMs);
}
