/** Names and hashes of entries. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, entryHash } from '../../src/search-space/entry-hash.ts';
import { type Nameable, withIds } from '../../src/search-space/entry-id.ts';
import { entry as single } from '../support/records.ts';

const entry: Nameable = { ...single, ep: 8, 'dp-attn': true };

function idOf(changes: Partial<Nameable>): string {
  const [named] = withIds([{ ...entry, ...changes }]);
  return named?.id ?? '';
}

/** Without the hash at its end. */
function slugOf(changes: Partial<Nameable>): string {
  return idOf(changes).replace(/-[0-9a-f]{8}$/, '');
}

describe('an id', () => {
  const worker = { 'num-worker': 2, tp: 8, ep: 8, 'dp-attn': true };
  const { tp: _tp, ep: _ep, 'dp-attn': _dpAttention, ...multiNode } = entry;

  test.each([
    ['one node', {}, 'dsr1_1k1k-fp8-sglang-b200-tp8-ep8-dpa-conc16'],
    [
      'speculation and pipelines',
      { 'spec-decoding': 'mtp', ep: 1, 'dp-attn': false, pp: 2 },
      'dsr1_1k1k-fp8-sglang-b200-tp8-pp2-mtp-conc16',
    ],
    [
      'an agentic experiment, whose name has layout and concurrency',
      { 'exp-name': 'dsv4_tp8_conc16', 'scenario-type': 'agentic-coding' },
      'dsv4_tp8_conc16-fp8-sglang-b200',
    ],
    [
      'accuracy alone, on a label that no artifact could be named for',
      { runner: 'cluster:b200-rack4', 'eval-only': true },
      'dsr1_1k1k-fp8-sglang-cluster-b200-rack4-tp8-ep8-dpa-conc16-eval',
    ],
  ])('tells %s', (_, changes, slug) => {
    expect(slugOf(changes)).toBe(slug);
  });

  test('tells several nodes by their workers, and a list of concurrencies by its ends', () => {
    const [named] = withIds([
      { ...multiNode, prefill: worker, decode: { ...worker, tp: 16 }, conc: [4, 8, 64] },
    ]);
    expect(named?.id).toMatch(/^dsr1_1k1k-fp8-sglang-b200-p2x8-d2x16-conc4-64-[0-9a-f]{8}$/);
  });

  test('is unique and safe in names, whatever the entries hold', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('a/b', '..', 'x:y', '', '💥'.repeat(80), 'a'));
    const changes = fc.record({ 'exp-name': part, framework: part, runner: part, conc: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 30 }), (many) => {
        const ids = withIds(many.map((change) => ({ ...entry, ...change }))).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/);
      }),
    );
  });

  test('of entries that are the same in all is numbered', () => {
    const [first, second, third] = withIds([entry, entry, entry]).map(({ id }) => id);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });
});

describe('the hash of an entry', () => {
  test('is the SHA-256 of its canonical JSON', () => {
    // printf '{"a":[{"b":1,"c":"é"}],"z":null}' | sha256sum
    const value = { z: null, a: [{ c: 'é', b: 1 }] };
    expect(canonicalJson(value)).toBe('{"a":[{"b":1,"c":"é"}],"z":null}');
    expect(entryHash(value)).toBe('2be40fcfbbedf14a5eb71e2abea11ea1448dfb09cbac983d408762a24e6aec53');
  });

  test('is the same in whatever order the keys have come, and with or without an id', () => {
    const reordered = Object.fromEntries(Object.entries(entry).reverse());
    expect(entryHash(reordered)).toBe(entryHash(entry));
    expect(entryHash({ ...entry, id: 'x' })).toBe(entryHash(entry));
  });

  test('differs where any value does', () => {
    expect(entryHash({ ...entry, conc: 17 })).not.toBe(entryHash(entry));
    expect(entryHash({ ...entry, tp: '8' })).not.toBe(entryHash(entry));
  });
});
