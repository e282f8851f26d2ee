/** A file of results → the rows that its records become; what becomes none is told, with the reason. */
import { isMapping, type Mapping } from '../../config/shape.ts';
import type { ResultFile, Row, Skipped, SkipReason } from '../types.ts';
import { recordsOfStatus } from './failed-measurements.ts';
import { kindOf } from './item-kind.ts';
import { itemsIn } from './json-items.ts';
import { pointOf } from './point.ts';
import { rowOf } from './row.ts';
import { toldByNames } from './told-by-names.ts';

export interface Rows {
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
  /** Figures that are no number of JSON, and so are empty in their rows: `mean_tpot: NaN`. */
  readonly notNumbers: readonly string[];
}

export function rowsOf(file: ResultFile): Rows {
  const reading = new Reading(file);
  if (!file.file.toLowerCase().endsWith('.json')) reading.skip(undefined, 'other-file', 'is no JSON file');
  else reading.readText(file.text);
  return reading.outcome();
}

class Reading {
  readonly #file: ResultFile;
  readonly #told: ReturnType<typeof toldByNames>;
  readonly #rows: Row[] = [];
  readonly #skipped: Skipped[] = [];
  #notNumbers: readonly string[] = [];

  constructor(file: ResultFile) {
    this.#file = file;
    this.#told = toldByNames(file);
  }

  readText(text: string): void {
    const items = itemsIn(text);
    if (items.kind === 'not-json') {
      this.skip(undefined, 'not-json', items.why);
      return;
    }
    this.#notNumbers = items.notNumbers;
    for (const [index, value] of items.values.entries()) this.#readItem(value, index, items.isList);
  }

  skip(index: number | undefined, reason: SkipReason, why: string): void {
    const { run, artifact, file } = this.#file;
    this.#skipped.push({ run, artifact, file, index, reason, why });
  }

  outcome(): Rows {
    return { rows: this.#rows, skipped: this.#skipped, notNumbers: this.#notNumbers };
  }

  #readItem(value: unknown, index: number, isList: boolean): void {
    const place = isList ? index : undefined;
    const item = kindOf(value, isList);
    switch (item.kind) {
      case 'skipped':
        this.skip(place, item.reason, item.why);
        return;
      case 'record':
        this.#readRecord(item.record, index, false);
        return;
      case 'status':
        this.#readStatus(item.status, place);
    }
  }

  /** A job may have had several concurrencies to measure: each is a row. */
  #readStatus(status: Mapping, place: number | undefined): void {
    const records = recordsOfStatus(status);
    const { entry } = status;
    if (records.length > 0) for (const record of records) this.#readRecord(record, place ?? 0, true);
    else if (isMapping(entry)) this.skip(place, 'eval', 'the status of a job that only evaluates');
    else this.skip(place, 'not-a-record', 'the status of a job, without its entry');
  }

  #readRecord(record: Mapping, index: number, failed: boolean): void {
    const read = pointOf(record, this.#told);
    if (read.kind === 'skipped') {
      this.skip(index, read.reason, read.why);
      return;
    }
    this.#rows.push(rowOf(read.point, { file: this.#file, told: this.#told, index, record, failed }));
  }
}
