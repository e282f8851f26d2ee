/** Many files of results → each measurement once, and an account of all that was read. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Aggregate, Aggregator } from '../../src/results/aggregate.ts';
import type { Format } from '../../src/results/formats.ts';
import type { ExpectedEntry } from '../../src/results/measured.ts';
import { notesOf } from '../../src/results/notes.ts';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import { dataFolder, hasData } from '../support/conformance.ts';
import { entry, multiNodeEntry, multiNodeRecord, record } from '../support/records.ts';

/** Path and content of a file; what is no text is written as JSON. */
type File = readonly [path: string, content: unknown];

interface Options {
  readonly format?: Format;
  readonly expected?: readonly ExpectedEntry[];
}

/** The part of a path before its first slash is the artifact. */
function aggregated(files: readonly File[], { format = 'auto', expected }: Options = {}): Aggregate {
  const aggregator = new Aggregator();
  for (const [path, content] of files) {
    const [artifact = '', ...rest] = path.split('/');
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    aggregator.add({ artifact, path: rest.join('/') || artifact, text });
  }
  return aggregator.finish({ format, expected, sources: [] });
}

const agentic = {
  ...{ scenario_type: 'agentic-coding', hw: 'cluster:b300', conc: 8, infmax_model_prefix: 'dsv4' },
  ...{ framework: 'vllm', precision: 'fp4', is_multinode: false, tp: 8, kv_offloading: 'dram' },
  ...{ kv_offload_backend: 'hicache', request_metrics: { p50: 1 }, num_requests_successful: 4 },
};

describe('records', () => {
  test('are kept, one a file, in an order of their own', () => {
    const { records, report } = aggregated([
      ['bmk_c/agg.json', record({ conc: 64 })],
      ['bmk_a/agg.json', record({ conc: 4 })],
      ['bmk_b/agg.json', multiNodeRecord()],
    ]);
    expect(records.map(({ hw, conc }) => [hw, conc])).toEqual([
      ['b200', 4],
      ['b200', 64],
      ['gb200', 64],
    ]);
    expect(report).toMatchObject({ read: 3, kept: 3, read_as: 'per-config', duplicates: [], invalid: [] });
  });

  test('come from lists where there is no file of one record', () => {
    const { records, report } = aggregated([
      ['results_bmk/agg_bmk.json', [record(), multiNodeRecord()]],
      ['results_all/agg_all.json', [[record({ conc: 4 })]]],
    ]);
    expect(records).toHaveLength(3);
    expect(report).toMatchObject({ read_as: 'aggregated', read: 3, kept: 3 });
  });

  test('in lists are passed over where files of one record are there, and the other way round where asked', () => {
    const files: readonly File[] = [
      ['bmk_a/agg.json', record()],
      ['results_bmk/agg_bmk.json', [record({ conc: 4 })]],
    ];
    const usual = aggregated(files);
    expect(usual.records.map(({ conc }) => conc)).toEqual([16]);
    expect(usual.report.skipped).toEqual([
      {
        reason: 'record in a list, while each record is read from a file of its own',
        origins: [{ artifact: 'results_bmk', file: 'agg_bmk.json', item: 0 }],
      },
    ]);
    const lists = aggregated(files, { format: 'aggregated' });
    expect(lists.records.map(({ conc }) => conc)).toEqual([4]);
    expect(lists.report.because).toBe('format: aggregated was asked for');
  });

  test('of agents are records too', () => {
    expect(aggregated([['bmk_agentic_a/a.json', agentic]]).records).toEqual([agentic]);
  });
});

describe('of two records of one measurement', () => {
  const at = (recorded_at: string, changes = {}) =>
    record({ provenance: { recorded_at, run_attempt: 1 }, ...changes });

  test('the newer one stands, and the report names the other and what differs', () => {
    const { records, report } = aggregated([
      ['bmk_a/agg.json', at('2026-01-02T00:00:00.5Z', { image: 'sglang:2', tput_per_gpu: 7 })],
      ['bmk_a-2/agg.json', at('2026-01-02T00:00:00Z')],
    ]);
    expect(records.map(({ image }) => image)).toEqual(['sglang:2']);
    expect(report.duplicates).toEqual([
      {
        measurement: 'dsr1 fp8, sglang on b200, 1024/1024, tp8, 16 in flight',
        lost: { artifact: 'bmk_a-2', file: 'agg.json' },
        kept: { artifact: 'bmk_a', file: 'agg.json' },
        because: 'it is newer',
        differing: ['image'],
      },
    ]);
  });

  test('of one time the later attempt stands', () => {
    const provenance = { recorded_at: '2026-01-02T00:00:00Z' };
    const { records } = aggregated([
      ['a/x.json', record({ image: 'b', provenance: { ...provenance, run_attempt: 10 } })],
      ['b/x.json', record({ image: 'a', provenance: { ...provenance, run_attempt: 9 } })],
    ]);
    expect(records.map(({ image }) => image)).toEqual(['b']);
  });

  test('of unknown times the report does not say that one is newer', () => {
    const files = [
      ['a/x.json', record({ image: 'b' })],
      ['b/x.json', record({ image: 'a' })],
    ] as const;
    const { records, report } = aggregated(files);
    expect(report.duplicates[0]?.because).toBe('neither is known to be newer, and one has to stand');
    expect(aggregated([...files].reverse()).records).toEqual(records);
  });

  test('a time of no calendar is no time', () => {
    const { records, report } = aggregated([
      ['a/x.json', at('2026-01-02T00:00:00Z', { image: 'sound' })],
      ['b/x.json', at('2026-99-02T00:00:00Z', { image: 'spoilt' })],
    ]);
    expect(records.map(({ image }) => image)).toEqual(['sound']);
    expect(report.duplicates[0]?.because).toBe('its time is known, and that of the other is not');
  });

  test('in artifacts of one name the report tells them apart', () => {
    const aggregator = new Aggregator();
    for (const artifactId of ['7', '8'])
      aggregator.add({ artifact: 'bmk_a', artifactId, path: 'agg.json', text: JSON.stringify(record()) });
    const { report } = aggregator.finish({ format: 'auto', expected: undefined, sources: [] });
    expect(report.duplicates).toMatchObject([
      { kept: { artifact_id: '7' }, lost: { artifact_id: '8' }, because: 'it is the same record' },
    ]);
    expect(notesOf(report)[0]).toMatch(/^bmk_a \(id 8\)\/agg\.json: duplicate of bmk_a \(id 7\)\/agg\.json /);
  });

  test('GPU counts and months make no difference, concurrency, layout and label do', () => {
    const august = { pp: 1, dcp_size: 1, pcp_size: 1, recipe_fingerprint: '' };
    const same = aggregated([
      ['a/x.json', record()],
      ['b/x.json', record({ ...august, disagg: 'false', dp_attention: false })],
      ['c/x.json', multiNodeRecord()],
      ['d/x.json', multiNodeRecord({ num_decode_gpu: 16 })],
    ]);
    expect(same.report).toMatchObject({ kept: 2, read: 4 });
    const other = [{ conc: 8 }, { tp: 4 }, { hw: 'b200-trt' }, { isl: 8192 }, { spec_decoding: 'mtp' }];
    const all = aggregated(other.map((changes, index) => [`${index}/x.json`, record(changes)]));
    expect(all.report).toMatchObject({ kept: other.length, duplicates: [] });
  });
});

describe('what is no record', () => {
  test.each<[string, unknown, string]>([
    ['an eval', { lm_eval_version: '0.4', results: {} }, 'result of an eval'],
    ['a row of evals', { hw: 'B200', task: 'gsm8k', em_strict: 0.95 }, 'result of an eval'],
    ['a raw result', { max_concurrency: 4, total_token_throughput: 1 }, 'raw result of a load generator'],
    [
      'facts about an eval',
      { framework: 'sglang', hw: 'b200', conc: 4, infmax_model_prefix: 'k' },
      'other JSON',
    ],
    ['telemetry', { power_valid: 0 }, 'power telemetry'],
    ['a number', 7, 'JSON that is no object'],
    ['null', null, 'JSON that is no object'],
  ])('%s is passed over and told', (_, content, reason) => {
    const { records, report } = aggregated([
      ['a/junk.json', JSON.stringify(content)],
      ['b/agg.json', record()],
    ]);
    expect(records).toHaveLength(1);
    expect(report.skipped).toEqual([{ reason, origins: [{ artifact: 'a', file: 'junk.json' }] }]);
    expect(report).toMatchObject({ read: 2, kept: 1, invalid: [] });
  });

  test('a log among the files is told as well', () => {
    expect(aggregated([['a/server.log', 'hello']]).report.skipped[0]?.reason).toBe('no JSON file');
  });

  test.each<[string, unknown, string]>([
    ['an empty file', '', 'is empty'],
    ['a file cut in the middle', '{"hw": "b200", "conc":', 'is no JSON: it ends in the middle, after line 1'],
    ['NaN, as Python writes it', '{\n"mean_ttft": NaN}', 'holds NaN (mean_ttft), which is no number of JSON'],
    [
      'Infinity',
      '{"median_intvty": -Infinity}',
      'holds -Infinity (median_intvty), which is no number of JSON',
    ],
    [
      'what is nested too deep',
      `${'['.repeat(9000)}1${']'.repeat(9000)}`,
      'is nested deeper than 100 levels',
    ],
    [
      'the time of a record in other words',
      record({ provenance: { recorded_at: 'yesterday' } }),
      'provenance.recorded_at: found the text "yesterday"; allowed: a time in UTC such as 2026-01-02T03:04:05Z.',
    ],
    [
      'a run of an agent without a success',
      { ...agentic, num_requests_successful: 0 },
      "num_requests_successful: found 0, a run without a success; it measured nothing. Look into the server's log.",
    ],
    ['a record without its hardware', { ...record(), hw: undefined }, 'hw: is missing; it is required.'],
    [
      'a negative throughput',
      record({ tput_per_gpu: -1 }),
      'tput_per_gpu: found the number -1; allowed: a number of at least 0.',
    ],
    [
      'a latency that is text',
      { ...record(), median_ttft: '0.38' },
      'median_ttft: found the text "0.38"; allowed: a number.',
    ],
  ])('%s is refused by name, and loses nothing else', (_, content, reason) => {
    const { records, report } = aggregated([
      ['a/agg.json', content],
      ['b/agg.json', record()],
    ]);
    expect(records).toHaveLength(1);
    expect(report.invalid).toEqual([{ origin: { artifact: 'a', file: 'agg.json' }, reason }]);
  });

  test('a byte order mark does not spoil a record', () => {
    expect(aggregated([['a/agg.json', `\uFEFF${JSON.stringify(record())}`]]).records).toHaveLength(1);
  });

  test('a word like NaN in a text is only a text', () => {
    expect(aggregated([['a/agg.json', record({ image: 'NaN:\\"Infinity' })]]).records).toHaveLength(1);
  });
});

describe('held against a matrix', () => {
  test('each concurrency of an entry is a measurement, and what nobody measured is named', () => {
    const { report } = aggregated(
      [
        ['a/agg.json', record()],
        ['b/agg.json', multiNodeRecord({ conc: 128 })],
      ],
      { expected: [entry, multiNodeEntry] },
    );
    expect(report).toMatchObject({ expected: 3, complete: false, unexpected: [] });
    expect(report.missing).toEqual([
      {
        measurement: 'dsr1 fp4, dynamo-trt on gb200, 8192/1024, p2x4-d1x8, mtp, 64 in flight',
        entry: expect.stringMatching(/^dsr1_8k1k-fp4-dynamo-trt-gb200-p2x4-d1x8-mtp-conc64-128-[0-9a-f]{8}$/),
        conc: 64,
        reason: undefined,
      },
    ]);
  });

  test('all of it measured is complete', () => {
    const { report } = aggregated([['a/agg.json', record()]], { expected: [entry] });
    expect(report).toMatchObject({ expected: 1, missing: [], complete: true });
  });

  test('a record with the hash of its entry answers to that entry alone', () => {
    const other = { ...entry, image: 'sglang:2' };
    const provenance = { entry_hash: entryHash(other) };
    const files: readonly File[] = [['a/agg.json', record({ provenance })]];
    expect(aggregated(files, { expected: [other] }).report.complete).toBe(true);
    const strange = aggregated(files, { expected: [entry] }).report;
    expect(strange.missing).toHaveLength(1);
    expect(strange.unexpected).toEqual(['dsr1 fp8, sglang on b200, 1024/1024, tp8, 16 in flight']);
  });

  test('a job that left word of itself is the reason', () => {
    const status = (reason: string, recorded_at: string) => ({
      benchmatrix_status: 1,
      status: 'failure',
      reason,
      entry,
      provenance: { entry_hash: entryHash(entry), recorded_at },
    });
    const { report } = aggregated(
      [
        ['status_b/status.json', status('out of memory', '2026-01-02T00:00:00.5Z')],
        ['status_a/status.json', status('node lost', '2026-01-01T00:00:00Z')],
        // a text that comes later, and yet an earlier time
        ['status_c/status.json', status('timed out', '2026-01-02T00:00:00Z')],
      ],
      { expected: [entry] },
    );
    expect(report.missing[0]?.reason).toBe('failure: out of memory');
    expect(report).toMatchObject({ read: 3, kept: 0 });
  });

  test('entries that measure accuracy alone are not asked for', () => {
    const { report } = aggregated([], { expected: [{ ...entry, 'eval-only': true }] });
    expect(report).toMatchObject({ expected: 0, missing: [] });
  });

  test('workers without workers of their own are matched without their layout, as records have none', () => {
    const decode = { 'num-worker': 0, tp: 8, ep: 8, 'dp-attn': true };
    const aggregatedServing = { ...multiNodeEntry, decode, conc: [64] };
    const left = multiNodeRecord({ decode_num_workers: 0, decode_tp: 0, decode_ep: 0, num_decode_gpu: 0 });
    const { report } = aggregated([['a/agg.json', left]], { expected: [aggregatedServing] });
    expect(report.complete).toBe(true);
  });

  test('a recipe is asked of those that know it', () => {
    const recipe_fingerprint = 'a'.repeat(64);
    const files: readonly File[] = [['a/agg.json', record({ recipe_fingerprint })]];
    expect(aggregated(files, { expected: [entry] }).report.complete).toBe(true);
    const known = { ...entry, 'recipe-fingerprint': recipe_fingerprint };
    expect(aggregated(files, { expected: [known] }).report.complete).toBe(true);
    const other = { ...entry, 'recipe-fingerprint': 'b'.repeat(64) };
    expect(aggregated(files, { expected: [other] }).report.complete).toBe(false);
  });
});

test('all that was read is accounted for, and the order of the files makes no difference', () => {
  const changes = fc.record({
    conc: fc.integer({ min: 1, max: 4 }),
    image: fc.constantFrom('a', 'b'),
    provenance: fc.record({
      recorded_at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00.25Z'),
      run_attempt: fc.integer({ min: 1, max: 2 }),
    }),
  });
  const content = fc.oneof(
    changes.map((change): unknown => record(change)),
    fc.array(
      changes.map((change) => record(change)),
      { maxLength: 3 },
    ),
    fc.constantFrom<unknown>('', '{', '[]', '7', { lm_eval_version: '1' }, { ...record(), hw: 1 }),
  );
  const files = fc.uniqueArray(fc.tuple(fc.nat(40), content), { selector: ([name]) => name, maxLength: 12 });
  const shuffled = files.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      const of = (list: typeof one) =>
        aggregated(
          list.map(([name, value]): File => [`bmk_${name}/x.json`, value]),
          { expected: [entry, multiNodeEntry] },
        );
      const [a, b] = [of(one), of(other)];
      expect(JSON.stringify(a)).toBe(JSON.stringify(b));
      const { read, kept, duplicates, skipped, invalid } = a.report;
      const passedOver = skipped.reduce((sum, { origins }) => sum + origins.length, 0);
      expect(kept + duplicates.length + passedOver + invalid.length).toBe(read);
      expect(new Set(a.records.map(({ conc }) => conc)).size).toBe(kept);
    }),
  );
});

const data = `${dataFolder}inferencemax-runs`;
const onRealData = hasData ? test : test.skip;

onRealData(
  '1,020 real records, a file each, in any order, doubled and among junk, come back as the same bytes',
  () => {
    const records = readdirSync(data).flatMap((run): unknown[] =>
      JSON.parse(readFileSync(`${data}/${run}/agg_bmk.json`, 'utf8')),
    );
    expect(records).toHaveLength(1020);
    const files = records.map((one, index): File => [`bmk_${index}/agg.json`, one]);
    const doubled = records.slice(0, 100).map((one, index): File => [`bmk_${index}-2/agg.json`, one]);
    const junk: readonly File[] = [
      ['bmk_junk/x.json', '{"hw":'],
      ['logs/x.txt', 'x'],
      ['old/agg_bmk.json', records.slice(0, 10)],
    ];
    const straight = aggregated([...files, ...doubled, ...junk]);
    const turned = aggregated([...junk, ...[...files].reverse(), ...doubled]);
    expect(JSON.stringify(turned)).toBe(JSON.stringify(straight));
    // 1,020 and 100 again, the cut one, the log, and ten in a list
    expect(straight.report).toMatchObject({ read: 1132, invalid: [{ origin: { artifact: 'bmk_junk' } }] });
    // what a second way of counting says: records of different months have the same fields in these runs
    const fields = [
      'hw',
      'conc',
      'infmax_model_prefix',
      'framework',
      'precision',
      'spec_decoding',
      'disagg',
      'isl',
      'osl',
    ];
    const layout = ['tp', 'ep', 'dp_attention'];
    const workers = ['tp', 'ep', 'dp_attention', 'num_workers'].flatMap((name) => [
      `prefill_${name}`,
      `decode_${name}`,
    ]);
    const naive = new Set(
      records.map((one) => {
        const value: Record<string, unknown> = Object.fromEntries(Object.entries(Object(one)));
        return JSON.stringify([...fields, ...layout, ...workers].map((field) => value[field] ?? null));
      }),
    );
    expect(straight.report.kept).toBe(naive.size);
  },
);
