/** What the flags leave of a config's layouts: which of them, and which of their concurrencies. The same in every edition. */
import type { Path } from '../config/diagnostic.ts';
import {
  type ConcurrencyFields,
  concurrenciesOf,
  ladder,
  narrowList,
  narrowRange,
} from '../search-space/concurrency.ts';
import { type SequenceLengths, type SequenceNames, sameLengths } from '../search-space/sequence.ts';
import type { MatrixEntry } from './edition.ts';
import type { SweepFlags } from './flags.ts';
import type { Made } from './made.ts';
import type { Origin } from './selection.ts';

/** A search-space entry with the block that it stands in, and its place. */
export interface Layout<Block, Search> {
  readonly block: Block;
  readonly search: Search;
  readonly path: Path;
}

interface BlockOf<Search> {
  readonly 'search-space': readonly Search[];
}

/** All layouts of the blocks that stand at `path`, in order. */
export function layoutsOf<Search, Block extends BlockOf<Search>>(
  blocks: readonly (Block & BlockOf<Search>)[],
  path: Path,
): Layout<Block, Search>[] {
  return blocks.flatMap((block, blockIndex) =>
    block['search-space'].map((search, index) => ({
      block,
      search,
      path: [...path, blockIndex, 'search-space', index],
    })),
  );
}

/** What narrows the layouts of one config. */
interface Narrowing {
  /** What stands in an entry's `runner`: the label, or nodes of it. */
  readonly targets: readonly string[];
  readonly flags: SweepFlags;
  /** The names that `--seq-lens` takes. */
  readonly sequences: SequenceNames;
}

interface SingleNodeSearch extends ConcurrencyFields {
  readonly tp: number;
  readonly ep?: number | null;
}

export interface SingleNodePoint {
  readonly conc: number;
  readonly ep: number;
  readonly runner: string;
}

/** One entry a concurrency and target of each layout; those of a layout differ in nothing else. */
export function singleNodeEntries<
  Of extends Layout<SequenceLengths, SingleNodeSearch>,
  Entry extends MatrixEntry,
>(
  from: Origin,
  layouts: readonly Of[],
  { targets, flags, sequences }: Narrowing,
  entryOf: (layout: Of, point: SingleNodePoint) => Entry,
): Made<Entry>[] {
  const { 'max-tp': maxTp, 'max-ep': maxEp } = flags;
  const [runner] = targets;
  if (runner === undefined) return [];
  if ((maxTp !== undefined && maxTp <= 0) || (maxEp !== undefined && maxEp <= 0)) return [];
  const made: Made<Entry>[] = [];
  for (const layout of layouts) {
    const { block, search, path } = layout;
    if (!wantsLengths(block, flags, sequences) || (maxTp !== undefined && search.tp > maxTp)) continue;
    const ep = Math.min(search.ep ?? 1, maxEp ?? Number.POSITIVE_INFINITY);
    const concurrencies = singleNodeConcurrencies(search, flags);
    const [first] = concurrencies;
    if (first === undefined) continue;
    const like = entryOf(layout, { conc: first, ep, runner });
    for (const conc of concurrencies)
      for (const one of targets) made.push({ entry: { ...like, conc, runner: one }, from, path });
  }
  return made;
}

export interface MultiNodePoint {
  readonly conc: number[];
  readonly runner: string;
}

/** One entry a target of each layout, with all its concurrencies. */
export function multiNodeEntries<
  Of extends Layout<SequenceLengths, ConcurrencyFields>,
  Entry extends MatrixEntry,
>(
  from: Origin,
  layouts: readonly Of[],
  { targets, flags, sequences }: Narrowing,
  entryOf: (layout: Of, point: MultiNodePoint) => Entry,
): Made<Entry>[] {
  const made: Made<Entry>[] = [];
  for (const layout of layouts) {
    const { block, search, path } = layout;
    if (!wantsLengths(block, flags, sequences)) continue;
    const conc = picked(narrowList(climbed(search, flags), boundsOf(flags)), flags);
    if (conc.length === 0) continue;
    for (const runner of targets) made.push({ entry: entryOf(layout, { conc, runner }), from, path });
  }
  return made;
}

/** A range is narrowed before it is climbed, a list after: only a range can move its start. */
function singleNodeConcurrencies(search: ConcurrencyFields, flags: SweepFlags): readonly number[] {
  const concurrencies = concurrenciesOf(search);
  if (concurrencies.kind === 'list') return picked(narrowList(concurrencies.values, boundsOf(flags)), flags);
  const range = narrowRange(concurrencies.range, boundsOf(flags));
  return range ? picked(ladder(range, stepOf(flags)), flags) : [];
}

/** All that a search-space entry configures, a range climbed by `--step-size`. */
export function climbed(search: ConcurrencyFields, flags: SweepFlags): readonly number[] {
  const concurrencies = concurrenciesOf(search);
  return concurrencies.kind === 'list' ? concurrencies.values : ladder(concurrencies.range, stepOf(flags));
}

/** `--conc` picks from what is configured, and keeps its order. */
export function picked(concurrencies: number[], { conc }: SweepFlags): number[] {
  return conc === undefined ? concurrencies : concurrencies.filter((value) => conc.includes(value));
}

const defaultStep = 2;

function stepOf(flags: SweepFlags): number {
  return flags['step-size'] ?? defaultStep;
}

function boundsOf(flags: SweepFlags) {
  return { min: flags['min-conc'], max: flags['max-conc'] };
}

function wantsLengths(lengths: SequenceLengths, flags: SweepFlags, sequences: SequenceNames): boolean {
  return (
    flags['seq-lens']?.some((name) => {
      const named = sequences[name];
      return named !== undefined && sameLengths(named, lengths);
    }) ?? true
  );
}
