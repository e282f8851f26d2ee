/** Plain scalars as PyYAML 6.0.3 reads them; the expected values follow from YAML 1.1's type repository. */
import { describe, expect, test } from '@jest/globals';
import { resolvePlain, resolveTagged } from '../../src/config/scalar.ts';

describe('integers', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['+4', 4],
    ['-1', -1],
    ['1_024', 1024],
    ['2_063_837', 2_063_837],
    ['02000', 2 * 8 ** 3],
    ['-017', -(8 + 7)],
    ['0x400', 4 * 16 ** 2],
    ['0xFf', 255],
    ['0b100', 4],
    ['17:04', 17 * 60 + 4],
    ['190:20:30', (190 * 60 + 20) * 60 + 30],
    ['9007199254740991', 2 ** 53 - 1],
  ])('%s is the whole number %d', (text, value) => {
    expect(resolvePlain(text)).toEqual({ type: 'integer', value });
  });

  test.each([
    '9007199254740992',
    '-9007199254740992',
    '9007199254740993',
    '0x20000000000000',
    '9'.repeat(400),
  ])('%s is beyond 2^53 and told apart', (text) => {
    expect(resolvePlain(text)).toEqual({ type: 'huge-integer', value: text });
  });
});

describe('floats', () => {
  test.each([
    ['8.0', 8],
    ['1.', 1],
    ['.5', 0.5],
    ['-0.25', -0.25],
    ['1_0.5', 10.5],
    ['1.5e+3', 1500],
    ['2.5E-1', 0.25],
    ['1:30.5', 60 + 30.5],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.NaN', Number.NaN],
  ])('%s is the float %d', (text, value) => {
    expect(resolvePlain(text)).toEqual({ type: 'float', value });
  });
});

describe('booleans and null', () => {
  const casings = (word: string) => [
    word,
    word.toUpperCase(),
    word.slice(0, 1).toUpperCase() + word.slice(1),
  ];

  test.each(['yes', 'true', 'on'].flatMap(casings))('%s is true', (text) => {
    expect(resolvePlain(text)).toEqual({ type: 'boolean', value: true });
  });

  test.each(['no', 'false', 'off'].flatMap(casings))('%s is false', (text) => {
    expect(resolvePlain(text)).toEqual({ type: 'boolean', value: false });
  });

  test.each(['', '~', 'null', 'Null', 'NULL'])('%j is null', (text) => {
    expect(resolvePlain(text)).toEqual({ type: 'null', value: null });
  });
});

describe('text, though it looks like more', () => {
  test.each([
    'y',
    'N',
    'yEs',
    'tRUE',
    'nULL',
    '~x',
    '0o2000',
    '08192',
    '09',
    '1e3',
    '1e-1',
    '1.0e3',
    '+.5',
    '._5',
    '.',
    '-',
    '+',
    '_1',
    '1:60',
    '0:30',
    '0b102',
    '0xg',
    '0b_',
    '0x_',
    '.Inf5',
    '+.nan',
    '1.2.3',
    '1,000',
    'v1',
    '<<<',
    '==',
    '2026-1-2',
    '2026-01',
    '٣',
  ])('%s', (text) => {
    expect(resolvePlain(text)).toEqual({ type: 'text', value: text });
  });
});

describe('what is refused on purpose has a type of its own', () => {
  test.each(['2026-02-05', '2026-2-5 1:02:03', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43 Z'])(
    '%s is a timestamp',
    (text) => {
      expect(resolvePlain(text)).toEqual({ type: 'timestamp', value: text });
    },
  );

  test('= is the value sign, << the merge key', () => {
    expect(resolvePlain('=').type).toBe('value');
    expect(resolvePlain('<<').type).toBe('merge');
  });
});

describe('under a tag', () => {
  test.each([
    ['!!str', '8', { type: 'text', value: '8' }],
    ['!', '8', { type: 'integer', value: 8 }],
    ['!!int', '0x10', { type: 'integer', value: 16 }],
    ['!!float', '8', { type: 'float', value: 8 }],
    ['!!float', '1_0.5', { type: 'float', value: 10.5 }],
    ['!!bool', 'on', { type: 'boolean', value: true }],
    ['!!null', '', { type: 'null', value: null }],
  ])('%s %s is read so', (tag, text, scalar) => {
    expect(resolveTagged(tag, text)).toEqual(scalar);
  });

  test.each([
    ['!!int', 'four'],
    ['!!int', '8.0'],
    ['!!int', '0x_'],
    ['!!float', 'four'],
    ['!!float', '0x10'],
    ['!!bool', 'y'],
    ['!!timestamp', '2026-02-05'],
    ['!!binary', 'aGk='],
    ['!foo', 'x'],
  ])('%s %s does not fit', (tag, text) => {
    expect(resolveTagged(tag, text)).toBeUndefined();
  });
});
