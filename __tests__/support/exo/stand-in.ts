/**
 * A cluster as exo's interface shows it, in both generations of it: nodes join, instances come, become ready, fail and
 * vanish. Its time is the looks at `/state`. It knows no network; server.ts puts it behind one.
 */

/** `plain`: instances without a tag and `LoadedRunnerStatus`, as until November 2025; `tagged`: `MlxRingInstance` and `RunnerReady`. */
export type Generation = 'plain' | 'tagged';
export const generations: readonly Generation[] = ['plain', 'tagged'];

/** What becomes of an instance that is asked for, counted in looks from then on. */
export interface InstanceFate {
  /** Looks until it can be seen; 1: the next. Infinite: never. */
  readonly appearsAfter: number;
  /** Looks from then until its runners are ready. Infinite: never. */
  readonly readyAfter: number;
  /** Looks until a runner fails. */
  readonly failsAfter?: number;
  readonly errorMessage?: string;
  /** Looks until it is gone by itself. */
  readonly vanishesAfter?: number;
  readonly runners?: number;
}

export type Creation =
  | ({ readonly kind: 'placed' } & InstanceFate)
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string }
  /** It is placed, and the answer is lost. */
  | ({ readonly kind: 'unanswered' } & InstanceFate);

/** One chunk of a chat's answer. */
export interface ScriptedChunk {
  readonly atMs: number;
  readonly content: string;
}

export interface ChatScript {
  readonly status: number;
  readonly chunks: readonly ScriptedChunk[];
  readonly endMs: number;
  /** Whether `[DONE]` ends it. */
  readonly isDone: boolean;
  /** In place of an answer that is no stream. */
  readonly detail?: string;
  /** What the server writes before the end, as it is. */
  readonly tail?: string;
  /** Whether the connection breaks where the end should be. */
  readonly isCutOff?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface StandInOptions {
  readonly generation: Generation;
  /** How many nodes there are at a look, counted from 1. */
  readonly nodesAt?: (look: number) => number;
  /** What becomes of each instance that is asked for, in their order; those after the last fare as the last. */
  readonly creations?: readonly Creation[];
  /** Refused deletes of an instance before one is taken. */
  readonly deleteRefusals?: number;
  /** Looks until a deleted instance is gone. */
  readonly goneAfter?: number;
  /** Whether `/state` is out of order at a look. */
  readonly isBrokenAt?: (look: number) => boolean;
  readonly chat?: (request: { readonly index: number; readonly model: string }) => ChatScript;
  /** Looks that a chat's task stays after its end. */
  readonly taskLingers?: number;
  /** Whether `POST /instance` tells the id, as later servers do. */
  readonly tellsIds?: boolean;
}

interface Placed extends InstanceFate {
  readonly id: string;
  readonly model: string;
  readonly bornAt: number;
  deletedAt: number | undefined;
  refusals: number;
}

interface RunningTask {
  readonly instanceId: string;
  status: 'Pending' | 'Running' | 'Complete';
  endsAt: number;
}

/** Seen at the next look, and ready at the one after it, unless said otherwise. */
export function placed(fate: Partial<InstanceFate> = {}): Creation {
  return { kind: 'placed', appearsAfter: 1, readyAfter: 1, runners: 2, ...fate };
}

const gib = 1024 ** 3;

/** A chat whose first chunk comes after `ttftMs` and each other `gapMs` later. */
export function steadyChat({ ttftMs = 100, gapMs = 10, tokens = 5 } = {}): ChatScript {
  const chunks = Array.from({ length: tokens }, (_, at) => ({
    atMs: ttftMs + at * gapMs,
    content: `w${at} `,
  }));
  return { status: 200, chunks, endMs: chunks.at(-1)?.atMs ?? ttftMs, isDone: true };
}

export class ExoStandIn {
  /** `POST /instance {"model_id":"m"}`, in their order; looks at the state aside, which are many. */
  readonly calls: string[] = [];
  looks = 0;
  #chats = 0;
  readonly #options: StandInOptions;
  readonly #instances: Placed[] = [];
  readonly #tasks: RunningTask[] = [];
  #created = 0;

  constructor(options: StandInOptions) {
    this.#options = options;
  }

  /** An instance of somebody else's, which is there from the beginning and ready. */
  addForeign(id: string, model: string, fate: Partial<InstanceFate> = {}): void {
    this.#add(id, model, { appearsAfter: 0, readyAfter: 0, runners: 1, ...fate });
  }

  /** A task that never ends. */
  addTask(instanceId: string): void {
    this.#tasks.push({ instanceId, status: 'Running', endsAt: Number.POSITIVE_INFINITY });
  }

  #add(id: string, model: string, fate: InstanceFate): void {
    this.#instances.push({ ...fate, id, model, bornAt: this.looks, deletedAt: undefined, refusals: 0 });
  }

  /** Ids of the instances that are there now. */
  get instanceIds(): string[] {
    return this.#instances.filter((one) => this.#isThere(one)).map(({ id }) => id);
  }

  state(): Answer {
    this.looks++;
    if (this.#options.isBrokenAt?.(this.looks)) return { status: 500, body: { detail: 'no state now' } };
    const there = this.#instances.filter((one) => this.#isThere(one));
    const nodes = this.#nodes();
    return {
      status: 200,
      body: {
        topology: { nodes: nodes.map((nodeId) => ({ nodeId })), connections: [] },
        nodeProfiles: Object.fromEntries(nodes.map((id) => [id, { memory: memoryOf() }])),
        instances: Object.fromEntries(there.map((one) => [one.id, this.#instance(one)])),
        runners: Object.fromEntries(there.flatMap((one) => this.#runners(one))),
        tasks: Object.fromEntries(this.#currentTasks()),
      },
    };
  }

  create(body: unknown): Answer | undefined {
    this.calls.push(`POST /instance ${JSON.stringify(body)}`);
    const { creations = [placed()], tellsIds } = this.#options;
    const creation = creations[this.#created] ?? creations.at(-1) ?? placed();
    this.#created++;
    if (creation.kind === 'refused') return { status: creation.status, body: { detail: creation.detail } };
    const model =
      typeof body === 'object' && body !== null && 'model_id' in body ? String(body.model_id) : '';
    const id = `i-${this.#created}`;
    this.#add(id, model, creation);
    if (creation.kind === 'unanswered') return undefined;
    const answer = { message: 'Command received.', command_id: `c-${this.#created}`, model_meta: {} };
    return { status: 200, body: tellsIds ? { ...answer, instance_id: id } : answer };
  }

  delete(id: string): Answer {
    this.calls.push(`DELETE /instance/${id}`);
    const found = this.#instances.find((one) => one.id === id && this.#isThere(one));
    if (found === undefined) return { status: 404, body: { detail: 'Instance not found' } };
    const { deleteRefusals = 0 } = this.#options;
    if (found.refusals++ < deleteRefusals) return { status: 503, body: { detail: 'not the master' } };
    found.deletedAt ??= this.looks;
    return { status: 200, body: { message: 'Command received.', command_id: 'c', instance_id: id } };
  }

  /** @returns what is answered, and what ends the task of it */
  chat(body: unknown): { readonly script: ChatScript; end(): void } {
    const request = new Map(Object.entries(Object(body)));
    const model = String(request.get('model'));
    const { chat = () => steadyChat(), taskLingers = 0 } = this.#options;
    this.calls.push(`POST /v1/chat/completions ${model} max_tokens ${String(request.get('max_tokens'))}`);
    const index = this.#chats++;
    const instance = this.#instances.find((one) => one.model === model && this.#isThere(one));
    if (instance === undefined) {
      const detail = `No instance found for model ${model}`;
      return { script: { status: 404, chunks: [], endMs: 1, isDone: false, detail }, end: () => undefined };
    }
    const task: RunningTask = {
      instanceId: instance.id,
      status: 'Running',
      endsAt: Number.POSITIVE_INFINITY,
    };
    this.#tasks.push(task);
    return {
      script: chat({ index, model }),
      end: () => {
        task.endsAt = this.looks + taskLingers;
      },
    };
  }

  #nodes(): string[] {
    const count = this.#options.nodesAt?.(this.looks) ?? 2;
    return Array.from({ length: count }, (_, at) => `n-${at + 1}`);
  }

  #ageOf({ bornAt }: Placed): number {
    return this.looks - bornAt;
  }

  #isThere(one: Placed): boolean {
    const age = this.#ageOf(one);
    const goneAt =
      one.deletedAt === undefined ? Number.POSITIVE_INFINITY : one.deletedAt + (this.#options.goneAfter ?? 0);
    return (
      age >= one.appearsAfter &&
      age < (one.vanishesAfter ?? Number.POSITIVE_INFINITY) &&
      (this.looks < goneAt || goneAt === Number.POSITIVE_INFINITY)
    );
  }

  #runnerIds({ id, runners = 2 }: Placed): string[] {
    return Array.from({ length: runners }, (_, at) => `${id}-r${at + 1}`);
  }

  #instance(one: Placed): unknown {
    const runners = this.#runnerIds(one);
    const inside = {
      instanceId: one.id,
      shardAssignments: {
        modelId: one.model,
        runnerToShard: Object.fromEntries(runners.map((id) => [id, {}])),
        // the last node is named first: what comes first is told by name
        nodeToRunner: Object.fromEntries(runners.map((id, at) => [`n-${runners.length - at}`, id])),
      },
      hosts: [],
    };
    return this.#options.generation === 'plain' ? inside : { MlxRingInstance: inside };
  }

  #runners(one: Placed): [string, unknown][] {
    const age = this.#ageOf(one);
    const [loading, ready, failed] =
      this.#options.generation === 'plain'
        ? (['StartingRunnerStatus', 'LoadedRunnerStatus', 'FailedRunnerStatus'] as const)
        : (['RunnerLoaded', 'RunnerReady', 'RunnerFailed'] as const);
    return this.#runnerIds(one).map((id, at) => {
      if (at === 0 && age >= (one.failsAfter ?? Number.POSITIVE_INFINITY))
        return [id, { [failed]: { errorMessage: one.errorMessage ?? 'out of memory' } }];
      return [id, { [age >= one.appearsAfter + one.readyAfter ? ready : loading]: {} }];
    });
  }

  #currentTasks(): [string, unknown][] {
    return this.#tasks.flatMap(({ instanceId, status, endsAt }, at) =>
      this.looks <= endsAt
        ? [[`t-${at}`, { ChatCompletion: { taskId: `t-${at}`, instanceId, taskStatus: status } }]]
        : [],
    );
  }
}

function memoryOf(): unknown {
  return {
    ramTotal: { inBytes: 64 * gib },
    ramAvailable: { inBytes: 40 * gib },
    swapTotal: { inBytes: 8 * gib },
    swapAvailable: { inBytes: 6 * gib },
  };
}
