/** Which configs a sweep takes, and the runners that the entries of each go to; the same in every edition. */

import { type Diagnostic, quote } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { didYouMean, unknownNames } from '../config/suggest.ts';
import { type NodeHardware, nodesMatching, type RunnerNodes } from '../search-space/nodes.ts';
import type { NodeKind, SweepFlags } from './flags.ts';

/** Labels, nodes and hardware, and the file that says so. */
export interface RunnerFile {
  readonly file: string;
  /** Absent where it could not be read. */
  readonly document?: YamlDocument;
  readonly nodes: RunnerNodes;
  /** What a node of a label has, where the file says it. */
  readonly hardware: ReadonlyMap<string, NodeHardware>;
}

/** What the filters look at. */
interface Selectable {
  readonly key: string;
  readonly kind: NodeKind;
  readonly config: { readonly precision: string; readonly framework: string; readonly runner: string };
}

/** The config that entries are made of. */
export interface Origin extends Selectable {
  readonly document: YamlDocument;
}

/**
 * The configs that `--single-node` and `--multi-node` (neither means both), `--model-prefix`, `--precision`,
 * `--framework` and `--runner-type` leave, in order.
 */
export function selectConfigs<T extends Selectable>(configs: readonly T[], flags: SweepFlags): T[] {
  const { precision, framework, 'model-prefix': prefixes, 'runner-type': runners } = flags;
  const anyKind = !flags['single-node'] && !flags['multi-node'];
  return configs.filter(
    ({ key, kind, config }) =>
      (anyKind || flags[kind] === true) &&
      // the prefix is one of the config key, not the field of that name
      (prefixes === undefined || prefixes.some((prefix) => key.startsWith(prefix))) &&
      (precision === undefined || precision.includes(config.precision)) &&
      (framework === undefined || framework.includes(config.framework)) &&
      (runners === undefined || runners.includes(config.runner)),
  );
}

/** What stands in an entry's `runner`: the label, or each node that the filter leaves. No filter or an empty one: the label. */
export function targetsOf(label: string, filter: string | undefined, runners: RunnerNodes): string[] {
  return filter ? nodesMatching(runners, label, filter) : [label];
}

/** What `--runner-type` names and the runner file does not have. */
export function unknownRunnerTypes(flags: SweepFlags, { file, nodes }: RunnerFile): Diagnostic[] {
  const messages = unknownNames('--runner-type: no runner label', flags['runner-type'], [...nodes.keys()]);
  return messages.map((message) => ({ severity: 'error', file, message }));
}

/** What `--config-keys` names and no file has. */
export function unknownConfigKeys(named: readonly string[], keys: readonly string[]): Diagnostic[] {
  const messages = unknownNames('--config-keys: no config', named, keys);
  return messages.map((message) => ({ severity: 'error', message }));
}

/** Labels that configs name and the runner file lacks: a job for one waits on GitHub until it is cancelled. */
export function unlistedRunners(configs: Iterable<Origin>, { file, nodes }: RunnerFile): Diagnostic[] {
  const messages = new Map<string, string>();
  const messageOf = (label: string): string => {
    const known = messages.get(label);
    const message =
      known ??
      `${quote(label)} is no label of ${file}, so its jobs would wait until they are cancelled.${didYouMean(label, nodes.keys())}`;
    messages.set(label, message);
    return message;
  };
  return [...configs]
    .filter(({ config }) => !nodes.has(config.runner))
    .map(({ key, config, document }) =>
      document.diagnose('warning', [key, 'runner'], messageOf(config.runner)),
    );
}
