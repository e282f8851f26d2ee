/** Values of records, however they were written. */
import { expect, test } from '@jest/globals';
import { countOf, flagOf, imageOf, numberOf, textOf } from '../../../src/history/normalise/values.ts';

test('flags', () => {
  const values = [true, 'true', 'True', 'FALSE', false, 'None', '', null, 1, 'yes'];
  const nothing = undefined;
  expect(values.map(flagOf)).toEqual([
    ...[true, true, true, false, false],
    ...[nothing, nothing, nothing, nothing, nothing],
  ]);
});

test('numbers', () => {
  expect([1.5, '1.5', ' 2 ', '-1e3', '.5', '3.'].map(numberOf)).toEqual([1.5, 1.5, 2, -1000, 0.5, 3]);
  for (const none of [
    '',
    'inf',
    'NaN',
    '12 tok',
    '0x10',
    '1_000',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    null,
  ])
    expect(numberOf(none)).toBeUndefined();
  expect(numberOf(`${'1'.repeat(200_000)}x`)).toBeUndefined();
});

test('counts are whole, or none', () => {
  expect([8, '8', '8.0', 0, -0].map(countOf)).toEqual([8, 8, 8, 0, 0]);
  expect([null, undefined, '', 'None'].map(countOf)).toEqual([undefined, undefined, undefined, undefined]);
  for (const none of [1.5, '1.5', -1, 'eight', 2 ** 53, true, [8]]) expect(countOf(none)).toBe('no count');
});

test('texts', () => {
  expect(['a', '', null, 'None', 70, {}].map(textOf)).toEqual([
    'a',
    undefined,
    undefined,
    undefined,
    '70',
    undefined,
  ]);
});

test('images have their slashes back', () => {
  expect(imageOf('nvcr.io#nvidia#trt:1')).toBe('nvcr.io/nvidia/trt:1');
});
