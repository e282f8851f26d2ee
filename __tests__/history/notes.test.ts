/** What a person is told of what is not in a data set. */
import { expect, test } from '@jest/globals';
import { extractNotes, type Noted } from '../../src/history/notes.ts';

const nothing: Noted = {
  run_order: 'dates',
  runs: { read: 1, without_date: 0 },
  failures: [],
  unsaid: [],
  unreadable: [],
  left_out: [],
  not_numbers: [],
};
const place = { run: '7', artifact: 'results_bmk', file: 'agg_bmk.json', index: 0 };

test('of runs in which all was read is nothing', () => {
  expect(extractNotes(nothing)).toEqual([]);
});

test('has a sentence for each thing', () => {
  expect(
    extractNotes({
      ...nothing,
      // what says itself that it failed is told by its number alone
      failures: [
        { reason: 'failed', rows: 3, first: [place] },
        { reason: 'no-throughput', rows: 1, first: [place] },
      ],
      unreadable: [{ field: 'mean_ttft', rows: 2, first: [{ ...place, found: 'the text "x"' }] }],
      unsaid: [{ field: 'framework', rows: 2 }],
      not_numbers: ['tp: NaN'],
      left_out: [
        { field: 'note', rows: 1 },
        { field: 'tags', rows: 2 },
      ],
    }),
  ).toEqual([
    'no throughput (tput_per_gpu) in 1 row, such as results_bmk agg_bmk.json of run 7',
    'neither the record nor a name says the framework of 2 rows',
    'unreadable figure in 2 rows: field mean_ttft, such as results_bmk agg_bmk.json of run 7: found the text "x"',
    'numbers that JSON has not are left empty: tp: NaN',
    'no column shows the fields that hold no number: note (1 row), tags (2 rows)',
  ]);
});

test('says that rows of an unknown run leave all runs in the order of their numbers', () => {
  expect(extractNotes({ ...nothing, run_order: 'ids' })).toEqual([expect.stringContaining('not read')]);
  const undated = { run_order: 'ids', runs: { read: 1, without_date: 1 } } as const;
  expect(extractNotes({ ...nothing, ...undated })).toEqual([]);
});

test('names twenty fields at most', () => {
  const fields = Array.from({ length: 23 }, (_, index) => ({ field: `f${index}`, rows: 1, first: [] }));
  const notes = extractNotes({ ...nothing, unreadable: fields, left_out: fields });
  expect(notes).toHaveLength(22);
  expect(notes[20]).toBe('unreadable figures in 3 other fields');
  expect(notes[21]).toMatch(/f19 \(1 row\) and 3 more$/);
});
