/** What a reader is told beside the figures. */
import { describe, expect, test } from '@jest/globals';
import type { MeasuredRequest, Run } from '../../../src/bench/measure/measured.ts';
import { outcomeOf } from '../../../src/bench/measure/outcome.ts';
import type { BenchRequest } from '../../../src/bench/request.ts';
import { answered, benchRequest, failed, idle, runOf, times } from '../../support/bench-runs.ts';

/** Enough for p90 of every metric, the only percentile that is asked for. */
const request = benchRequest({ percentiles: [90] });
const enough = times(10, () => answered());

function notes(run: Run, of: BenchRequest = request): readonly string[] {
  return outcomeOf(run, of).notes;
}

function notesOf(requests: readonly MeasuredRequest[], of: BenchRequest = request): readonly string[] {
  return notes(runOf(requests), of);
}

test('of a run without a fault nothing is told', () => {
  expect(outcomeOf(runOf(enough), request)).toMatchObject({
    failures: [],
    client: { isBound: false },
    incomplete: undefined,
    notes: [],
  });
});

describe('a run that was stopped', () => {
  const requests = [...enough, failed('reset', 'x'), failed('stopped', 'x'), failed('stopped', 'x')];
  const run = runOf(requests, { ending: 'stopped' });

  test('is incomplete, with how far it came', () => {
    expect(outcomeOf(run, request).incomplete).toBe(
      'The run was stopped: 11 of 80 requests had ended, and 2 were under way.',
    );
  });

  test('of no set number of requests tells how many there were', () => {
    const endless = benchRequest({ load: { requests: undefined } });
    expect(outcomeOf(run, endless).incomplete).toContain(': 11 requests had ended, and 2 were under way.');
  });
});

describe('the end of the duration', () => {
  const run = runOf(enough, { ending: 'duration' });

  test('is told where requests were left', () => {
    expect(notes(run, benchRequest({ percentiles: [90], durationMs: 10_000 }))).toEqual([
      'The duration of 10 s ended before the requests did: 10 of 80 were sent.',
    ]);
  });

  test('is not where there was no set number of them', () => {
    const endless = benchRequest({ percentiles: [90], durationMs: 10_000, load: { requests: undefined } });
    expect(notes(run, endless)).toEqual([]);
  });

  test('makes no run incomplete: it was asked for', () => {
    expect(outcomeOf(run, request).incomplete).toBeUndefined();
  });
});

test('failed warm-ups are told', () => {
  expect(notes(runOf(enough, { warmups: { sent: 16, failed: 2 } }))).toEqual([
    '2 of 16 warm-ups failed, so the server may not have been warm.',
  ]);
});

test('requests that were sent twice are told', () => {
  expect(notes(runOf(enough, { health: { ...idle, resent: 3 } }))).toEqual([
    'Requests that were sent once more, since the server closed their connections before it answered: 3.',
  ]);
});

describe('tokens', () => {
  test('that nobody counted are told', () => {
    const [first = answered(), ...rest] = enough;
    expect(notesOf([{ ...first, input: undefined }, ...rest])).toEqual([
      'The input tokens of 1 of 10 requests are not known, so no total of them is, and no record can be made of the run.',
    ]);
    expect(notesOf([...enough, { ...first, output: undefined }])).toEqual([
      'The output tokens of 1 of 11 requests are not known, so no total of them is, and no record can be made of the run.',
    ]);
  });

  test('that are counted by chunks are told', () => {
    const byChunks = times(10, () => answered({ output: { tokens: 5, from: 'chunks' } }));
    expect(notesOf(byChunks)).toEqual([
      'The output tokens of 10 of 10 requests are counted by chunks: too few where the server puts several into one.',
    ]);
  });

  test('that came all at once are told', () => {
    const atOnce = times(2, () => answered({ chunksMs: [1050] }));
    expect(notesOf([...enough, ...atOnce])).toEqual([
      '2 of 12 answers came in one chunk: their TTFT is their E2EL, and their TPOT 0.',
    ]);
  });
});

describe('answers that are too short', () => {
  const short = [...enough, answered({ output: { tokens: 4, from: 'usage' } })];

  test('are told where the server was to go on', () => {
    expect(notesOf(short)).toEqual([
      '1 of 11 answers are shorter than 5 tokens, the least that was asked for: the server does not follow ignore_eos.',
    ]);
  });

  test.each([
    ['lengths may vary so far', { load: { rangeRatio: 0.8 } }],
    ['it was free to end', { target: { ignoresEos: false } }],
    ['prompts have lengths of their own', { load: { data: { kind: 'prompts', file: 'p.jsonl' } } as const }],
  ])('are not where %s', (_, changes) => {
    expect(notesOf(short, benchRequest({ percentiles: [90], ...changes }))).toEqual([]);
  });

  test('are not where chunks are all that was counted', () => {
    const [note, ...others] = notesOf([...enough, answered({ output: { tokens: 2, from: 'chunks' } })]);
    expect(note).toContain('counted by chunks');
    expect(others).toEqual([]);
  });
});

describe('percentiles of too few samples', () => {
  test('are told, each with the metrics that have too few for it', () => {
    // four gaps a request
    expect(
      notesOf(
        times(30, () => answered()),
        benchRequest(),
      ),
    ).toEqual([
      'p99 takes at least 100 samples to be more than an extreme: ttft has 30, tpot has 30, e2el has 30.',
      'p99.9 takes at least 1000 samples to be more than an extreme: ttft has 30, tpot has 30, itl has 120, e2el has 30.',
    ]);
  });

  test('are not told of a metric that has none at all', () => {
    expect(notesOf([failed('status', '503')])).toEqual([]);
  });
});
