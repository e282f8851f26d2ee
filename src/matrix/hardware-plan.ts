/** A hardware plan → the matrix of one distributed benchmark: a job for each node of each runner label. */
import { rootMapping } from '../config/config-set.ts';
import {
  type Diagnostic,
  describe,
  type Path,
  quote,
  sortDiagnostics,
  withoutPlacesOf,
} from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { parseJson } from '../config/json.ts';
import { type Loaded, loadYaml } from '../config/load.ts';
import { nearest } from '../config/suggest.ts';
import { readNode } from '../config/validation.ts';
import { readLabels } from '../editions/runner-labels.ts';
import type { EnvironmentValue } from '../generated/hardware-plan/types.ts';
import { validateCount, validateTimeoutSeconds } from '../generated/hardware-plan/validators.js';
import { readEnvironment } from './environment.ts';

/** One job of a distributed benchmark: one node. */
export interface HardwareEntry {
  /** The runner label that the job asks for. */
  readonly label: string;
  /** Which of the label's nodes this is, from 0. */
  readonly index: number;
  /** Whether this is the one node that leads the others: the first of all. */
  readonly is_primary: boolean;
  /** Nodes of all labels together. */
  readonly expected_nodes: number;
}

export interface HardwarePlan {
  /** In the order of the plan: what `strategy.matrix` of a workflow takes as `include`. */
  readonly include: readonly HardwareEntry[];
  /** How long the nodes wait for one another, in seconds. */
  readonly timeoutSeconds: number;
  /** Environment variables of the server on each node, in the order of the file. */
  readonly environment: Readonly<Record<string, EnvironmentValue>>;
}

export type PlanSource =
  | {
      readonly kind: 'json';
      /** The plan itself: a JSON object of labels and counts. */
      readonly text: string;
      /** What messages show in place of a file: the flag or the input that the text came in. */
      readonly name: string;
    }
  | {
      readonly kind: 'file';
      /** A YAML file with `hardware_plan`. */
      readonly file: string;
    }
  | {
      readonly kind: 'document';
      /** The same, read already, with Maps at every level. */
      readonly document: YamlDocument;
    };

export type ReadHardwarePlan =
  | { readonly kind: 'plan'; readonly plan: HardwarePlan }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

export const defaultTimeoutSeconds = 600;
/** Maps at every level: an alias can bring the labels from anywhere, and they keep their order only in a Map. */
export const allLevels = Number.POSITIVE_INFINITY;
const fields = ['hardware_plan', 'timeout_seconds', 'environment'] as const;

/**
 * Reads a plan, or tells every error in it in one go.
 *
 * @param mostNodes jobs that one matrix of GitHub Actions holds
 */
export function readHardwarePlan(source: PlanSource, mostNodes: number): ReadHardwarePlan {
  const loaded = load(source);
  if (loaded.kind === 'unreadable') return { kind: 'refused', diagnostics: [loaded.diagnostic] };
  const { document } = loaded;
  const found: Diagnostic[] = [];
  const plan =
    source.kind === 'json'
      ? { include: readPlan(document, [], mostNodes, found), ...readSettings(new Map(), document, found) }
      : readFile(document, mostNodes, found);
  const diagnostics = [...document.problems, ...withoutPlacesOf(document.problems, found)];
  return diagnostics.length === 0
    ? { kind: 'plan', plan }
    : { kind: 'refused', diagnostics: sortDiagnostics(diagnostics, []) };
}

function load(source: PlanSource): Loaded {
  switch (source.kind) {
    case 'json':
      return parseJson(source.text, source.name);
    case 'file':
      return loadYaml(source.file, allLevels);
    case 'document':
      return source;
  }
}

function readFile(document: YamlDocument, mostNodes: number, problems: Diagnostic[]): HardwarePlan {
  const root = rootMapping(document, 'a mapping with hardware_plan', problems);
  const misspelt = misspeltFields(root);
  for (const [key, meant] of misspelt) {
    const message = `is not a field of a hardware plan, and ${meant} is missing. Did you mean ${quote(meant)}? If this is the benchmark's own, write ${meant} as well.`;
    problems.push(document.diagnose('error', [key], message, 'key'));
  }
  const isPlanMissing = document.root instanceof Map && !root.has('hardware_plan');
  if (isPlanMissing && ![...misspelt.values()].includes('hardware_plan'))
    problems.push(document.diagnose('error', ['hardware_plan'], `is missing; allowed: ${planIs}`));
  return {
    include: root.has('hardware_plan') ? readPlan(document, ['hardware_plan'], mostNodes, problems) : [],
    ...readSettings(root, document, problems),
  };
}

/** Keys that were probably meant to be a field that is missing; all others are the benchmark's own. */
function misspeltFields(root: ReadonlyMap<string, unknown>): Map<string, string> {
  const missing = fields.filter((field) => !root.has(field));
  return new Map(
    [...root.keys()].flatMap((key) => {
      const [meant] = nearest(key, fields);
      return missing.some((field) => field === meant) && meant !== undefined ? [[key, meant]] : [];
    }),
  );
}

function readSettings(
  root: ReadonlyMap<string, unknown>,
  document: YamlDocument,
  problems: Diagnostic[],
): Pick<HardwarePlan, 'timeoutSeconds' | 'environment'> {
  return {
    timeoutSeconds: root.has('timeout_seconds') ? readTimeout(document, problems) : defaultTimeoutSeconds,
    environment: root.has('environment') ? readEnvironment(document, ['environment'], problems) : {},
  };
}

function readTimeout(document: YamlDocument, problems: Diagnostic[]): number {
  const read = readNode(validateTimeoutSeconds, document, ['timeout_seconds']);
  if (read.kind === 'sound') return read.value;
  problems.push(...read.problems);
  return defaultTimeoutSeconds;
}

const planIs = 'a mapping of runner labels to how many nodes of each, such as {"M4PRO_GPU16_24GB": 2}.';

function readPlan(
  document: YamlDocument,
  path: Path,
  mostNodes: number,
  problems: Diagnostic[],
): HardwareEntry[] {
  const refuse = (message: string): HardwareEntry[] => {
    problems.push(document.diagnose('error', path, message));
    return [];
  };
  const plan = document.at(path);
  if (!(plan instanceof Map))
    return document.root === undefined ? [] : refuse(`found ${describe(plan)}; allowed: ${planIs}`);
  if (plan.size === 0) return refuse(`found an empty mapping; allowed: ${planIs}`);
  const counts = readLabels(document, path, plan.keys(), validateCount);
  problems.push(...counts.problems);
  const sound = [...counts.byLabel.values()];
  const nodes = sound.reduce((sum, count) => sum + count, 0);
  if (nodes <= mostNodes) return entriesOf(counts.byLabel, nodes);
  // a number past 2^53 has been refused already, and this stands in its place
  if (document.problems.length > 0 && sound.includes(Number.MAX_SAFE_INTEGER)) return [];
  return refuse(
    `asks for ${nodes} nodes, a job each, and a matrix of GitHub Actions holds ${mostNodes}. Ask for fewer.`,
  );
}

function entriesOf(counts: ReadonlyMap<string, number>, nodes: number): HardwareEntry[] {
  const places = [...counts].flatMap(([label, count]) =>
    Array.from({ length: count }, (_, index) => ({ label, index })),
  );
  return places.map(({ label, index }, at) => ({
    label,
    index,
    is_primary: at === 0,
    expected_nodes: nodes,
  }));
}
