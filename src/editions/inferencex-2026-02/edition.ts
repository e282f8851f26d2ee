/** Edition inferencex-2026-02: the config format and the generator of InferenceX as of February 2026. */
import { entryFields } from '../../generated/inferencex-2026-02/fields.ts';
import type { ConfigFacts, Edition, Suite, SuiteSources, Sweep } from '../edition.ts';
import type { SweepCommand, SweepFlags } from '../flags.ts';
import { type RunnerFile, unknownConfigKeys, unknownRunnerTypes, unlistedRunners } from '../selection.ts';
import { type CheckedConfig, checkConfig } from './configs.ts';
import { entryProblems, type MadeEntry } from './entries.ts';
import { markEvals } from './evals.ts';
import { commands } from './flags.ts';
import { fullSweep } from './full-sweep.ts';
import { runnerModelSweep } from './runner-model-sweep.ts';
import { readRunners } from './runners.ts';
import { testConfig } from './test-config.ts';

export const inferencex202602: Edition = { name: 'inferencex-2026-02', commands, columns: entryFields, read };

function read(sources: SuiteSources): Suite {
  const verdicts = [...sources.configs.values()].map(checkConfig);
  const checked = verdicts.flatMap((verdict) => (verdict.kind === 'sound' ? verdict.value : []));
  const problems = verdicts.flatMap((verdict) => (verdict.kind === 'faulty' ? verdict.problems : []));
  const runners = readRunners(sources.runners);
  return {
    edition: inferencex202602,
    problems: [...problems, ...runners.problems],
    warnings: () => unlistedRunners(checked, runners),
    runners: runners.nodes,
    facts: () => checked.map(factsOf),
    sweep: (command, flags) => sweep(command, flags, checked, runners),
  };
}

function factsOf(checked: CheckedConfig): ConfigFacts {
  const { runner, framework, precision, multinode } = checked.config;
  const entries = fullSweep([checked], new Map(), { 'single-node': true, 'multi-node': true }).length;
  return { key: checked.key, runner, framework, precision, multinode, entries };
}

function sweep(
  command: SweepCommand,
  flags: SweepFlags,
  configs: readonly CheckedConfig[],
  runners: RunnerFile,
): Sweep {
  const keys = configs.map(({ key }) => key);
  const refused = [...unknownRunnerTypes(flags, runners), ...unknownConfigKeys(flags, keys)];
  if (refused.length > 0) return { entries: [], diagnostics: refused };
  const { made, problems } = make(command, flags, configs, runners);
  const used = new Set(made.map(({ from }) => from));
  return {
    entries: withEvals(made, flags).map(({ entry }) => entry),
    diagnostics: [...problems, ...made.flatMap(entryProblems), ...unlistedRunners([...used], runners)],
  };
}

function make(
  command: SweepCommand,
  flags: SweepFlags,
  configs: readonly CheckedConfig[],
  runners: RunnerFile,
) {
  switch (command) {
    case 'full-sweep':
      return { made: fullSweep(configs, runners.nodes, flags), problems: [] };
    case 'runner-model-sweep':
      return runnerModelSweep(configs, runners, flags);
    case 'test-config':
      return { made: testConfig(configs, flags), problems: [] };
  }
}

/** No entry is marked unless it is asked for. */
function withEvals(made: readonly MadeEntry[], flags: SweepFlags): readonly MadeEntry[] {
  if (flags['evals-only']) return markEvals(made).filter(({ entry }) => entry['run-eval']);
  return flags['run-evals'] ? markEvals(made) : made;
}
