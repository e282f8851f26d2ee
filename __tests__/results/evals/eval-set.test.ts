/** Several results in one folder: of one concurrency the newest counts, and no other is passed over in silence. */
import { describe, expect, test } from '@jest/globals';
import { readEvals } from '../../../src/results/evals/artifact.ts';
import { artifact, gsm8k, invalidIn, lmEval, meta, multiNodeMeta, rowsIn } from '../../support/evals.ts';

// a later text must not make up for an earlier time: of equal times the greater text stands
const fresh = lmEval({ gsm8k: gsm8k(0.78) });
const stale = lmEval({ gsm8k: gsm8k(0.95) });

type Files = Readonly<Record<string, unknown>>;

function read(files: Files, of: Files = meta(), createdAt?: string) {
  return readEvals(artifact({ 'meta_env.json': of, ...files }, { createdAt }));
}

function duplicatesIn({ items }: ReturnType<typeof readEvals>) {
  return items.flatMap((item) => (item.kind === 'superseded' ? item.duplicate : []));
}

describe('of several results of one concurrency', () => {
  test.each<[string, Files]>([
    [
      'by the time in its name',
      { 'results_2026-02-05T12-34-56.789012.json': fresh, 'results_2026-02-05T12-34-56.789011.json': stale },
    ],
    [
      'by the time in its name, its concurrency behind it',
      {
        'results_2026-02-05T12-34-57_conc64.json': fresh,
        'results_2026-02-05T12-34-56.9_conc64.json': stale,
      },
    ],
    [
      'by the time in its name, though lm-eval says another',
      {
        'results_2026-02-05T12-34-57.json': { ...fresh, date: 1 },
        'results_2026-02-05T12-34-56.json': { ...stale, date: 2e9 },
      },
    ],
    [
      "by lm-eval's own time, where the names have none",
      {
        'results_a.json': { ...fresh, date: 1770294896.5 },
        'results_b.json': { ...stale, date: 1770294896 },
      },
    ],
    [
      // 2026-02-05T12:34:56Z is 1770294896 s after 1970
      'by either, one held against the other',
      { 'results_a.json': { ...fresh, date: 1770294897 }, 'results_2026-02-05T12-34-56.json': stale },
    ],
    [
      'by the only time that there is',
      {
        'results_a.json': stale,
        'results_2026-02-05T12-34-56.json': fresh,
        'results_2026-99-05T12-34-56.json': stale,
      },
    ],
  ])('the newest counts: %s', (_, files) => {
    const one = read(files);
    expect(rowsIn(one).map(({ score }) => score)).toEqual([0.78]);
    expect(duplicatesIn(one)).toHaveLength(Object.keys(files).length - 1);
    const turned = read(Object.fromEntries(Object.entries(files).reverse()));
    expect(rowsIn(turned)).toEqual(rowsIn(one));
  });

  test('the older ones are told, each once, whatever number of tasks it has', () => {
    const many = lmEval({ gsm8k: gsm8k(0.5), mmlu: { figures: { acc: 0.5 } } });
    const one = read({ 'results_2026-02-05T00-00-00.json': many, 'results_2026-02-06T00-00-00.json': fresh });
    expect(duplicatesIn(one)).toEqual([
      {
        measurement: 'deepseek-ai/DeepSeek-R1 fp8, sglang on b200, 8192/1024, tp8, 64 in flight',
        lost: { artifact: 'eval_a', file: 'results_2026-02-05T00-00-00.json' },
        kept: { artifact: 'eval_a', file: 'results_2026-02-06T00-00-00.json' },
        because: 'it is newer',
        differing: [],
      },
    ]);
    expect(rowsIn(one)).toHaveLength(1);
  });

  test('where no time is known that of the artifact is taken, and one has to stand', () => {
    const files = { 'results_a.json': fresh, 'results_b.json': stale };
    const turned = { 'results_b.json': stale, 'results_a.json': fresh };
    const one = read(files, meta(), '2026-01-01T00:00:00Z');
    expect(duplicatesIn(one)[0]?.because).toBe('neither is known to be newer, and one has to stand');
    expect(rowsIn(read(turned, meta(), '2026-01-01T00:00:00Z'))).toEqual(rowsIn(one));
    const [item] = one.items.filter(({ kind }) => kind === 'row');
    expect(item).toMatchObject({ time: Date.parse('2026-01-01T00:00:00Z') });
  });

  test('the same one twice is told as that', () => {
    const one = read({ 'results_a.json': fresh, 'results_b.json': fresh });
    expect(duplicatesIn(one)).toMatchObject([
      {
        because: 'it is the same result',
        kept: { file: 'results_a.json' },
        lost: { file: 'results_b.json' },
      },
    ]);
  });
});

describe('a result in which no task has a score', () => {
  const scoreless = lmEval({ gsm8k: { figures: {} }, mmlu: { figures: {} } });
  const older = 'results_2026-02-05T00-00-00.json';
  const newer = 'results_2026-02-06T00-00-00.json';

  test('does not take the place of an older one that has any', () => {
    const one = read({ [older]: lmEval({ gsm8k: gsm8k(0.5), mmlu: { figures: {} } }), [newer]: scoreless });
    expect(rowsIn(one).map(({ task, score }) => [task, score])).toEqual([
      ['gsm8k', 0.5],
      ['mmlu', null],
    ]);
    expect(duplicatesIn(one)).toMatchObject([
      { kept: { file: older }, lost: { file: newer }, because: 'the other one has no score' },
    ]);
  });

  test('stands where it is the newest, and no other has any', () => {
    const one = read({ [older]: scoreless, [newer]: scoreless });
    expect(duplicatesIn(one)).toMatchObject([{ kept: { file: newer }, because: 'it is newer' }]);
  });
});

test('a result that is named for another concurrency than its meta_env.json says is not taken for it', () => {
  const one = read({ 'results_conc16.json': fresh, 'results_conc64.json': fresh });
  expect(rowsIn(one)).toMatchObject([{ conc: 64 }]);
  expect(invalidIn(one)).toEqual([
    'results_conc16.json: its name says 16 requests in flight, and the meta_env.json beside it says 64',
  ]);
});

describe('a batch', () => {
  const batch = (changes: Files = {}) => multiNodeMeta({ eval_concs: [4, 16], conc: 4, ...changes });

  test('has a row for each of its concurrencies', () => {
    const one = read({ 'results_x_conc16.json': fresh, 'results_x_conc4_0.json': stale }, batch());
    expect(rowsIn(one).map(({ conc, score }) => [conc, score])).toEqual([
      [4, 0.95],
      [16, 0.78],
    ]);
    expect(one.items).toHaveLength(2);
  });

  test('needs no other concurrency, and may have its own as text', () => {
    const one = read({ 'results_conc4.json': fresh }, batch({ conc: undefined, eval_concs: ['4'] }));
    expect(rowsIn(one)).toMatchObject([{ conc: 4 }]);
  });

  test('of none is a single one', () => {
    const one = read({ 'results.json': fresh }, batch({ eval_concs: [], completed_eval_concs: [] }));
    expect(rowsIn(one)).toMatchObject([{ conc: 4 }]);
  });

  test('takes the newest result for each, and tells the older ones', () => {
    const one = read(
      {
        'results_2026-02-05T12-34-56.789012_conc4.json': stale,
        'results_2026-02-05T12-34-57.000001_conc4.json': fresh,
        'results_2026-02-05T12-34-55_conc16.json': fresh,
      },
      batch(),
    );
    expect(rowsIn(one).map(({ conc, score }) => [conc, score])).toEqual([
      [4, 0.78],
      [16, 0.78],
    ]);
    expect(duplicatesIn(one)).toMatchObject([
      { lost: { file: 'results_2026-02-05T12-34-56.789012_conc4.json' }, because: 'it is newer' },
    ]);
  });

  test('that is not completed tells what is not, and the result that came of it', () => {
    const incomplete = batch({ completed_eval_concs: [4], failed_eval_concs: [] });
    const asked = 'concurrency 16: is asked for in eval_concs, and not among completed_eval_concs';
    expect(invalidIn(read({ 'results_conc4.json': fresh }, incomplete))).toEqual([`meta_env.json: ${asked}`]);
    const one = read({ 'results_conc4.json': fresh, 'results_conc16.json': fresh }, incomplete);
    expect(rowsIn(one)).toMatchObject([{ conc: 4 }]);
    expect(invalidIn(one)).toEqual([`meta_env.json: ${asked}`, `results_conc16.json: ${asked}`]);
  });

  test('that failed in part tells where, even if it is said to be completed there', () => {
    const failed = 'concurrency 16: failed, as failed_eval_concs says';
    for (const completed_eval_concs of [[4], [4, 16], undefined]) {
      const one = read(
        { 'results_conc4.json': fresh, 'results_conc16.json': fresh },
        batch({ completed_eval_concs, failed_eval_concs: [16] }),
      );
      expect(rowsIn(one)).toMatchObject([{ conc: 4 }]);
      expect(invalidIn(one)).toEqual([`meta_env.json: ${failed}`, `results_conc16.json: ${failed}`]);
    }
  });

  test('that is completed and has no result of a concurrency tells it', () => {
    const lacking = (conc: number) =>
      `meta_env.json: concurrency ${conc}: is completed, and no result *_conc${conc}.json is there`;
    expect(invalidIn(read({ 'results_conc4.json': fresh }, batch()))).toEqual([lacking(16)]);
    expect(invalidIn(read({}, batch()))).toEqual([lacking(4), lacking(16)]);
  });

  test('tells a result that is not asked for, and one that does not say what it is', () => {
    const one = read(
      {
        'results_conc4.json': fresh,
        'results_conc16.json': fresh,
        'results_conc8.json': fresh,
        'results.json': fresh,
      },
      batch(),
    );
    expect(rowsIn(one)).toHaveLength(2);
    expect(invalidIn(one)).toEqual([
      'results_conc8.json: concurrency 8: is not among eval_concs',
      'results.json: its name does not say its concurrency; allowed: a name that ends in _conc<N>.json, as the meta_env.json beside it lists eval_concs',
    ]);
  });

  test('tells a result that cannot be read, and not that it is lacking too', () => {
    const one = read({ 'results_conc4.json': fresh, 'results_conc16.json': '{' }, batch());
    expect(invalidIn(one)).toEqual(['results_conc16.json: is no JSON: it ends in the middle, after line 1']);
  });
});
