/** What a worker is asked to do, as small as a test needs it. */
import type { ClusterRequest, PromptLoad, StagesLoad } from '../../../src/bench/cluster/request.ts';
import type { Stage } from '../../../src/generated/bench/types.ts';

export const oneStage: Stage = {
  name: 's1',
  prompt_length: 8,
  generation_length: 5,
  time_between_requests: 1,
  iterations: 3,
};

export function stagesOf(stages: readonly Stage[], pacing: StagesLoad['pacing'] = 'overlapping'): StagesLoad {
  return { kind: 'stages', configFile: 'cluster.yaml', stages, pacing };
}

export const onePrompt: PromptLoad = { kind: 'prompt', prompt: 'Why?', maxTokens: 7 };

/** Of the primary of two nodes, with one model. */
export function requestWith(changes: Partial<ClusterRequest> = {}): ClusterRequest {
  return {
    node: { label: 'MAC', isPrimary: true, expectedNodes: 2 },
    modelIds: ['m'],
    placement: { strategy: undefined, sharding: undefined, instanceMeta: undefined },
    load: stagesOf([oneStage]),
    timeoutMs: 60_000,
    settleMs: 30_000,
    requestTimeoutMs: 600_000,
    leaveAfterMs: undefined,
    gitCommit: 'abc',
    ...changes,
  };
}

export const otherNode: ClusterRequest['node'] = { label: 'MAC', isPrimary: false, expectedNodes: 2 };
