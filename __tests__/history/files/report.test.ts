/** `extract.report.json` and `runs.csv`: what became of all that was read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeTogether } from '../../../src/files/together.ts';
import { type Extracted, extractReport, runAccounts } from '../../../src/history/account.ts';
import { type DataSetRequest, dataSetOf } from '../../../src/history/data-set.ts';
import { dataSetFiles } from '../../../src/history/files/data-set-files.ts';
import { runsCsvOf } from '../../../src/history/files/runs-csv.ts';
import { rowsOf } from '../../../src/history/rows/rows.ts';
import type { Run } from '../../../src/history/types.ts';
import { folderOf } from '../../support/files.ts';
import { december, october, run } from '../rows/files.ts';

const older: Run = { ...run, id: '9', createdAt: '2025-12-01T10:00:00Z', title: '=Nightly, "all"' };
const newer: Run = { ...run, id: '10', createdAt: '2025-12-02T10:00:00Z' };
const empty: Run = { ...run, id: '11', createdAt: undefined, attempt: undefined, conclusion: undefined };

const unknownModel = { ...december, infmax_model_prefix: 'new', model: 'org/new', own_figure: 1, conc: 8 };

/** Two runs of the same point, one that failed, one that is only in the older, and what is no record. */
const extracted: Extracted = {
  runs: [newer, empty, older],
  artifacts: [
    { run: older, artifact: artifactOf('results_bmk', '1'), fate: 'read' },
    { run: older, artifact: artifactOf('server_logs_x', '2'), fate: 'passed over' },
    { run: newer, artifact: artifactOf('results_bmk', '3'), fate: 'read' },
    { run: newer, artifact: artifactOf('results_all', '4'), fate: 'expired' },
  ],
  files: [
    fileOf(older, '1', [december, unknownModel, { ...december, num_requests_successful: 0 }, 'x']),
    fileOf(newer, '3', [december, { ...october, hw: 'x100' }]),
    fileOf(newer, '3', 'no JSON'),
  ],
};
const latest: DataSetRequest = { view: 'latest', all: false };
const dataSet = dataSetOf(
  extracted.files.flatMap(({ rows }) => rows),
  latest,
);

function artifactOf(name: string, id: string) {
  return { name, id, createdAt: undefined, attempt: undefined };
}

function fileOf(of: Run, id: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return rowsOf({ run: of, artifact: artifactOf('results_bmk', id), file: 'agg_bmk.json', text });
}

describe('the report', () => {
  const report = extractReport(extracted, latest, dataSet);

  test('counts runs, artifacts by kind and fate, files and rows', () => {
    expect(report).toMatchObject({
      ...{ format: 1, view: 'latest', all: false, run_order: 'dates', files: 3 },
      runs: { read: 3, without_date: 1 },
      rows: { read: 4, kept: 2, dropped: { copy: 0, failed: 1, 'older-run': 1 } },
    });
    expect(report.artifacts).toEqual({ aggregate: { expired: 1, read: 2 }, other: { 'passed over': 1 } });
  });

  test('names what gave no row, by reason', () => {
    const place = { artifact: 'results_bmk', file: 'agg_bmk.json', why: expect.any(String) };
    expect(report.skipped).toEqual([
      { reason: 'not-json', count: 1, first: [{ ...place, run: '10', artifact_id: '3' }] },
      { reason: 'not-a-record', count: 1, first: [{ ...place, run: '9', artifact_id: '1', index: 3 }] },
      { reason: 'no-lengths', count: 1, first: [{ ...place, run: '10', artifact_id: '3', index: 1 }] },
    ]);
  });

  test('names twenty of a reason at most, the same whatever order they came in', () => {
    const files = Array.from({ length: 25 }, (_, index) => fileOf({ ...older, id: String(index) }, '1', ''));
    const skippedOf = (given: Extracted['files']) =>
      extractReport({ ...extracted, files: given }, latest, dataSet).skipped;
    const [skipped] = skippedOf(files);
    expect(skipped?.count).toBe(25);
    expect(skipped?.first.map((place) => place.run)).toEqual(
      Array.from({ length: 20 }, (_, id) => String(id)),
    );
    expect(skippedOf([...files].reverse())).toEqual([skipped]);
  });

  test('names rows that failed, by what failed', () => {
    const place = { artifact: 'results_bmk', file: 'agg_bmk.json', run: '9' };
    const files = [...extracted.files, fileOf(older, '2', [{ ...december, tput_per_gpu: 0 }])];
    expect(extractReport({ ...extracted, files }, latest, dataSet).failures).toEqual([
      { reason: 'failed', rows: 1, first: [{ ...place, artifact_id: '1', index: 2 }] },
      { reason: 'no-throughput', rows: 1, first: [{ ...place, artifact_id: '2', index: 0 }] },
    ]);
  });

  test('counts the rows of each unknown name, however it is spelled', () => {
    const spelled = ['NEW', ' new', 'New'].map((name) => ({ ...unknownModel, infmax_model_prefix: name }));
    const files = [fileOf(older, '1', spelled)];
    expect(extractReport({ ...extracted, files }, latest, dataSet).unknown).toEqual({
      ...{ models: [{ name: 'new', rows: 3 }], hardware: [], frameworks: [], precisions: [] },
      ...{ speculations: [], scenarios: [] },
      metrics: [{ name: 'own_figure', rows: 3 }],
    });
  });

  test('counts the rows of each field that nobody can read, names three, and tells what is left out', () => {
    const odd = [0, 1, 2, 3].map((index) => ({ ...december, mean_ttft: `${index} s`, note: 'x' }));
    const files = [fileOf(older, '1', odd)];
    const place = { artifact: 'results_bmk', artifact_id: '1', file: 'agg_bmk.json', run: '9' };
    const told = extractReport({ ...extracted, files }, latest, dataSet);
    expect(told.unreadable).toEqual([
      {
        ...{ field: 'mean_ttft', rows: 4 },
        first: [0, 1, 2].map((index) => ({ ...place, index, found: `the text "${index} s"` })),
      },
    ]);
    expect(told.left_out).toEqual([{ field: 'note', rows: 4 }]);
  });

  test('counts the rows that lack what tells points apart', () => {
    expect(report.unsaid).toEqual([]);
    const bare = { ...december, framework: null, precision: '', model: null, infmax_model_prefix: null };
    const files = [fileOf(older, '1', [bare, { ...december, framework: null }])];
    expect(extractReport({ ...extracted, files }, latest, dataSet).unsaid).toEqual([
      { field: 'framework', rows: 2 },
      { field: 'model', rows: 1 },
      { field: 'precision', rows: 1 },
    ]);
  });

  test('has a place for what is of no run', () => {
    expect(report.passed_over).toEqual([]);
    const passedOver = [
      { kind: 'place', path: 'b', why: 'is a link' },
      { kind: 'place', path: 'a', why: 'is no zip' },
      { kind: 'run', path: 'runs/o/n/7.json', why: 'is empty' },
    ] as const;
    const toldOf = (places: Extracted['passedOver']) =>
      extractReport({ ...extracted, passedOver: places }, latest, dataSet).passed_over;
    expect(toldOf(passedOver)).toEqual([
      { kind: 'run', count: 1, first: [{ path: 'runs/o/n/7.json', why: 'is empty' }] },
      {
        ...{ kind: 'place', count: 2 },
        first: [
          { path: 'a', why: 'is no zip' },
          { path: 'b', why: 'is a link' },
        ],
      },
    ]);
    expect(toldOf([...passedOver].reverse())).toEqual(toldOf(passedOver));
  });

  test('counts a run without a time that the calendar has as one without a date', () => {
    const runs = [{ ...older, createdAt: '2025-02-30T00:00:00Z' }];
    const noRows = { runs, artifacts: [], files: [] };
    expect(extractReport(noRows, latest, dataSet).runs).toEqual({ read: 1, without_date: 1 });
  });

  test('lists names that are not known, and what names have told', () => {
    expect(report.unknown).toMatchObject({
      models: [{ name: 'new', rows: 1 }],
      metrics: [{ name: 'own_figure', rows: 1 }],
    });
    const named = { ...extracted, files: [...extracted.files, inferring()] };
    expect(extractReport(named, latest, dataSet).inferred).toMatchObject({
      input_seq_len: 1,
      output_seq_len: 1,
    });
    expect(extractReport({ ...extracted, files: [] }, latest, dataSet).inferred).toEqual({});
  });
});

function inferring() {
  const artifact = artifactOf('dsr1_1k8k_fp8_sglang_tp8_conc16_h200-nv_1', '5');
  return rowsOf({ run: older, artifact, file: 'agg_x.json', text: JSON.stringify(october) });
}

test('runs.csv has a line for each run, the oldest first, those without rows with them', () => {
  expect(runsCsvOf(runAccounts(extracted, dataSet)).split('\r\n')).toEqual([
    'repository,run_id,run_attempt,created_at,workflow,title,branch,event,head_sha,conclusion,' +
      'artifacts,rows_read,rows_kept,skipped',
    'owner/name,11,,,run-sweep.yml,Run Sweep,main,push,abc,,0,0,0,0',
    `owner/name,9,2,2025-12-01T10:00:00Z,run-sweep.yml,"'=Nightly, ""all""",main,push,abc,success,2,3,1,1`,
    'owner/name,10,2,2025-12-02T10:00:00Z,run-sweep.yml,Run Sweep,main,push,abc,success,2,1,1,2',
    '',
  ]);
});

test('runs.csv has a run once that was read twice, with the repository that is said and its time in UTC', () => {
  const bare = { ...older, repository: '', createdAt: '2025-12-01T12:00:00+02:00', title: 'Nightly' };
  const named = { ...older, title: 'Nightly' };
  const files = [fileOf(bare, '1', [december]), fileOf(named, '2', [december])];
  const rows = files.flatMap((file) => file.rows);
  const twice = { runs: [bare, named], artifacts: [], files };
  expect(
    runsCsvOf(runAccounts(twice, dataSetOf(rows, latest)))
      .split('\r\n')
      .slice(1),
  ).toEqual(['owner/name,9,2,2025-12-01T10:00:00Z,run-sweep.yml,Nightly,main,push,abc,success,0,2,1,0', '']);
});

describe('a written data set', () => {
  const names = ['extract.report.json', 'results.csv', 'results.ndjson', 'results.parquet', 'runs.csv'];

  function written({ runs, artifacts, files }: Extracted): string {
    const set = dataSetOf(
      files.flatMap(({ rows }) => rows),
      latest,
    );
    const from = { runs, artifacts, files };
    const folder = folderOf({});
    writeTogether(
      folder,
      dataSetFiles({
        rows: set.rows,
        runs: runAccounts(from, set),
        report: extractReport(from, latest, set),
      }),
    );
    return folder;
  }

  function bytesIn(folder: string): string[] {
    return names.map((name) => readFileSync(join(folder, name)).toString('base64'));
  }

  test('has five files, the same bytes whatever order their runs came in', () => {
    const folder = written(extracted);
    expect(readdirSync(folder).sort()).toEqual(names);
    const { runs, artifacts, files } = extracted;
    const reversed = {
      runs: [...runs].reverse(),
      artifacts: [...artifacts].reverse(),
      files: [...files].reverse(),
    };
    expect(bytesIn(written(reversed))).toEqual(bytesIn(folder));
  });

  test('of nothing has headers, and a report of zeros', () => {
    const folder = written({ runs: [], artifacts: [], files: [] });
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(readFileSync(join(folder, 'results.ndjson'), 'utf8')).toBe('');
    expect(readFileSync(join(folder, 'results.csv'), 'utf8').split('\r\n').length).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, 'extract.report.json'), 'utf8'))).toMatchObject({
      rows: { read: 0, kept: 0 },
      skipped: [],
    });
  });
});
