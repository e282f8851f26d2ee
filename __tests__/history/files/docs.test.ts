/** docs/history.md: its columns are those of the data set, its reasons those of the report, and its SQL runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fixedColumns } from '../../../src/history/columns.ts';
import { dataSetOf, dropReasons } from '../../../src/history/data-set.ts';
import { csvOf } from '../../../src/history/files/csv.ts';
import { parquetOf } from '../../../src/history/files/parquet.ts';
import { tableOf } from '../../../src/history/files/table.ts';
import type { Row } from '../../../src/history/types.ts';
import { folderOf } from '../../support/files.ts';
import { root } from '../../support/process.ts';
import { december, rowOf as readRow } from '../rows/files.ts';
import { openDuckDb } from './duckdb.ts';

const docs = readFileSync(join(root, 'docs/history.md'), 'utf8');
const queries = [...docs.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql = '']) => sql);
const duckDb = await openDuckDb();
const testWithDuckDb = duckDb === undefined ? test.skip : test;

/** In two layouts on two days, the later of which is faster; of another concurrency, length, and GPU on the second. */
const rows: readonly Row[] = [
  measured('2025-12-01', { tp: 8, conc: 64, tput_per_gpu: 100 }),
  measured('2025-12-01', { tp: 4, conc: 64, tput_per_gpu: 90 }),
  measured('2025-12-02', { tp: 8, conc: 64, tput_per_gpu: 110 }),
  measured('2025-12-02', { tp: 4, conc: 64, tput_per_gpu: 120 }),
  measured('2025-12-02', { tp: 8, conc: 8, tput_per_gpu: 30 }),
  measured('2025-12-02', { tp: 8, conc: 64, tput_per_gpu: 999, osl: 1024 }),
  measured('2025-12-02', { tp: 8, conc: 64, tput_per_gpu: 200, hw: 'b200-dgxc' }),
];

function measured(day: string, changes: Readonly<Record<string, unknown>>): Row {
  const run = { id: day.replaceAll('-', ''), createdAt: `${day}T10:00:00Z` };
  return readRow([{ ...december, ...changes }], { run });
}

const folder = folderOf(
  Object.fromEntries(
    (['latest', 'by-date'] as const).flatMap((view) => {
      const table = tableOf(dataSetOf(rows, { view, all: false }).rows);
      return [
        [`${view}/results.parquet`, parquetOf(table)],
        [`${view}/results.csv`, [...csvOf(table)].join('')],
      ];
    }),
  ),
);

/** With the folder in the place of the page's, and what Grafana makes of a filter of December. */
function runnable(sql = ''): string {
  const filter = "benchmark_date >= '2025-12-01T00:00:00Z' AND benchmark_date <= '2026-01-01T00:00:00Z'";
  return sql.replaceAll("'/data/", `'${folder}/`).replace('$__timeFilter(benchmark_date)', filter);
}

describe('the SQL of docs/history.md', () => {
  test('is four queries', () => {
    expect(queries.length).toBe(4);
  });

  testWithDuckDb('tells what each GPU reaches at each concurrency', async () => {
    // of the second day: 120 is the better layout of h200, and 999 is of other lengths
    expect(await duckDb?.rowsOf(runnable(queries[0]))).toEqual([
      { hardware_key: 'b200', concurrency: '64', best_throughput_per_gpu: 200 },
      { hardware_key: 'h200', concurrency: '8', best_throughput_per_gpu: 30 },
      { hardware_key: 'h200', concurrency: '64', best_throughput_per_gpu: 120 },
    ]);
  });

  testWithDuckDb('counts the runs of CSV, with times as in Parquet', async () => {
    // the two of h200, tp 4 and 8, are newer on the second day, as is all else
    expect(await duckDb?.rowsOf(runnable(queries[1]))).toEqual([
      { repository: 'owner/name', runs: '1', points: '5', newest: '2025-12-02 10:00:00' },
    ]);
  });

  testWithDuckDb('tells the best of each day', async () => {
    expect(await duckDb?.rowsOf(runnable(queries[2]))).toEqual([
      { time: '2025-12-01 00:00:00', setup: 'h200 sglang', throughput_per_gpu: 100 },
      { time: '2025-12-02 00:00:00', setup: 'b200 sglang', throughput_per_gpu: 200 },
      { time: '2025-12-02 00:00:00', setup: 'h200 sglang', throughput_per_gpu: 120 },
    ]);
  });

  testWithDuckDb('reads the whole data set', async () => {
    expect((await duckDb?.rowsOf(runnable(queries[3])))?.length).toBe(7);
  });
});

describe('docs/history.md', () => {
  test("has Mantile's columns with their types and descriptions", () => {
    const table = docs.slice(docs.indexOf('<!-- columns -->'), docs.indexOf('<!-- /columns -->'));
    const lines = fixedColumns
      .slice(0, 17)
      .map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |`);
    expect(table.trim().split('\n').slice(3)).toEqual(lines);
  });

  test('names every other column that is no figure', () => {
    const others = fixedColumns.filter(({ metric }) => metric === undefined).map(({ name }) => name);
    expect(others.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });

  test('has every reason to drop a row', () => {
    expect(dropReasons.filter((reason) => !docs.includes(`| \`${reason}\` |`))).toEqual([]);
  });
});
