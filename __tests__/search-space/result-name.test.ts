/** What results are called: by the entry alone. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  artifactName,
  evalArtifactName,
  resultName,
  statusArtifactName,
} from '../../src/search-space/result-name.ts';
import { entry } from '../support/records.ts';

describe('the name of a result', () => {
  test('is the id of its entry, or the one that it would get', () => {
    expect(resultName({ ...entry, id: 'my-entry' })).toBe('my-entry');
    expect(resultName(entry)).toMatch(/^dsr1_1k1k-fp8-sglang-b200-tp8-conc16-[0-9a-f]{8}$/);
  });

  test('is of one entry whatever the order of its keys', () => {
    expect(resultName({ ...entry, ...Object.fromEntries(Object.entries(entry).reverse()) })).toBe(
      resultName(entry),
    );
  });

  test('of the artifact says what is in it', () => {
    expect(artifactName({ ...entry, id: 'a' })).toBe('bmk_a');
    expect(evalArtifactName({ ...entry, id: 'a' })).toBe('eval_a');
    expect(statusArtifactName({ ...entry, id: 'a' })).toBe('status_a');
  });

  test('has no character that files and artifacts forbid, and room for a suffix, whatever the entry holds', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.constantFrom('../..', 'a:b', 'x\r\ny', '💥'.repeat(100), '', 'con', 'a'.repeat(300)),
    );
    const changes = fc.record(
      { 'exp-name': part, runner: part, framework: part, precision: part, id: fc.oneof(part, fc.integer()) },
      { requiredKeys: ['exp-name', 'runner'] },
    );
    fc.assert(
      fc.property(changes, (change) => {
        const name = artifactName({ ...entry, ...change });
        expect(name).toMatch(/^bmk_[A-Za-z0-9._-]+$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
      }),
    );
  });

  test('differs where anything of the entry does', () => {
    const one = fc.record({
      conc: fc.integer({ min: 1, max: 9 }),
      image: fc.string(),
      tp: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(one, one, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(resultName({ ...entry, ...a }) === resultName({ ...entry, ...b })).toBe(same);
      }),
    );
  });
});
