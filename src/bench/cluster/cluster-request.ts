/** What a worker is asked for, with its config and its entry read → what it is to do. */
import { type Diagnostic, sortDiagnostics, withoutPlacesOf } from '../../config/diagnostic.ts';
import { loadText } from '../../config/load.ts';
import { parseYaml } from '../../config/yaml.ts';
import { maxMatrixJobs } from '../../dispatch/limits.ts';
import { allLevels, defaultTimeoutSeconds, readHardwarePlan } from '../../matrix/hardware-plan.ts';
import type { ClusterAsked } from './asked.ts';
import { readClusterConfig } from './config.ts';
import { readClusterNode } from './node.ts';
import type { ClusterNode, ClusterRequest } from './request.ts';

export type ReadClusterRequest =
  | { readonly kind: 'request'; readonly request: ClusterRequest }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/**
 * @param tell is told what is odd
 * @param entryName what messages show in place of a file: the flag or the input that the entry came in
 */
export function readClusterRequest(
  given: ClusterAsked,
  entryName: string,
  tell: (line: string) => void,
): ReadClusterRequest {
  const problems: Diagnostic[] = [];
  const task = taskOf(given.measures, problems);
  const node = nodeOf(given.node, entryName, task?.plannedNodes, problems);
  if (task === undefined || node === undefined || problems.length > 0)
    return { kind: 'refused', diagnostics: problems };
  const { plannedNodes, timeoutSeconds, ...asked } = task;
  if (plannedNodes !== undefined && plannedNodes !== node.expectedNodes)
    tell(`warning: ${node.expectedNodes} nodes are expected, and the plan of the config has ${plannedNodes}`);
  return {
    kind: 'request',
    request: {
      node,
      ...asked,
      timeoutMs: (given.timeoutSeconds ?? timeoutSeconds) * 1000,
      settleMs: given.settleSeconds * 1000,
      requestTimeoutMs: given.requestTimeoutSeconds * 1000,
      leaveAfterMs: given.leaveAfterSeconds === undefined ? undefined : given.leaveAfterSeconds * 1000,
      gitCommit: given.gitCommit,
    },
  };
}

interface Task extends Pick<ClusterRequest, 'modelIds' | 'placement' | 'load'> {
  /** Undefined where there is no plan. */
  readonly plannedNodes: number | undefined;
  readonly timeoutSeconds: number;
}

function taskOf(measures: ClusterAsked['measures'], problems: Diagnostic[]): Task | undefined {
  if (measures.kind === 'config') return configuredTask(measures.file, problems);
  const { model, prompt, maxTokens } = measures;
  return {
    modelIds: [model],
    placement: { strategy: undefined, sharding: undefined, instanceMeta: undefined },
    load: { kind: 'prompt', prompt, maxTokens },
    plannedNodes: undefined,
    timeoutSeconds: defaultTimeoutSeconds,
  };
}

/** One text, read twice: the labels of a plan are keys of the user's own, and stages have fields. */
function configuredTask(file: string, problems: Diagnostic[]): Task | undefined {
  const loaded = loadText(file);
  if (loaded.kind === 'unreadable') {
    problems.push(loaded.diagnostic);
    return undefined;
  }
  const document = parseYaml(loaded.text, file);
  const planned = readHardwarePlan(
    { kind: 'document', document: parseYaml(loaded.text, file, allLevels) },
    maxMatrixJobs,
  );
  const { config, problems: own } = readClusterConfig(document);
  const found = [...document.problems, ...withoutPlacesOf(document.problems, own)];
  const ofPlan = planned.kind === 'refused' ? withoutPlacesOf(found, planned.diagnostics) : [];
  problems.push(...sortDiagnostics([...found, ...ofPlan], []));
  if (planned.kind === 'refused') return undefined;
  const { stages, pacing, modelIds, placement } = config;
  return {
    modelIds,
    placement,
    load: { kind: 'stages', configFile: file, stages, pacing },
    plannedNodes: planned.plan.include.length,
    timeoutSeconds: planned.plan.timeoutSeconds,
  };
}

function nodeOf(
  node: ClusterAsked['node'],
  entryName: string,
  plannedNodes: number | undefined,
  problems: Diagnostic[],
): ClusterNode | undefined {
  if (node.kind === 'entry') return nodeOfEntry(node.text, entryName, problems);
  const expectedNodes = node.expectedNodes ?? plannedNodes;
  if (expectedNodes === undefined) return undefined;
  return { label: undefined, isPrimary: node.isPrimary || expectedNodes === 1, expectedNodes };
}

function nodeOfEntry(said: string, entryName: string, problems: Diagnostic[]): ClusterNode | undefined {
  if (!said.startsWith('@')) return readClusterNode(said, entryName, problems);
  const loaded = loadText(said.slice(1));
  if (loaded.kind === 'text') return readClusterNode(loaded.text, loaded.file, problems);
  problems.push(loaded.diagnostic);
  return undefined;
}
