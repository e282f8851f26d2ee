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
import { type Generator, suiteOf } from '../suite.ts';
import { configReader } from './configs.ts';
import type { Entry } from './entries.ts';
import { evaluated } from './evals.ts';
import { commands } from './flags.ts';
import { fullSweep } from './full-sweep.ts';
import { readRunners } from './runners.ts';
import { testConfig } from './test-config.ts';

export const inferencex202608: Edition = {
  name: 'inferencex-2026-08',
  markers: {
    config: 'scenarios',
    runnerFile: (root) => (isMapping(root.get('labels')) ? 'labels' : undefined),
    runnerFileIs: 'a mapping with labels and hardware',
  },
  commands,
  lacks: {
    'runner-model-sweep':
      'its generator has given it up; full-sweep or test-config with --runner-node-filter try the nodes of a label one by one',
    'run-evals': 'evals are marked unless --no-evals is given; --evals-only and --all-evals keep only those',
  },
  columns: entryFields,
  read: (sources) => suiteOf(inferencex202608, sources, readRunners(sources.runners), generator),
};

const generator: Generator<SingleNodeConfig, MultiNodeConfig, Entry> = {
  reader: configReader,
  makers: { 'full-sweep': fullSweep, 'test-config': testConfig },
  evaluated,
  validatorOf: (entry) => {
    if ('isl' in entry) return 'prefill' in entry ? validateMultiNodeEntry : validateSingleNodeEntry;
    return 'prefill' in entry ? validateMultiNodeAgenticEntry : validateSingleNodeAgenticEntry;
  },
};
