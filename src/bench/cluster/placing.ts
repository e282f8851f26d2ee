/** The instances of this benchmark: created one after another, told from everybody else's, and deleted whatever happens. */
import { ApiError, ClusterError, type NewInstance, type Session } from './api.ts';
import { readinessOf } from './readiness.ts';
import { remove } from './removal.ts';
import type { Placement } from './request.ts';
import type { ClusterState, Instance } from './state.ts';
import { onChange, seconds, watch } from './watch.ts';

/** As long as exo's own client waits: a server that looks for the model first can take its time. */
const createTimeoutMs = 300_000;
/** How long it is waited for an instance of which we do not know whether it comes. */
const lateTimeoutMs = 10_000;

interface Pending {
  readonly modelId: string;
  /** Once it is known. */
  id: string | undefined;
  /** Whether the server itself said which it is. */
  isTold: boolean;
}

const noneAppeared = 'an instance was asked for, and none appeared';
const notSeen: Instance = { modelId: undefined, runnerIds: [], nodeIds: [] };

export class Placing {
  readonly #session: Session;
  /** Those that were there before we asked for ours, and so are somebody else's. */
  readonly #earlier = new Map<string, Instance>();
  /** Ours, as they were last seen. */
  readonly #own = new Map<string, Instance>();
  /** What was asked for last, unless it is known that nothing comes of it. */
  #pending: Pending | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Ids of our instances, in the order in which they were created. */
  get ids(): readonly string[] {
    return [...this.#own.keys()];
  }

  get runnerCount(): number {
    return [...this.#own.values()].reduce((sum, { runnerIds }) => sum + runnerIds.length, 0);
  }

  /** Instances of a model that were there before: requests for the model may go to them as well. */
  earlierOf(modelId: string): string[] {
    return [...this.#earlier].flatMap(([id, instance]) => (instance.modelId === modelId ? id : []));
  }

  /**
   * Creates an instance and waits until all of its runners are ready.
   *
   * @throws ClusterError where it is refused, fails, vanishes, or the time is up
   */
  async place(modelId: string, placement: Placement, timeoutMs: number): Promise<void> {
    const { tell } = this.#session;
    await this.#noteEarlier(timeoutMs);
    tell(`creating an instance of ${modelId}`);
    const pending = await this.#create(modelId, placement);
    let wasSeen = false;
    let words = 'no instance of it appeared';
    const say = onChange(tell);
    await watch(this.#session, {
      look: (state) => {
        const id = this.#claimed(pending, state);
        const instance = id === undefined ? undefined : state.instances.get(id);
        if (id === undefined || instance === undefined) {
          if (wasSeen) throw new ClusterError(`${modelId}: its instance ${id} vanished before it was ready.`);
          return undefined;
        }
        wasSeen = true;
        this.#own.set(id, instance);
        const readiness = readinessOf(instance, state);
        if (readiness.kind === 'failed')
          throw new ClusterError(`${modelId}: its instance ${id} failed: ${readiness.reason}`);
        words = readiness.kind === 'ready' ? 'ready' : readiness.words;
        say(`${modelId}: instance ${id}: ${words}`);
        return readiness.kind === 'ready' ? true : undefined;
      },
      timeoutMs,
      timedOut: () => `${modelId}: its instance was not ready within ${seconds(timeoutMs)}: ${words}.`,
    });
  }

  /** Anew for each instance: while one gets ready, others may come that are not ours. */
  async #noteEarlier(timeoutMs: number): Promise<void> {
    const instances = await watch(this.#session, {
      look: (state) => state.instances,
      timeoutMs,
      timedOut: () => `Which instances are there already could not be told within ${seconds(timeoutMs)}.`,
    });
    for (const [id, instance] of instances) if (!this.#own.has(id)) this.#earlier.set(id, instance);
  }

  async #create(modelId: string, placement: Placement): Promise<Pending> {
    const { api, signal } = this.#session;
    const pending: Pending = { modelId, id: undefined, isTold: false };
    this.#pending = pending;
    try {
      pending.id = await api.createInstance(bodyOf(modelId, placement), {
        timeoutMs: createTimeoutMs,
        signal,
      });
      pending.isTold = pending.id !== undefined;
      return pending;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ApiError)) throw error;
      const { status = 0, message } = error;
      // a refusal creates nothing; what broke on the way may have
      if (status >= 400 && status < 500) this.#pending = undefined;
      const hint = status === 400 ? ' (exo answers 400 where the memory of the nodes does not suffice)' : '';
      throw new ClusterError(`${modelId}: its instance was not created: ${message}${hint}.`);
    }
  }

  /**
   * The servers of 2025 do not tell the id of what they create: it is the one instance of the model that is new. Of two
   * we cannot know which is ours, and leave both alone.
   */
  #claimed(pending: Pending, state: ClusterState): string | undefined {
    const found = this.#newOnes(pending.modelId, state);
    const candidates = pending.id === undefined ? found : [pending.id, ...found];
    if (pending.isTold || candidates.length < 2) {
      pending.id ??= found[0];
      if (pending.id !== undefined && !this.#own.has(pending.id)) this.#own.set(pending.id, notSeen);
      return pending.id;
    }
    this.#pending = undefined;
    if (pending.id !== undefined) this.#own.delete(pending.id);
    throw new ClusterError(`${pending.modelId}: ${severalAreNew(candidates)}`);
  }

  /** Instances of a model that were not there before, and that are not known to be ours. */
  #newOnes(modelId: string, { instances }: ClusterState): string[] {
    return [...instances].flatMap(([id, instance]) =>
      instance.modelId === modelId && !this.#earlier.has(id) && !this.#own.has(id) ? id : [],
    );
  }

  /**
   * Deletes what is ours and waits until it is gone, whether or not the benchmark was stopped.
   *
   * @returns what could not be deleted, a line each
   */
  async removeAll(): Promise<string[]> {
    const session = { ...this.#session, signal: new AbortController().signal };
    const problem = await this.#awaitPending(session);
    const problems = await Promise.all(this.ids.map((id) => remove(session, id)));
    return [problem, ...problems].flatMap((one) => one ?? []);
  }

  /** Asked for, and then we were stopped or lost the answer: it may still come. */
  async #awaitPending(session: Session): Promise<string | undefined> {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending === undefined) return undefined;
    const wasSeen = pending.id !== undefined && (this.#own.get(pending.id) ?? notSeen) !== notSeen;
    if (wasSeen) return undefined;
    try {
      await watch(session, {
        look: (state) => {
          const id = this.#claimed(pending, state);
          return id !== undefined && state.instances.has(id) ? true : undefined;
        },
        timeoutMs: lateTimeoutMs,
        timedOut: () => noneAppeared,
      });
    } catch (error) {
      if (!(error instanceof ClusterError)) throw error;
      if (!error.message.startsWith(noneAppeared)) return error.message;
      session.tell(`${pending.modelId}: ${noneAppeared}`);
    }
    return undefined;
  }
}

function severalAreNew(ids: readonly string[]): string {
  return `several instances of it are new: ${ids.join(', ')}. One of them is ours and we cannot tell which, so none is deleted. Delete what is not in use, and run one benchmark of a model at a time.`;
}

function bodyOf(modelId: string, { strategy, sharding, instanceMeta }: Placement): NewInstance {
  return {
    model_id: modelId,
    ...(strategy === undefined ? {} : { strategy }),
    ...(sharding === undefined ? {} : { sharding }),
    ...(instanceMeta === undefined ? {} : { instance_meta: instanceMeta }),
  };
}
