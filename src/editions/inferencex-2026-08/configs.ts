/** What a config of this edition is: one of two forms, with search spaces by scenario. */
import type {
  MultiNodeAgenticBlock,
  MultiNodeAgenticSearchEntry,
  MultiNodeConfig,
  MultiNodeSearchEntry,
  MultiNodeSequence,
  SingleNodeAgenticBlock,
  SingleNodeAgenticSearchEntry,
  SingleNodeConfig,
  SingleNodeSearchEntry,
  SingleNodeSequence,
} from '../../generated/inferencex-2026-08/types.ts';
import {
  validateMultiNodeConfig,
  validateSingleNodeConfig,
} from '../../generated/inferencex-2026-08/validators.js';
import type { Layout } from '../narrowing.ts';
import type { CheckedConfig as CheckedForm, ConfigReader } from '../read-config.ts';
import { searchEntriesOf } from '../rules.ts';
import { faultsOf } from './rules.ts';
import { blocksOf, scenarioTypes } from './scenarios.ts';

/** A config that keeps every rule of the edition. */
export type CheckedConfig = CheckedForm<SingleNodeConfig, MultiNodeConfig>;
export type CheckedSingleNode = Extract<CheckedConfig, { kind: 'single-node' }>;
export type CheckedMultiNode = Extract<CheckedConfig, { kind: 'multi-node' }>;

export type SingleNodeLayout = Layout<SingleNodeSequence, SingleNodeSearchEntry>;
export type MultiNodeLayout = Layout<MultiNodeSequence, MultiNodeSearchEntry>;
export type SingleNodeAgenticLayout = Layout<SingleNodeAgenticBlock, SingleNodeAgenticSearchEntry>;
export type MultiNodeAgenticLayout = Layout<MultiNodeAgenticBlock, MultiNodeAgenticSearchEntry>;

export const configReader: ConfigReader<SingleNodeConfig, MultiNodeConfig> = {
  singleNode: validateSingleNodeConfig,
  multiNode: validateMultiNodeConfig,
  searchEntries: (entry) =>
    scenarioTypes.flatMap((type) => searchEntriesOf(blocksOf(entry, type), ['scenarios', type])),
  faults: faultsOf,
  formFields: {
    config: { 'single-node': new Set(), 'multi-node': new Set(['disagg', 'kv-p2p-transfer']) },
    searchEntry: {
      // several nodes may do without kv-offloading, one may not
      'single-node': new Set(['tp', 'ep', 'dp-attn', 'pp', 'dcp-size', 'pcp-size', 'kv-offloading']),
      'multi-node': new Set(['prefill', 'decode', 'kv-p2p-transfer']),
    },
  },
};
