import { expect, test } from '@jest/globals';
import { oneLine } from '../../../src/bench/stream/one-line.ts';

test('line ends, control characters and runs of spaces become one space', () => {
  expect(oneLine(' a\r\n\tb\u0000\u001b[31mc\u2028d\u202e  e ')).toBe('a b [31mc d e');
});

test('what has more than 300 characters is cut, and shows it', () => {
  expect(oneLine('x'.repeat(300))).toBe('x'.repeat(300));
  expect(oneLine('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
});

test('no character is cut in two', () => {
  expect(oneLine(`${'x'.repeat(298)}😀yz`)).toBe(`${'x'.repeat(298)}…`);
});

test('a secret is not shown, not even where the line is cut', () => {
  expect(oneLine(`${'x'.repeat(295)} sk-hidden`, ['sk-hidden'])).toBe(`${'x'.repeat(295)} ***`);
});

test.each([
  ['as it is', 'a "ä\\'],
  ['in JSON', 'a \\"ä\\\\'],
  ['in JSON of ASCII alone', 'a \\"\\u00e4\\\\'],
])('a secret is not shown, %s', (_, written) => {
  expect(oneLine(`not with ${written} here`, ['a "ä\\'])).toBe('not with *** here');
});
