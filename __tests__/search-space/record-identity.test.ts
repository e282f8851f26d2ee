/** A record is of the measurement of its entry, in the fields of every month. */
import { describe, expect, test } from '@jest/globals';
import { identities } from '../../src/search-space/identity.ts';
import { identity, identityWithoutRecipe } from '../../src/search-space/record-identity.ts';
import { entry, multiNodeEntry, multiNodeRecord, record } from '../support/records.ts';

describe('a record and its entry are of one identity', () => {
  test('on one node', () => {
    expect(identities(entry)).toEqual([{ conc: 16, identity: identity(record()) }]);
  });

  test('on several, at each of the concurrencies', () => {
    expect(identities(multiNodeEntry).map((one) => one.identity)).toEqual([
      identity(multiNodeRecord()),
      identity(multiNodeRecord({ conc: 128 })),
    ]);
  });

  test('with what the newer edition adds', () => {
    const router = { name: 'dynamo', version: '1.1' };
    const more = { pp: 2, 'dcp-size': 2, 'pcp-size': 1, router };
    const [own] = identities({ ...entry, ...more });
    expect(own?.identity).toBe(
      identity(record({ pp: 2, dcp_size: 2, pcp_size: 1, router, recipe_fingerprint: '' })),
    );
  });

  test('with agents, whose backend is a name there and has a version here', () => {
    const { isl: _isl, osl: _osl, ...agents } = entry;
    const offloading = { 'kv-offloading': 'dram', 'kv-offload-backend': { name: 'hicache', version: '2' } };
    const [own] = identities({ ...agents, ...offloading, 'scenario-type': 'agentic-coding' });
    const { isl: _isl2, osl: _osl2, ...fields } = record();
    const row = { ...fields, scenario_type: 'agentic-coding', kv_offloading: 'dram' };
    expect(own?.identity).toBe(identity({ ...row, kv_offload_backend: 'hicache' }));
    expect(own?.identity).toBe(identity({ ...row, kv_offload_backend: { name: 'hicache', version: '2' } }));
  });
});

describe('an identity', () => {
  test('tells records apart by each of its fields', () => {
    const changes = [
      {},
      { hw: 'x' },
      { conc: 8 },
      { infmax_model_prefix: 'x' },
      { framework: 'x' },
      { precision: 'x' },
      { spec_decoding: 'mtp' },
      { disagg: true },
      { isl: 1 },
      { osl: 1 },
      { tp: 4 },
      { ep: 2 },
      { dp_attention: 'true' as const },
      { pp: 2 },
      { dcp_size: 2 },
      { pcp_size: 2 },
      { router: { name: 'a', version: '1' } },
      { router: { name: 'a', version: '2' } },
      { kv_p2p_transfer: 'nixl' },
      { recipe_fingerprint: 'a' },
    ];
    expect(new Set(changes.map((change) => identity(record(change)))).size).toBe(changes.length);
    const ofWorkers = [
      {},
      { prefill_tp: 8 },
      { prefill_ep: 8 },
      { prefill_dp_attention: 'false' as const },
      { prefill_num_workers: 4 },
      { prefill_hw: 'h200' },
      { decode_tp: 4 },
      { decode_ep: 4 },
      { decode_dp_attention: 'true' as const },
      { decode_num_workers: 2 },
      { decode_hw: 'h200' },
      { prefill_pp: 2 },
      { decode_pcp_size: 2 },
    ];
    expect(new Set(ofWorkers.map((change) => identity(multiNodeRecord(change)))).size).toBe(ofWorkers.length);
  });

  test('does not change with image, figures, GPU counts or the way that true is written', () => {
    const same = [
      { image: 'x' },
      { model: 'x' },
      { tput_per_gpu: 1 },
      { disagg: 'False' as const },
      { pp: 1 },
    ];
    for (const change of same) expect(identity(record(change))).toBe(identity(record()));
    expect(identity(multiNodeRecord({ num_prefill_gpu: 4, num_decode_gpu: 0 }))).toBe(
      identity(multiNodeRecord()),
    );
  });

  test('without its recipe is that of a record that has none', () => {
    expect(identityWithoutRecipe(record({ recipe_fingerprint: 'a' }))).toBe(identity(record()));
  });
});
