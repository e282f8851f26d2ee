/** Did you mean …? */
import { expect, test } from '@jest/globals';
import { didYouMean, listed, nearest, unknownNames } from '../../src/config/suggest.ts';

const fields = ['image', 'model', 'model-prefix', 'precision', 'framework', 'runner', 'multinode', 'disagg'];

test.each([
  ['modle', ['model']],
  ['precison', ['precision']],
  ['Runner', ['runner']],
  ['spec', []],
  ['zzzzzz', []],
  ['', []],
])('%j is near %j', (word, near) => {
  expect(nearest(word, fields)).toEqual(near);
});

test('the nearest comes first, and a part of a name finds it', () => {
  expect(nearest('model', fields)).toEqual(['model', 'model-prefix']);
  expect(nearest('node', ['multinode'])).toEqual(['multinode']);
});

test('three are offered at most', () => {
  expect(nearest('ab', ['ab1', 'ab2', 'ab3', 'ab4'])).toHaveLength(3);
});

test('a word too long to be a slip is near nothing', () => {
  expect(nearest('a'.repeat(201), ['a'.repeat(201)])).toEqual([]);
});

test('the offers stand in quotes after a space, or there is nothing', () => {
  expect(didYouMean('modle', fields)).toBe(' Did you mean "model"?');
  expect(didYouMean('model', ['modela', 'modelb'])).toBe(' Did you mean "modela" or "modelb"?');
  expect(didYouMean('zzzzzz', fields)).toBe('');
});

test('a hundred choices are listed, and the rest counted', () => {
  expect(listed(['a', 'b'])).toBe('a, b');
  const many = Array.from({ length: 103 }, (_, index) => `k${index}`);
  expect(listed(many)).toMatch(/, k99 and 3 more$/);
});

test('a long choice is cut where it is listed', () => {
  expect(listed(['x'.repeat(1_000_000)]).length).toBeLessThan(300);
});

test('of several unknown names each is told with what is near, and what there is only once', () => {
  expect(unknownNames('no fruit', ['aple', 'pear', 'fig', 'aple'], ['pear', 'apple'])).toEqual([
    'no fruit "aple". Did you mean "apple"?',
    'no fruit "fig". There are: apple, pear.',
  ]);
});
