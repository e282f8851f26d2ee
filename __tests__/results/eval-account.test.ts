/** What became of evals: where those that entries ask for were found, and the account of what is missing. */
import { describe, expect, test } from '@jest/globals';
import type { EvalRow, StatusRecord } from '../../src/generated/results/types.ts';
import { evalPlaces, evalReportOf } from '../../src/results/eval-account.ts';
import type { EvalEntry } from '../../src/results/evals/entry-answers.ts';
import type { Measured } from '../../src/results/measured.ts';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import { artifact, evalRow, gsm8k, lmEval, meta, multiNodeEvalRow, settled } from '../support/evals.ts';
import { entry as someEntry, multiNodeEntry as someMultiNodeEntry } from '../support/records.ts';

/** What the rows of our making are of, and only that. */
const entry: EvalEntry = {
  ...someEntry,
  ...{ isl: 8192, conc: 64, model: 'deepseek-ai/DeepSeek-R1', 'run-eval': true, 'eval-only': true },
};
const multiNodeEntry: EvalEntry = { ...someMultiNodeEntry, 'run-eval': true, 'eval-only': true };
const otherImage: EvalEntry & { readonly image: string } = { ...entry, image: 'sglang:2' };

/** Rows at places named for their order: `1`, `2`, … */
function inOrder(...rows: readonly EvalRow[]) {
  return rows.map((row, index) => ({ row, place: String(index + 1) }));
}

/** Of each entry that asks, its concurrencies with where they were found. */
function placesOf(
  entries: readonly EvalEntry[],
  rows: readonly EvalRow[],
  lost: readonly Measured<string>[] = [],
): (readonly [number, string | undefined])[][] {
  return [...evalPlaces(entries, inOrder(...rows), lost).values()].map((asked) =>
    asked.map(({ conc, place }) => [conc, place] as const),
  );
}

function hashed(of: EvalEntry, changes: Partial<EvalRow> = {}): EvalRow {
  return evalRow({ provenance: { entry_hash: entryHash(of) }, ...changes });
}

describe('an entry that only measures accuracy', () => {
  test('is found where a good row agrees with all that it says', () => {
    expect(placesOf([entry], [evalRow()])).toEqual([[[64, '1']]]);
    expect(placesOf([entry], [evalRow({ hw: 'H200' })])).toEqual([[[64, undefined]]]);
  });

  test('is found by its hash before all that agrees', () => {
    expect(placesOf([entry], [evalRow(), hashed(entry)])).toEqual([[[64, '2']]]);
  });

  test('is not found by the hash of another, though all agrees', () => {
    expect(placesOf([entry], [hashed(otherImage)])).toEqual([[[64, undefined]]]);
    expect(placesOf([entry, otherImage], [hashed(otherImage)])).toEqual([[[64, undefined]], [[64, '1']]]);
  });

  test('is not found by a row that another could have left as well', () => {
    expect(placesOf([entry, otherImage], [evalRow()])).toEqual([[[64, undefined]], [[64, undefined]]]);
  });

  test('is not found by a row without a score', () => {
    const scoreless = { score: null, score_name: null, score_se: null };
    expect(placesOf([entry], [evalRow(scoreless), hashed(entry, scoreless)])).toEqual([[[64, undefined]]]);
  });

  test('is found at each of its concurrencies by itself', () => {
    const all: EvalEntry = { ...multiNodeEntry, conc: [64, 128], 'eval-all-concs': true };
    expect(placesOf([all], [multiNodeEvalRow()])).toEqual([
      [
        [64, '1'],
        [128, undefined],
      ],
    ]);
  });

  test('at one of its concurrencies asks for no other', () => {
    const one: EvalEntry = { ...multiNodeEntry, 'eval-conc': 64 };
    expect(placesOf([one], [multiNodeEvalRow()])).toEqual([[[64, '1']]]);
  });

  test('that an aggregate has lost to its like was measured', () => {
    const mark = { hash: entryHash(entry), conc: 64 };
    const lost = [{ answers: { kind: 'to its entry', mark }, place: 'account' }] as const;
    expect(placesOf([entry], [], lost)).toEqual([[[64, 'account']]]);
  });

  test('that is the same in all as another is told from it by its id', () => {
    const twins = ['a', 'a-2'].map((id) => ({ ...entry, id }));
    const row = evalRow({ provenance: { entry_hash: entryHash(entry), entry_id: 'a-2' } });
    expect(placesOf(twins, [row])).toEqual([[[64, undefined]], [[64, '1']]]);
  });
});

test('entries that measure more than accuracy ask for no eval', () => {
  expect(placesOf([{ ...entry, 'eval-only': false }, someEntry], [evalRow()])).toEqual([]);
});

test('an entry that only measures accuracy is found though one that also measures it agrees', () => {
  expect(placesOf([{ ...entry, 'eval-only': false, conc: 64 }, entry], [evalRow()])).toEqual([[[64, '1']]]);
});

describe('the account of evals', () => {
  const sound = artifact({ 'meta_env.json': meta(), 'results_a.json': lmEval({ gsm8k: gsm8k(0.95) }) });

  test('is none where none was read and none asked for', () => {
    expect(evalReportOf(settled(), undefined)).toBeUndefined();
    expect(evalReportOf(settled(), [someEntry])).toBeUndefined();
  });

  test('tells what was read, where no matrix is known', () => {
    expect(evalReportOf(settled(sound), undefined)).toEqual({
      ...{ read: 1, kept: 1, duplicates: [], superseded: [], skipped: [], invalid: [], missing: [] },
    });
  });

  test('is there where one was asked for and none was read, with what is missing', () => {
    expect(evalReportOf(settled(), [entry])).toMatchObject({
      read: 0,
      missing: [
        {
          measurement: 'accuracy of dsr1 fp8, sglang on b200, 8192/1024, tp8, 64 in flight',
          entry: expect.stringMatching(/^dsr1_1k1k-fp8-sglang-b200-tp8-conc64-eval-[0-9a-f]{8}$/),
          conc: 64,
          reason: undefined,
        },
      ],
    });
  });

  describe('of an entry that measures both speed and accuracy', () => {
    const both = { ...entry, 'eval-only': false, id: 'both' };
    const elsewhere = { ...both, runner: 'h200', id: 'elsewhere' };

    test('misses its eval, where any was read', () => {
      expect(evalReportOf(settled(sound), [both, elsewhere])?.missing).toMatchObject([
        {
          measurement: 'accuracy of dsr1 fp8, sglang on h200, 8192/1024, tp8, 64 in flight',
          ...{ entry: 'elsewhere', conc: 64 },
        },
      ]);
    });

    test('misses its eval, where another only measures accuracy', () => {
      const report = evalReportOf(settled(), [both, { ...entry, runner: 'h200', id: 'alone' }]);
      expect(report?.missing.map((one) => one.entry)).toEqual(['alone', 'both']);
    });

    test('misses nothing where no eval is handed over, and is none', () => {
      expect(evalReportOf(settled(), [both])).toBeUndefined();
      const spoilt = artifact({ 'meta_env.json': '{' });
      expect(evalReportOf(settled(spoilt), [both])).toMatchObject({ read: 1, kept: 0, missing: [] });
    });

    test('misses nothing of it that an aggregate has lost to its like', () => {
      const mark = { hash: entryHash(elsewhere), conc: 64 };
      expect(evalReportOf(settled(sound), [both, elsewhere], { lost: [mark] })?.missing).toEqual([]);
    });

    test('has nothing to do with an entry that only measures accuracy, though one row agrees with both', () => {
      expect(evalReportOf(settled(sound), [both, entry])?.missing).toEqual([]);
    });

    test('that does not measure accuracy misses nothing', () => {
      expect(evalReportOf(settled(sound), [{ ...elsewhere, 'run-eval': false }])?.missing).toEqual([]);
    });
  });

  test('misses nothing that has a good score', () => {
    expect(evalReportOf(settled(sound), [entry])).toMatchObject({ kept: 1, missing: [] });
  });

  test('misses nothing that an aggregate has lost to its like, and tells of it again', () => {
    const mark = { hash: entryHash(entry), conc: 64 };
    expect(evalReportOf(settled(), [entry], { lost: [mark] })).toMatchObject({
      ...{ missing: [], superseded: [mark] },
    });
  });

  test('says of what is missing what became of its job', () => {
    const job = { state: 'timed out', attempt: 2 } as const;
    const jobOf = (name: string) => (name === 'mine' ? job : undefined);
    const report = evalReportOf(settled(), [{ ...entry, id: 'mine' }], { jobOf });
    expect(report?.missing).toMatchObject([{ entry: 'mine', job }]);
  });

  test('says of what is missing what its job said', () => {
    const status: StatusRecord = {
      benchmatrix_status: 1,
      status: 'failure',
      reason: 'The job failed.',
      entry: { ...entry },
      provenance: { entry_hash: entryHash(entry) },
    };
    const report = evalReportOf(settled(), [entry], { statuses: [status] });
    expect(report?.missing).toMatchObject([{ reason: 'failure: The job failed.' }]);
  });
});
