/** The flags of this edition's two commands, as its reference generator takes them. */
import {
  configFilters,
  layoutFilters,
  nodeFilter,
  pickedConcurrencies,
  runnerTypes,
  sequenceFilter,
} from '../flag-rules.ts';
import type { CommandRules, FlagRule, SweepCommand } from '../flags.ts';
import { scenarioTypes } from './scenarios.ts';
import { sequenceNames } from './sequences.ts';

const evalFlags = {
  'no-evals': {
    help: 'mark no entry whose job also measures accuracy (default: marked by the eval policy)',
    excludes: ['evals-only', 'all-evals'],
  },
  'evals-only': { help: 'keep only the marked entries, agentic ones included, and run only their evals' },
  'all-evals': { help: 'the same for all concurrencies at 8k1k and all agentic entries' },
} satisfies Record<string, FlagRule>;

const scenarioFilter: FlagRule = { help: 'these kinds of workload', choices: scenarioTypes };
const sequences = sequenceFilter(sequenceNames);

export const commands: Readonly<Partial<Record<SweepCommand, CommandRules>>> = {
  'full-sweep': {
    flags: {
      'single-node': { help: 'configs whose server runs on one node (default: both kinds)' },
      'multi-node': { help: 'configs whose server spans several nodes (default: both kinds)' },
      ...configFilters,
      'runner-type': runnerTypes,
      'runner-node-filter': nodeFilter,
      'scenario-type': scenarioFilter,
      'seq-lens': sequences,
      ...layoutFilters,
      'min-conc': { ...layoutFilters['min-conc'], atMost: 'max-conc' },
      ...evalFlags,
    },
  },
  'test-config': {
    flags: {
      'config-keys': {
        help: 'the config keys to run, in this order; one with * or ? is a pattern',
        required: true,
      },
      conc: pickedConcurrencies,
      'runner-node-filter': nodeFilter,
      'scenario-type': scenarioFilter,
      'seq-lens': sequences,
      ...evalFlags,
    },
  },
};
