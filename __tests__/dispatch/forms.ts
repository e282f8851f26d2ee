/** Entries of all four forms, made for the tests of what is put out of a matrix. */
import fc from 'fast-check';
import type { Bucketed } from '../../src/dispatch/bucket-shape.ts';
import type { Nameable } from '../../src/search-space/entry-id.ts';
import { entry, multiNodeEntry } from '../support/records.ts';

export type FormEntry = Nameable & Bucketed;

export const sequences = {
  '1k1k': { isl: 1024, osl: 1024 },
  '8k1k': { isl: 8192, osl: 1024 },
} as const;

const { isl: _isl, osl: _osl, ...agentic } = entry;
const { isl: _isl2, osl: _osl2, ...multiNodeAgentic } = multiNodeEntry;

export function single(changes: Partial<FormEntry> = {}): FormEntry {
  return { ...entry, ...changes };
}

export function multi(changes: Partial<FormEntry> = {}): FormEntry {
  return { ...multiNodeEntry, ...changes };
}

export function singleAgentic(changes: Partial<FormEntry> = {}): FormEntry {
  return { ...agentic, 'scenario-type': 'agentic-coding', ...changes };
}

export function multiAgentic(changes: Partial<FormEntry> = {}): FormEntry {
  return { ...multiNodeAgentic, 'scenario-type': 'agentic-coding', ...changes };
}

const length = fc.constantFrom(1024, 8192);
const lengths = fc.record({ isl: length, osl: length });
const runner = fc.constantFrom('b200', 'h200', 'mi300x');
const size = fc.constantFrom(1, 2, 8);
const conc = fc.constantFrom(1, 4, 16);
const evals = fc.constantFrom<Partial<FormEntry>>(
  {},
  { 'run-eval': false, 'eval-only': false },
  { 'run-eval': true },
  { 'run-eval': true, 'eval-only': false },
  { 'run-eval': true, 'eval-only': true },
);

const onOneNode = fc.record({ runner, tp: size, conc });
const onSeveral = fc.record({
  runner,
  prefill: fc.record({ 'num-worker': size, tp: size, ep: size, 'dp-attn': fc.boolean() }),
  conc: fc.array(conc, { minLength: 1, maxLength: 3 }),
});

/** Few values of each field, so that many are alike. */
export const anyEntry: fc.Arbitrary<FormEntry> = fc.oneof(
  fc.tuple(onOneNode, evals, lengths).map((changes) => single(Object.assign({}, ...changes))),
  fc.tuple(onOneNode, evals).map((changes) => singleAgentic(Object.assign({}, ...changes))),
  fc.tuple(onSeveral, evals, lengths).map((changes) => multi(Object.assign({}, ...changes))),
  fc.tuple(onSeveral, evals).map((changes) => multiAgentic(Object.assign({}, ...changes))),
);

export const anyEntries = fc.array(anyEntry, { maxLength: 40 });
