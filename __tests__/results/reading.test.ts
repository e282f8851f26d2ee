/** In which form results are read, each run by itself. */
import { describe, expect, test } from '@jest/globals';
import type { Format } from '../../src/results/formats.ts';
import { type Reading, readingOf } from '../../src/results/reading.ts';
import { type ReadFile, readResultFile } from '../../src/results/result-file.ts';
import { record } from '../support/records.ts';

/** A file of a run, at this path of an artifact. */
function file(path: string, content: unknown, run?: string): ReadFile {
  return readResultFile({ artifact: 'a', path, text: JSON.stringify(content), run });
}

/** The concurrencies of the records that are read. */
function concurrenciesIn({ items }: Reading): number[] {
  return items.flatMap((item) => (item.kind === 'record' ? item.record.conc : []));
}

function read(files: readonly ReadFile[], format: Format = 'auto'): Reading {
  return readingOf(files, format);
}

const records = (run?: string) => file('agg.json', record({ conc: 1 }), run);
const list = (run?: string) => file('agg_bmk.json', [record({ conc: 2 }), record({ conc: 3 })], run);

describe('of one run', () => {
  test('records by themselves are read, and lists passed over', () => {
    const reading = read([records(), list()]);
    expect(reading).toMatchObject({ as: 'per-config', because: 'there are files of one record each' });
    expect(concurrenciesIn(reading)).toEqual([1]);
    expect(reading.items).toHaveLength(3);
  });

  test('lists are read where there is nothing else', () => {
    const reading = read([list()]);
    expect(reading).toMatchObject({
      as: 'aggregated',
      because: 'there are lists of records, and no file of one record',
    });
    expect(concurrenciesIn(reading)).toEqual([2, 3]);
  });

  test.each<[Format, number[]]>([
    ['per-config', [1]],
    ['aggregated', [2, 3]],
  ])('the form is %s where that is asked for', (format, concs) => {
    const reading = read([records(), list()], format);
    expect(reading).toMatchObject({ as: format, because: `format: ${format} was asked for` });
    expect(concurrenciesIn(reading)).toEqual(concs);
  });
});

test('of nothing the form is that of records', () => {
  expect(read([])).toEqual({ items: [], as: 'per-config', because: 'there is no list of records' });
});

describe('of several runs', () => {
  test('nothing of the list of one is lost because another has records', () => {
    const reading = read([list('1'), records('2')]);
    expect(concurrenciesIn(reading)).toEqual([2, 3, 1]);
    expect(reading.as).toBe('both');
    expect(reading.because).toBe(
      'run 1: there are lists of records, and no file of one record; run 2: there are files of one record each',
    );
  });

  test('the lists of one that has records too are passed over, and those of the other are not', () => {
    const reading = read([list('1'), records('2'), list('2')]);
    expect(concurrenciesIn(reading)).toEqual([2, 3, 1]);
    expect(reading.items.filter(({ kind }) => kind === 'skipped')).toHaveLength(2);
  });

  test('all of one form are told to be of that', () => {
    expect(read([list('1'), list('2')]).as).toBe('aggregated');
    expect(read([records('1'), records('2')]).as).toBe('per-config');
  });

  test('one form that is asked for is the form of all', () => {
    const reading = read([list('1'), records('2')], 'per-config');
    expect(reading).toMatchObject({ as: 'per-config' });
    expect(concurrenciesIn(reading)).toEqual([1]);
  });

  test('what holds no record says nothing of the form', () => {
    const log = readResultFile({ artifact: 'a', path: 'server.log', text: '' });
    const account = file('agg_bmk.report.json', { read_as: 'per-config', because: '' });
    const reading = read([list('1'), list('2'), log, account]);
    expect(reading.as).toBe('aggregated');
    expect(reading.because).not.toContain('there is no list of records');
  });
});
