/**
 * Which entries also measure accuracy: of each setup at 1k8k, the highest concurrency at its largest and at its
 * smallest tensor parallelism. Ties are all marked; multi-node entries never.
 */
import type { SingleNodeEntry } from '../../generated/inferencex-2026-02/types.ts';
import { sameLengths } from '../../search-space/sequence.ts';
import { Groups } from '../../search-space/tally.ts';
import { evalSetupOf } from '../eval-setup.ts';
import type { SweepFlags } from '../flags.ts';
import type { Made } from '../made.ts';
import type { Entry } from './entries.ts';
import { sequenceNames } from './sequences.ts';

/** No entry is marked unless it is asked for. */
export function evaluated(made: readonly Made<Entry>[], flags: SweepFlags): readonly Made<Entry>[] {
  if (flags['evals-only']) return markEvals(made).filter(({ entry }) => entry['run-eval']);
  return flags['run-evals'] ? markEvals(made) : made;
}

/** The entries with `run-eval` set by the policy, in the same order. */
function markEvals(made: readonly Made<Entry>[]): Made<Entry>[] {
  const chosen = new Set<Entry>();
  for (const setup of setups(made.map(({ entry }) => entry)))
    for (const entry of toEvaluate(setup)) chosen.add(entry);
  return made.map((one) => ({ ...one, entry: { ...one.entry, 'run-eval': chosen.has(one.entry) } }));
}

function setups(entries: readonly Entry[]): Iterable<readonly SingleNodeEntry[]> {
  const groups = new Groups<SingleNodeEntry>();
  for (const entry of entries) {
    if ('prefill' in entry || !sameLengths(entry, sequenceNames['1k8k'])) continue;
    groups.add(evalSetupOf(entry), entry);
  }
  return groups;
}

function toEvaluate(setup: readonly SingleNodeEntry[]): SingleNodeEntry[] {
  const sizes = setup.map(({ tp }) => tp);
  const ends = new Set([sizes.reduce((a, b) => Math.max(a, b)), sizes.reduce((a, b) => Math.min(a, b))]);
  return [...ends].flatMap((tp) => {
    const atSize = setup.filter((entry) => entry.tp === tp);
    const busiest = atSize.reduce((most, { conc }) => Math.max(most, conc), 0);
    return atSize.filter(({ conc }) => conc === busiest);
  });
}
