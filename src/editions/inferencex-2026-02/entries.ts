/** Entries of the matrix in this edition: their values, and their keys in the order in which the reference prints them. */
import type {
  MultiNodeEntry,
  MultiNodeSearchEntry,
  SingleNodeEntry,
  SingleNodeSearchEntry,
  Worker,
} from '../../generated/inferencex-2026-02/types.ts';
import type { SequenceLengths } from '../../search-space/sequence.ts';
import { experimentName, headed } from '../entry-head.ts';
import type { SweepFlags } from '../flags.ts';
import type { MadeEntries } from '../made.ts';
import {
  layoutsOf,
  type MultiNodePoint,
  multiNodeEntries,
  type SingleNodePoint,
  singleNodeEntries,
} from '../narrowing.ts';
import type { CheckedConfig, CheckedMultiNode, CheckedSingleNode } from './configs.ts';
import { sequenceNames } from './sequences.ts';

export type Entry = SingleNodeEntry | MultiNodeEntry;

/** What the flags leave of a config, for each target. */
export function entriesOf(
  checked: CheckedConfig,
  targets: readonly string[],
  flags: SweepFlags,
): MadeEntries<Entry> {
  const narrowing = { targets, flags, sequences: sequenceNames };
  const path = [checked.key, 'seq-len-configs'];
  if (checked.kind === 'single-node') {
    const layouts = layoutsOf(checked.config['seq-len-configs'], path);
    const made = singleNodeEntries(checked, layouts, narrowing, ({ block, search }, point) =>
      singleNodeEntry(checked, block, search, point),
    );
    return { made, problems: [] };
  }
  const layouts = layoutsOf(checked.config['seq-len-configs'], path);
  const made = multiNodeEntries(checked, layouts, narrowing, ({ block, search }, point) =>
    multiNodeEntry(checked, block, search, point),
  );
  return { made, problems: [] };
}

/** Room for the chat template and the like, in tokens, beyond input and output. */
const contextHeadroom = 200;

function singleNodeEntry(
  { config }: CheckedSingleNode,
  lengths: SequenceLengths,
  search: SingleNodeSearchEntry,
  at: SingleNodePoint,
): SingleNodeEntry {
  return headed(config, at.runner, {
    isl: lengths.isl,
    osl: lengths.osl,
    tp: search.tp,
    conc: at.conc,
    'max-model-len': lengths.isl + lengths.osl + contextHeadroom,
    ep: at.ep,
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    'exp-name': experimentName(config, lengths, sequenceNames),
    disagg: config.disagg ?? false,
    'run-eval': false,
  });
}

function multiNodeEntry(
  { config }: CheckedMultiNode,
  lengths: SequenceLengths,
  search: MultiNodeSearchEntry,
  at: MultiNodePoint,
): MultiNodeEntry {
  return headed(config, at.runner, {
    isl: lengths.isl,
    osl: lengths.osl,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    prefill: search.prefill,
    decode: search.decode,
    conc: at.conc,
    'max-model-len': lengths.isl + lengths.osl + contextHeadroom,
    'exp-name': experimentName(config, lengths, sequenceNames),
    disagg: config.disagg ?? false,
    'run-eval': false,
  });
}

/** The sequence that a runner-model-sweep tries on every node, and the context that goes with it. */
export const probeLengths: SequenceLengths = sequenceNames['1k1k'];
const probeContext = 2048;

/** A runner-model-sweep's entry has other keys before its concurrency than a full sweep's. */
export function singleNodeProbe(
  { config }: CheckedSingleNode,
  search: SingleNodeSearchEntry,
  at: { readonly conc: number; readonly runner: string },
): SingleNodeEntry {
  return headed(config, at.runner, {
    isl: probeLengths.isl,
    osl: probeLengths.osl,
    tp: search.tp,
    ep: search.ep ?? 1,
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    conc: at.conc,
    'max-model-len': probeContext,
    'exp-name': `${config['model-prefix']}_test`,
    disagg: config.disagg ?? false,
    'run-eval': false,
  });
}

export function multiNodeProbe(
  checked: CheckedMultiNode,
  search: MultiNodeSearchEntry,
  at: { readonly conc: number; readonly runner: string },
): MultiNodeEntry {
  return {
    ...multiNodeEntry(checked, probeLengths, search, { ...at, conc: [at.conc] }),
    prefill: rebuiltWorker(search.prefill),
    decode: rebuiltWorker(search.decode),
    'max-model-len': probeContext,
    'exp-name': `${checked.config['model-prefix']}_test`,
  };
}

function rebuiltWorker(worker: Worker): Worker {
  const {
    'num-worker': count,
    tp,
    ep,
    'dp-attn': dpAttention,
    'additional-settings': settings = [],
  } = worker;
  return { 'num-worker': count, tp, ep, 'dp-attn': dpAttention, 'additional-settings': settings };
}
