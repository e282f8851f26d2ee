/** All that was read of evals → each score once, in one order, and an account of the rest. */
import type { EvalRow } from '../../generated/results/types.ts';
import { canonicalJson } from '../../search-space/entry-hash.ts';
import { Groups } from '../../search-space/tally.ts';
import { markOf } from '../entry-mark.ts';
import { type Duplicate, type Invalid, type Origin, placeKey, type Skipped } from '../report.ts';
import { sortedBy } from '../sorted-by.ts';
import type { ReadEvals } from './artifact.ts';
import type { EvalItem, RowItem } from './item.ts';
import { type Dated, newestFirst, reasonFor } from './newest.ts';
import { isGood } from './row.ts';
import { evalIdentity } from './row-identity.ts';
import { sortRows } from './row-order.ts';
import { rowWords } from './row-words.ts';

export interface SettledEvals {
  /** Sorted; the same whatever order they were read in. */
  readonly rows: readonly EvalRow[];
  /** Items read: read = kept + duplicates + skipped + invalid. */
  readonly read: number;
  readonly kept: number;
  readonly duplicates: readonly Duplicate[];
  readonly skipped: readonly Skipped[];
  readonly invalid: readonly Invalid[];
}

export function settleEvals(reads: readonly ReadEvals[]): SettledEvals {
  const items = reads.flatMap((read) => read.items);
  const runs = new Groups<ReadEvals>();
  for (const one of reads) runs.add(one.run ?? '', one);
  const chosen = [...runs].map((ofRun) => rowsToRead(ofRun.flatMap((read) => read.items)));
  const rows = chosen.flatMap((one) => one.rows);
  const passedOver = chosen.flatMap((one) => one.passedOver);
  const groups = new Groups<RowItem>();
  for (const item of rows) groups.add(evalIdentity(item.row), item);
  const settled = [...groups].flatMap(settle);
  const kept = sortRows(settled.map((one) => one.row));
  return accounted({
    rows: kept,
    read: items.length,
    kept: kept.length,
    duplicates: sortedBy(
      [...settled.flatMap(({ duplicates }) => duplicates), ...items.flatMap(supersededIn)],
      ({ lost }) => placeKey(lost),
    ),
    skipped: skippedOf(passedOver),
    invalid: sortedBy(items.flatMap(invalidIn), ({ origin, reason }) => placeKey(origin) + reason),
  });
}

/** Read = kept + duplicates + skipped + invalid, or this program has lost something. */
function accounted(settled: SettledEvals): SettledEvals {
  const { read, kept, duplicates, skipped, invalid } = settled;
  const passedOver = skipped.reduce((sum, { origins }) => sum + origins.length, 0);
  const told = kept + duplicates.length + passedOver + invalid.length;
  if (told === read) return settled;
  throw new Error(`of ${read} items of evals that were read ${told} are accounted for`);
}

/**
 * Of one run: results are nearer to the jobs than lists that were made of them. But a run that took up an earlier one has
 * in its list what it took over from that, and in no result of its own.
 */
function rowsToRead(items: readonly EvalItem[]): {
  readonly rows: readonly RowItem[];
  readonly passedOver: readonly RowItem[];
} {
  const rows = items.filter((item) => item.kind === 'row');
  const results = rows.filter(({ from }) => from === 'result');
  if (results.length === 0) return { rows, passedOver: [] };
  const scored = results.filter(({ row }) => isGood(row));
  const measured = new Set(scored.map(({ row }) => evalIdentity(row)));
  const listed = rows.filter(({ from }) => from === 'list');
  const takenOver = new Set(
    listed.filter(({ row }) => row.provenance !== undefined && !measured.has(evalIdentity(row))),
  );
  return {
    rows: [...results, ...takenOver],
    passedOver: listed.filter((item) => !takenOver.has(item)),
  };
}

const inList = 'row of evals in a list, while rows are made of results of lm-eval';

function skippedOf(rows: readonly RowItem[]): Skipped[] {
  if (rows.length === 0) return [];
  return [
    {
      reason: inList,
      origins: sortedBy<Origin>(
        rows.map(({ origin }) => origin),
        placeKey,
      ),
    },
  ];
}

function supersededIn(item: EvalItem): Duplicate[] {
  return item.kind === 'superseded' ? [item.duplicate] : [];
}

function invalidIn(item: EvalItem): Invalid[] {
  return item.kind === 'invalid' ? [{ origin: item.origin, reason: item.reason }] : [];
}

interface Candidate {
  readonly item: RowItem;
  readonly dated: Dated;
}

interface SettledRow {
  readonly row: EvalRow;
  readonly duplicates: readonly Duplicate[];
}

/** @param items all of one identity */
function settle(items: readonly RowItem[]): SettledRow[] {
  const [kept, ...others] = items.map(candidateOf).sort((a, b) => newestFirst(a.dated, b.dated));
  if (kept === undefined) return [];
  return [{ row: kept.item.row, duplicates: others.map((other) => duplicateOf(kept, other)) }];
}

function candidateOf(item: RowItem): Candidate {
  const { row, origin, time, uploaded } = item;
  const dated = { time, uploaded, text: canonicalJson(row), place: placeKey(origin) };
  return { item, dated: { hasScore: isGood(row), ...dated } };
}

function duplicateOf(kept: Candidate, lost: Candidate): Duplicate {
  // what is no score has not answered anything
  const mark = isGood(lost.item.row) ? markOf(lost.item.row) : undefined;
  return {
    measurement: rowWords(kept.item.row),
    lost: lost.item.origin,
    kept: kept.item.origin,
    because: reasonFor(kept.dated, lost.dated),
    ...(mark === undefined ? {} : { lost_entry: mark }),
    differing: differingFields(kept.item.row, lost.item.row),
  };
}

/** What was measured, and where it was read: that differs of itself. */
const figure = /^(?:em_strict|em_flexible|score)(?:_se)?$|^(?:n_eff|source|provenance)$/;

function differingFields(kept: EvalRow, lost: EvalRow): string[] {
  const names = new Set([...Object.keys(kept), ...Object.keys(lost)]);
  return [...names].filter((name) => !figure.test(name) && written(kept[name]) !== written(lost[name]));
}

function written(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
