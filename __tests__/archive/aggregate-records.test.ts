/** What the records of an aggregate tell, and what only names do. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { recordsOf, toldByName } from '../../src/archive/aggregate-records.ts';
import { dataFolder, testOnRealData } from '../support/conformance.ts';
import { type Files, zipOf } from '../support/github/zip.ts';
import { multiNodeRecord, record } from '../support/records.ts';
import { toldRun } from './records.ts';

async function read(files: Files, name = 'results_bmk') {
  const artifact = { name, id: '1', createdAt: undefined, attempt: 1 };
  const bytes = await zipOf(files);
  return recordsOf(toldRun({ title: 'x' }), artifact, blobOf(bytes));
}

const blobOf = (bytes: Uint8Array) => ({
  ...{ bytes, urlPath: '/1.zip', contentType: 'application/zip', contentDisposition: undefined },
});
const json = (...records: readonly unknown[]): string => JSON.stringify(records);
const without = (one: object, ...fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(one).filter(([field]) => !fields.includes(field)));

describe('the records of an aggregate', () => {
  test('are counted, and lack nothing where they tell all that names could', async () => {
    expect(await read({ 'agg_bmk.json': json(record(), record({ conc: 2 }), multiNodeRecord()) })).toEqual({
      count: 3,
      lacks: [],
    });
  });

  test.each<[string, Files]>([
    ['no file', {}],
    ['no JSON file', { 'a.txt': 'x' }],
    ['an empty list', { 'agg_bmk.json': '[]' }],
    ['JSON that is cut off', { 'agg_bmk.json': json(record()).slice(0, -1) }],
    ['one file among others that is cut off', { 'a.json': json(record()), 'b.json': '{' }],
    ['no records', { 'agg_bmk.json': json(1, null, { a: 1 }) }],
    ['no text', { 'agg_bmk.json': Buffer.from([0xff, 0xfe]) }],
  ])('are none of %s', async (_, files) => {
    expect(await read(files)).toEqual({ count: 0, lacks: [] });
  });

  test('are none of what is no zip', async () => {
    const artifact = { name: 'results_bmk', id: '1', createdAt: undefined, attempt: 1 };
    const records = await recordsOf(toldRun(), artifact, blobOf(Buffer.from('no zip')));
    expect(records).toEqual({ count: 0, lacks: [] });
  });

  test('lack what one of them does not tell', async () => {
    const records = json(record(), without(record(), 'dp_attention'), without(record({ conc: 2 }), 'ep'));
    expect((await read({ 'agg.json': records })).lacks).toEqual(['dp_attention', 'expert_parallel']);
    const several = without(multiNodeRecord(), 'decode_ep');
    expect((await read({ 'agg.json': json(several) })).lacks).toEqual(['decode_ep']);
  });

  test('lack the lengths where nothing tells them, and not where the name of the aggregate does', async () => {
    const files = { 'agg.json': json(without(record(), 'isl', 'osl')) };
    expect(await read(files)).toEqual({ count: 0, lacks: ['input_seq_len'] });
    expect(await read(files, 'results_dsr1_1k1k')).toEqual({ count: 1, lacks: [] });
  });
});

describe('a name tells', () => {
  // by the form that names had, as other-systems.md 3.1 lists them
  test.each<[string, readonly string[]]>([
    ['gptoss_1k1k_fp4_vllm_tp1_conc4_b200-nv_0', []],
    ['gptoss_1k1k_fp4_vllm_tp1_ep2_conc4_b200-nv_0', ['expert_parallel']],
    ['gptoss_1k1k_fp4_vllm_tp1_ep2_dpa_true_conc4_b200-nv_0', ['dp_attention', 'expert_parallel']],
    ['dsr1_1k1k_fp4_dynamo-trtllm_mtp-on_gb200-nv_3', ['num_prefill_gpu', 'spec_decoding']],
    [
      'dsr1_8k1k_fp4_ptp4pep4_dtp8dep8_dynamo-sglang_specdec-none_conc4x8_gb200-nv_0',
      ['decode_ep', 'decode_tp', 'prefill_ep', 'prefill_tp', 'spec_decoding'],
    ],
    ['bmk_agentic_x', []],
    ['bmk_x', []],
  ])('of %s beside what records of all months have', (name, columns) => {
    const always = ['infmax_model_prefix', 'precision', 'framework', 'tp', 'concs', 'pool', 'index'];
    const more = toldByName(name).filter((column) => ![...always, 'input_seq_len'].includes(column));
    expect([...more].sort()).toEqual(columns);
  });
});

testOnRealData(
  'aggregates of 20 real runs lack nothing, so that what they were made of is left',
  async () => {
    const runs = `${dataFolder}inferencemax-runs`;
    const lacking: [string, unknown][] = [];
    for (const folder of readdirSync(runs)) {
      const bytes = readFileSync(`${runs}/${folder}/agg_bmk.json`);
      const { count, lacks } = await read({ 'agg_bmk.json': bytes });
      if (lacks.length > 0 || (count === 0 && bytes.length > 10)) lacking.push([folder, { count, lacks }]);
    }
    expect(lacking).toEqual([]);
  },
);
