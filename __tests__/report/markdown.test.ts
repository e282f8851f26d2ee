/** Markdown that strangers' text cannot change. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown, markdownTable, withinBytes } from '../../src/report/markdown.ts';

/** What a reader sees of text whose only markup is numeric references. */
function shown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

describe('escaped text', () => {
  test.each([
    ['emphasis', '*a* _b_ ~~c~~'],
    ['code', '`a`'],
    ['links', '[a](b) <https://c> ![d](e)'],
    ['HTML', '<b onclick="x">&amp;</b><!-- -->'],
    ['table cells', 'a | b'],
    ['headings', '# a'],
    ['lists', '+ a'],
    ['mathematics', '$a$'],
    ['mentions', '@octocat'],
    ['escapes', '\\*'],
  ])('has no characters of %s', (_, text) => {
    expect(escapeMarkdown(text).replace(/&#\d+;/g, '')).not.toMatch(/[\\`*_{}[\]<>()#+!|~&@$]/);
  });

  test.each([
    ['- a', '&#45; a'],
    ['  - a', '  &#45; a'],
    ['---', '&#45;--'],
    ['===', '&#61;=='],
    ['1. a', '1&#46; a'],
    [' 12. a', ' 12&#46; a'],
    ['https://a.b', 'https&#58;//a.b'],
    ['www.a.b', 'www&#46;a.b'],
    ['WWW.a.b', 'WWW&#46;a.b'],
  ])('begins no block and makes no link: %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each(['380.0000', '-0.5000', '1.2.3'])('of a number is the number: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test('of plain names is the names', () => {
    expect(escapeMarkdown('deepseek-ai/DeepSeek-R1-0528 v1.2.0, 漢字')).toBe(
      'deepseek-ai/DeepSeek-R1-0528 v1.2.0, 漢字',
    );
  });

  test('shows exactly the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});

describe('a Markdown table', () => {
  test('has a line for the headers, one that divides, and one a row', () => {
    expect(markdownTable(['a', 'b'], [['x', 4]])).toEqual(['| a | b |', '| --- | --- |', '| x | 4 |']);
  });

  test('keeps its cells and lines whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string())), (rows) => {
        const lines = markdownTable(['a', 'b'], rows);
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) {
          expect(line.split('|')).toHaveLength(4);
          expect(line).not.toMatch(/[\n\r]/);
        }
      }),
    );
  });
});

describe('lines within a budget', () => {
  test('are all there where they fit', () => {
    expect(withinBytes(['a', 'b'], 1000)).toBe('a\nb\n');
    expect(withinBytes([], 1000)).toBe('\n');
  });

  test('are cut at a line, and the last one says how many are left out', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    const text = withinBytes(lines, 200);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200);
    const kept = text.split('\n').filter((line) => line.startsWith('line'));
    expect(kept.length).toBeGreaterThan(5);
    expect(kept).toEqual(lines.slice(0, kept.length));
    expect(text).toContain(`_${100 - kept.length} more lines are left out`);
  });

  test('are counted in bytes of UTF-8, and never exceed it', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', '')));
    fc.assert(
      fc.property(lines, fc.integer({ min: 100, max: 400 }), (all, budget) => {
        expect(Buffer.byteLength(withinBytes(all, budget))).toBeLessThanOrEqual(budget);
      }),
    );
  });

  test('of which the first is too long are all left out, and it says so', () => {
    expect(withinBytes(['x'.repeat(1000)], 200)).toContain('_1 more lines are left out');
  });
});
