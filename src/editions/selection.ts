/** Which configs a sweep takes, and the runners that the entries of each go to; the same in every edition. */

import { type Diagnostic, quote } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { didYouMean, unknownNames } from '../config/suggest.ts';
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

/** What `--runner-type` names and the runner file does not have. */
export function unknownRunnerTypes(flags: SweepFlags, { file, nodes }: RunnerFile): Diagnostic[] {
  const messages = unknownNames('--runner-type: no runner label', flags['runner-type'], [...nodes.keys()]);
  return messages.map((message) => ({ severity: 'error', file, message }));
}

/** What `--config-keys` names and no file has. */
export function unknownConfigKeys(flags: SweepFlags, keys: readonly string[]): Diagnostic[] {
  const messages = unknownNames('--config-keys: no config', flags['config-keys'], keys);
  return messages.map((message) => ({ severity: 'error', message }));
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
        `${quote(config.runner)} is no label of ${file}.${didYouMean(config.runner, nodes.keys())}`,
      ),
    );
}
