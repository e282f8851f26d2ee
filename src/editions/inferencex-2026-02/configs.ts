/** What a config of this edition is: one of two forms, with search spaces by sequence length. */
import type { MultiNodeConfig, SingleNodeConfig } from '../../generated/inferencex-2026-02/types.ts';
import {
  validateMultiNodeConfig,
  validateSingleNodeConfig,
} from '../../generated/inferencex-2026-02/validators.js';
import type { CheckedConfig as CheckedForm, ConfigReader } from '../read-config.ts';
import { concurrencyFaults, searchEntriesOf } from '../rules.ts';

/** A config that keeps every rule of the edition. */
export type CheckedConfig = CheckedForm<SingleNodeConfig, MultiNodeConfig>;
export type CheckedSingleNode = Extract<CheckedConfig, { kind: 'single-node' }>;
export type CheckedMultiNode = Extract<CheckedConfig, { kind: 'multi-node' }>;

export const configReader: ConfigReader<SingleNodeConfig, MultiNodeConfig> = {
  singleNode: validateSingleNodeConfig,
  multiNode: validateMultiNodeConfig,
  searchEntries: (entry) => searchEntriesOf(entry['seq-len-configs'], ['seq-len-configs']),
  faults: ({ searchEntries }) => searchEntries.flatMap(concurrencyFaults),
  formFields: {
    config: { 'single-node': new Set(), 'multi-node': new Set() },
    searchEntry: {
      'single-node': new Set(['tp', 'ep', 'dp-attn']),
      'multi-node': new Set(['prefill', 'decode']),
    },
  },
};
