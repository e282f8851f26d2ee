/** The 1,020 records of 20 real runs, through the bundle: served as artifacts of every form, and as the folder that they are. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { artifactNameOf, type Era } from '../../src/history/names/artifact-name.ts';
import type { NameFields } from '../../src/history/names/name-fields.ts';
import type { Cell } from '../../src/history/types.ts';
import { openDuckDb } from '../history/files/duckdb.ts';
import { dataFolder, describeOnRealData, hasData } from '../support/conformance.ts';
import { folderOf } from '../support/files.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import {
  addResults,
  csvIn,
  dataSetFiles,
  dayMs,
  everyFileIn,
  extract,
  extractFrom,
  fetchesOf,
  headerIn,
  hourMs,
  midnight,
  out,
  reportIn,
  rowsIn,
  type WrittenRow,
} from '../support/history.ts';
import type { Finished } from '../support/process.ts';

const runsFolder = `${dataFolder}inferencemax-runs`;
const duckDb = await openDuckDb();
const testWithDuckDb = duckDb === undefined ? test.skip : test;

type RealRecord = Readonly<Record<string, Cell>>;

interface RealRun {
  readonly id: number;
  readonly createdAt: Date;
  readonly records: readonly RealRecord[];
}

/** A record with the run that measured it. */
interface Measured {
  readonly run: RealRun;
  readonly record: RealRecord;
}

/** Ten hours apart, in the order of their numbers: two or three a day, and lately enough to be there still. */
const realRuns: readonly RealRun[] = hasData
  ? readdirSync(runsFolder)
      .map((folder) => Number(folder.replace('run_', '')))
      .sort((a, b) => a - b)
      .map((id, index) => ({
        id,
        createdAt: new Date(midnight(45).getTime() + index * 10 * hourMs),
        records: JSON.parse(readFileSync(`${runsFolder}/run_${id}/agg_bmk.json`, 'utf8')),
      }))
  : [];

const measured: readonly Measured[] = realRuns.flatMap((run) =>
  run.records.map((record) => ({ run, record })),
);

/** What tells points apart, by nothing of ours: fields as they are in the JSON, GPUs without their pool. */
const topology = [
  ...['infmax_model_prefix', 'is_multinode', 'num_prefill_gpu', 'num_decode_gpu'],
  ...['prefill', 'decode'].flatMap((role) =>
    ['tp', 'ep', 'dp_attention', 'num_workers'].map((field) => `${role}_${field}`),
  ),
];
const mantileParts = [
  ...['hw', 'framework', 'precision', 'isl', 'osl', 'tp', 'ep', 'conc'],
  ...['spec_decoding', 'disagg', 'dp_attention'],
];

const keyOver = (fields: readonly string[], record: RealRecord): string =>
  JSON.stringify(fields.map((field) => record[field] ?? null));
const mantileKey = (record: RealRecord): string => keyOver(mantileParts, record);
const topologyOf = (record: RealRecord): string => keyOver(topology, record);
const gpuOf = ({ hw = '' }: RealRecord): string => String(hw).split('-')[0] ?? '';
const pointOf = (record: RealRecord): string =>
  JSON.stringify([gpuOf(record), keyOver(mantileParts.slice(1), record), topologyOf(record)]);

/** Sorted by date, newest first, and of each key the first: how Mantile's extractor has it, whatever the key. */
function firstOfEach(all: readonly Measured[], keyOf: (one: Measured) => string): readonly Measured[] {
  const newestFirst = [...all].sort((a, b) => b.run.createdAt.getTime() - a.run.createdAt.getTime());
  const found = new Map<string, Measured>();
  for (const one of newestFirst) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return [...found.values()];
}

const latest = firstOfEach(measured, ({ record }) => pointOf(record));
const dayOf = ({ createdAt }: RealRun): number => Math.floor(createdAt.getTime() / dayMs);
const byDate = firstOfEach(measured, ({ run, record }) => `${dayOf(run)} ${pointOf(record)}`);
const isGptoss = ({ record }: Measured): boolean => record['infmax_model_prefix'] === 'gptoss';

/** A record's row, found by what no two rows of a run share: its run and all of its figures. */
function placeOf(runId: unknown, figures: readonly unknown[]): string {
  return JSON.stringify([String(runId), ...figures.map(Number)]);
}
const figureFields = ['conc', 'tput_per_gpu', 'output_tput_per_gpu', 'mean_ttft', 'p99_ttft', 'mean_tpot'];
const figureColumns = [
  ...['concurrency', 'throughput_tokens_per_sec_per_gpu', 'output_throughput_per_gpu'],
  ...['mean_time_to_first_token_sec', 'p99_time_to_first_token_sec', 'mean_time_per_output_token_sec'],
];
const placeOfRecord = ({ run, record }: Measured): string =>
  placeOf(
    run.id,
    figureFields.map((field) => record[field]),
  );
const placeOfRow = (row: Readonly<Record<string, unknown>>): string =>
  placeOf(
    row['run_id'],
    figureColumns.map((column) => row[column]),
  );
const placesOf = (all: readonly Measured[]): string[] => all.map(placeOfRecord).sort();
const placesIn = (rows: readonly Readonly<Record<string, unknown>>[]): string[] =>
  rows.map(placeOfRow).sort();

/** How the artifacts of a run were called and filled. */
type Form =
  /** `results_bmk`, of all records. */
  | 'aggregate'
  /** `results_all`, as in November 2025. */
  | 'aggregate of all'
  /** `results_<exp>`, of the records of an experiment each. */
  | 'aggregates of experiments'
  /** `results_bmk`, and the records that it was made of. */
  | 'both'
  /** Of an era's names: a record each, or of a server on several nodes a file for each of its concurrencies. */
  | { readonly single: Era; readonly multi: Era };

const singles = (single: Era, multi: Era = 'M2'): Form => ({ single, multi });

/** In the order of the runs. */
const forms: readonly Form[] = [
  ...[singles('B'), 'aggregate', singles("B'"), 'aggregates of experiments', singles('A', 'M1')],
  ...[singles('A', 'M2'), singles('C'), 'aggregate', singles('D'), 'aggregates of experiments'],
  ...[singles('E'), 'both', singles('C', 'M1'), 'aggregate', 'aggregate'],
  ...[singles('A2', 'M0'), singles('A'), 'aggregate of all', singles('E'), 'aggregate'],
] as const;

const count = (value: Cell | undefined): number => Number(value ?? 0);
const flag = (value: Cell | undefined): boolean => String(value).toLowerCase() === 'true';
const experimentOf = ({ infmax_model_prefix: prefix, isl, osl }: RealRecord): string =>
  `${prefix}_${count(isl) / 1024}k${count(osl) / 1024}k`;

function namedFields(record: RealRecord, index: number, concs: readonly number[]): NameFields {
  const role = (name: 'prefill' | 'decode') => ({
    [`${name}_tp`]: count(record[`${name}_tp`]),
    [`${name}_ep`]: count(record[`${name}_ep`]),
    [`${name}_dp_attention`]: flag(record[`${name}_dp_attention`]),
    [`${name}_num_workers`]: count(record[`${name}_num_workers`]),
  });
  return {
    infmax_model_prefix: String(record['infmax_model_prefix']),
    sequence: experimentOf(record).replace(/^.*_/, ''),
    precision: String(record['precision']),
    framework: String(record['framework']),
    mtp: record['spec_decoding'] === 'mtp' ? 'on' : 'off',
    spec_decoding: String(record['spec_decoding']),
    disagg: flag(record['disagg']),
    dp_attention: flag(record['dp_attention']),
    ...{ tp: count(record['tp']), pp: 1, dcp_size: 1, pcp_size: 1, ep: count(record['ep']) },
    ...role('prefill'),
    ...role('decode'),
    ...{ concs, pool: `${gpuOf(record)}-nv`, index: String(index) },
    recipe: '0123456789abcdef',
  };
}

/** What an era's name can tell of them. */
const told: Readonly<Record<Era, readonly (keyof NameFields)[]>> = (() => {
  const common = [
    ...(['infmax_model_prefix', 'sequence', 'precision', 'framework', 'pool', 'index'] as const),
  ] as const;
  const one = [...common, 'tp', 'concs'] as const;
  const roles = ['prefill_tp', 'prefill_ep', 'decode_tp', 'decode_ep'] as const;
  const workers = [
    ...(['prefill_dp_attention', 'prefill_num_workers'] as const),
    ...(['decode_dp_attention', 'decode_num_workers'] as const),
  ] as const;
  const point = ['ep', 'dp_attention', 'disagg', 'spec_decoding'] as const;
  return {
    A: one,
    A2: [...one, 'ep'],
    B: [...one, 'ep', 'dp_attention'],
    "B'": [...one, 'ep', 'dp_attention'],
    C: [...one, 'ep', 'dp_attention', 'spec_decoding'],
    D: [...one, ...point],
    E: [...one, ...point, 'pp', 'dcp_size', 'pcp_size', 'recipe'],
    M0: [...common, 'mtp'],
    M1: [...common, ...roles, 'spec_decoding', 'concs'],
    M2: [...common, ...roles, ...workers, 'disagg', 'spec_decoding', 'concs'],
  };
})();

function nameOf(era: Era, fields: NameFields): string {
  const names: ReadonlySet<string> = new Set(told[era]);
  return artifactNameOf(era, Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name))));
}

/** The artifacts of a run: names, and the content of their files. */
function artifactsOf(
  { records }: RealRun,
  form: Form,
): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (form === 'aggregate') return [['results_bmk', { 'agg_bmk.json': records }]];
  if (form === 'aggregate of all') return [['results_all', { 'agg_all.json': records }]];
  const experiments = Object.entries(grouped(records, experimentOf));
  if (form === 'aggregates of experiments')
    return experiments.map(([name, some]) => [`results_${name}`, { [`agg_${name}.json`]: some }]);
  if (form === 'both')
    return [
      ...artifactsOf({ ...noRun, records }, singles("B'")),
      ['results_bmk', { 'agg_bmk.json': records }],
    ];
  const isMulti = (record: RealRecord): boolean => record['is_multinode'] === true;
  const one = records.filter((record) => !isMulti(record)).map((record) => [record]);
  const servers = grouped(records.filter(isMulti), (record) => pointOf({ ...record, conc: 0 }));
  return [...one, ...Object.values(servers)].map((some, index) => {
    const [record = {}] = some;
    const concs = some.map(({ conc }) => count(conc));
    const name = nameOf(isMulti(record) ? form.multi : form.single, namedFields(record, index, concs));
    return [name, Object.fromEntries(some.map((each) => [`agg_${name}_conc_${each['conc']}.json`, each]))];
  });
}

const noRun = { id: 0, createdAt: new Date(0) };

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return Object.fromEntries(groups);
}

/** As GitHub would have it of the repository. */
const told20 = {
  repository: 'octo/benchmarks',
  ...{ path: '.github/workflows/run-sweep.yml', headBranch: 'main', event: 'push', title: 'Run Sweep' },
};

async function serve(github: GitHubStandIn): Promise<void> {
  github.run.remove();
  for (const [index, run] of realRuns.entries()) {
    const { id, createdAt } = run;
    const served: StandInRun = github.addRun({ ...told20, id, createdAt });
    const madeAt = new Date(createdAt.getTime() + hourMs);
    for (const [name, files] of artifactsOf(run, forms[index] ?? 'aggregate'))
      await served.addArtifact({
        name,
        createdAt: madeAt,
        content: {
          kind: 'files',
          files: Object.fromEntries(
            Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)]),
          ),
        },
      });
    // what else such runs have, none of which is a result
    for (const name of ['run-stats', 'server_logs_0', 'eval_results_all'])
      await served.addArtifact({ name, createdAt: madeAt, content: { kind: 'files', files: { x: 'x' } } });
  }
}

/** The columns that Mantile's table has, and what each shows of a record. */
const mantileColumns: readonly (readonly [string, string])[] = [
  ['gpu_model', 'hw'],
  ['framework', 'framework'],
  ['precision', 'precision'],
  ['input_seq_len', 'isl'],
  ['output_seq_len', 'osl'],
  ['tensor_parallel', 'tp'],
  ['expert_parallel', 'ep'],
  ['concurrency', 'conc'],
  ['throughput_tokens_per_sec_per_gpu', 'tput_per_gpu'],
  ['output_throughput_per_gpu', 'output_tput_per_gpu'],
  ['mean_time_to_first_token_sec', 'mean_ttft'],
  ['p99_time_to_first_token_sec', 'p99_ttft'],
  ['mean_time_per_output_token_sec', 'mean_tpot'],
  ['mean_end_to_end_latency_sec', 'mean_e2el'],
  ['median_end_to_end_latency_sec', 'median_e2el'],
  ['benchmark_date', 'run_date'],
  ['run_id', 'run_id'],
];
/** Of these data. */
const integerColumns = [
  ...['input_seq_len', 'output_seq_len', 'tensor_parallel', 'expert_parallel', 'concurrency', 'run_id'],
  ...['run_attempt', 'num_prefill_gpu', 'num_decode_gpu'],
  ...['prefill', 'decode'].flatMap((role) => ['tp', 'ep', 'num_workers'].map((field) => `${role}_${field}`)),
];

/** Of the form that our columns give it. */
function asShown(field: string, value: Cell): Cell {
  if (field === 'image') return String(value).replaceAll('#', '/');
  return field.endsWith('dp_attention') ? flag(value) : value;
}

const secondOf = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

describeOnRealData('20 real runs, served in artifacts of every form', () => {
  let github: GitHubStandIn;
  let cwd: string;
  let first: Finished;

  beforeAll(async () => {
    github = await GitHubStandIn.start();
    await serve(github);
    cwd = folderOf({});
    first = await extract(github, cwd);
  });

  afterAll(() => github.stop());

  test('are read whole, and each point is kept once', () => {
    expect(first).toMatchObject({ status: 0, stdout: '' });
    expect(first.stderr.trimEnd().split('\n').at(-1)).toBe('464 rows of 20 runs (1020 read, older-run 556)');
    expect(reportIn(cwd)).toMatchObject({
      ...{ view: 'latest', all: false, run_order: 'dates', runs: { read: 20, without_date: 0 } },
      rows: { read: 1020, kept: 464, dropped: { copy: 0, 'older-attempt': 0, 'older-run': 556 } },
      ...{ skipped: [], inferred: {} },
      unknown: { models: [], hardware: [], frameworks: [], precisions: [], metrics: [] },
    });
    expect(rowsIn(cwd)).toHaveLength(464);
  });

  test('come each from the artifact that had it, fetched once', () => {
    const fetched = fetchesOf(github);
    expect([...fetched.values()].every((times) => times === 1)).toBe(true);
    // where there is an aggregate, nothing that it was made of; and of two that are equal, one
    const wanted = realRuns.flatMap((run, index) => {
      const form = forms[index] ?? 'aggregate';
      return artifactsOf(run, form === 'both' ? 'aggregate' : form);
    });
    const distinct = new Set(wanted.map(([, files]) => JSON.stringify(files))).size;
    expect(wanted.length - distinct).toBe(1);
    expect(fetched.size).toBe(distinct);
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(distinct);
  });

  test('are the newest of each point, as they are counted without us', () => {
    expect(latest).toHaveLength(464);
    expect(placesIn(rowsIn(cwd))).toEqual(placesOf(latest));
  });

  test('have the 17 columns of Mantile first, with the values of the JSON', () => {
    expect(headerIn(cwd).slice(0, 17)).toEqual(mantileColumns.map(([column]) => column));
    const records = new Map(latest.map((one) => [placeOfRecord(one), one]));
    const found = csvIn(cwd).map((line) => ({ line, measured: records.get(placeOfRow(line)) }));
    const columns = mantileColumns.filter(([column]) => column !== 'benchmark_date');
    expect(found.map(({ line }) => columns.map(([column]) => line[column]))).toEqual(
      found.map(({ measured: one }) => {
        const values: Readonly<Record<string, unknown>> = { ...one?.record, run_id: one?.run.id };
        return columns.map(([, field]) => String(values[field] ?? ''));
      }),
    );
    expect(found.map(({ line }) => Date.parse(line['benchmark_date'] ?? ''))).toEqual(
      found.map(({ measured: one }) => one?.run.createdAt.getTime()),
    );
  });

  test("have the run's date as GitHub writes it, which is how Mantile's table has it", () => {
    expect(new Set(csvIn(cwd).map((line) => line['benchmark_date']))).toEqual(
      new Set(latest.map(({ run }) => secondOf(run.createdAt))),
    );
  });

  test('have every other figure of the JSON by its name, and the topology', () => {
    const shown = new Map(mantileColumns.map(([column, field]) => [field, column]));
    const records = new Map(latest.map((one) => [placeOfRecord(one), one.record]));
    const differing = rowsIn(cwd).flatMap((row) =>
      Object.entries(records.get(placeOfRow(row)) ?? {}).flatMap(([field, value]) => {
        const column = { infmax_model_prefix: 'model_prefix' }[field] ?? shown.get(field) ?? field;
        const expected = asShown(field, value);
        return row[column] === expected ? [] : [[row['run_id'], column, row[column], expected]];
      }),
    );
    expect(differing).toEqual([]);
  });

  test('have whole numbers without a point, and no cell that is not of its column', () => {
    const flags = ['disagg', 'is_multinode', 'dp_attention', 'prefill_dp_attention', 'decode_dp_attention'];
    const cells = (columns: readonly string[]): string[] => [
      ...new Set(csvIn(cwd).flatMap((line) => columns.map((column) => line[column] ?? 'no column'))),
    ];
    expect(cells(integerColumns).filter((cell) => !/^\d*$/.test(cell))).toEqual([]);
    expect(cells(flags).sort()).toEqual(['', 'false', 'true']);
  });

  test('by-date keep the newest of each point and day', async () => {
    const own = folderWith(cwd);
    const { status } = await extract(github, own, ['--view', 'by-date']);
    expect(status).toBe(0);
    expect(placesIn(rowsIn(own))).toEqual(placesOf(byDate));
    const sameDay = measured.length - byDate.length;
    expect(byDate.length).toBeGreaterThan(latest.length);
    expect(sameDay).toBeGreaterThan(0);
    expect(reportIn(own).rows).toMatchObject({
      ...{ read: 1020, kept: byDate.length },
      dropped: { 'same-day': sameDay, 'older-run': 0 },
    });
  });

  test('with --all keep every record, each with the form of name that it was found by', async () => {
    const own = folderWith(cwd);
    await extract(github, own, ['--all']);
    expect(placesIn(rowsIn(own))).toEqual(placesOf(measured));
    expect(reportIn(own)).toMatchObject({ all: true, rows: { read: 1020, kept: 1020 } });
    const eras = countOf(rowsIn(own).map((row) => String(row['era'])));
    const expected = realRuns.flatMap(({ records }, index) =>
      records.map((record) => {
        const form = forms[index] ?? 'aggregate';
        if (typeof form === 'string') return '2025-12';
        return record['is_multinode'] === true ? form.multi : form.single;
      }),
    );
    expect(eras).toEqual(countOf(expected));
    // each of the forms is there
    expect(Object.keys(eras)).toHaveLength(11);
  });

  test('of gptoss are 224', async () => {
    const own = folderWith(cwd);
    await extract(github, own, ['--model', 'gptoss']);
    expect(rowsIn(own)).toHaveLength(224);
    expect(placesIn(rowsIn(own))).toEqual(placesOf(latest.filter(isGptoss)));
  });

  test('are told of run by run, the oldest first', () => {
    const kept = countOf(latest.map(({ run }) => String(run.id)));
    expect(
      csvIn(cwd, 'runs.csv').map((line) => [
        ...[line['run_id'], Date.parse(line['created_at'] ?? ''), line['workflow'], line['branch']],
        ...[line['rows_read'], line['rows_kept'], line['skipped']],
      ]),
    ).toEqual(
      realRuns.map(({ id, createdAt, records }) => [
        ...[String(id), createdAt.getTime(), 'run-sweep.yml', 'main'],
        ...[String(records.length), String(kept[id] ?? 0), '0'],
      ]),
    );
  });

  test('cost a second call two lists of runs, and give the same bytes', async () => {
    const before = github.statistics.requests;
    const files = new Map(dataSetFiles.map((file) => [file, readFileSync(join(cwd, out, file))]));
    expect((await extract(github, cwd)).status).toBe(0);
    expect(github.statistics.requests).toBe(before + 2);
    for (const [file, bytes] of files)
      expect([file, readFileSync(join(cwd, out, file)).equals(bytes)]).toEqual([file, true]);
  });

  test('and every artifact with its own are a copy each where an aggregate has them too', async () => {
    const own = folderWith(cwd);
    await extract(github, own, ['--artifact', '*']);
    const both = realRuns.find((_, index) => forms[index] === 'both');
    expect(reportIn(own).rows).toMatchObject({
      read: 1020 + (both?.records.length ?? 0),
      kept: 464,
      dropped: { copy: both?.records.length, 'aggregate-or-single': 0, 'older-run': 556 },
    });
    expect(placesIn(rowsIn(own))).toEqual(placesOf(latest));
  });

  describe('beside what Mantile makes of them', () => {
    const ours = new Set(latest);
    const its = firstOfEach(measured, ({ record }) => mantileKey(record));

    test('have all of its rows, and 26 more', () => {
      expect(its).toHaveLength(438);
      expect(its.filter((one) => !ours.has(one))).toEqual([]);
      expect(firstOfEach(measured.filter(isGptoss), ({ record }) => mantileKey(record))).toHaveLength(215);
    });

    test('differ from it by points that its key takes for one, and whose topology is another', () => {
      const itsRows = new Set(its);
      const more = latest.filter((one) => !itsRows.has(one));
      expect(more).toHaveLength(464 - 438);
      const siblings = grouped(latest, ({ record }) => mantileKey(record));
      for (const { record } of more) {
        const group = siblings[mantileKey(record)] ?? [];
        expect(group.length).toBeGreaterThan(1);
        expect(new Set(group.map((one) => topologyOf(one.record))).size).toBe(group.length);
      }
      // models in 8 of the groups, prefill and decode in the others
      const groups = Object.values(siblings).filter((group) => group.length > 1);
      const models = groups.filter(
        (group) => new Set(group.map(({ record }) => record['infmax_model_prefix'])).size > 1,
      );
      expect([groups.length, models.length]).toEqual([22, 8]);
    });

    test('tell in the table what its key had, and its columns left out', () => {
      const keys = csvIn(cwd).map((line) =>
        JSON.stringify(mantileColumns.slice(0, 8).map(([column]) => line[column])),
      );
      expect(new Set(keys).size).toBeLessThan(keys.length);
      const source = new Set(['benchmark_date', 'run_id', 'artifact', 'file', 'era', 'workflow', 'image']);
      const whole = headerIn(cwd).slice(0, headerIn(cwd).indexOf('repository'));
      const identities = csvIn(cwd).map((line) =>
        JSON.stringify(
          whole
            .filter((column) => !source.has(column) && !/throughput|_sec$/.test(column))
            .map((column) => line[column]),
        ),
      );
      expect(new Set(identities).size).toBe(464);
    });
  });

  describe('in three formats', () => {
    const file = (format: string): string => `'${join(cwd, out, `results.${format}`)}'`;

    async function typesOf(format: string): Promise<ReadonlyMap<string, string>> {
      const described = await duckDb?.rowsOf(`DESCRIBE FROM ${file(format)}`);
      return new Map(described?.map((row) => [String(row['column_name']), String(row['column_type'])]));
    }

    testWithDuckDb('have the same columns, with the types of Parquet', async () => {
      const types = await typesOf('parquet');
      expect([...types.keys()]).toEqual(headerIn(cwd));
      for (const column of integerColumns) expect([column, types.get(column)]).toEqual([column, 'BIGINT']);
      expect(types.get('benchmark_date')).toBe('TIMESTAMP');
      expect(types.get('throughput_tokens_per_sec_per_gpu')).toBe('DOUBLE');
    });

    testWithDuckDb('have the same rows', async () => {
      const types = await typesOf('parquet');
      const inJson = await typesOf('ndjson');
      const rows = (format: string, columns: Iterable<string>): string =>
        `SELECT ${[...columns].map((name) => `CAST("${name}" AS ${types.get(name)}) AS "${name}"`)} FROM ${file(format)}`;
      // a column that no row has anything in is in no object
      for (const [other, columns] of [
        ['csv', types.keys()],
        ['ndjson', inJson.keys()],
      ] as const) {
        const names = [...columns];
        const [ours, theirs] = [rows('parquet', names), rows(other, names)];
        expect(await duckDb?.rowsOf(`(${ours}) EXCEPT ALL (${theirs})`)).toEqual([]);
        expect(await duckDb?.rowsOf(`(${theirs}) EXCEPT ALL (${ours})`)).toEqual([]);
      }
      expect(inJson.size).toBeGreaterThan(50);
    });

    testWithDuckDb('add up to the same, and to what the JSON does', async () => {
      const sum = (field: string): number =>
        latest.reduce((total, { record }) => total + count(record[field]), 0);
      for (const format of ['parquet', 'csv', 'ndjson'])
        expect(
          await duckDb?.rowsOf(
            `SELECT count(*)::INTEGER AS rows, sum(concurrency)::INTEGER AS conc, sum(tensor_parallel)::INTEGER AS tp,
               sum(num_decode_gpu)::INTEGER AS gpus, count(DISTINCT run_id)::INTEGER AS runs,
               round(sum(throughput_tokens_per_sec_per_gpu::DOUBLE), 3)::DOUBLE AS tput
             FROM ${file(format)}`,
          ),
        ).toEqual([
          {
            ...{ rows: 464, conc: sum('conc'), tp: sum('tp'), gpus: sum('num_decode_gpu') },
            runs: new Set(latest.map(({ run }) => run.id)).size,
            tput: Math.round(sum('tput_per_gpu') * 1000) / 1000,
          },
        ]);
    });
  });

  describe('as the folder that they lie in', () => {
    /** What a row says of where it was read and of its run, and what the names of later artifacts tell. */
    const ofSource = new Set([
      ...['repository', 'run_attempt', 'workflow', 'branch', 'head_sha', 'artifact', 'file', 'era'],
      ...['pp', 'dcp_size', 'pcp_size', 'inferred'],
    ]);

    /** The cells that are not the same in both, by row and column. */
    function differences(ours: readonly WrittenRow[], theirs: readonly WrittenRow[]): readonly unknown[] {
      expect(placesIn(ours)).toEqual(placesIn(theirs));
      const others = new Map(theirs.map((row) => [placeOfRow(row), row]));
      return ours.flatMap((row) => {
        const other = others.get(placeOfRow(row)) ?? {};
        const names = [...new Set([...Object.keys(row), ...Object.keys(other)])];
        return names
          .filter((name) => !ofSource.has(name) && row[name] !== other[name])
          .map((name) => [row['run_id'], name, row[name], other[name]]);
      });
    }

    test('give the same rows, with dates from runs.json', async () => {
      const own = folderOf({});
      cpSync(runsFolder, join(own, 'runs'), { recursive: true });
      const runs = realRuns.map(({ id, createdAt }) => ({ id, created_at: secondOf(createdAt) }));
      writeFileSync(join(own, 'runs', 'runs.json'), JSON.stringify(runs));
      const { status, stderr } = await extractFrom(own, 'runs');
      expect({ status, stderr }).toEqual({
        status: 0,
        stderr: '464 rows of 20 runs (1020 read, older-run 556)\n',
      });
      expect(reportIn(own)).toMatchObject({ run_order: 'dates', rows: reportIn(cwd).rows });
      expect(differences(rowsIn(own), rowsIn(cwd)).slice(0, 3)).toEqual([]);
    });

    test('give the same rows without a date where nothing tells it, and say so', async () => {
      const own = folderOf({});
      const { status, stderr } = await extractFrom(own, runsFolder);
      expect(status).toBe(0);
      expect(stderr).toContain(
        'Nothing tells the dates of the runs, since there is no runs.json: they are in the order of their numbers.\n',
      );
      const withoutDates = rowsIn(cwd).map(({ benchmark_date: _, ...row }) => row);
      expect(differences(rowsIn(own), withoutDates).slice(0, 3)).toEqual([]);
      expect(reportIn(own)).toMatchObject({
        run_order: 'ids',
        runs: { read: 20, without_date: 20 },
        rows: reportIn(cwd).rows,
      });
    });
  });

  test('leave the token nowhere', () => {
    const written = [...everyFileIn(cwd).values(), first.stderr].join('\n');
    expect(written).not.toContain(github.restToken);
  });
});

describeOnRealData('real records as those of October 2025 were', () => {
  /** What they had: neither lengths nor model prefix, nor what tells how attention ran. */
  const october = ['hw', 'tp', 'conc', 'model', 'framework', 'precision'];
  const isFigure = (field: string): boolean => /_per_gpu$|_(?:ttft|tpot|itl|e2el|intvty)$/.test(field);

  test.each<[Era, number]>([
    ['B', 20218553330],
    ['C', 20613446912],
    ['E', 20621824084],
  ])('are of the same points by names of era %s, and newer than what they are of', async (era, id) => {
    const github = await GitHubStandIn.start();
    try {
      github.run.remove();
      const records = realRuns.find((run) => run.id === id)?.records ?? [];
      const runOf = (days: number): StandInRun =>
        github.addRun({ ...told20, createdAt: midnight(days), id: id + days });
      const [whole, bare] = [runOf(20), runOf(10)];
      await addResults(whole, 'results_bmk', records);
      for (const [index, record] of records.entries()) {
        const kept = Object.entries(record).filter(([field]) => october.includes(field) || isFigure(field));
        const name = nameOf(era, namedFields(record, index, [count(record['conc'])]));
        await addResults(bare, name, Object.fromEntries(kept));
      }
      const cwd = folderOf({});
      expect((await extract(github, cwd)).status).toBe(0);
      const { rows, inferred } = reportIn(cwd);
      expect(rows).toMatchObject({ kept: records.length, dropped: { 'older-run': records.length } });
      expect(new Set(rowsIn(cwd).map((row) => row['run_id']))).toEqual(new Set([bare.id]));
      for (const column of [
        'input_seq_len',
        'output_seq_len',
        'expert_parallel',
        'dp_attention',
        'model_prefix',
      ])
        expect([column, inferred[column]]).toEqual([column, records.length]);
    } finally {
      await github.stop();
    }
  });
});

/** A folder with what was fetched into another one, so that a test has files of its own. */
function folderWith(cwd: string): string {
  const own = folderOf({});
  cpSync(join(cwd, out, 'archive'), join(own, out, 'archive'), { recursive: true });
  return own;
}

function countOf(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
