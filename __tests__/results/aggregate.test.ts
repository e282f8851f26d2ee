/** Many files of results → each measurement once, and an account of all that was read. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Aggregate, type AggregateRequest, Aggregator } from '../../src/results/aggregate.ts';
import { readEvals } from '../../src/results/evals/artifact.ts';
import type { EvalEntry } from '../../src/results/evals/entry-answers.ts';
import type { ExpectedEntry } from '../../src/results/measured.ts';
import { notesOf } from '../../src/results/notes.ts';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import { dataFolder, testOnRealData } from '../support/conformance.ts';
import { artifact as evalArtifact, gsm8k, lmEval, meta, type Task } from '../support/evals.ts';
import { entry, multiNodeEntry, multiNodeRecord, record } from '../support/records.ts';

/** Path and content of a file; what is no text is written as JSON. */
type File = readonly [path: string, content: unknown];

type Options = Partial<AggregateRequest>;

/** The part of a path before its first slash is the artifact. */
function aggregated(files: readonly File[], options: Options = {}): Aggregate {
  return aggregatorOf(files).finish({ format: 'auto', sources: [], ...options });
}

function aggregatorOf(files: readonly File[]): Aggregator {
  const aggregator = new Aggregator();
  for (const [path, content] of files) {
    const [artifact = '', ...rest] = path.split('/');
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    aggregator.add({ artifact, path: rest.join('/') || artifact, text });
  }
  return aggregator;
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

describe('of two entries of one identity', () => {
  const otherImage = { ...entry, image: 'sglang:2' };
  const of = (one: ExpectedEntry, recorded_at: string): unknown =>
    record({ provenance: { entry_hash: entryHash(one), recorded_at } });
  const files: readonly File[] = [
    ['bmk_a/agg.json', of(entry, '2026-01-01T00:00:00Z')],
    ['bmk_b/agg.json', of(otherImage, '2026-01-02T00:00:00Z')],
  ];
  const expected = [entry, otherImage];

  test('one record is kept, and both were measured', () => {
    const { records, report } = aggregated(files, { expected });
    expect(records).toHaveLength(1);
    expect(report).toMatchObject({ expected: 2, missing: [], unexpected: [], complete: true });
    expect(report.duplicates).toMatchObject([
      { lost: { artifact: 'bmk_a' }, lost_entry: { hash: entryHash(entry), conc: 16 } },
    ]);
    expect(report.superseded).toEqual([{ hash: entryHash(entry), conc: 16 }]);
  });

  test('both were measured, as the account beside the aggregate still says', () => {
    const { records, report } = aggregated(files);
    const again: readonly File[] = [
      ['results_bmk/agg_bmk.json', records],
      ['results_bmk/agg_bmk.report.json', report],
    ];
    expect(aggregated(again, { expected }).report).toMatchObject({ missing: [], complete: true, kept: 1 });
    expect(aggregated(again.slice(0, 1), { expected }).report.missing).toHaveLength(1);
  });

  test('both were measured, however often an aggregate is made of an aggregate', () => {
    const bundle = ({ records, report }: Aggregate): readonly File[] => [
      ['results_bmk/agg_bmk.json', records],
      ['results_bmk/agg_bmk.report.json', report],
    ];
    const second = aggregated(bundle(aggregated(files)));
    expect(second.report).toMatchObject({
      duplicates: [],
      superseded: [{ hash: entryHash(entry), conc: 16 }],
    });
    expect(aggregated(bundle(second), { expected }).report).toMatchObject({ missing: [], complete: true });
  });

  test('an entry of which the same record was read twice is not superseded', () => {
    const twice: readonly File[] = [
      ['bmk_a/agg.json', of(entry, '2026-01-01T00:00:00Z')],
      ['bmk_a-2/agg.json', of(entry, '2026-01-01T00:00:00Z')],
    ];
    expect(aggregated(twice).report).toMatchObject({ duplicates: [{}], superseded: [] });
  });

  test.each<[string, unknown]>([
    ['without a hash', { conc: 16 }],
    ['without a concurrency', { hash: entryHash(entry) }],
    ['that is none', 'x'],
  ])('nothing is taken from a mark in an account %s', (_, mark) => {
    const { records } = aggregated(files);
    const account = { read_as: 'per-config', because: '', superseded: [mark, 7] };
    const again: readonly File[] = [
      ['results_bmk/agg_bmk.json', records],
      ['results_bmk/agg_bmk.report.json', account],
    ];
    const { report } = aggregated(again, { expected });
    expect(report.missing).toHaveLength(1);
    expect(report.skipped).toEqual([
      {
        reason: 'account of an aggregate',
        origins: [{ artifact: 'results_bmk', file: 'agg_bmk.report.json' }],
      },
    ]);
  });
});

describe('evals', () => {
  const evalEntry: EvalEntry = {
    ...entry,
    ...{ isl: 8192, conc: 64, model: 'deepseek-ai/DeepSeek-R1', 'run-eval': true, 'eval-only': true },
  };

  function withEvals(scores: readonly number[], options: Options = {}): Aggregate {
    const aggregator = aggregatorOf([['bmk_a/agg.json', record()]]);
    for (const [index, score] of scores.entries()) {
      const files = { 'meta_env.json': meta(), 'results_a.json': lmEval({ gsm8k: gsm8k(score) }) };
      const createdAt = `2026-01-0${index + 1}T00:00:00Z`;
      aggregator.addEvals(readEvals(evalArtifact(files, { artifact: `eval_${index + 1}`, createdAt })));
    }
    return aggregator.finish({ format: 'auto', sources: [], ...options });
  }

  test('are brought together beside the records, with an account of their own', () => {
    const { evals, records, report } = withEvals([0.8, 0.9]);
    expect(evals).toMatchObject([{ task: 'gsm8k', score: 0.9, source: expect.stringContaining('eval_2') }]);
    expect(records).toHaveLength(1);
    expect(report).toMatchObject({ read: 1, kept: 1, evals: { read: 2, kept: 1, missing: [] } });
    expect(report.evals?.duplicates).toMatchObject([{ lost: { artifact: 'eval_1' } }]);
  });

  test('are told of nowhere, where there are none', () => {
    const { evals, report } = withEvals([]);
    expect(evals).toEqual([]);
    expect(report).not.toHaveProperty('evals');
  });

  test('that entries ask for are missing among evals, and no measurement is', () => {
    const { report } = withEvals([], { expected: [entry, evalEntry] });
    expect(report).toMatchObject({ expected: 1, missing: [], complete: true });
    expect(report.evals?.missing).toMatchObject([{ conc: 64, reason: undefined }]);
    expect(withEvals([0.9], { expected: [entry, evalEntry] }).report.evals?.missing).toEqual([]);
  });

  describe('of two entries of one identity', () => {
    const twin = { ...evalEntry, image: 'sglang:2' };
    /** A group of tasks, which has no score of its own. */
    const group: Task = { figures: { alias: 'mmlu' } };

    /** Each entry's eval in an artifact of its own, the first one the oldest. */
    function evalsOf(...measured: readonly (readonly [EvalEntry, Readonly<Record<string, Task>>])[]) {
      const aggregator = new Aggregator();
      for (const [index, [one, tasks]] of measured.entries()) {
        const provenance = { entry_hash: entryHash(one) };
        const files = { 'meta_env.json': meta({ provenance }), 'results_a.json': lmEval(tasks) };
        const createdAt = `2026-01-0${index + 1}T00:00:00Z`;
        aggregator.addEvals(readEvals(evalArtifact(files, { artifact: `eval_${index}`, createdAt })));
      }
      return aggregator.finish({ format: 'auto', sources: [], expected: [evalEntry, twin] }).report.evals;
    }

    test('both were measured, though one score is kept', () => {
      expect(evalsOf([evalEntry, { gsm8k: gsm8k(0.8) }], [twin, { gsm8k: gsm8k(0.9) }])).toMatchObject({
        ...{ kept: 1, missing: [], superseded: [{ hash: entryHash(evalEntry), conc: 64 }] },
      });
    });

    test('one is missing that has lost to the other what was no score', () => {
      const evals = evalsOf([evalEntry, { mmlu: group }], [twin, { mmlu: group, gsm8k: gsm8k(0.9) }]);
      expect(evals?.missing).toHaveLength(1);
    });

    test('both were measured, where of the one only what is no score is kept', () => {
      const evals = evalsOf([evalEntry, { mmlu: group, gsm8k: gsm8k(0.8) }], [twin, { gsm8k: gsm8k(0.9) }]);
      expect(evals).toMatchObject({ kept: 2, missing: [] });
    });
  });

  test('that are missing are told like measurements', () => {
    const { report } = withEvals([], { expected: [entry, evalEntry], rerun: 'benchmatrix full-sweep' });
    expect(notesOf(report)).toEqual([
      expect.stringMatching(
        /^missing: accuracy of dsr1 fp8, .*, 64 in flight \(\S+\): no word from its job$/,
      ),
      'to run what is missing: benchmatrix full-sweep',
    ]);
  });
});

describe('what was left for another call', () => {
  const left_for_later = 'All requests are spent that max-requests allows (2). Run the same again.';
  const sources = [{ name: 'bmk_a' }, { name: 'bmk_b', left_for_later }, { name: 'bmk_c', left_for_later }];

  test('is counted, and keeps an aggregate from being complete', () => {
    const files: readonly File[] = [['bmk_a/agg.json', record()]];
    const { report } = aggregated(files, { sources, expected: [entry] });
    expect(report).toMatchObject({ unread: 2, missing: [], complete: false });
    const whole = aggregated(files, { sources: sources.slice(0, 1), expected: [entry] });
    expect(whole.report).toMatchObject({ unread: 0, complete: true });
  });

  test('is told in one line', () => {
    expect(notesOf(aggregated([], { sources }).report)).toEqual([
      `not read yet: bmk_b and 1 more: ${left_for_later}`,
    ]);
  });
});

describe('the command that runs what is missing', () => {
  const rerun = 'benchmatrix full-sweep --only-missing 7';

  test('is offered where something is missing', () => {
    expect(aggregated([], { expected: [entry], rerun }).report.rerun).toBe(rerun);
  });

  test('is not offered where nothing is, or nobody knows', () => {
    const files: readonly File[] = [['bmk_a/agg.json', record()]];
    expect(aggregated(files, { expected: [entry], rerun }).report).not.toHaveProperty('rerun');
    expect(aggregated(files, { rerun }).report).not.toHaveProperty('rerun');
  });
});

describe('what became of its job', () => {
  const url = 'https://github.com/o/r/actions/runs/1/job/2';

  test('is told of what is missing, and of nothing else', () => {
    const jobOf = (name: string) => ({ state: 'failed', attempt: 2, url: `${url}/${name}` }) as const;
    const id = 'mine';
    const { report } = aggregated([['bmk_a/agg.json', record()]], {
      ...{ expected: [entry, { ...multiNodeEntry, id }], jobOf },
    });
    expect(report.missing).toMatchObject([
      { entry: id, conc: 64, job: { state: 'failed', attempt: 2, url: `${url}/${id}` } },
      { entry: id, conc: 128, job: { state: 'failed', attempt: 2, url: `${url}/${id}` } },
    ]);
    expect(notesOf(report)[0]).toMatch(
      /\(mine\): failed \(attempt 2\); log: https:\/\/github\.com\/\S+\/mine$/,
    );
  });

  test('is told by what the job itself said, where it left word', () => {
    const status = {
      ...{ benchmatrix_status: 1, status: 'failure', reason: 'out of memory', entry },
      provenance: { entry_hash: entryHash(entry) },
    };
    const { report } = aggregated([['status_a/status.json', status]], {
      ...{ expected: [entry], jobOf: () => ({ state: 'failed', url }) },
    });
    expect(notesOf(report)[0]).toMatch(/: failure: out of memory; log: https:/);
  });

  test('is left out where nothing is known', () => {
    const { report } = aggregated([], { expected: [entry], jobOf: () => undefined });
    expect(report.missing[0]).not.toHaveProperty('job');
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
testOnRealData(
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
