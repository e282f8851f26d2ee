/** What two entries must have in common to be one measurement. */
import { describe, expect, test } from '@jest/globals';
import { editions } from '../../src/editions/detect.ts';
import { type Identified, pointFields, setupIdentity } from '../../src/search-space/identity.ts';

const entry: Identified = {
  runner: 'b200',
  'model-prefix': 'dsr1',
  framework: 'sglang',
  precision: 'fp8',
  'spec-decoding': 'none',
  isl: 1024,
  osl: 8192,
  tp: 8,
  ep: 1,
  'dp-attn': false,
  conc: 16,
};
const prefill = { 'num-worker': 1, tp: 4, ep: 4, 'dp-attn': true };
const decode = { 'num-worker': 2, tp: 8, ep: 8, 'dp-attn': false };
const { tp: _tp, ep: _ep, 'dp-attn': _attention, ...shared } = entry;
const multiNode: Identified = { ...shared, prefill, decode };

/** Parts of an identity that the entry above does not have. */
const otherParts = [
  'pp',
  'dcp-size',
  'pcp-size',
  'disagg',
  'scenario-type',
  'kv-offloading',
  'kv-offload-backend',
  'router',
  'kv-p2p-transfer',
  'recipe-fingerprint',
];

describe('another setup is another', () => {
  test.each<Partial<Identified>>([
    { runner: 'b300' },
    { 'model-prefix': 'dsv4' },
    { framework: 'vllm' },
    { precision: 'fp4' },
    { 'spec-decoding': 'mtp' },
    { disagg: true },
    { isl: 8192 },
    { osl: 1024 },
    { 'scenario-type': 'agentic-coding' },
    { tp: 4 },
    { pp: 2 },
    { 'dcp-size': 2 },
    { 'pcp-size': 2 },
    { ep: 8 },
    { 'dp-attn': true },
    { 'kv-offloading': 'dram' },
    { 'kv-offload-backend': { name: 'hicache' } },
    { router: { name: 'r', version: '1' } },
    { 'kv-p2p-transfer': 'nixl' },
    { 'recipe-fingerprint': 'ab' },
  ])('%j', (other) => {
    expect(setupIdentity({ ...entry, ...other })).not.toBe(setupIdentity(entry));
  });

  test.each(['num-worker', 'tp', 'ep', 'pp', 'dcp-size', 'pcp-size'])('%s of a worker', (field) => {
    expect(setupIdentity({ ...multiNode, prefill: { ...prefill, [field]: 3 } })).not.toBe(
      setupIdentity(multiNode),
    );
    expect(setupIdentity({ ...multiNode, decode: { ...decode, [field]: 3 } })).not.toBe(
      setupIdentity(multiNode),
    );
  });

  test('hardware of a worker', () => {
    const onH200 = { ...multiNode, decode: { ...decode, hardware: 'h200' } };
    expect(setupIdentity(onH200)).not.toBe(setupIdentity(multiNode));
  });
});

describe('the same setup is one', () => {
  test('whatever image, settings and name it has', () => {
    const other = { ...entry, image: 'other', 'exp-name': 'other', duration: 1, 'max-model-len': 1 };
    expect(setupIdentity(other)).toBe(setupIdentity(entry));
    const settings = { ...prefill, 'additional-settings': ['A=1'] };
    expect(setupIdentity({ ...multiNode, prefill: settings })).toBe(setupIdentity(multiNode));
  });

  test('whatever concurrency it runs at', () => {
    expect(setupIdentity({ ...entry, conc: 4 })).toBe(setupIdentity(entry));
  });

  test('whether what an edition leaves out is said or not', () => {
    const said = { pp: 1, 'dcp-size': 1, 'pcp-size': 1, disagg: false, 'kv-offloading': 'none' };
    expect(setupIdentity({ ...entry, ...said })).toBe(setupIdentity(entry));
  });
});

test('every field of an entry is a part of its identity, or said not to be', () => {
  const fields = new Set(editions.flatMap(({ columns }) => columns));
  const parts = ['prefill', 'decode', ...Object.keys(entry), ...otherParts];
  const apart = ['image', 'model', 'max-model-len', 'total-cpu-dram-gb', 'duration', ...pointFields];
  expect([...fields].filter((field) => !parts.includes(field) && !apart.includes(field))).toEqual([]);
});
