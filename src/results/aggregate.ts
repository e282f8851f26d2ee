/** Files of results → one honest aggregate: each measurement once, sorted, and an account of all that was read. */
import { measurementWords } from '../search-space/measurement-words.ts';
import { entryOf, identity } from '../search-space/record-identity.ts';
import type { ExpectedEntry } from './completeness.ts';
import { completenessOf } from './completeness.ts';
import { type RecordItem, settle } from './duplicates.ts';
import type { Format } from './formats.ts';
import { sortRecords } from './record-order.ts';
import {
  type AggregateReport,
  type Duplicate,
  type Invalid,
  type Origin,
  placeKey,
  type Skipped,
  type SourceRead,
} from './report.ts';
import {
  type BenchmarkRecord,
  type Item,
  type ReadFile,
  type ResultFile,
  readResultFile,
} from './result-file.ts';

export interface AggregateRequest {
  readonly format: Format;
  /** The matrix that was to be measured, where it is known. */
  readonly expected?: readonly ExpectedEntry[] | undefined;
  readonly sources: readonly SourceRead[];
}

export interface Aggregate {
  readonly records: readonly BenchmarkRecord[];
  readonly report: AggregateReport;
}

/** Reads files one by one, so that their texts need not be held together. Whatever the order, it ends in the same. */
export class Aggregator {
  readonly #files: ReadFile[] = [];

  add(file: ResultFile): void {
    this.#files.push(readResultFile(file));
  }

  /** Tells what was passed over before it could become a file. */
  skip(origin: Origin, reason: string): void {
    this.#files.push({ isList: false, items: [{ kind: 'skipped', reason, origin }] });
  }

  /** Tells what should have been read and could not. */
  refuse(origin: Origin, reason: string): void {
    this.#files.push({ isList: false, items: [{ kind: 'invalid', reason, origin }] });
  }

  finish({ format, expected, sources }: AggregateRequest): Aggregate {
    const reading = readingOf(this.#files, format);
    const items = this.#files.flatMap((file) => itemsAs(file, reading.as));
    const groups = byIdentity(items.filter((item) => item.kind === 'record'));
    const settled = groups.map((group) => settle(group, words(group[0].record)));
    const kept = settled.map((one) => one.kept.record);
    const all = groups.flat().map(({ record }) => record);
    const statuses = items.flatMap((item) => (item.kind === 'status' ? item.status : []));
    const completeness = expected ? completenessOf(expected, { all, kept }, statuses) : undefined;
    const report: AggregateReport = {
      format: 1,
      read_as: reading.as,
      because: reading.because,
      read: items.length,
      kept: kept.length,
      duplicates: sortedBy(
        settled.flatMap(({ duplicates }) => duplicates),
        placeOfDuplicate,
      ),
      skipped: skippedOf(items),
      invalid: invalidOf(items),
      ...(completeness ? { expected: completeness.expected } : {}),
      missing: completeness?.missing ?? [],
      unexpected: [...(completeness?.unexpected ?? [])].sort(),
      sources: sortedBy(sources, ({ name, id = '' }) => `${name}\0${id.padStart(20, '0')}`),
      complete: completeness !== undefined && completeness.missing.length === 0,
    };
    return { records: sortRecords(kept), report: accounted(report) };
  }
}

/** Read = kept + duplicates + skipped + invalid, or this program has lost something. */
function accounted(report: AggregateReport): AggregateReport {
  const skipped = report.skipped.reduce((sum, { origins }) => sum + origins.length, 0);
  const told = report.kept + report.duplicates.length + skipped + report.invalid.length;
  if (told === report.read) return report;
  throw new Error(`of ${report.read} items that were read ${told} are accounted for`);
}

interface Reading {
  readonly as: AggregateReport['read_as'];
  readonly because: string;
}

/** Records by themselves are nearer to the jobs than lists that were made of them. */
function readingOf(files: readonly ReadFile[], format: Format): Reading {
  if (format !== 'auto') return { as: format, because: `format: ${format} was asked for` };
  const isRecord = ({ kind }: Item): boolean => kind === 'record';
  if (files.some(({ isList, items }) => !isList && items.some(isRecord)))
    return { as: 'per-config', because: 'there are files of one record each' };
  return files.some(({ isList }) => isList)
    ? { as: 'aggregated', because: 'there are lists of records, and no file of one record' }
    : { as: 'per-config', because: 'there is no list of records' };
}

const otherForm: Readonly<Record<AggregateReport['read_as'], string>> = {
  'per-config': 'record in a list, while each record is read from a file of its own',
  aggregated: 'record in a file of its own, while lists are read',
};

/** Records in the form that is not read are passed over, and told. */
function itemsAs({ isList, items }: ReadFile, as: AggregateReport['read_as']): Item[] {
  const isOther = isList !== (as === 'aggregated');
  return items.map((item) =>
    isOther && item.kind === 'record'
      ? { kind: 'skipped', reason: otherForm[as], origin: item.origin }
      : item,
  );
}

function byIdentity(items: readonly RecordItem[]): [RecordItem, ...RecordItem[]][] {
  const groups = new Map<string, [RecordItem, ...RecordItem[]]>();
  for (const item of items) {
    const key = identity(item.record);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function words(record: BenchmarkRecord): string {
  return measurementWords(entryOf(record), record.conc);
}

const jobWithoutRecord = 'word of a job that left no record';

function skippedOf(items: readonly Item[]): Skipped[] {
  const byReason = new Map<string, Origin[]>();
  for (const item of items) {
    if (item.kind !== 'skipped' && item.kind !== 'status') continue;
    const reason = item.kind === 'status' ? jobWithoutRecord : item.reason;
    const origins = byReason.get(reason);
    if (origins) origins.push(item.origin);
    else byReason.set(reason, [item.origin]);
  }
  const skipped = [...byReason].map(([reason, origins]) => ({
    reason,
    origins: sortedBy(origins, placeKey),
  }));
  return sortedBy(skipped, ({ reason }) => reason);
}

function invalidOf(items: readonly Item[]): Invalid[] {
  const invalid = items.flatMap((item) =>
    item.kind === 'invalid' ? { origin: item.origin, reason: item.reason } : [],
  );
  return sortedBy(invalid, ({ origin, reason }) => placeKey(origin) + reason);
}

function placeOfDuplicate({ lost }: Duplicate): string {
  return placeKey(lost);
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}
