/** The flags of this edition's three commands, as its reference generator takes them. */
import type { CommandRules, FlagRule, SweepCommand } from '../flags.ts';
import { sequenceNames } from './sequences.ts';

const evalFlags = {
  'run-evals': {
    help: 'mark the entries whose jobs also measure accuracy (run-eval: true)',
    excludes: ['evals-only'],
  },
  'evals-only': { help: 'keep only the entries that --run-evals marks' },
} satisfies Record<string, FlagRule>;

const nodeKindFlags = {
  'single-node': {
    help: 'configs whose server runs on one node (this or --multi-node is required)',
    excludes: ['multi-node'],
  },
  'multi-node': { help: 'configs whose server spans several nodes (this or --single-node is required)' },
} satisfies Record<string, FlagRule>;

const configFilters = {
  'model-prefix': { help: 'configs whose key begins with one of these' },
  precision: { help: 'configs of these precisions' },
  framework: { help: 'configs of these frameworks' },
} satisfies Record<string, FlagRule>;

const nodeFilter: FlagRule = { help: 'one entry for each node whose name contains this text' };

export const commands: Readonly<Record<SweepCommand, CommandRules>> = {
  'full-sweep': {
    flags: {
      ...nodeKindFlags,
      ...configFilters,
      'runner-type': { help: 'configs of these runner labels' },
      'runner-node-filter': nodeFilter,
      'seq-lens': { help: 'these sequence lengths', choices: Object.keys(sequenceNames) },
      'step-size': { help: 'factor between the concurrencies of a range (default: 2)', minimum: 2 },
      'min-conc': { help: 'lowest concurrency; a single-node range is climbed from it' },
      'max-conc': { help: 'highest concurrency; a layout that starts above it runs at it' },
      'max-tp': { help: 'leave out single-node layouts of more tensor parallelism' },
      'max-ep': { help: 'cap the expert parallelism of single-node layouts' },
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
      'config-keys': { help: 'the config keys to run, in this order', required: true },
      conc: { help: 'of the configured concurrencies only these' },
      'runner-node-filter': { help: 'taken for compatibility; has no effect on this command' },
      ...evalFlags,
    },
  },
};
