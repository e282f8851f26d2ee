/** The text that Python's json.dumps(indent=2) gives; each right side is what Python 3 prints. */
import { expect, test } from '@jest/globals';
import { pythonJson } from '../../src/results/python-json.ts';

test.each([
  [6000, '6000.0'],
  [0, '0.0'],
  [-0, '-0.0'],
  [57.142857142857146, '57.142857142857146'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [1.5e-7, '1.5e-07'],
  [123456789012345680, '1.2345678901234568e+17'],
  [1e16, '1e+16'],
  [1e15, '1000000000000000.0'],
  [1e22, '1e+22'],
])('the float %p is %s', (value, text) => {
  expect(pythonJson({ a: value }, () => true)).toBe(`{\n  "a": ${text}\n}`);
});

test('indents by two, escapes all but ASCII, and leaves whole numbers whole', () => {
  const value = { a: 'µ\u007f\n"', b: { name: 'x', version: '1' }, c: 3, d: true, e: null, f: {} };
  expect(pythonJson(value, () => false)).toBe(
    '{\n  "a": "\\u00b5\\u007f\\n\\"",\n  "b": {\n    "name": "x",\n    "version": "1"\n  },\n  "c": 3,\n  "d": true,\n  "e": null,\n  "f": {}\n}',
  );
});
