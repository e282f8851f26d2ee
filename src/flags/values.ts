/** Values that were asked for by name, and the one place where they become a typed request. */
import type { SweepFlags } from '../editions/flags.ts';
import type { ChangelogRequest, SuiteFiles } from '../editions/request.ts';

/** A source of named values: a parsed command line, or the inputs of an action. Undefined: not given. */
export interface Values {
  has(name: string): boolean;
  isOn(name: string): boolean | undefined;
  text(name: string): string | undefined;
  texts(name: string): readonly string[] | undefined;
  integer(name: string): number | undefined;
  integers(name: string): readonly number[] | undefined;
}

export function suiteFilesOf(values: Values): SuiteFiles {
  return {
    configFiles: values.texts('config-files') ?? [],
    runnerFile: values.text('runner-config'),
    edition: values.text('edition'),
  };
}

/** @param refs what is compared, where the values do not say it */
export function changelogRequestOf(
  values: Values,
  refs: Partial<Pick<ChangelogRequest, 'baseRef' | 'otherBaseRef' | 'headRef'>> = {},
): ChangelogRequest {
  const baseRef = values.text('base-ref');
  return {
    command: 'changelog',
    ...suiteFilesOf(values),
    changelogFile: values.text('changelog-file') ?? usualChangelog,
    baseRef: baseRef ?? refs.baseRef ?? '',
    otherBaseRef: baseRef === undefined ? refs.otherBaseRef : undefined,
    headRef: values.text('head-ref') ?? refs.headRef ?? '',
    flags: {
      'trim-conc': values.isOn('trim-conc'),
      'all-evals': values.isOn('all-evals'),
      'evals-only': values.isOn('evals-only'),
    },
  };
}

/** Where a repository has it, at its root. */
const usualChangelog = 'perf-changelog.yaml';

export function sweepFlagsOf(values: Values): SweepFlags {
  return {
    'single-node': values.isOn('single-node'),
    'multi-node': values.isOn('multi-node'),
    'model-prefix': values.texts('model-prefix'),
    precision: values.texts('precision'),
    framework: values.texts('framework'),
    'runner-type': values.texts('runner-type'),
    'runner-node-filter': values.text('runner-node-filter'),
    'seq-lens': values.texts('seq-lens'),
    'step-size': values.integer('step-size'),
    'min-conc': values.integer('min-conc'),
    'max-conc': values.integer('max-conc'),
    'max-tp': values.integer('max-tp'),
    'max-ep': values.integer('max-ep'),
    conc: values.integers('conc'),
    'config-keys': values.texts('config-keys'),
    'run-evals': values.isOn('run-evals'),
    'evals-only': values.isOn('evals-only'),
    'no-evals': values.isOn('no-evals'),
    'all-evals': values.isOn('all-evals'),
    'scenario-type': values.texts('scenario-type'),
  };
}
