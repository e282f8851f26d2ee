/** Edition inferencex-2026-02: the config format and the generator of InferenceX as of February 2026. */

import {
  validateMultiNodeEntry,
  validateSingleNodeEntry,
} from '../../generated/inferencex-2026-02/entry-validators.js';
import { entryFields } from '../../generated/inferencex-2026-02/fields.ts';
import type { MultiNodeConfig, SingleNodeConfig } from '../../generated/inferencex-2026-02/types.ts';
import type { Edition } from '../edition.ts';
import { fullSweepOf } from '../full-sweep.ts';
import { type Generator, suiteOf } from '../suite.ts';
import { configReader } from './configs.ts';
import { type Entry, entriesOf } from './entries.ts';
import { evaluated } from './evals.ts';
import { commands } from './flags.ts';
import { runnerModelSweep } from './runner-model-sweep.ts';
import { readRunners, runnerFileIs } from './runners.ts';
import { sequenceNames } from './sequences.ts';
import { testConfig } from './test-config.ts';

export const inferencex202602: Edition = {
  name: 'inferencex-2026-02',
  markers: {
    config: (entry) => ('seq-len-configs' in entry ? 'seq-len-configs' : undefined),
    runnerFile: (root) => {
      const [label] = root.keys();
      return [...root.values()].every(Array.isArray) ? label : undefined;
    },
    runnerFileIs,
    runnerKeyLevels: 1,
  },
  commands,
  lacks: { 'no-evals': 'none is marked unless --run-evals or --evals-only is given' },
  buckets: { sequences: sequenceNames, evalLists: false },
  columns: entryFields,
  read: (sources) => suiteOf(inferencex202602, sources, readRunners(sources.runners), generator),
};

const generator: Generator<SingleNodeConfig, MultiNodeConfig, Entry> = {
  reader: configReader,
  commands: {
    'full-sweep': fullSweepOf(entriesOf),
    'runner-model-sweep': runnerModelSweep,
    'test-config': testConfig,
  },
  evaluated,
  validatorOf: (entry) => ('prefill' in entry ? validateMultiNodeEntry : validateSingleNodeEntry),
};
