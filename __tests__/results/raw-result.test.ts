/** What a load generator's result file must hold, and what is said of one that does not. */
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { readRawResult } from '../../src/results/raw-result.ts';
import { rawResult } from '../support/results.ts';

function said(text: string): string[] {
  const read = readRawResult(text, 'r.json');
  return read.kind === 'refused' ? read.problems.map(formatDiagnostic) : [];
}

function saidOf(changes: Readonly<Record<string, unknown>>): string[] {
  return said(JSON.stringify(rawResult(changes)));
}

test('the figures of a record are read, latencies in the order of the file', () => {
  const text = JSON.stringify(rawResult({ 'p99.9_ttft_ms': 1, mean_ttft_ms: 2, request_rate: 'inf' }));
  expect(readRawResult(text, 'r.json')).toEqual({
    kind: 'raw',
    raw: {
      file: 'r.json',
      model: 'org/model',
      conc: 8,
      totalThroughput: 800,
      outputThroughput: 200,
      latencies: [
        { name: 'mean_ttft_ms', value: 2 },
        { name: 'mean_tpot_ms', value: 20 },
        { name: 'p99.9_ttft_ms', value: 1 },
      ],
      clientBoundBy: [],
    },
  });
});

test('a run on which the load generator did not count successes is read', () => {
  expect(saidOf({ completed: undefined })).toEqual([]);
});

test('a run that was cut short is no measurement of its load', () => {
  expect(saidOf({ incomplete: 'The run was stopped: 12 of 80 requests had ended.' })).toEqual([
    'r.json:1:163: incomplete: found "The run was stopped: 12 of 80 requests had ended."; a part of a load measures another load. Run the benchmark again.',
  ]);
});

describe('refused as a file', () => {
  test.each([
    ['nothing', ' \n', 'r.json: is empty; '],
    ['half a file', '{"a": 1,', 'r.json:1:9: not JSON: '],
    ['words', 'Traceback', 'r.json:1:1: not JSON: '],
    ['a list', '[{}]', 'r.json: found a list; allowed: one JSON object.'],
    ['a number', '3', 'r.json: found the number 3; allowed: one JSON object.'],
  ])('%s', (_, text, message) => {
    expect(said(text)).toEqual([expect.stringContaining(message)]);
  });
});

describe('numbers that only Python writes', () => {
  test('are named by their figures, all of them', () => {
    const text = '{"mean_ttft_ms": NaN, "note": "a NaN \\" : NaN", "x": {"p99_tpot_ms": -Infinity}}';
    expect(said(text)).toEqual([
      expect.stringMatching(/^r\.json: mean_ttft_ms: is NaN, /),
      expect.stringMatching(/^r\.json: p99_tpot_ms: is -Infinity, /),
    ]);
  });

  test('are told without a figure where there is none', () => {
    expect(said('NaN')).toEqual([expect.stringMatching(/^r\.json: is NaN, /)]);
  });

  test('are looked for in a file of any make', () => {
    expect(said(`{"a": "${'x\\\\n'.repeat(1_000_000)}`)).toEqual([expect.stringContaining('not JSON')]);
  });

  test('do not hide that the file is not whole', () => {
    expect(said('{"mean_ttft_ms": NaN')).toEqual([expect.stringContaining('not JSON')]);
  });
});

describe('refused by its figure', () => {
  test.each([
    ['no concurrency', { max_concurrency: undefined }, 'max_concurrency: is missing'],
    ['a null one', { max_concurrency: null }, 'max_concurrency: found nothing (null); allowed: a whole'],
    ['one that is text', { max_concurrency: '8' }, 'max_concurrency: found the text "8"'],
    ['a broken one', { max_concurrency: 8.5 }, 'max_concurrency: found the number 8.5'],
    ['no model', { model_id: undefined }, 'model_id: is missing'],
    ['no throughput', { output_throughput: undefined }, 'output_throughput: is missing'],
    ['one that is text', { total_token_throughput: '1' }, 'total_token_throughput: found the text "1"'],
    ['a negative one', { output_throughput: -1 }, 'output_throughput: found the number -1'],
    ['more output than all', { output_throughput: 801 }, 'found 800, less than output_throughput (801)'],
    ['a latency that is null', { p99_itl_ms: null }, 'p99_itl_ms: found nothing (null)'],
    ['a negative latency', { p99_itl_ms: -3 }, 'p99_itl_ms: found the number -3'],
    ['a TPOT of zero', { std_tpot_ms: 0 }, 'std_tpot_ms: is 0, of which there is no interactivity'],
    ['a TPOT below zero by its sign', { std_tpot_ms: -0 }, 'std_tpot_ms: is 0'],
    [
      'a run without a success',
      { completed: 0, mean_tpot_ms: 0 },
      'completed: found 0, a run without a success',
    ],
  ])('%s', (_, changes, message) => {
    expect(saidOf(changes)).toEqual([expect.stringContaining(message)]);
  });

  test('every one of several', () => {
    expect(saidOf({ max_concurrency: null, mean_tpot_ms: 0, std_tpot_ms: 0 })).toHaveLength(3);
  });
});
