/** Rows of many runs become a data set: which row of a point stays, and why each of the others is dropped. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DataSet, type DropReason, dataSetOf, dropReasons } from '../../src/history/data-set.ts';
import type { Row, Run } from '../../src/history/types.ts';
import { type RowChanges, rowOf, runOf, tputsOf } from './files/rows.ts';

const latest = { view: 'latest', all: false } as const;
const byDate = { view: 'by-date', all: false } as const;
const all = { view: 'latest', all: true } as const;

/** Figures of the rows that stay, and how often each reason to drop one was the case. */
function outcomeOf({ rows, account }: DataSet) {
  const dropped = Object.entries(account.dropped).filter(([, count]) => count > 0);
  return { kept: tputsOf(rows), dropped: Object.fromEntries(dropped) };
}

function latestOf(...rows: readonly RowChanges[]) {
  return outcomeOf(dataSetOf(rows.map(rowOf), latest));
}

const second = { id: '2', createdAt: '2025-12-02T10:00:00Z' };

describe('of several runs', () => {
  test('the newest has the point', () => {
    expect(latestOf({ tput: 1 }, { tput: 2, run: second })).toEqual({
      kept: [2],
      dropped: { 'older-run': 1 },
    });
  });

  test('the date decides, not the number', () => {
    const late = { id: '1', createdAt: '2025-12-03T00:00:00Z' };
    expect(latestOf({ tput: 1, run: late }, { tput: 2, run: second }).kept).toEqual([1]);
  });

  test('numbers decide, as numbers, where the date of any is not known', () => {
    const undated = { id: '9', createdAt: undefined };
    const rows = [
      { tput: 1, run: { id: '10', createdAt: '2025-12-01T00:00:00Z' } },
      { tput: 2, run: undated },
    ];
    expect(latestOf(...rows).kept).toEqual([1]);
    expect(dataSetOf(rows.map(rowOf), latest).account.runOrder).toBe('ids');
    expect(dataSetOf([rowOf()], latest).account.runOrder).toBe('dates');
  });

  test('each point has its own newest', () => {
    const rows = [
      { identity: 'a', tput: 1 },
      { identity: 'b', tput: 2 },
      { identity: 'b', tput: 3, run: second },
    ];
    expect(latestOf(...rows)).toEqual({ kept: [1, 3], dropped: { 'older-run': 1 } });
  });

  test.each<[string, RowChanges, RowChanges]>([
    ['the attempt', { artifact: { attempt: 1, id: '9' } }, { artifact: { attempt: 2, id: '8' } }],
    [
      'when it was uploaded',
      { artifact: { createdAt: '2025-12-01T11:00:00Z', id: '9' } },
      { artifact: { createdAt: '2025-12-01T12:00:00Z', id: '8' } },
    ],
    ['the number of the artifact', { artifact: { id: '9' } }, { artifact: { id: '10' } }],
    ['the number of the run', { run: { id: '9' } }, { run: { id: '10' } }],
    [
      'the file',
      { file: 'a.json', run: { repository: 'a/z' } },
      { file: 'b.json', run: { repository: 'a/b' } },
    ],
    ['the place in it', { index: 1, run: { repository: 'a/z' } }, { index: 2, run: { repository: 'a/b' } }],
  ])('of one time, %s decides', (_, older, newer) => {
    const runs = [{ repository: 'a/older' }, { repository: 'a/newer' }];
    const rows = [older, newer].map((row, index) => ({
      ...row,
      run: { ...runs[index], ...row.run },
      tput: index,
    }));
    expect(latestOf(...rows)).toEqual({ kept: [1], dropped: { 'older-run': 1 } });
    expect(latestOf(...rows.reverse()).kept).toEqual([1]);
  });
});

describe('of one run', () => {
  test.each<[string, RowChanges['artifact'], RowChanges['artifact']]>([
    [
      'what was uploaded last, whatever else is said',
      { createdAt: '2025-12-01T11:00:00Z', attempt: 2, id: '9' },
      { createdAt: '2025-12-01T12:00:00Z', attempt: 1, id: '8' },
    ],
    ['the later attempt, whatever the numbers', { attempt: 1, id: '9' }, { attempt: 2, id: '8' }],
    ['the higher number of an artifact, as a number', { id: '9' }, { id: '10' }],
    ['the higher number, where only one says its attempt', { id: '9', attempt: 2 }, { id: '10' }],
  ])('stands %s', (_, older, newer) => {
    expect(latestOf({ artifact: newer, tput: 2 }, { artifact: older, tput: 1 })).toEqual({
      kept: [2],
      dropped: { 'older-attempt': 1 },
    });
  });

  test('the attempt is that which the record says itself', () => {
    const rows = [2, 1].map((attempt) => ({
      fields: { run_attempt: attempt },
      artifact: { id: String(9 - attempt), attempt: 2 },
      tput: attempt,
    }));
    expect(latestOf(...rows).kept).toEqual([2]);
  });
});

describe('what failed', () => {
  test('never stands for what is good, of an older attempt or an older run', () => {
    expect(latestOf({ tput: 1 }, { tput: 2, run: second, failure: 'failed' })).toEqual({
      kept: [1],
      dropped: { failed: 1 },
    });
    const rows: readonly RowChanges[] = [
      { artifact: { id: '1' }, tput: 1 },
      { artifact: { id: '2' }, tput: 2, failure: 'failed' },
    ];
    expect(latestOf(...rows)).toEqual({ kept: [1], dropped: { failed: 1 } });
  });

  test('is counted by what failed', () => {
    const none = { run: second, failure: 'no-throughput' } as const;
    expect(latestOf({ tput: 1 }, none, { ...none, failure: 'failed' })).toEqual({
      kept: [1],
      dropped: { failed: 1, 'no-throughput': 1 },
    });
  });

  test('is no row of its point, even where there is no other', () => {
    expect(latestOf({ failure: 'failed' })).toEqual({ kept: [], dropped: { failed: 1 } });
  });

  test('is in the data set of every attempt', () => {
    const rows = [rowOf({ tput: 1 }), rowOf({ tput: 2, run: second, failure: 'failed' })];
    expect(outcomeOf(dataSetOf(rows, all))).toEqual({ kept: [1, 2], dropped: {} });
  });
});

describe('a record of a job that an aggregate has too', () => {
  const single = { artifact: { name: 'bmk_x', id: '5' } };
  const aggregate = { artifact: { name: 'results_bmk', id: '6' } };

  test('is kept as that of the job, where they agree', () => {
    const set = dataSetOf([aggregate, single].map(rowOf), latest);
    expect(outcomeOf(set)).toEqual({ kept: [100], dropped: { copy: 1 } });
    expect(set.rows[0]?.artifact.name).toBe('bmk_x');
    expect(outcomeOf(dataSetOf([aggregate, single].map(rowOf), all)).dropped).toEqual({ copy: 1 });
  });

  test('is that of the job, where they differ: the aggregate may have it from another attempt', () => {
    expect(latestOf({ ...single, tput: 1 }, { ...aggregate, tput: 2 })).toEqual({
      kept: [1],
      dropped: { 'aggregate-or-single': 1 },
    });
  });

  test('is the newest of the jobs, where an aggregate has those of both attempts', () => {
    const rows = [
      { artifact: { name: 'bmk_x_0', id: '5', attempt: 1 }, tput: 1 },
      { artifact: { name: 'bmk_x_1', id: '7', attempt: 2 }, tput: 2 },
      { artifact: { ...aggregate.artifact, id: '9', attempt: 2 }, index: 0, tput: 2 },
      { artifact: { ...aggregate.artifact, id: '9', attempt: 2 }, index: 1, tput: 1 },
    ];
    expect(latestOf(...rows)).toEqual({ kept: [2], dropped: { copy: 2, 'older-attempt': 1 } });
    expect(outcomeOf(dataSetOf(rows.map(rowOf), all)).dropped).toEqual({ copy: 2 });
  });

  test('is that of the job, where they differ and it was measured again after the aggregate', () => {
    const again = { artifact: { name: 'bmk_x', id: '7' }, tput: 3 };
    expect(latestOf({ ...single, tput: 1 }, { ...aggregate, tput: 1 }, again)).toEqual({
      kept: [3],
      dropped: { copy: 1, 'older-attempt': 1 },
    });
    expect(latestOf({ ...aggregate, tput: 1 }, again)).toEqual({
      kept: [3],
      dropped: { 'aggregate-or-single': 1 },
    });
  });

  test('is that of the job, where they differ and nothing tells which is newer', () => {
    const rows = [
      { artifact: { name: 'results_bmk' }, tput: 1 },
      { artifact: { name: 'bmk_x' }, tput: 2 },
    ];
    expect(latestOf(...rows).kept).toEqual([2]);
  });

  test('is the same one, of whatever attempt the aggregate is', () => {
    const rows = [
      { artifact: { ...single.artifact, attempt: 1 } },
      { artifact: { ...aggregate.artifact, attempt: 2 } },
    ].map(rowOf);
    expect(outcomeOf(dataSetOf(rows, all))).toEqual({ kept: [100], dropped: { copy: 1 } });
  });

  test('an aggregate is told by its list, whatever it is called', () => {
    const list = { name: 'collected', id: '6' };
    const rows = [
      { ...single, identity: 'b' },
      { artifact: list, file: 'all.json', index: 0, identity: 'a' },
      { artifact: list, file: 'all.json', index: 1, identity: 'b' },
    ];
    expect(latestOf(...rows)).toEqual({ kept: [100, 100], dropped: { copy: 1 } });
  });

  test('two jobs with the same figures are two measurements', () => {
    const rows = ['5', '7'].map((id) => rowOf({ artifact: { name: 'bmk_x', id } }));
    expect(outcomeOf(dataSetOf(rows, all))).toEqual({ kept: [100, 100], dropped: {} });
    expect(outcomeOf(dataSetOf(rows, latest)).dropped).toEqual({ 'older-attempt': 1 });
  });
});

test('an artifact that is read twice counts once', () => {
  const rows = [rowOf({ artifact: { id: '5' } }), rowOf({ artifact: { id: '5' } })];
  for (const view of [latest, byDate, all])
    expect(outcomeOf(dataSetOf(rows, view))).toEqual({ kept: [100], dropped: { copy: 1 } });
});

describe('a record that an aggregate has taken over from an older run', () => {
  const taken = {
    ...{ run: { id: '3', createdAt: '2025-12-03T10:00:00Z' }, artifact: { name: 'results_bmk', id: '30' } },
    fields: { run_id: 1, run_attempt: 1, repository: 'owner/name', benchmark_date: '2025-12-01T11:00:00Z' },
  };
  const own = { fields: { run_id: 1, run_attempt: 1, repository: 'owner/name' }, artifact: { id: '10' } };

  test('is a copy of what that run has', () => {
    expect(latestOf(own, taken)).toEqual({ kept: [100], dropped: { copy: 1 } });
  });

  test('is older than what a run between them has measured', () => {
    expect(latestOf({ ...taken, tput: 1 }, { run: second, tput: 2 })).toEqual({
      kept: [2],
      dropped: { 'older-run': 1 },
    });
  });
});

describe('a row of another run than it was read from', () => {
  const list = { name: 'results_bmk', id: '30' };
  const third = { id: '3', createdAt: '2025-12-03T10:00:00Z', branch: 'release', workflow: 'again.yml' };
  const taken: RowChanges = {
    ...{ run: third, artifact: list },
    fields: { run_id: 1, repository: 'owner/name', benchmark_date: '2025-12-01T23:00:00Z' },
  };
  const fieldsOf = (rows: readonly RowChanges[], runs: readonly Run[] = []) =>
    dataSetOf(rows.map(rowOf), all, runs).rows.map(({ fields }) => fields);

  test('has the date, the branch and the rest of that run, where it is known of a row of it', () => {
    const of = fieldsOf([taken, { identity: 'other' }]).find((fields) => fields['run_id'] === 1);
    expect(of).toMatchObject({
      ...{ benchmark_date: '2025-12-01T10:00:00Z', branch: 'main', workflow: 'run-sweep.yml' },
      head_sha: 'abc',
    });
  });

  test('likewise, where none of its rows was read, but it is known', () => {
    expect(fieldsOf([taken], [runOf()])).toMatchObject([
      { benchmark_date: '2025-12-01T10:00:00Z', branch: 'main' },
    ]);
  });

  test('is of the time of the first record of that run, where nothing else is known of it', () => {
    const later = { ...taken, fields: { ...taken.fields, benchmark_date: '2025-12-02T02:00:00Z' } };
    const rows = [{ ...taken, identity: 'a' }, later];
    expect(fieldsOf(rows).map((fields) => fields['benchmark_date'])).toEqual([
      ...['2025-12-01T23:00:00Z', '2025-12-01T23:00:00Z'],
    ]);
    for (const fields of fieldsOf(rows)) expect(fields).not.toHaveProperty('branch');
  });

  test('is of unknown date where nothing tells it, whatever that of the run which has the list', () => {
    const undated = { ...taken, fields: { run_id: 1, repository: 'owner/name' } };
    expect(fieldsOf([undated])[0]).not.toHaveProperty('benchmark_date');
    expect(dataSetOf([rowOf(undated)], latest).account.runOrder).toBe('ids');
  });
});

describe('a run whose repository only some of its rows say', () => {
  const bare = { run: { repository: '' }, artifact: { id: '5' } };

  test('is one run', () => {
    const said = { fields: { repository: 'owner/name', run_id: 1 }, artifact: { id: '7' }, tput: 2 };
    expect(latestOf({ ...bare, tput: 1 }, { ...said, run: { repository: '' } })).toEqual({
      kept: [2],
      dropped: { 'older-attempt': 1 },
    });
    const rows = [rowOf(bare), rowOf({ run: { repository: 'Owner/Name' } }), rowOf()];
    const repositories = dataSetOf(rows, all).rows.map(({ fields }) => fields['repository']);
    expect(new Set(repositories)).toEqual(new Set(['Owner/Name']));
  });

  test('and what was read twice of it a copy', () => {
    const named = { artifact: { id: '5' } };
    expect(latestOf(bare, named)).toEqual({ kept: [100], dropped: { copy: 1 } });
  });

  test('but not where there are two of that number', () => {
    const rows = [bare, { run: { repository: 'a/a' } }, { run: { repository: 'b/b' } }].map(rowOf);
    const repositories = dataSetOf(rows, all).rows.map(({ fields }) => fields['repository'] ?? '');
    expect(repositories.sort()).toEqual(['', 'a/a', 'b/b']);
  });
});

describe('rows of which not all say the GPUs of their roles', () => {
  const gpusOf = (prefill: number | undefined, decode: number | undefined, tput = 1): RowChanges => ({
    identity: `setup ${prefill} ${decode}`,
    gpus: { ofSetup: 'setup', prefill, decode },
    tput,
  });
  const silent = gpusOf(undefined, undefined, 2);

  test('are of one point, where all that say them say the same', () => {
    expect(latestOf(gpusOf(16, 32), { ...silent, run: second })).toEqual({
      kept: [2],
      dropped: { 'older-run': 1 },
    });
    expect(latestOf(silent, { ...gpusOf(16, 32), run: second }).kept).toEqual([1]);
  });

  test('are of as many points as they say', () => {
    expect(latestOf(gpusOf(16, 32), { ...gpusOf(16, 48), run: second }).kept.length).toBe(2);
  });

  test('are of a point of their own, where those that say them differ', () => {
    expect(latestOf(gpusOf(16, 32), gpusOf(16, 48, 3), silent).kept.length).toBe(3);
    expect(latestOf(gpusOf(16, 32), gpusOf(8, 48, 3), gpusOf(undefined, 48, 2))).toEqual({
      kept: [1, 3],
      dropped: { 'older-attempt': 1 },
    });
  });

  test('are copies of the rows of their run that have their figures', () => {
    const list = { ...gpusOf(undefined, undefined, 3), artifact: { name: 'results_bmk' } };
    expect(latestOf(gpusOf(16, 32), gpusOf(16, 48, 3), list)).toEqual({
      kept: [1, 3],
      dropped: { copy: 1 },
    });
  });
});

describe('by date', () => {
  const byDateOf = (...rows: readonly RowChanges[]) => outcomeOf(dataSetOf(rows.map(rowOf), byDate));
  const runAt = (id: string, createdAt: string | undefined, tput: number) => ({
    run: { id, createdAt },
    tput,
  });

  test('each day has its newest', () => {
    expect(
      byDateOf(
        runAt('1', '2025-12-01T00:00:00Z', 1),
        runAt('2', '2025-12-01T23:59:59Z', 2),
        runAt('3', '2025-12-02T00:00:00Z', 3),
      ),
    ).toEqual({ kept: [2, 3], dropped: { 'same-day': 1 } });
  });

  test('a day is one of UTC', () => {
    expect(
      byDateOf(runAt('1', '2025-12-01T23:30:00-01:00', 1), runAt('2', '2025-12-02T01:00:00Z', 2)),
    ).toEqual({ kept: [2], dropped: { 'same-day': 1 } });
  });

  test('a run of unknown date is a day of its own', () => {
    expect(
      byDateOf(runAt('1', undefined, 1), runAt('2', undefined, 2), runAt('3', '2025-12-01T00:00:00Z', 3)).kept
        .length,
    ).toBe(3);
  });
});

describe('the order', () => {
  test('is that of GPU, precision, lengths and tensor parallelism, of the rest, and of concurrency, as numbers', () => {
    const base = {
      ...{ gpu_model: 'h200', precision: 'fp8', input_seq_len: 1024, output_seq_len: 1024 },
      ...{ tensor_parallel: 8, concurrency: 16, framework: 'sglang' },
    };
    const sorted = [
      { ...base, gpu_model: 'b200', precision: 'fp8' },
      { ...base, precision: 'fp4', input_seq_len: 8192 },
      { ...base, output_seq_len: 128, tensor_parallel: 16 },
      { ...base, tensor_parallel: 4, concurrency: 64 },
      { ...base, concurrency: 4 },
      { ...base, concurrency: 32 },
      { ...base, framework: 'vllm', concurrency: 8 },
      { gpu_model: 'h200', precision: 'fp8', input_seq_len: 1024, output_seq_len: 1024 },
    ];
    const rows = sorted.map((fields, index) => rowOf({ fields, identity: String(index), tput: index }));
    expect(tputsOf(dataSetOf(rows.reverse(), latest).rows)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('of one point is that of its runs', () => {
    const rows = [3, 1, 2].map((day) =>
      rowOf({ run: { id: String(day), createdAt: `2025-12-0${day}T00:00:00Z` }, tput: day }),
    );
    expect(tputsOf(dataSetOf(rows, byDate).rows)).toEqual([1, 2, 3]);
  });
});

test('of nothing there is nothing', () => {
  expect(dataSetOf([], latest)).toEqual({
    rows: [],
    account: { read: 0, kept: 0, dropped: droppedAs({}), runOrder: 'dates' },
  });
});

function droppedAs(counts: Partial<Record<DropReason, number>>) {
  return { ...Object.fromEntries(dropReasons.map((reason) => [reason, 0])), ...counts };
}

describe('whatever the rows', () => {
  const maybe = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values);
  const runs = fc.record({
    repository: fc.constantFrom('a/a', 'a/b'),
    id: fc.constantFrom('9', '10', '11'),
    day: maybe(['2025-12-01T23:00:00Z', '2025-12-02T01:00:00Z', '2025-12-02T03:00:00Z']),
  });
  const anyRow: fc.Arbitrary<Row> = fc
    .record({
      run: runs,
      artifact: fc.record({
        name: fc.constantFrom('bmk_x', 'results_bmk', 'collected'),
        id: maybe(['9', '10']),
        createdAt: maybe(['2025-12-02T10:00:00Z', '2025-12-02T11:00:00Z']),
        attempt: maybe([1, 2]),
      }),
      file: fc.constantFrom('a.json', 'b.json'),
      index: fc.constantFrom(0, 0, 1),
      identity: fc.constantFrom('a', 'b'),
      tput: fc.constantFrom(1, 2),
      failure: fc.constantFrom(undefined, undefined, 'failed' as const),
      takenOver: maybe([9, 10]),
    })
    .map(({ run: { day, ...run }, takenOver, ...row }) =>
      rowOf({
        ...row,
        run: { ...run, createdAt: day },
        fields: { gpu_model: row.identity, ...(takenOver === undefined ? {} : { run_id: takenOver }) },
      }),
    );
  const anyRows = fc.array(anyRow, { maxLength: 12 });
  /** Of some the repository is not said, or in another case, and of some the GPUs. */
  const vagueRow = fc
    .tuple(anyRow, maybe(['', 'A/a']), maybe([8, 16]), maybe([8, 16]))
    .map(([row, repository = row.run.repository, prefill, decode]) => ({
      ...row,
      run: { ...row.run, repository },
      identity: `${row.identity} ${prefill} ${decode}`,
      gpus: { ofSetup: row.identity, prefill, decode },
    }));
  const withShuffle = fc
    .array(fc.oneof(anyRow, vagueRow), { maxLength: 12 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  const runsOf = { numRuns: 500 };

  test('their order makes no difference', () => {
    fc.assert(
      fc.property(withShuffle, ([rows, shuffled]) => {
        for (const request of [latest, byDate, all])
          expect(dataSetOf(shuffled, request)).toEqual(dataSetOf(rows, request));
      }),
      runsOf,
    );
  });

  test('every row is kept, or dropped for one reason', () => {
    fc.assert(
      fc.property(withShuffle, ([rows]) => {
        for (const request of [latest, byDate, all]) {
          const { rows: kept, account } = dataSetOf(rows, request);
          const dropped = Object.values(account.dropped).reduce((sum, count) => sum + count, 0);
          expect([account.read, account.kept + dropped, kept.length]).toEqual([
            rows.length,
            rows.length,
            account.kept,
          ]);
          expect(new Set(kept).size).toBe(kept.length);
        }
      }),
      runsOf,
    );
  });

  test('the latest are among those by date, and those among all', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [ofAll, ofDates, ofLatest] = [all, byDate, latest].map((request) =>
          dataSetOf(rows, request).rows.map((row) => JSON.stringify(row)),
        );
        expect(ofDates?.filter((row) => !ofAll?.includes(row))).toEqual([]);
        expect(ofLatest?.filter((row) => !ofDates?.includes(row))).toEqual([]);
      }),
      runsOf,
    );
  });

  test('a point has one row where any of its rows is good, and that is a good one', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const kept = dataSetOf(rows, latest).rows;
        const good = new Set(
          rows.filter(({ failure }) => failure === undefined).map(({ identity }) => identity),
        );
        expect(kept.map(({ identity }) => identity).sort()).toEqual([...good].sort());
        expect(kept.some(({ failure }) => failure !== undefined)).toBe(false);
      }),
      runsOf,
    );
  });

  test('no good row of a point is of a later run than the one that is kept', () => {
    const dated = anyRows.map((rows) =>
      rows.map((row) => ({
        ...row,
        fields: {},
        run: { ...row.run, createdAt: `2025-12-${row.run.id.padStart(2, '0')}` },
      })),
    );
    fc.assert(
      fc.property(dated, (rows) => {
        for (const { identity, run } of dataSetOf(rows, latest).rows) {
          const days = rows.flatMap((row) =>
            row.identity === identity && row.failure === undefined ? Number(row.run.id) : [],
          );
          expect(Number(run.id)).toBe(Math.max(...days));
        }
      }),
      runsOf,
    );
  });
});
