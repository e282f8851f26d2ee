/** Times of runs and records, however they were written. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { msOf, timeAt, utcTime } from '../../src/history/time.ts';

test.each([
  ['2025-12-01T10:00:00Z', '2025-12-01T10:00:00Z'],
  ['2025-12-01T00:30:00+02:00', '2025-11-30T22:30:00Z'],
  ['2025-12-01T10:00:00-0530', '2025-12-01T15:30:00Z'],
  ['2025-12-01T10:00Z', '2025-12-01T10:00:00Z'],
  ['2025-12-01T10:00:00.000Z', '2025-12-01T10:00:00Z'],
  ['2025-12-01T10:00:00.123456Z', '2025-12-01T10:00:00.123Z'],
  ['2025-12-01', '2025-12-01T00:00:00Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
])('%s is %s', (written, utc) => {
  expect(utcTime(written)).toBe(utc);
  expect(msOf(written)).toBe(Date.parse(utc));
});

test.each([
  ['the 30th of February', '2025-02-30T00:00:00Z'],
  ['the 29th of a common year', '2025-02-29'],
  ['a month of none', '2025-13-01T00:00:00Z'],
  ['an hour of none', '2025-12-01T25:00:00Z'],
  ['a zone of none', '2025-12-01T10:00:00+99:00'],
  ['no zone', '2025-12-01T10:00:00'],
  ['a word', 'yesterday'],
  ['nothing', ''],
  ['nothing said', undefined],
])('%s is no time', (_, written) => {
  expect(utcTime(written)).toBeUndefined();
  expect(msOf(written)).toBeUndefined();
});

test('every moment of the years that have four digits is written as the engine writes it', () => {
  const [first, last] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')];
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (ms) => {
      expect(timeAt(ms)).toBe(new Date(ms).toISOString().replace('.000Z', 'Z'));
    }),
    { numRuns: 2000 },
  );
  for (const day of ['1900-02-28', '2000-02-29', '2024-02-29', '1600-02-29', '2100-03-01', '1969-12-31'])
    expect(timeAt(Date.parse(day))).toBe(`${day}T00:00:00Z`);
});
