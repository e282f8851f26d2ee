/** The result file: what its readers find in it, and what `record` makes of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Run } from '../../../src/bench/measure/measured.ts';
import { outcomeOf } from '../../../src/bench/measure/outcome.ts';
import { resultOf, resultText } from '../../../src/bench/measure/result.ts';
import type { BenchRequest } from '../../../src/bench/request.ts';
import { formatDiagnostic } from '../../../src/config/diagnostic.ts';
import { setupFromEnvironment } from '../../../src/results/from-environment.ts';
import { readRawResult } from '../../../src/results/raw-result.ts';
import { recordOf } from '../../../src/results/record.ts';
import { type RecordEdition, recordEditions } from '../../../src/results/record-edition.ts';
import { answered, benchRequest, failed, runOf, times } from '../../support/bench-runs.ts';
import { root } from '../../support/process.ts';
import { environment } from '../../support/results.ts';

const schema = JSON.parse(readFileSync(`${root}schemas/bench/result.schema.json`, 'utf8'));
/** Closed: a file of ours has no key that its schema does not describe. */
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile({
  ...schema,
  additionalProperties: false,
});

/** As a reader finds it. */
function written(run: Run, request: BenchRequest = benchRequest()): Record<string, unknown> {
  const result: Record<string, unknown> = JSON.parse(resultText(resultOf(outcomeOf(run, request))));
  validate(result);
  expect(validate.errors).toBeNull();
  return result;
}

/** The second of two is 20 ms later than the first in all that it did. */
const two = runOf([
  answered(),
  answered({
    index: 1,
    chunksMs: answered().chunksMs.map((at) => at + 20),
    output: { tokens: 9, from: 'usage' },
  }),
]);

describe('the keys that load generators have', () => {
  test('come first, in their order, with their units', () => {
    expect(Object.entries(written(two, benchRequest({ percentiles: [99, 99.9] }))).slice(0, 43)).toEqual(
      Object.entries({
        // 1767323045 is 2026-01-02 03:04:05 UTC
        date: '20260102-030405',
        backend: 'openai',
        model_id: 'org/model',
        tokenizer_id: null,
        best_of: 1,
        num_prompts: 80,
        request_rate: 'inf',
        burstiness: 1,
        max_concurrency: 8,
        duration: 10,
        benchmark_start_time_unix: 1_767_323_045.25,
        benchmark_end_time_unix: 1_767_323_055.25,
        completed: 2,
        total_input_tokens: 200,
        total_output_tokens: 14,
        request_throughput: 0.2,
        'request_goodput:': null,
        output_throughput: 1.4,
        total_token_throughput: 21.4,
        // 50 and 70
        mean_ttft_ms: 60,
        median_ttft_ms: 60,
        std_ttft_ms: 10,
        p99_ttft_ms: expect.closeTo(69.8, 9),
        'p99.9_ttft_ms': expect.closeTo(69.98, 9),
        // 40 over 4 and over 8 tokens
        mean_tpot_ms: 7.5,
        median_tpot_ms: 7.5,
        std_tpot_ms: 2.5,
        p99_tpot_ms: expect.closeTo(9.95, 9),
        'p99.9_tpot_ms': expect.closeTo(9.995, 9),
        mean_itl_ms: 10,
        median_itl_ms: 10,
        std_itl_ms: 0,
        p99_itl_ms: 10,
        'p99.9_itl_ms': 10,
        // 90 and 110
        mean_e2el_ms: 100,
        median_e2el_ms: 100,
        std_e2el_ms: 10,
        p99_e2el_ms: expect.closeTo(109.8, 9),
        'p99.9_e2el_ms': expect.closeTo(109.98, 9),
        // and here begin our own
        failed: 0,
        stopped: 0,
        failures: [],
        token_sources: { input: { usage: 2 }, output: { usage: 2 } },
      }),
    );
  });

  test.each([
    [
      'the rate of an open loop',
      { load: { requestRate: 2.5, burstiness: 0.5 } },
      { request_rate: 2.5, burstiness: 0.5 },
    ],
    ['no limit of requests in flight', { maxConcurrency: undefined }, { max_concurrency: null }],
    ['as many requests as were sent', { load: { requests: undefined } }, { num_prompts: 2 }],
    [
      'chat',
      { target: { endpoint: 'chat' } as const },
      { backend: 'openai-chat', endpoint: '/v1/chat/completions' },
    ],
    ['the tokenizer that counts', { tokenizerFile: 't.json' }, { tokenizer_id: 't.json' }],
    [
      'the tokenizer that prompts are made with',
      { load: { data: { kind: 'random-text', tokenizerFile: 'd.json' } as const } },
      { tokenizer_id: 'd.json', data: 'random-text' },
    ],
    [
      'goodput, under the name that readers look for and our own',
      { goodput: { ttft: 50, e2el: 90 } },
      {
        'request_goodput:': 0.1,
        goodput: { limits: { ttft_ms: 50, e2el_ms: 90 }, good: 1, share: 0.5 },
      },
    ],
  ])('tell %s', (_, changes, expected) => {
    expect(written(two, benchRequest(changes))).toMatchObject(expected);
  });

  test('leave out figures that do not exist, rather than say 0', () => {
    const all = Object.keys(written(runOf([failed('status', '503')])));
    expect(all.filter((key) => key.endsWith('_ms'))).toEqual([]);
    const single = Object.keys(
      written(runOf([answered({ chunksMs: [1050], output: { tokens: 1, from: 'usage' } })])),
    );
    expect(single.filter((key) => /std|tpot|itl/.test(key))).toEqual([]);
  });
});

test('what tokens that are not known would be in is left out', () => {
  const found = Object.keys(written(runOf([answered({ input: undefined })])));
  expect(found.filter((key) => /token(?:s|_throughput)$|^output_throughput$/.test(key))).toEqual([
    'total_output_tokens',
    'output_throughput',
  ]);
});

describe('our own keys', () => {
  test('tell what was asked, and how it went', () => {
    const run = runOf([...two.requests, failed('status', '503 busy'), failed('stopped', 'by us')], {
      ending: 'stopped',
    });
    const request = benchRequest({ percentiles: [], load: { outputTokens: 9, rangeRatio: 0.5 } });
    const result = written(run, request);
    const from = Object.keys(result).indexOf('failed');
    expect(Object.fromEntries(Object.entries(result).slice(from))).toEqual({
      failed: 1,
      stopped: 1,
      failures: [{ kind: 'status', count: 1, example: '503 busy' }],
      incomplete: 'The run was stopped: 3 of 80 requests had ended, and 1 were under way.',
      token_sources: { input: { usage: 2 }, output: { usage: 2 } },
      client: {
        bound: false,
        reasons: [],
        loop_delay_p50_ms: 0.1,
        loop_delay_p99_ms: 0.4,
        loop_delay_max_ms: 2,
        loop_busy: 0.2,
        cpu: 0.3,
        connections: 8,
        nice: -14,
        resent: 0,
      },
      warmups: { sent: 16, failed: 0 },
      notes: [],
      base_url: 'http://127.0.0.1:8000',
      endpoint: '/v1/completions',
      data: 'random-ids',
      seed: 7,
      lengths: { input_tokens: 100, output_tokens: 9, range_ratio: 0.5, prefix_tokens: 0, ignore_eos: true },
      benchmatrix_version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
  });

  test('are none that record would take for a figure', () => {
    const own = Object.keys(schema.properties);
    expect(own.filter((key) => key.endsWith('ms') || key.includes('tpot'))).toEqual([]);
  });

  test('have no secret in them', () => {
    const target = {
      baseUrl: 'https://user:hunter2@example.org/api/?key=hunter2#hunter2',
      headers: { authorization: 'Bearer hunter2' },
      extraBody: { api_key: 'hunter2' },
    };
    const result = written(two, benchRequest({ target, savesDetailed: true }));
    expect(result['base_url']).toBe('https://example.org/api');
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });
});

describe('details', () => {
  test('are there on demand alone', () => {
    expect(Object.keys(written(two))).not.toContain('ttfts');
  });

  test('have an item for each request, in seconds, and nothing of one that failed', () => {
    const requests = [
      answered({ sentMs: 1010, text: 'a b', input: undefined }),
      failed('connection', 'refused', { index: 1, sentMs: undefined, text: 'c' }),
    ];
    expect(written(runOf(requests), benchRequest({ savesDetailed: true }))).toMatchObject({
      input_lens: [null, 100],
      output_lens: [5, null],
      ttfts: [0.04, null],
      itls: [[0.01, 0.01, 0.01, 0.01], []],
      start_times: [0.01, null],
      generated_texts: ['a b', ''],
      errors: ['', 'connection: refused'],
    });
  });

  test('are left out where no text could hold them, and that is told', () => {
    // 200 · 60000 gaps of 24 characters are more than 2^28
    const chunksMs = times(60_000, (index) => 1050 + index);
    const output = { tokens: 60_000, from: 'usage' } as const;
    const result = written(
      runOf(times(200, () => answered({ chunksMs, output }))),
      benchRequest({ savesDetailed: true }),
    );
    expect(Object.keys(result)).not.toContain('itls');
    expect(result['mean_itl_ms']).toBe(1);
    expect(result['notes']).toContain(
      'The figures of each request were left out: together they are too long for one file.',
    );
  });
});

describe('the text', () => {
  test('is one line, and the same for the same run', () => {
    const text = resultText(resultOf(outcomeOf(two, benchRequest())));
    expect(text).toMatch(/^\{.*\}\n$/);
    expect(resultText(resultOf(outcomeOf(structuredClone(two), benchRequest())))).toBe(text);
  });
});

describe.each(recordEditions)('record, edition %s,', (edition: RecordEdition) => {
  function recorded(run: Run, request = benchRequest({ percentiles: [99, 99.9] })) {
    const raw = readRawResult(resultText(resultOf(outcomeOf(run, request))), 'r.json');
    if (raw.kind === 'refused') return raw.problems.map(formatDiagnostic);
    const read = setupFromEnvironment(environment, edition);
    if (read.kind === 'refused') throw new Error('the environment is sound');
    const made = recordOf({ edition, setup: read.setup, raw: raw.raw });
    return made.kind === 'refused' ? made.problems.map(formatDiagnostic) : made.record;
  }

  test('has the right figures of it', () => {
    // on four GPUs
    expect(recorded(two)).toMatchObject({
      conc: 8,
      model: 'org/model',
      tput_per_gpu: 5.35,
      output_tput_per_gpu: 0.35,
      input_tput_per_gpu: 5,
      mean_ttft: 0.06,
      std_ttft: 0.01,
      'p99.9_e2el': expect.closeTo(0.10998, 12),
      median_itl: 0.01,
      mean_tpot: 0.0075,
      mean_intvty: 1000 / 7.5,
      p99_tpot: expect.closeTo(0.00995, 12),
      p99_intvty: expect.closeTo(1000 / 9.95, 9),
    });
  });

  test('has no figure beside those of latencies', () => {
    const kinds = /^(?:mean|median|std|p99|p99\.9)_(?:ttft|tpot|intvty|itl|e2el)$/;
    const figures = Object.keys(recorded(two)).filter((key) => kinds.test(key));
    expect(figures).toHaveLength(5 * 5);
    const bare = Object.keys(recorded(two, benchRequest({ percentiles: [] })));
    expect(Object.keys(recorded(two)).filter((key) => !kinds.test(key))).toEqual(
      bare.filter((key) => !kinds.test(key)),
    );
  });

  test('takes a run of a single request, which has no spread', () => {
    expect(recorded(runOf([answered()]))).toMatchObject({ mean_tpot: 0.01, mean_intvty: 100 });
  });

  test('refuses a run in which all failed', () => {
    expect(recorded(runOf(times(3, () => failed('status', '503'))))).toEqual([
      expect.stringMatching(
        /^r\.json:1:\d+: completed: found 0, a run without a success; it measured nothing\./,
      ),
    ]);
  });

  test('refuses a run of which the input tokens are not known', () => {
    expect(recorded(runOf([answered({ input: undefined })]))).toEqual([
      'r.json:1:1: total_token_throughput: is missing; it is required.',
    ]);
  });

  test('refuses a run without a limit of requests in flight, of which there is no concurrency', () => {
    expect(recorded(two, benchRequest({ maxConcurrency: undefined }))).toEqual([
      expect.stringContaining('run the load generator with --max-concurrency.'),
    ]);
  });
});
