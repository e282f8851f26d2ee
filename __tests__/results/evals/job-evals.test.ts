/** What a job leaves of its evals, by what it ran and what lm-eval wrote. */
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../../src/config/diagnostic.ts';
import { evalPlaces } from '../../../src/results/eval-account.ts';
import { readEvals } from '../../../src/results/evals/artifact.ts';
import { readEntry } from '../../../src/results/job-entry.ts';
import { type Job, type JobRecords, jobRecords, type RawFile } from '../../../src/results/job-records.ts';
import { provenanceOf } from '../../../src/results/provenance.ts';
import { artifact, gsm8k, invalidIn, lmEval, rowsIn } from '../../support/evals.ts';
import { entry, multiNodeEntry, rawResult } from '../../support/results.ts';

const sound = JSON.stringify(lmEval({ gsm8k: gsm8k(0.95) }));
/** Of lengths alone, which is no score. */
const scoreless = JSON.stringify(lmEval({ a: { figures: { 'bypass,none': 1 } }, b: { figures: {} } }));

const only = { ...entry, 'run-eval': true, 'eval-only': true };
const batch = { ...multiNodeEntry, 'run-eval': true, 'eval-only': true, 'eval-all-concs': true };

function file(name: string, text = sound): RawFile {
  return { kind: 'text', file: name, text };
}

function left(value: object, evals: readonly RawFile[], changes: Partial<Job> = {}): JobRecords {
  const read = readEntry(value, 'entry');
  if (read.kind === 'refused') throw new Error('the entry is sound');
  const provenance = provenanceOf(read.entry, {}, '2026-11-25T12:00:00.000Z');
  return jobRecords({ entry: read.entry, status: 'success', results: [], evals, provenance, ...changes });
}

function saidBy({ problems }: JobRecords): string[] {
  return problems.map(formatDiagnostic);
}

function warningsOf({ warnings }: JobRecords): string[] {
  return warnings.map(formatDiagnostic);
}

function takenOf({ evals }: JobRecords): string[] {
  return (evals?.results ?? []).map(({ file: name }) => name);
}

/** As an aggregate reads it. */
function readBack({ evals }: JobRecords, texts: Readonly<Record<string, string>>) {
  const results = (evals?.results ?? []).map((one) => [one.file, texts[one.file]]);
  return readEvals(artifact({ 'meta_env.json': evals?.meta, ...Object.fromEntries(results) }));
}

describe('one concurrency', () => {
  test('leaves its result under its own name, and no record is asked of an entry that only evaluates', () => {
    const made = left(only, [file('out/model/results_2026.json')]);
    expect(made).toMatchObject({ records: [], problems: [], warnings: [] });
    expect(made.status).toBeUndefined();
    expect(made.evals).toMatchObject({
      meta: { hw: 'h200', conc: 8 },
      results: [{ file: 'results_2026.json', from: 'out/model/results_2026.json', conc: 8 }],
    });
  });

  test('may be in the name', () => {
    expect(takenOf(left(only, [file('results_conc8.json')]))).toEqual(['results_conc8.json']);
  });

  test('beside a throughput leaves both', () => {
    const results = [file('r.json', JSON.stringify(rawResult()))];
    const made = left({ ...entry, 'run-eval': true }, [file('results_a.json')], { results });
    expect([made.records.length, takenOf(made), made.problems]).toEqual([1, ['results_a.json'], []]);
  });

  test('of a job of several nodes is the one that the entry says, else the highest', () => {
    const one = { ...batch, 'eval-all-concs': false, 'eval-conc': 8 };
    expect(left(one, [file('results_a.json')]).evals?.meta).toMatchObject({ conc: 8 });
    expect(left({ ...one, 'eval-conc': null }, [file('results_a.json')]).evals?.meta).toMatchObject({
      conc: 16,
    });
  });
});

describe('several concurrencies', () => {
  test('have a result each, told by the name', () => {
    const made = left(batch, [file('a/results_conc8.json'), file('a/results_conc16.json')]);
    expect(made.problems).toEqual([]);
    expect(made.evals?.meta).toMatchObject({ eval_concs: [8, 16], completed_eval_concs: [8, 16] });
    expect(made.evals?.meta).not.toHaveProperty('conc');
  });

  test('of which one has no result are told, and what was measured is kept', () => {
    const made = left(batch, [file('results_conc16.json')]);
    expect(saidBy(made)).toEqual([
      'the entry measures accuracy at concurrency 8, of which there is no result of lm-eval.',
    ]);
    expect(made.evals?.meta).toMatchObject({ eval_concs: [8, 16], completed_eval_concs: [16] });
    expect(takenOf(made)).toEqual(['results_conc16.json']);
    expect(made.status?.record.reason).toContain('concurrency 8');
    const read = readBack(made, { 'results_conc16.json': sound });
    expect(rowsIn(read).map(({ conc }) => conc)).toEqual([16]);
    expect(invalidIn(read)).toEqual([expect.stringContaining('concurrency 8: is asked for')]);
  });

  test('of which one has a broken result are told once', () => {
    const made = left(batch, [file('results_conc16.json'), file('results_conc8.json', '{"cut')]);
    expect(saidBy(made)).toEqual(['results_conc8.json: is no JSON: it ends in the middle, after line 1.']);
    expect(made.evals?.meta).toMatchObject({ completed_eval_concs: [16] });
  });

  test('have to be in the names', () => {
    expect(saidBy(left(batch, [file('results_a.json')]))[0]).toBe(
      'results_a.json: its name does not say its concurrency; allowed: a name that ends in _conc<N>.json, as the entry measures accuracy at 8, 16.',
    );
  });
});

describe('refused', () => {
  const unreadable: RawFile = {
    kind: 'unreadable',
    diagnostic: { severity: 'error', file: 'evals/*.json', message: 'matches no file.' },
  };

  test.each<[string, RawFile, string]>([
    ['what cannot be read', unreadable, 'evals/*.json: matches no file.'],
    ['an empty file', file('r.json', ' '), 'r.json: is empty.'],
    ['NaN', file('r.json', '{"a": NaN}'), 'r.json: holds NaN (a), which is no number of JSON.'],
    [
      'other JSON',
      file('r.json', '{"max_concurrency": 8}'),
      'r.json: is no result of lm-eval, which says its lm_eval_version. Is the pattern too wide?',
    ],
    ['no task', file('r.json', JSON.stringify(lmEval({}))), 'r.json: results: holds no task.'],
    [
      'no score of any task',
      file('r.json', scoreless),
      "r.json: has no score of any task (a, b). Look into lm-eval's log for why.",
    ],
    [
      'a name that no aggregate reads',
      file('a/r.jsonl'),
      'a/r.jsonl: has a name that is not taken; allowed: one that ends in .json and has none of " : < > | * ? \\ in it.',
    ],
    ['a name that GitHub does not take', file('r_12:00.json'), 'r_12:00.json: has a name that is not taken'],
  ])('%s, with file and reason', (_, one, message) => {
    const made = left(only, [one]);
    expect(saidBy(made)).toEqual([expect.stringContaining(message)]);
    expect(made.evals).toBeUndefined();
    expect(made.status).toMatchObject({
      file: expect.stringMatching(/^status_/),
      record: { status: 'success' },
    });
  });

  test('another concurrency than the entry asks for', () => {
    expect(saidBy(left(only, [file('r_conc32.json')]))).toEqual([
      'r_conc32.json: its name says 32 requests in flight, and the entry measures accuracy at 8. Is it the result of another job?',
      'the entry measures accuracy at concurrency 8, of which there is no result of lm-eval.',
    ]);
  });

  test.each(['b/results.json', 'b/Results.JSON'])(
    'a second file of one name, %s, and the first is kept',
    (name) => {
      const made = left(only, [file('a/results.json'), file(name)]);
      expect(saidBy(made)).toEqual([
        `${name}: has the name of a/results.json, and both go into one folder; allowed: a name of its own for each result.`,
      ]);
      expect(made.evals?.results.map(({ from }) => from)).toEqual(['a/results.json']);
    },
  );

  test('what is broken, and what is sound is kept', () => {
    const made = left(only, [file('a/results.json', '{'), file('b/results.json')]);
    expect(saidBy(made)).toHaveLength(1);
    expect(made.evals?.results.map(({ from }) => from)).toEqual(['b/results.json']);
  });

  test('evals of an entry that measures accuracy nowhere', () => {
    const made = left({ ...batch, 'eval-all-concs': false, 'eval-conc': 0 }, [file('results_a.json')]);
    expect(saidBy(made)).toEqual([expect.stringMatching(/^eval-conc: the entry measures accuracy at no/)]);
    expect(made.evals).toBeUndefined();
  });

  test('an entry that only evaluates, without any evals', () => {
    const made = left(only, []);
    expect(saidBy(made)).toEqual([
      expect.stringContaining('there are no evals of it, and the entry only eval'),
    ]);
    expect(made.status?.record.reason).toContain('there are no evals of it');
  });

  test('nothing else than a throughput that is broken, and the evals are kept', () => {
    const results = [file('r.json', JSON.stringify(rawResult({ completed: 0 })))];
    const made = left({ ...entry, 'run-eval': true }, [file('results_a.json')], { results });
    expect(saidBy(made)).toEqual([expect.stringContaining('r.json:1:')]);
    expect([made.records, takenOf(made)]).toEqual([[], ['results_a.json']]);
  });
});

describe('taken', () => {
  const results = [file('r.json', JSON.stringify(rawResult()))];

  test('without evals is a job that measures accuracy beside its throughput', () => {
    const made = left({ ...entry, 'run-eval': true }, [], { results });
    expect(made).toMatchObject({ problems: [], warnings: [] });
    expect(made.evals).toBeUndefined();
  });

  test('with a warning are evals of an entry that does not ask for them', () => {
    const made = left(entry, [file('results_a.json')], { results });
    expect(warningsOf(made)).toEqual([
      'warning: the entry measures no accuracy (it has neither run-eval nor eval-only), and its evals are taken all the same.',
    ]);
    expect(takenOf(made)).toEqual(['results_a.json']);
  });

  test('with a warning are several results of one concurrency', () => {
    const made = left(only, [file('a_conc8.json'), file('b.json')]);
    expect(warningsOf(made)).toEqual([
      expect.stringContaining(
        'concurrency 8 there are several results, of which an aggregate takes the newest',
      ),
    ]);
    expect(takenOf(made)).toEqual(['a_conc8.json', 'b.json']);
  });

  test('is no meta_env.json, and a warning says so', () => {
    const made = left(only, [file('evals/meta_env.json', '{}'), file('evals/results_a.json')]);
    expect(made.problems).toEqual([]);
    expect(warningsOf(made)).toEqual([
      'evals/meta_env.json: warning: is passed over, for one is made of the entry. Nothing needs to write it.',
    ]);
    expect(takenOf(made)).toEqual(['results_a.json']);
    expect(saidBy(left(only, [file('evals/meta_env.json', '{}')]))).toEqual([
      'the entry measures accuracy at concurrency 8, of which there is no result of lm-eval.',
    ]);
  });

  test.each(['failure', 'cancelled'] as const)('is nothing of a job that ended in %s', (status) => {
    const made = left(only, [file('results_a.json')], { status });
    expect(made.evals).toBeUndefined();
    expect(made).toMatchObject({ problems: [], status: { record: { status } } });
  });
});

test.each([
  ['one', only, ['results_a.json']],
  ['several', batch, ['results_conc8.json', 'results_conc16.json']],
])('what is left at %s, read back, is all that the entry asks for', (_, value, names) => {
  const made = left(
    value,
    names.map((name) => file(name)),
  );
  const read = readBack(made, Object.fromEntries(names.map((name) => [name, sound])));
  expect(invalidIn(read)).toEqual([]);
  const rows = rowsIn(read).map((row) => ({ row, place: row.source ?? '' }));
  const [asked] = evalPlaces([value], rows).values();
  expect(asked?.map(({ place }) => place)).toEqual(names.map((name) => `eval_a/${name}`));
});
