/** The flags of this edition's two commands, as its reference generator takes them. */
import {
  configFilters,
  configKeys,
  layoutFilters,
  nodeFilter,
  nodeKinds,
  pickedConcurrencies,
  runnerTypes,
  sequenceFilter,
} from '../flag-rules.ts';
import type { CommandRules, FlagRule, SweepCommand } from '../flags.ts';
import { scenarioTypes } from './scenarios.ts';
import { sequenceNames } from './sequences.ts';

const evalFlags = {
  'no-evals': {
    help: 'mark no entry as one whose job also measures accuracy',
    note: 'without it the eval policy marks some',
    excludes: ['evals-only', 'all-evals'],
  },
  'evals-only': {
    help: 'keep only the marked entries, agentic ones too, for jobs that measure accuracy alone',
  },
  'all-evals': { help: 'as --evals-only, for every concurrency at 8k1k and every agentic entry' },
} satisfies Record<string, FlagRule>;

/** Agentic entries have no ladder to move and no layout to cap. */
const onlyFilters = 'agentic entries are only filtered';
const notAgents = 'not for agentic entries';

const scenarioFilter: FlagRule = { help: 'these kinds of workload', choices: scenarioTypes };
const sequences: FlagRule = { ...sequenceFilter(sequenceNames), note: notAgents };

export const commands: Readonly<Partial<Record<SweepCommand, CommandRules>>> = {
  'full-sweep': {
    flags: {
      'single-node': { ...nodeKinds['single-node'], note: 'default: both kinds' },
      'multi-node': { ...nodeKinds['multi-node'], note: 'default: both kinds' },
      ...configFilters,
      'runner-type': runnerTypes,
      'runner-node-filter': nodeFilter,
      'scenario-type': scenarioFilter,
      'seq-lens': sequences,
      ...layoutFilters,
      'min-conc': { ...layoutFilters['min-conc'], note: onlyFilters, atMost: 'max-conc' },
      'max-conc': { ...layoutFilters['max-conc'], note: onlyFilters },
      'max-tp': { ...layoutFilters['max-tp'], note: notAgents },
      'max-ep': { ...layoutFilters['max-ep'], note: notAgents },
      ...evalFlags,
    },
  },
  'test-config': {
    flags: {
      'config-keys': { ...configKeys, note: 'one with * or ? is a pattern' },
      conc: pickedConcurrencies,
      'runner-node-filter': {
        help: 'one entry for the label and one for each node, as far as its name contains this text',
      },
      'scenario-type': scenarioFilter,
      'seq-lens': sequences,
      ...evalFlags,
    },
  },
};
