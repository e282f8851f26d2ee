/** How a finding is said. */
import { expect, describe as group, test } from '@jest/globals';
import {
  type Diagnostic,
  describe,
  formatDiagnostic,
  printable,
  quote,
  sortDiagnostics,
} from '../../src/config/diagnostic.ts';

const full: Diagnostic = {
  severity: 'error',
  file: 'm.yaml',
  position: { line: 3, column: 7 },
  key: 'k',
  field: 'seq-len-configs.0.isl',
  message: 'is missing.',
};

group('a finding in one line', () => {
  test('has the place, the key, the field and the message', () => {
    expect(formatDiagnostic(full)).toBe('m.yaml:3:7: k: seq-len-configs.0.isl: is missing.');
  });

  test('leaves out what is not known, and names a warning one', () => {
    expect(formatDiagnostic({ severity: 'error', message: 'no file.' })).toBe('no file.');
    expect(formatDiagnostic({ severity: 'warning', file: 'm.yaml', field: '', message: 'odd.' })).toBe(
      'm.yaml: warning: odd.',
    );
  });

  test('stays one line whatever stands in file, key and field', () => {
    const hostile = 'a\nb\r\u001b[31m\u009b2J\u2028\u202e\u0000';
    const line = formatDiagnostic({ ...full, file: hostile, key: hostile, field: hostile, message: hostile });
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
    expect(line).toContain('a\\u000ab\\u000d\\u001b[31m\\u009b2J\\u2028\\u202e\\u0000');
  });

  test('shortens keys and fields that nobody reads to their end', () => {
    const long = 'x'.repeat(1_000_000);
    expect(formatDiagnostic({ ...full, key: long, field: long }).length).toBeLessThan(600);
  });
});

test('findings are sorted by file as named, then from top to bottom', () => {
  const at = (file: string | undefined, line: number, column: number): Diagnostic => ({
    severity: 'error',
    message: `${file}:${line}:${column}`,
    ...(file === undefined ? {} : { file }),
    position: { line, column },
  });
  const found = [at('r', 1, 1), at('b', 2, 1), at('a', 1, 1), at('b', 1, 9), at('b', 1, 2)];
  expect(sortDiagnostics(found, ['b', 'a', 'b']).map(({ message }) => message)).toEqual([
    'b:1:2',
    'b:1:9',
    'b:2:1',
    'a:1:1',
    'r:1:1',
  ]);
});

test.each([
  [null, 'nothing (null)'],
  [undefined, 'nothing (null)'],
  ['8', 'the text "8"'],
  [true, 'the boolean true'],
  [8.5, 'the number 8.5'],
  [[], 'an empty list'],
  [[1], 'a list'],
  [{}, 'a mapping'],
  [new Map(), 'a mapping'],
])('%j is described as %s', (value, text) => {
  expect(describe(value)).toBe(text);
});

test('quoted text is shortened and escaped', () => {
  expect(quote('a"b\n')).toBe('"a\\"b\\n"');
  expect(quote('\u009b')).toBe('"\\u009b"');
  expect(quote('x'.repeat(5000)).length).toBeLessThan(250);
});

test('letters of all scripts are printable as they are', () => {
  expect(printable('é 模型 😀 ñ')).toBe('é 模型 😀 ñ');
});
