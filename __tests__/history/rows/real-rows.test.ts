/** The 1,020 records of 20 real runs, December 2025 to January 2026. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { cellsOf, columnsOf, fixedColumns } from '../../../src/history/columns.ts';
import { dataSetOf } from '../../../src/history/data-set.ts';
import { rowsOf } from '../../../src/history/rows/rows.ts';
import type { Row } from '../../../src/history/types.ts';
import { dataFolder, describeOnRealData, hasData } from '../../support/conformance.ts';
import { fileOf } from './files.ts';

const runs = `${dataFolder}inferencemax-runs`;
function readRuns(textOf = (text: string, _folder: string) => text) {
  return readdirSync(runs).map((folder) =>
    rowsOf(
      fileOf(textOf(readFileSync(`${runs}/${folder}/agg_bmk.json`, 'utf8'), folder), {
        run: { id: folder.replace('run_', '') },
      }),
    ),
  );
}

function distinct(values: readonly string[]): number {
  return new Set(values).size;
}

/** By what Mantile's extractor tells points apart. */
function mantileKey({ fields }: Row): string {
  const parts = ['gpu_model', 'framework', 'precision', 'input_seq_len', 'output_seq_len', 'tensor_parallel'];
  const others = ['expert_parallel', 'concurrency', 'spec_decoding', 'disagg', 'dp_attention'];
  return JSON.stringify([...parts, ...others].map((name) => fields[name]));
}

describeOnRealData('of real records', () => {
  const read = hasData ? readRuns() : [];
  const rows = read.flatMap((one) => one.rows);

  test('each is a row, nothing is inferred, and every name is known', () => {
    expect(rows).toHaveLength(1020);
    expect(read.flatMap(({ skipped }) => skipped)).toEqual([]);
    const oddities = rows.flatMap(({ unknown, unreadable, leftOut, inferred, failure }) => [
      ...[...unknown, ...unreadable, ...leftOut, ...inferred],
      ...(failure === undefined ? [] : [failure]),
    ]);
    expect(oddities).toEqual([]);
  });

  test('464 points are measured; of gptoss 224, which Mantile takes for 215', () => {
    expect(distinct(rows.map(({ identity }) => identity))).toBe(464);
    const gptoss = rows.filter(({ fields }) => fields['model_key'] === 'gptoss120b');
    expect(gptoss).toHaveLength(467);
    expect(distinct(gptoss.map(({ identity }) => identity))).toBe(224);
    expect(distinct(gptoss.map(mantileKey))).toBe(215);
  });

  test('two of them are told apart by their GPUs alone, of all others they may be lacking', () => {
    const latest = { view: 'latest', all: false } as const;
    expect(dataSetOf(rows, latest).account.kept).toBe(464);
    // of dsr1 at 8192 in flight, four workers prefill on 16 GPUs and one decodes on 32, or on 48
    const isTwofold = ({ fields }: Row): boolean =>
      fields['num_prefill_gpu'] === 16 && fields['prefill_tp'] === 1 && fields['concurrency'] === 8192;
    const others = rows.filter((row) => !isTwofold(row));
    const twofold = dataSetOf(rows, latest).rows.filter(isTwofold);
    expect(twofold.map(({ fields }) => fields['num_decode_gpu'])).toEqual([32, 48]);
    expect(dataSetOf(others, latest).account.kept).toBe(462);
    // half of the runs say no GPUs
    const folders = readdirSync(runs).filter((_, index) => index % 2 === 0);
    const silent = readRuns((text, folder) =>
      folders.includes(folder) ? text.replace(/"num_(?:prefill|decode)_gpu": *\d+,/g, '') : text,
    ).flatMap((one) => one.rows);
    const lacking = silent.filter(({ gpus }) => gpus !== undefined && gpus.prefill === undefined);
    expect(lacking.length).toBeGreaterThan(50);
    const setups = new Set(rows.filter(isTwofold).map(({ gpus }) => gpus?.ofSetup));
    const single = silent.filter(({ gpus }) => !setups.has(gpus?.ofSetup));
    expect(dataSetOf(single, latest).account.kept).toBe(462);
  });

  test('every field has a column, and every cell is of its type', () => {
    const columns = columnsOf(rows);
    expect(columns).toEqual(fixedColumns);
    const names = new Set(columns.map(({ name }) => name));
    expect(rows.flatMap(({ fields }) => Object.keys(fields)).filter((name) => !names.has(name))).toEqual([]);
    const kinds = {
      string: 'string',
      integer: 'number',
      number: 'number',
      boolean: 'boolean',
      timestamp: 'string',
    };
    for (const row of rows)
      for (const [index, cell] of cellsOf(row, columns).entries()) {
        const { name, type } = columns[index] ?? fixedColumns[0] ?? { name: '', type: 'string' };
        if (cell === null) continue;
        expect([name, typeof cell]).toEqual([name, kinds[type]]);
        if (type === 'integer') expect([name, Number.isSafeInteger(cell)]).toEqual([name, true]);
      }
  });
});
