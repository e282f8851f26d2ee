/** The files of a data set, in the order in which they take their places: the report, which tells of the others, last. */
import type { ExtractReport, RunAccount } from '../account.ts';
import type { Row } from '../types.ts';
import { csvOf } from './csv.ts';
import { ndjsonOf } from './ndjson.ts';
import { parquetOf } from './parquet.ts';
import { runsCsvOf } from './runs-csv.ts';
import { tableOf } from './table.ts';

/** A file of the folder; in pieces where it is large. */
export interface NamedFile {
  readonly name: string;
  readonly content: string | Uint8Array | Iterable<string>;
}

export interface WrittenDataSet {
  readonly rows: readonly Row[];
  readonly runs: readonly RunAccount[];
  readonly report: ExtractReport;
}

export function dataSetFiles({ rows, runs, report }: WrittenDataSet): NamedFile[] {
  const table = tableOf(rows);
  return [
    { name: 'results.ndjson', content: ndjsonOf(table) },
    { name: 'results.csv', content: csvOf(table) },
    { name: 'results.parquet', content: parquetOf(table) },
    { name: 'runs.csv', content: runsCsvOf(runs) },
    { name: 'extract.report.json', content: `${JSON.stringify(report, null, 2)}\n` },
  ];
}
