/** Times of runs and records, however they were written. */
import { expect, test } from '@jest/globals';
import { msOf, utcTime } from '../../src/history/time.ts';

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
