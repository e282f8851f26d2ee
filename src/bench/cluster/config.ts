/** The benchmark's own part of a cluster config: models, how they are placed, stages. The plan of machines is read elsewhere. */
import { rootMapping } from '../../config/config-set.ts';
import type { Diagnostic, Path } from '../../config/diagnostic.ts';
import type { YamlDocument } from '../../config/document.ts';
import { didYouMean, nearest } from '../../config/suggest.ts';
import { readNode, type Validate } from '../../config/validation.ts';
import type { Stage } from '../../generated/bench/types.ts';
import {
  validateModelId,
  validateModelIds,
  validateNoOverlap,
  validatePlacementWord,
  validateStages,
} from '../../generated/bench/validators.js';
import type { Pacing, Placement } from './request.ts';

export interface ClusterConfig {
  /** An instance for each item. */
  readonly modelIds: readonly string[];
  readonly placement: Placement;
  readonly stages: readonly Stage[];
  readonly pacing: Pacing;
}

export interface ReadClusterConfig {
  readonly config: ClusterConfig;
  /** Where there are any, the config is not to be used. */
  readonly problems: readonly Diagnostic[];
}

/** Of the machines; read by the rules of a hardware plan. */
const planFields = ['hardware_plan', 'timeout_seconds', 'environment'] as const;
const fields = [
  ...planFields,
  'model_ids',
  'model_id',
  'stages',
  'no_overlap',
  'strategy',
  'sharding',
  'instance_meta',
] as const;

type Field = Exclude<(typeof fields)[number], (typeof planFields)[number]>;

/** Reads all but the plan of machines, and tells every error in it in one go. */
export function readClusterConfig(document: YamlDocument): ReadClusterConfig {
  const found: Diagnostic[] = [];
  const root = rootMapping(document, 'a mapping with hardware_plan, model_ids and stages', found);
  const meant = refuseUnknown(root, document, found);
  const read = <T>(field: Field, validate: Validate<T>): T | undefined => {
    if (!root.has(field)) return undefined;
    const path: Path = [field];
    const node = readNode(validate, document, path);
    if (node.kind === 'sound') return node.value;
    found.push(...node.problems);
    return undefined;
  };
  const demand = (field: Field, allowed: string): void => {
    if (document.root instanceof Map && !root.has(field) && !meant.has(field))
      found.push(document.diagnose('error', [field], `is missing; allowed: ${allowed}`));
  };
  if (root.has('model_ids') && root.has('model_id'))
    found.push(
      document.diagnose(
        'error',
        ['model_id'],
        'stands beside model_ids, which says the same. Keep one.',
        'key',
      ),
    );
  else if (!root.has('model_id') && !meant.has('model_id'))
    demand('model_ids', 'a list of models, an instance for each.');
  demand(
    'stages',
    'a list of stages, each with name, prompt_length, generation_length, time_between_requests and iterations.',
  );
  const model = read('model_id', validateModelId);
  const config: ClusterConfig = {
    modelIds: read('model_ids', validateModelIds) ?? (model === undefined ? [] : [model]),
    placement: {
      strategy: read('strategy', validatePlacementWord),
      sharding: read('sharding', validatePlacementWord),
      instanceMeta: read('instance_meta', validatePlacementWord),
    },
    stages: read('stages', validateStages) ?? [],
    pacing: read('no_overlap', validateNoOverlap) === true ? 'in-turn' : 'overlapping',
  };
  return { config, problems: found };
}

/** @returns the fields that unknown ones were probably meant to be: those are not missing as well */
function refuseUnknown(
  root: ReadonlyMap<string, unknown>,
  document: YamlDocument,
  problems: Diagnostic[],
): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const key of root.keys()) {
    if (fields.some((field) => field === key)) continue;
    const message = `is not a field here.${didYouMean(key, fields)} Fields: ${fields.join(', ')}.`;
    problems.push(document.diagnose('error', [key], message, 'key'));
    const [near] = nearest(key, fields);
    if (near !== undefined) meant.add(near);
  }
  return meant;
}
