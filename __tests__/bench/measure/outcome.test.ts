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

describe('an event loop that came late', () => {
  const late = (p99: number) => ({ health: { ...idle, loopDelayMs: { p50: 0.1, p99, max: 9 } } });
  const note =
    "The event loop of the client came 3.2 ms late at p99: by as much the highest percentiles of TTFT and ITL may be the client's own.";

  test('is told beyond a tenth of the gaps between chunks, and beyond what an idle client has', () => {
    // gaps of 10 ms
    expect(notes(runOf(enough, late(2)))).toEqual([]);
    expect(notes(runOf(enough, late(3.2)))).toEqual([note]);
    const slow = times(10, () => answered({ chunksMs: [1050, 1100, 1150, 1200, 1250] }));
    expect(notes(runOf(slow, late(3.2)))).toEqual([]);
  });

  test('is not told twice, where the client was the bottleneck for it', () => {
    expect(outcomeOf(runOf(enough, late(6)), request)).toMatchObject({
      client: { isBound: true },
      notes: [],
    });
  });
});

describe('an open loop', () => {
  const open = benchRequest({ percentiles: [90], maxConcurrency: 2, load: { requestRate: 20 } });
  const waiting = [...enough.slice(2), ...[700, 400].map((arrivedMs) => answered({ arrivedMs }))];

  test('whose arrivals waited for a place is not the load that was asked for', () => {
    expect(notes(runOf(waiting), open)).toEqual([
      '2 of 10 requests were sent more than 10 ms after they had arrived, 600 ms at most: the server had less than 20 requests a second, and no latency has that wait in it.',
    ]);
    expect(notes(runOf(waiting, { unsent: 7 }), open)).toEqual([
      '2 of 10 requests were sent more than 10 ms after they had arrived, 600 ms at most, and 7 more had arrived and got no place: the server had less than 20 requests a second, and no latency has that wait in it.',
    ]);
    expect(notes(runOf(enough, { unsent: 7 }), open)).toEqual([
      '7 more had arrived and got no place: the server had less than 20 requests a second, and no latency has that wait in it.',
    ]);
  });

  test('that kept its times is', () => {
    expect(notes(runOf(enough), open)).toEqual([]);
    const unbounded = benchRequest({
      percentiles: [90],
      maxConcurrency: undefined,
      load: { requestRate: 20 },
    });
    expect(notes(runOf(enough, { unsent: 1 }), unbounded)).toEqual([]);
  });

  test('alone has arrivals that wait', () => {
    expect(notes(runOf(waiting))).toEqual([]);
  });
});

describe('a usage', () => {
  const saying = (tokens: number) => [...enough, answered({ output: { tokens, from: 'usage' } })];

  test('of fewer tokens than there were chunks is told, but for one that may be empty', () => {
    const free = benchRequest({ percentiles: [90], target: { ignoresEos: false } });
    expect(notesOf(saying(4), free)).toEqual([]);
    expect(notesOf(saying(3), free)).toEqual([
      'The usage of 1 of 11 answers tells fewer tokens than they had chunks: either is wrong, and TPOT and throughput go by the usage.',
    ]);
  });

  test('of more tokens than were asked for is told', () => {
    expect(notesOf(saying(6))).toEqual([
      'The usage of 1 of 11 answers tells more than the 5 tokens that were asked for at most: TPOT and throughput go by it.',
    ]);
  });
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

describe('prompts of token ids that are read as fewer than were sent', () => {
  const cut = [...enough, answered({ input: { tokens: 99, from: 'usage' } })];

  test('are told', () => {
    expect(notesOf(cut)).toEqual([
      '1 of 11 prompts were read as fewer than 100 tokens, the least that was sent: the server cuts them, or does not count what it has from a cache.',
    ]);
  });

  test.each([
    ['lengths may vary so far', { load: { rangeRatio: 0.9 } }],
    ['they are text', { load: { data: { kind: 'prompt', text: 'Hi' } } as const }],
  ])('are not where %s', (_, changes) => {
    expect(notesOf(cut, benchRequest({ percentiles: [90], ...changes }))).toEqual([]);
  });

  test('are those of the prefix too', () => {
    const [note] = notesOf(enough, benchRequest({ percentiles: [90], load: { prefixTokens: 1 } }));
    expect(note).toContain('10 of 10 prompts were read as fewer than 101 tokens');
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
