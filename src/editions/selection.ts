/** Which configs a sweep takes, and the runners that the entries of each go to; the same in every edition. */

import type { Diagnostic } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { didYouMean, listed } from '../config/suggest.ts';
import { nodesMatching, type RunnerNodes } from '../search-space/nodes.ts';
import type { SweepFlags } from './flags.ts';

/** Labels and nodes, and the file that says so. */
export interface RunnerFile {
  readonly file: string;
  readonly nodes: RunnerNodes;
}

/** What the filters look at. */
export interface Selectable {
  readonly key: string;
  readonly config: { readonly precision: string; readonly framework: string; readonly runner: string };
}

/** The configs that `--model-prefix`, `--precision`, `--framework` and `--runner-type` leave, in order. */
export function selectConfigs<T extends Selectable>(configs: readonly T[], flags: SweepFlags): T[] {
  const { precision, framework, 'model-prefix': prefixes, 'runner-type': runners } = flags;
  return configs.filter(
    ({ key, config }) =>
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

/** `--runner-type` names labels of the runner file; each that is not one is told, with those that are. */
export function unknownRunnerTypes(flags: SweepFlags, { file, nodes }: RunnerFile): Diagnostic[] {
  const unknown = (flags['runner-type'] ?? []).filter((label) => !nodes.has(label));
  return unknown.map((label) => ({
    severity: 'error',
    file,
    message: `--runner-type: no runner label "${label}" here.${didYouMean(label, nodes.keys())} Labels: ${listed([...nodes.keys()].sort())}.`,
  }));
}

/** Labels that configs name and the runner file lacks: a job for one waits on GitHub until it is cancelled. */
export function unlistedRunners(
  configs: readonly (Selectable & { readonly document: YamlDocument })[],
  { file, nodes }: RunnerFile,
): Diagnostic[] {
  return configs
    .filter(({ config }) => !nodes.has(config.runner))
    .map(({ key, config, document }) =>
      document.diagnose(
        'warning',
        [key, 'runner'],
        `"${config.runner}" is no label of ${file}.${didYouMean(config.runner, nodes.keys())}`,
      ),
    );
}
