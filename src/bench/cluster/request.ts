/** What a worker of a cluster benchmark is asked to do: which node it is, and what is measured. Read once, from flags and a file. */
import type { Stage } from '../../generated/bench/types.ts';

/** Which of the nodes this one is. */
export interface ClusterNode {
  /** The runner label that it was asked for by, where it is known. */
  readonly label: string | undefined;
  /** The one node that creates the instances and sends the requests. */
  readonly isPrimary: boolean;
  /** Nodes of all labels together. */
  readonly expectedNodes: number;
}

/** How an instance is placed; what is undefined is left to the server, and not sent. */
export interface Placement {
  readonly strategy: string | undefined;
  readonly sharding: string | undefined;
  readonly instanceMeta: string | undefined;
}

export interface StagesLoad {
  readonly kind: 'stages';
  /** As it was named; stands in the document. */
  readonly configFile: string;
  readonly stages: readonly Stage[];
  readonly pacing: Pacing;
}

/** One request of one model. */
export interface PromptLoad {
  readonly kind: 'prompt';
  readonly prompt: string;
  /** Undefined: as many as the server gives. */
  readonly maxTokens: number | undefined;
}

/** `overlapping`: a request is sent when its time has come; `in-turn`: not before the one before it has ended as well. */
export type Pacing = 'overlapping' | 'in-turn';

export interface ClusterRequest {
  readonly node: ClusterNode;
  /** An instance for each item. */
  readonly modelIds: readonly string[];
  readonly placement: Placement;
  readonly load: StagesLoad | PromptLoad;
  /** How long nodes are waited for, and each instance. */
  readonly timeoutMs: number;
  /** How long the primary lets a whole topology settle before it creates instances. */
  readonly settleMs: number;
  /** How long one request may take in all. */
  readonly requestTimeoutMs: number;
  /** How long the others stay when the instances are ready; undefined: as long as the load can take. */
  readonly leaveAfterMs: number | undefined;
  readonly gitCommit: string | undefined;
}

/** Each model once, in their order. */
export function distinctModels({ modelIds }: Pick<ClusterRequest, 'modelIds'>): string[] {
  return [...new Set(modelIds)];
}
