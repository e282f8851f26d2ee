/** All that a job leaves, by what it ran, how it ended and what it measured. */
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { validateStatusRecord } from '../../src/generated/results/validators.js';
import { readJobEntry } from '../../src/results/job-entry.ts';
import { type Job, type JobRecords, jobRecords, type RawFile } from '../../src/results/job-records.ts';
import { provenanceOf } from '../../src/results/provenance.ts';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import { identities } from '../../src/search-space/identity.ts';
import { identity } from '../../src/search-space/record-identity.ts';
import { resultName } from '../../src/search-space/result-name.ts';
import {
  agenticEntry,
  agenticResult,
  entry,
  multiNodeEntry,
  newerMultiNodeEntry,
  rawResult,
} from '../support/results.ts';

const github = {
  GITHUB_REPOSITORY: 'octo/bench',
  GITHUB_RUN_ID: '12',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'sweep',
  GITHUB_SHA: 'abc',
  RUNNER_NAME: 'h200-nv_0',
};
const now = '2026-11-25T12:00:00.000Z';

function file(name: string, content: unknown): RawFile {
  return { kind: 'text', file: name, text: JSON.stringify(content) };
}

function jobOf(value: object, results: readonly RawFile[], changes: Partial<Job> = {}): JobRecords {
  const read = readJobEntry(JSON.stringify(value), '--entry');
  if (read.kind === 'refused') throw new Error('the entry is sound');
  const provenance = provenanceOf(read.entry, github, now);
  return jobRecords({ entry: read.entry, status: 'success', results, provenance, ...changes });
}

function saidBy({ problems }: JobRecords): string[] {
  return problems.map(formatDiagnostic);
}

describe('one node', () => {
  test('leaves one record named for the entry, with its provenance behind all', () => {
    const { records, status, problems } = jobOf({ ...entry, id: 'first' }, [file('r.json', rawResult())]);
    expect({ status, problems }).toEqual({ status: undefined, problems: [] });
    expect(records.map((one) => one.file)).toEqual(['agg_first.json']);
    const [{ record } = { record: {} }] = records;
    expect(Object.keys(record).at(-1)).toBe('provenance');
    expect(record).toMatchObject({
      ...{ hw: 'h200', tput_per_gpu: 200, dp_attention: 'true' },
      provenance: {
        ...{ entry_hash: entryHash(entry), entry_id: 'first', repository: 'octo/bench', run_id: '12' },
        ...{ run_attempt: 2, job: 'sweep', runner: 'h200-nv_0', sha: 'abc', recorded_at: now },
        tool_version: expect.stringMatching(/^\d+\./),
      },
    });
  });

  test('leaves out of its provenance what is not known', () => {
    const read = readJobEntry(JSON.stringify(entry), '--entry');
    if (read.kind === 'refused') throw new Error('the entry is sound');
    const known = Object.keys(provenanceOf(read.entry, { GITHUB_RUN_ATTEMPT: 'x', GITHUB_JOB: '' }, now));
    expect(known).toEqual(['entry_hash', 'recorded_at', 'tool_version']);
  });

  test('of another concurrency than the entry asks for is refused', () => {
    const left = jobOf(entry, [file('r.json', rawResult({ max_concurrency: 16 }))]);
    expect(saidBy(left)).toEqual([
      'r.json: max_concurrency: measured 16, which the entry does not ask for; it asks for 8. Is it the result of another job?',
    ]);
    expect(left.records).toEqual([]);
  });

  test('takes the formulas of the edition that is named', () => {
    const { records } = jobOf(entry, [file('r.json', rawResult())], { edition: 'inferencex-2026-08' });
    expect(records[0]?.record).toMatchObject({ pp: 1, power_valid: 0 });
  });
});

describe('a result whose load generator was the bottleneck itself', () => {
  test.each([
    [{ bound: true, reasons: ['loop 3 ms', 'cpu 0.97'] }, 'loop 3 ms; cpu 0.97'],
    [{ bound: true }, 'it does not say by what'],
    [{ bound: true, reasons: 'x' }, 'it does not say by what'],
  ])('is taken, and told: %j', (client, reason) => {
    const { records, warnings } = jobOf(entry, [file('r.json', rawResult({ client }))]);
    expect(records).toHaveLength(1);
    expect(records[0]?.record).not.toHaveProperty('client');
    expect(warnings.map(formatDiagnostic)).toEqual([
      `r.json: warning: says that the load generator was the bottleneck itself: ${reason}. The server may do better than this; spread the load over several clients, or give this one a core of its own.`,
    ]);
  });

  test.each([[{ bound: false, reasons: [] }], ['slow'], [null]])(
    'and one that was not, is not: %j',
    (client) => {
      const { records, warnings } = jobOf(entry, [file('r.json', rawResult({ client }))]);
      expect({ count: records.length, warnings }).toEqual({ count: 1, warnings: [] });
    },
  );
});

describe('several nodes', () => {
  const eight = file('out/r_conc8_gpus_12_ctx_8_gen_4.json', rawResult());
  const sixteen = file('out/r_conc16_gpus_12_ctx_8_gen_4.json', rawResult({ max_concurrency: 16 }));

  test('leave a record for each concurrency, told apart by it', () => {
    const { records, problems, warnings } = jobOf({ ...multiNodeEntry, id: 'm' }, [eight, sixteen]);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(records.map((one) => one.file)).toEqual(['agg_m_conc8.json', 'agg_m_conc16.json']);
    expect(records[0]?.record).toMatchObject({
      num_prefill_gpu: 8,
      num_decode_gpu: 4,
      input_tput_per_gpu: 75,
    });
  });

  test('warn of a concurrency without a result', () => {
    const { records, warnings } = jobOf({ ...multiNodeEntry, id: 'm' }, [sixteen]);
    expect(records.map((one) => one.file)).toEqual(['agg_m.json']);
    expect(warnings.map(formatDiagnostic)).toEqual([
      'warning: the entry asks for concurrency 8 too, of which there is no result.',
    ]);
  });

  test('take GPU counts that are said before those of the name', () => {
    const { records } = jobOf(multiNodeEntry, [file('r.json', rawResult())], {
      gpus: { prefill: 4, decode: 2 },
    });
    expect(records[0]?.record).toMatchObject({ num_prefill_gpu: 4, num_decode_gpu: 2 });
  });

  test('without any GPU counts are refused, and not passed over', () => {
    const left = jobOf(multiNodeEntry, [file('r.json', rawResult())]);
    expect(saidBy(left)).toEqual([expect.stringContaining('_gpus_<number>')]);
    expect(left.status?.record.reason).toContain('_gpus_<number>');
  });

  test('that measure one concurrency twice are refused, and one is kept', () => {
    const again = file('again_gpus_12_ctx_8_gen_4.json', rawResult());
    const left = jobOf({ ...multiNodeEntry, id: 'm' }, [eight, again]);
    expect(saidBy(left)).toEqual([expect.stringContaining('measures concurrency 8, which out/r_conc8')]);
    expect(left.records.map((one) => one.file)).toEqual(['agg_m_conc8.json']);
  });

  test('keep a sound result beside a broken one, which the status record tells', () => {
    const left = jobOf({ ...multiNodeEntry, id: 'm' }, [eight, { ...sixteen, ...{ text: '' } }]);
    expect(left.records.map((one) => one.file)).toEqual(['agg_m_conc8.json']);
    expect(left.status).toMatchObject({ file: 'status_m.json', record: { status: 'success' } });
  });

  test('carry hardware, router, transfer and recipe of the newer edition, and the identity of their entry', () => {
    const { records } = jobOf(newerMultiNodeEntry, [eight, sixteen]);
    const [first] = records;
    expect(first?.record).toMatchObject({
      ...{ prefill_hw: 'b200', decode_hw: 'h200', kv_p2p_transfer: 'nixl', recipe_fingerprint: 'ab' },
      router: { name: 'router', version: '1' },
    });
    const asked = identities(newerMultiNodeEntry).map((one) => one.identity);
    expect(records.map(({ record }) => identity({ ...recordIdentity, ...record }))).toEqual(asked);
  });
});

test('what is null in an entry is left out of its record', () => {
  const nulls = { router: null, 'kv-p2p-transfer': null, 'recipe-fingerprint': null };
  const result = file('r_gpus_12_ctx_8_gen_4.json', rawResult());
  const { records, problems } = jobOf({ ...newerMultiNodeEntry, ...nulls }, [result]);
  expect(problems).toEqual([]);
  const fields = Object.keys(records[0]?.record ?? {});
  expect(fields).toContain('recipe_fingerprint');
  expect(fields).not.toContain('router');
  expect(fields).not.toContain('kv_p2p_transfer');
});

/** A record's type leaves open what its schema has checked. */
const recordIdentity = { hw: '', conc: 0, infmax_model_prefix: '', framework: '', precision: '' };

describe('agentic', () => {
  test('that does not tell the layout of its entry is kept, with a warning that it counts as another one', () => {
    const { records, problems, warnings } = jobOf(agenticEntry, [
      file('a.json', { ...agenticResult, hw: 'cluster:other' }),
    ]);
    expect([records.length, problems]).toEqual([1, []]);
    expect(warnings.map(formatDiagnostic)).toEqual([
      expect.stringMatching(
        /^a\.json: warning: says of itself ".*cluster:other.*", and the entry ".*", so in an aggregate/,
      ),
    ]);
  });

  test('the result passes through, with provenance in place of its own', () => {
    const own = { provenance: { run_id: 'other' }, ...agenticResult };
    const { records, problems } = jobOf({ ...agenticEntry, id: 'a' }, [file('a.json', own)]);
    expect(problems).toEqual([]);
    const [{ record } = { record: {} }] = records;
    expect(Object.keys(record)).toEqual([...Object.keys(agenticResult), 'provenance']);
    expect(record).toMatchObject({ ...agenticResult, provenance: { run_id: '12' } });
  });

  test.each([
    ['no success', { num_requests_successful: 0 }, 'num_requests_successful: found 0, a run without'],
    ['another concurrency', { conc: 4 }, 'conc: measured 4, which the entry does not ask for'],
    ['no runner', { hw: '' }, 'a.json: hw: '],
    ['another scenario', { scenario_type: 'x' }, 'a.json: scenario_type: '],
  ])('%s is refused', (_, changes, message) => {
    const left = jobOf(agenticEntry, [file('a.json', { ...agenticResult, ...changes })]);
    expect(saidBy(left)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a status record', () => {
  test.each([
    ['failure', 'The job failed.'],
    ['cancelled', 'The job was cancelled.'],
  ] as const)('is all that a job leaves that ended in %s', (status, reason) => {
    const left = jobOf(entry, [file('r.json', rawResult())], { status });
    expect(left).toMatchObject({ records: [], problems: [] });
    expect(left.status?.file).toMatch(/^status_dsr1_1k-fp8-.*\.json$/);
    expect(left.status?.record).toMatchObject({ benchmatrix_status: 1, status, reason, entry });
    expect(validateStatusRecord(left.status?.record)).toBe(true);
  });

  test('tells why the result of a job that succeeded could not be taken', () => {
    const left = jobOf(entry, [file('r.json', rawResult({ completed: 0 }))]);
    expect(left.status?.record).toMatchObject({
      status: 'success',
      reason: expect.stringMatching(/^The result could not be taken: r\.json:1:\d+: completed: found 0, /),
    });
    expect(validateStatusRecord(left.status?.record)).toBe(true);
  });

  test('is left where there is no result at all', () => {
    expect(saidBy(jobOf(entry, []))).toEqual([expect.stringContaining('there is no result of it')]);
    expect(saidBy(jobOf({ ...entry, 'eval-only': true }, []))).toEqual([
      expect.stringContaining('only evaluates'),
    ]);
  });

  test('tells what is wrong with the entry once, however many files there are', () => {
    const odd = { ...multiNodeEntry, decode: { ...multiNodeEntry.decode, pp: 0 } };
    expect(() => jobOf(odd, [])).toThrow('the entry is sound');
    const left = jobOf({ ...entry, disagg: true }, [file('a', rawResult()), file('b', rawResult())]);
    expect(saidBy(left)).toEqual([expect.stringMatching(/^disagg: is true on a single node/)]);
  });
});

test('every name is that of the entry', () => {
  const { records } = jobOf(entry, [file('r.json', rawResult())]);
  expect(records[0]?.file).toBe(`agg_${resultName(entry)}.json`);
});
