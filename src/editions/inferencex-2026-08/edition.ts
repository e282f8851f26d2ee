/** Edition inferencex-2026-08: the config format and the generator of InferenceX as of August 2026. */
import { isMapping } from '../../config/shape.ts';
import {
  validateMultiNodeAgenticEntry,
  validateMultiNodeEntry,
  validateSingleNodeAgenticEntry,
  validateSingleNodeEntry,
} from '../../generated/inferencex-2026-08/entry-validators.js';
import { entryFields } from '../../generated/inferencex-2026-08/fields.ts';
import type { MultiNodeConfig, SingleNodeConfig } from '../../generated/inferencex-2026-08/types.ts';
import type { Edition } from '../edition.ts';
import { fullSweepOf } from '../full-sweep.ts';
import { type Generator, suiteOf } from '../suite.ts';
import { configReader } from './configs.ts';
import type { Entry } from './entries.ts';
import { evaluated } from './evals.ts';
import { commands } from './flags.ts';
import { readRunners, runnerFileIs } from './runners.ts';
import { entriesOf } from './scenario-entries.ts';
import { sequenceNames } from './sequences.ts';
import { testConfig } from './test-config.ts';

export const inferencex202608: Edition = {
  name: 'inferencex-2026-08',
  markers: {
    config: (entry) => ('scenarios' in entry ? 'scenarios' : undefined),
    runnerFile: (root) => (isMapping(root.get('labels')) ? 'labels' : undefined),
    runnerFileIs,
    runnerKeyLevels: 2,
  },
  commands,
  lacks: {
    'runner-model-sweep':
      'its generator no longer has it. full-sweep and test-config with --runner-node-filter try the nodes of a label one by one',
    'run-evals': 'evals are marked unless --no-evals is given; --evals-only and --all-evals keep only those',
  },
  buckets: { sequences: sequenceNames, evalLists: true },
  columns: entryFields,
  read: (sources) => suiteOf(inferencex202608, sources, readRunners(sources.runners), generator),
};

const generator: Generator<SingleNodeConfig, MultiNodeConfig, Entry> = {
  reader: configReader,
  commands: {
    'full-sweep': fullSweepOf(entriesOf),
    'test-config': testConfig,
  },
  evaluated,
  validatorOf: (entry) => {
    if ('isl' in entry) return 'prefill' in entry ? validateMultiNodeEntry : validateSingleNodeEntry;
    return 'prefill' in entry ? validateMultiNodeAgenticEntry : validateSingleNodeAgenticEntry;
  },
};
