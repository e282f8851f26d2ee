/** Rows of cells as aligned text. */
import { describe, expect, test } from '@jest/globals';
import { entryRows, usualColumnsOf } from '../../src/report/entry-table.ts';
import { alignedTable, cellText } from '../../src/report/table.ts';

describe('an aligned table', () => {
  test('has columns as wide as their widest cell, two spaces apart', () => {
    expect(alignedTable(['a', 'bcd'], [['xyz', 'q']])).toBe('a    bcd\nxyz  q\n');
  });

  test('has columns of numbers to the right, headers included', () => {
    expect(
      alignedTable(
        ['n', 'conc'],
        [
          [1, 4],
          [200, 16],
        ],
      ),
    ).toBe('  n  conc\n  1     4\n200    16\n');
  });

  test('has a column to the left where any of its cells is no number', () => {
    expect(alignedTable(['conc'], [[4], [[8, 16]]])).toBe('conc\n4\n8,16\n');
  });

  test('has no spaces at the end of a line', () => {
    expect(
      alignedTable(
        ['a', 'long header'],
        [
          ['x', ''],
          ['', undefined],
        ],
      ),
    ).toBe('a  long header\nx\n\n');
  });

  test('without rows is its headers', () => {
    expect(alignedTable(['a', 'b'], [])).toBe('a  b\n');
  });

  test('counts characters, not the units of a string', () => {
    expect(
      alignedTable(
        ['a', 'b'],
        [
          ['🚀🚀', 'x'],
          ['漢', 'y'],
        ],
      ),
    ).toBe('a   b\n🚀🚀  x\n漢   y\n');
  });
});

describe('a cell', () => {
  test.each<[unknown, string]>([
    [null, ''],
    [undefined, ''],
    [false, 'false'],
    [0, '0'],
    ['text', 'text'],
    [[4, 8], '4,8'],
    [[], ''],
    [{ tp: 4, 'dp-attn': true }, 'tp=4 dp-attn=true'],
    [{ tp: 4, 'additional-settings': ['A=1', 'B=2'] }, 'tp=4 additional-settings=A=1,B=2'],
  ])('of %j is %j', (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  test('of 60 characters is whole, and of 61 is cut to 60', () => {
    expect(cellText('x'.repeat(60))).toBe('x'.repeat(60));
    expect(cellText('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  });

  test('is never cut through a character', () => {
    expect(cellText('🚀'.repeat(60))).toBe('🚀'.repeat(60));
    expect(cellText('🚀'.repeat(61))).toBe(`${'🚀'.repeat(59)}…`);
  });

  test('is one line, with no control character in it', () => {
    expect(cellText('a\nb\tc\u001b[2J\u2028')).toBe('a\\u000ab\\u0009c\\u001b[2J\\u2028');
  });
});

describe('entries as rows', () => {
  const entries = [
    { runner: 'gb200', prefill: { tp: 4 }, conc: [8, 64] },
    { runner: 'b200', tp: 8, conc: 4 },
  ];

  test('have the cells of the columns asked for, by key or by path', () => {
    expect(entryRows(entries, ['conc', 'prefill.tp', 'tp'])).toEqual([
      [[8, 64], 4, undefined],
      [4, undefined, 8],
    ]);
  });

  test.each(['constructor', 'prefill.constructor', 'runner.length', '__proto__', 'tp.', ''])(
    'have nothing that an entry does not have itself: %j',
    (column) => {
      expect(entryRows(entries, [column])).toEqual([[undefined], [undefined]]);
    },
  );

  test('have those usual columns that any of the entries has', () => {
    expect(usualColumnsOf(entries)).toEqual(['runner', 'tp', 'prefill', 'conc']);
    expect(usualColumnsOf([])).toEqual([]);
  });
});

describe('the usual columns', () => {
  const single = { runner: 'b200', tp: 8, pp: 1, 'dcp-size': 1, conc: 4 };

  test('are those that any entry has', () => {
    expect(
      usualColumnsOf([
        { runner: 'b200', conc: 4 },
        { runner: 'b200', prefill: {} },
      ]),
    ).toEqual(['runner', 'prefill', 'conc']);
  });

  test('tell pipeline and context parallelism only where entries differ in them', () => {
    expect(usualColumnsOf([single, { ...single, conc: 8 }])).toEqual(['runner', 'tp', 'conc']);
    expect(usualColumnsOf([single, { ...single, 'dcp-size': 8 }])).toEqual([
      'runner',
      'tp',
      'dcp-size',
      'conc',
    ]);
  });
});
