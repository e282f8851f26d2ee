/** The meta_env.json that is made of an entry: read back, its evals are of that entry and of no other. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EvalRow } from '../../../src/generated/results/types.ts';
import { validateEvalMeta } from '../../../src/generated/results/validators.js';
import { readEvals } from '../../../src/results/evals/artifact.ts';
import { type MeasuredConcs, metaOf } from '../../../src/results/evals/entry-meta.ts';
import { isGood } from '../../../src/results/evals/row.ts';
import { type JobEntry, readEntry } from '../../../src/results/job-entry.ts';
import { provenanceOf } from '../../../src/results/provenance.ts';
import { entryHash } from '../../../src/search-space/entry-hash.ts';
import { answersTo, artifact, gsm8k, lmEval, rowsIn } from '../../support/evals.ts';
import { agenticEntry, entry, multiNodeEntry, newerMultiNodeEntry, sizes } from '../../support/results.ts';

const { isl: _isl, osl: _osl, ...lengthless } = newerMultiNodeEntry;
const agenticMultiNodeEntry = {
  ...lengthless,
  ...{ 'scenario-type': 'agentic-coding', 'kv-offloading': 'none', duration: 60 },
};

const forms = {
  'one node of February': entry,
  'several nodes of February': multiNodeEntry,
  'one node of August': { ...entry, ...sizes },
  'several nodes of August': newerMultiNodeEntry,
  'an agent on one node': agenticEntry,
  'agents on several nodes': agenticMultiNodeEntry,
};

function jobEntry(value: object): JobEntry {
  const read = readEntry(value, 'entry');
  if (read.kind === 'refused') throw new Error(`no entry: ${JSON.stringify(read.problems)}`);
  return read.entry;
}

function madeOf(value: object, measured: MeasuredConcs = { conc: 8 }) {
  const of = jobEntry(value);
  return metaOf(of, measured, provenanceOf(of, { GITHUB_RUN_ID: '7' }, '2026-11-25T12:00:00.000Z'));
}

/** The row of its one result, as an aggregate reads it. */
function rowOf(value: object): EvalRow {
  const files = { 'meta_env.json': madeOf(value), 'results_a.json': lmEval({ gsm8k: gsm8k(0.95) }) };
  const [row] = rowsIn(readEvals(artifact(files)));
  if (row === undefined) throw new Error('no row');
  return row;
}

test('of one node says its layout, with what the entry leaves out', () => {
  expect(madeOf(entry)).toEqual({
    ...{ is_multinode: false, hw: 'h200', infmax_model_prefix: 'dsr1', model: 'org/model' },
    ...{ framework: 'sglang', precision: 'fp8', spec_decoding: 'none', disagg: false, isl: 1024, osl: 128 },
    ...{ tp: 4, pp: 1, dcp_size: 1, pcp_size: 1, ep: 2, dp_attention: true },
    conc: 8,
    provenance: expect.objectContaining({ entry_hash: entryHash(entry), run_id: '7' }),
  });
});

test('of several nodes says the layout, number and hardware of its workers, and the concurrencies of a batch', () => {
  const batch = { eval_concs: [8, 16], completed_eval_concs: [16] };
  const { provenance, ...fields } = madeOf(newerMultiNodeEntry, batch);
  expect(fields).toEqual({
    ...{ is_multinode: true, hw: 'h200', infmax_model_prefix: 'dsr1', model: 'org/model' },
    ...{ framework: 'sglang', precision: 'fp8', spec_decoding: 'none', disagg: true, isl: 1024, osl: 128 },
    ...{ prefill_tp: 4, prefill_pp: 1, prefill_dcp_size: 1, prefill_pcp_size: 1, prefill_ep: 1 },
    ...{ prefill_dp_attention: false, prefill_num_workers: 2, prefill_hw: 'b200' },
    ...{ decode_tp: 4, decode_pp: 1, decode_dcp_size: 1, decode_pcp_size: 1, decode_ep: 1 },
    ...{ decode_dp_attention: false, decode_num_workers: 2, decode_hw: 'h200' },
    ...batch,
  });
});

test('of an agent says no lengths, and of what the entry does not name nothing', () => {
  const { model: _model, ...nameless } = agenticEntry;
  const made = madeOf(nameless);
  expect(['isl', 'osl', 'model'].filter((field) => field in made)).toEqual([]);
  const prefill = { ...multiNodeEntry.prefill, hardware: null };
  expect(madeOf({ ...multiNodeEntry, prefill })).not.toHaveProperty('prefill_hw');
});

test.each(Object.entries(forms))('of %s keeps to its schema, and its row has a score', (_, value) => {
  const made = madeOf(value);
  expect([validateEvalMeta(made), validateEvalMeta.errors ?? []]).toEqual([true, []]);
  expect(isGood(rowOf(value))).toBe(true);
});

const size = fc.integer({ min: 1, max: 16 });
const name = fc.constantFrom('a', 'b', 'c-1', 'D');
const layout = { tp: size, ep: size, 'dp-attn': fc.boolean() };
const newerSizes = { pp: size, 'dcp-size': size, 'pcp-size': size };
const names = { runner: name, 'model-prefix': name, framework: name, precision: name, 'spec-decoding': name };
const worker = { ...layout, 'num-worker': size };
const newerWorker = { ...worker, ...newerSizes, hardware: name };
const component = fc.record({ name, version: name });
const components = {
  ...{ 'kv-offloading': name, 'kv-offload-backend': component, router: component },
  ...{ 'kv-p2p-transfer': name, 'recipe-fingerprint': name },
};
const workers = (fields: typeof worker) => ({ prefill: fc.record(fields), decode: fc.record(fields) });

/** By the form: what its identity is made of, but the concurrency. */
const identityOf = {
  'one node of February': { ...names, isl: size, osl: size, ...layout },
  'several nodes of February': { ...names, isl: size, osl: size, disagg: fc.boolean(), ...workers(worker) },
  'one node of August': { ...names, isl: size, osl: size, ...layout, ...newerSizes, ...components },
  'several nodes of August': {
    ...{ ...names, isl: size, osl: size, disagg: fc.boolean() },
    ...{ ...workers(newerWorker), ...components },
  },
  'an agent on one node': { ...names, ...layout, ...newerSizes, ...components },
  'agents on several nodes': { ...names, disagg: fc.boolean(), ...workers(newerWorker), ...components },
} as const;

/** Rows have no fields for them, so that only the hash tells them apart. */
const unknownToRows = Object.keys(components);

/** Each is held against some thirty others. */
const numRuns = 20;

type Fields = Readonly<Record<string, unknown>>;

/** Each field of a mapping, and of the mappings in it, of another value by itself. */
function variants(value: Fields, other: Fields): { readonly field: string; readonly value: Fields }[] {
  return Object.entries(other).flatMap(([field, one]) => {
    const own = value[field];
    if (isFields(own) && isFields(one))
      return variants(own, one).map((inner) => ({ field, value: { ...value, [field]: inner.value } }));
    return own === one ? [] : [{ field, value: { ...value, [field]: one } }];
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe.each(Object.entries(identityOf))('evals of %s', (form, identity) => {
  const base: Fields = Object.entries(forms).find(([one]) => one === form)?.[1] ?? {};
  const of = fc.record<Fields>(identity).map((fields) => ({ ...base, ...fields }));

  test('answer to their entry, and to none that differs from it in one field of the identity', () => {
    fc.assert(
      fc.property(of, fc.record<Fields>(identity), (value, other) => {
        const row = rowOf(value);
        expect(answersTo(row, jobEntry(value), 8)).toBe(true);
        expect(answersTo(row, jobEntry({ ...value, id: 'named' }), 8)).toBe(true);
        expect(answersTo(row, jobEntry({ ...value, conc: [8, 32] }), 8)).toBe(false);
        expect(answersTo(row, jobEntry(value), 32)).toBe(false);
        for (const one of variants(value, other)) expect(answersTo(row, jobEntry(one.value), 8)).toBe(false);
      }),
      { numRuns },
    );
  });

  test('do so without the hash too, as far as rows have fields for it', () => {
    fc.assert(
      fc.property(of, fc.record<Fields>(identity), (value, other) => {
        const { provenance: _, ...row } = rowOf(value);
        expect(answersTo(row, jobEntry(value), 8)).toBe(true);
        for (const one of variants(value, other)) {
          if (unknownToRows.includes(one.field)) continue;
          expect([one.field, answersTo(row, jobEntry(one.value), 8)]).toEqual([one.field, false]);
        }
      }),
      { numRuns },
    );
  });
});
