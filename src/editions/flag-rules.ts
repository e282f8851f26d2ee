/** Flags that every edition takes in the same way, or nearly so. */
import type { SequenceNames } from '../search-space/sequence.ts';
import type { FlagRule } from './flags.ts';

export const configFilters = {
  'model-prefix': { help: 'configs whose key begins with one of these' },
  precision: { help: 'configs of these precisions' },
  framework: { help: 'configs of these frameworks' },
} satisfies Record<string, FlagRule>;

export const nodeKinds = {
  'single-node': { help: 'configs whose server runs on one node' },
  'multi-node': { help: 'configs whose server spans several nodes' },
} satisfies Record<string, FlagRule>;

export const configKeys: FlagRule = { help: 'the config keys to run, in this order', required: true };
export const runnerTypes: FlagRule = { help: 'configs of these runner labels' };
export const nodeFilter: FlagRule = { help: 'one entry for each node whose name contains this text' };
export const pickedConcurrencies: FlagRule = { help: 'of the configured concurrencies only these' };

/** What narrows the layouts of a full sweep. */
export const layoutFilters = {
  'step-size': { help: 'factor between the concurrencies of a range', note: 'default: 2', minimum: 2 },
  'min-conc': { help: 'lowest concurrency; a single-node range is climbed from it' },
  'max-conc': { help: 'highest concurrency; a layout that starts above it runs at it' },
  'max-tp': { help: 'leave out single-node layouts of more tensor parallelism' },
  'max-ep': { help: 'cap the expert parallelism of single-node layouts' },
} satisfies Record<string, FlagRule>;

export function sequenceFilter(names: SequenceNames): FlagRule {
  return { help: 'these sequence lengths', choices: Object.keys(names) };
}
