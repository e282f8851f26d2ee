import { describe, expect, test } from '@jest/globals';
import { sameLengths, sequenceName } from '../../src/search-space/sequence.ts';

const names = { '1k1k': { isl: 1024, osl: 1024 }, '1k8k': { isl: 1024, osl: 8192 } };

describe('the name of a pair of sequence lengths', () => {
  test('is its short name where it has one', () => {
    expect(sequenceName({ isl: 1024, osl: 8192 }, names)).toBe('1k8k');
  });

  test('is both lengths where it has none', () => {
    expect(sequenceName({ isl: 1000, osl: 100 }, names)).toBe('1000_100');
  });

  test('minds which length is input and which is output', () => {
    expect(sequenceName({ isl: 8192, osl: 1024 }, names)).toBe('8192_1024');
  });
});

test('two pairs are the same when both lengths are', () => {
  expect(sameLengths({ isl: 1, osl: 2 }, { isl: 1, osl: 2 })).toBe(true);
  expect(sameLengths({ isl: 1, osl: 2 }, { isl: 1, osl: 3 })).toBe(false);
  expect(sameLengths({ isl: 1, osl: 2 }, { isl: 2, osl: 2 })).toBe(false);
});
