/** The flags of this edition's three commands, as its reference generator takes them. */
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
import { sequenceNames } from './sequences.ts';

const evalFlags = {
  'run-evals': {
    help: 'mark (run-eval: true) the entries whose jobs also measure accuracy',
    excludes: ['evals-only'],
  },
  'evals-only': { help: 'keep only the entries that --run-evals marks' },
} satisfies Record<string, FlagRule>;

const nodeKindFlags = {
  'single-node': {
    ...nodeKinds['single-node'],
    note: 'this or --multi-node is required',
    excludes: ['multi-node'],
  },
  'multi-node': { ...nodeKinds['multi-node'], note: 'this or --single-node is required' },
} satisfies Record<string, FlagRule>;

export const commands: Readonly<Record<SweepCommand, CommandRules>> = {
  'full-sweep': {
    flags: {
      ...nodeKindFlags,
      ...configFilters,
      'runner-type': runnerTypes,
      'runner-node-filter': nodeFilter,
      'seq-lens': sequenceFilter(sequenceNames),
      ...layoutFilters,
      ...evalFlags,
    },
    oneOf: [['single-node', 'multi-node']],
  },
  'runner-model-sweep': {
    flags: {
      'runner-type': { help: 'the runner label to check', required: true, single: true },
      ...nodeKindFlags,
      ...configFilters,
      'runner-node-filter': nodeFilter,
      conc: { help: 'this concurrency instead of the lowest configured', single: true, minimum: 1 },
      ...evalFlags,
    },
    oneOf: [['single-node', 'multi-node']],
  },
  'test-config': {
    flags: {
      'config-keys': configKeys,
      conc: pickedConcurrencies,
      'runner-node-filter': { help: 'taken for compatibility; has no effect on this command' },
      ...evalFlags,
    },
  },
};
