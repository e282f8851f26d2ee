/** The step summary of an aggregate, and its tables whole. */
import { describe, expect, test } from '@jest/globals';
import type { AgenticRecord, MultiNodeRecord, SingleNodeRecord } from '../../src/generated/results/types.ts';
import { aggregateSummary } from '../../src/report/aggregate-summary.ts';
import { type ResultRecord, resultsTable } from '../../src/report/results-table.ts';
import type { AggregateReport, Duplicate, Missing } from '../../src/results/report.ts';

const mebibyte = 1_048_576;

/** The report of a run in which all went well. */
function report(of: Partial<AggregateReport> = {}): AggregateReport {
  return {
    format: 1,
    read_as: 'per-config',
    because: 'there are artifacts named bmk_',
    read: 109,
    kept: 109,
    duplicates: [],
    superseded: [],
    skipped: [],
    invalid: [],
    expected: 109,
    missing: [],
    unexpected: [],
    sources: [],
    unread: 0,
    complete: true,
    ...of,
  };
}

/** Of a run without a matrix to compare it with. */
function alone(of: Partial<AggregateReport> = {}): AggregateReport {
  const { expected: _, ...others } = report({ complete: false, ...of });
  return others;
}

function missing(of: Partial<Missing> = {}): Missing {
  return { measurement: 'dsr1 b200 conc 4', entry: 'dsr1-b200', conc: 4, reason: undefined, ...of };
}

function duplicate(of: Partial<Duplicate> = {}): Duplicate {
  return {
    measurement: 'dsr1 b200 conc 4',
    lost: { artifact: 'bmk_a', file: 'agg_a.json' },
    kept: { artifact: 'bmk_a-2', file: 'agg_a.json', item: 2 },
    because: 'its attempt is newer',
    differing: ['image', 'model'],
    ...of,
  };
}

function single(of: Partial<SingleNodeRecord> = {}): SingleNodeRecord {
  return {
    hw: 'b200-trt',
    conc: 64,
    model: 'openai/gpt-oss-120b',
    infmax_model_prefix: 'gptoss',
    framework: 'trt',
    precision: 'fp4',
    spec_decoding: 'mtp',
    disagg: false,
    isl: 1024,
    osl: 8192,
    is_multinode: false,
    tp: 8,
    ep: 2,
    dp_attention: 'True',
    tput_per_gpu: 1234567.8912,
    output_tput_per_gpu: 110,
    input_tput_per_gpu: 0.00004,
    median_ttft: 0.38,
    median_tpot: 0.0085,
    median_intvty: 62.5,
    median_e2el: 16,
    ...of,
  };
}

function multi(of: Partial<MultiNodeRecord> = {}): MultiNodeRecord {
  return {
    hw: 'gb200',
    conc: 1024,
    model: 'deepseek-ai/DeepSeek-R1',
    infmax_model_prefix: 'dsr1',
    framework: 'dynamo-sglang',
    precision: 'fp8',
    spec_decoding: 'none',
    disagg: true,
    isl: 8192,
    osl: 1024,
    is_multinode: true,
    prefill_tp: 4,
    prefill_ep: 5,
    prefill_dp_attention: 'true',
    prefill_num_workers: 6,
    decode_tp: 32,
    decode_ep: 33,
    decode_dp_attention: 'false',
    decode_num_workers: 1,
    num_prefill_gpu: 16,
    num_decode_gpu: 0,
    tput_per_gpu: 6000,
    output_tput_per_gpu: 1000,
    input_tput_per_gpu: 16000,
    ...of,
  };
}

function agentic(of: Partial<AgenticRecord> = {}): AgenticRecord {
  return {
    hw: 'b300',
    conc: 16,
    infmax_model_prefix: 'dsv4',
    framework: 'vllm',
    precision: 'fp4',
    scenario_type: 'agentic-coding',
    tp: 8,
    num_requests_total: 120,
    num_requests_successful: 105,
    kv_offloading: 'dram',
    ...of,
  };
}

function summary(of: AggregateReport = report(), records: readonly ResultRecord[] = []): string {
  return aggregateSummary({ report: of, records }).markdown;
}

/** The lines below a heading, to the next one. */
function sectionOf(markdown: string, title: string): string[] {
  const lines = markdown.split('\n');
  const start = lines.indexOf(`### ${title}`);
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && line.startsWith('### '));
  return lines.slice(start + 1, end < 0 ? undefined : end).filter((line) => line !== '');
}

/** What stands in the table below a heading, row for row, by column. */
function rowsOf(markdown: string, title: string): Record<string, string>[] {
  const cells = sectionOf(markdown, title)
    .filter((line) => line.startsWith('|'))
    .map((line) => line.slice(2, -2).split(' | '));
  const [headers = [], , ...rows] = cells;
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? '?'])));
}

function headersOf(markdown: string, title: string): string[] {
  return sectionOf(markdown, title)[0]?.slice(2, -2).split(' | ') ?? [];
}

describe('the verdict', () => {
  test.each<[string, AggregateReport, string]>([
    ['all are there', report(), 'complete, 109 of 109 measurements'],
    [
      'some are missing',
      report({ kept: 106, missing: [missing(), missing(), missing()], complete: false }),
      '3 of 109 measurements missing',
    ],
    ['nothing is there', report({ read: 0, kept: 0, complete: false }), 'nothing was read'],
    ['there is no matrix', alone(), '109 measurements, no matrix to compare with'],
    ['there is no matrix and one record', alone({ kept: 1 }), '1 measurement, no matrix to compare with'],
    ['there is no matrix and no record', alone({ kept: 0 }), 'no record among 109 items read'],
    [
      'all are there and more was spoilt',
      report({
        invalid: [{ origin: { artifact: 'a', file: 'b' }, reason: 'it is empty.' }],
        sources: [{ name: 'bmk_b', problem: 'it has expired.' }],
        complete: false,
      }),
      '109 of 109 measurements, 1 invalid, 1 source not read',
    ],
  ])('where %s', (_, of, verdict) => {
    expect(summary(of).split('\n')[0]).toBe(`## Results: ${verdict}`);
  });
});

describe('the account', () => {
  test('says how it was read, and counts', () => {
    const text = summary(
      report({
        read: 12,
        kept: 6,
        duplicates: [duplicate()],
        skipped: [
          { reason: 'an eval', origins: [{ artifact: 'a', file: 'b' }] },
          { reason: 'power', origins: Array.from({ length: 2 }, () => ({ artifact: 'a', file: 'c' })) },
        ],
        invalid: Array.from({ length: 2 }, () => ({
          origin: { artifact: 'a', file: 'd' },
          reason: 'it is empty.',
        })),
        missing: [missing()],
      }),
    );
    expect(text).toContain('\nRead as per-config: there are artifacts named bmk&#95;\n');
    expect(text).toContain(
      '| Read | Kept | Duplicates | Skipped | Invalid | Expected | Missing |\n' +
        '| --- | --- | --- | --- | --- | --- | --- |\n' +
        '| 12 | 6 | 1 | 3 | 2 | 109 | 1 |\n',
    );
  });

  test('counts neither expected nor missing ones where there is no matrix', () => {
    expect(summary(alone())).toContain('| 109 | 109 | 0 | 0 | 0 |  |  |');
  });

  test('names what is missing, and why as far as its job said', () => {
    const text = summary(
      report({ missing: [missing({ reason: 'The server died.' }), missing({ conc: 8 })] }),
    );
    expect(rowsOf(text, 'Missing')).toEqual([
      { Measurement: 'dsr1 b200 conc 4', Entry: 'dsr1-b200', Conc: '4', Why: 'The server died.' },
      { Measurement: 'dsr1 b200 conc 4', Entry: 'dsr1-b200', Conc: '8', Why: 'no word from its job' },
    ]);
  });

  test.each([
    [200, 200, undefined],
    [250, 200, '50 more; the report has them all.'],
  ])('of %d that are missing names %d', (count, named, rest) => {
    const text = summary(
      report({ missing: Array.from({ length: count }, (_, index) => missing({ conc: index })) }),
    );
    expect(rowsOf(text, 'Missing')).toHaveLength(named);
    expect(sectionOf(text, 'Missing').find((line) => line.includes('more'))).toBe(rest);
  });

  test('names the place of what is invalid, and of an item of a list', () => {
    const text = summary(
      report({
        invalid: [
          { origin: { artifact: 'bmk-a', file: 'x/agg.json' }, reason: 'it is empty.' },
          { origin: { artifact: 'all.json', file: 'all.json', item: 0 }, reason: 'it has no hw.' },
        ],
      }),
    );
    expect(rowsOf(text, 'Invalid')).toEqual([
      { Place: 'bmk-a/x/agg.json', Why: 'it is empty.' },
      { Place: 'all.json&#91;0&#93;', Why: 'it has no hw.' },
    ]);
  });

  test('names the sources that could not be read, and no other', () => {
    const sources = [
      { name: 'good', digest: 'd1' },
      { name: 'bad', problem: 'it has expired.' },
    ];
    expect(rowsOf(summary(report({ sources })), 'Not read')).toEqual([
      { Source: 'bad', Why: 'it has expired.' },
    ]);
  });

  test('says of duplicates which lost, which won, why, and in what they differ', () => {
    const text = summary(report({ duplicates: [duplicate(), duplicate({ differing: [] })] }));
    const row = {
      Measurement: 'dsr1 b200 conc 4',
      Lost: 'bmk&#95;a/agg&#95;a.json',
      Kept: 'bmk&#95;a-2/agg&#95;a.json&#91;2&#93;',
      Why: 'its attempt is newer',
    };
    expect(rowsOf(text, 'Duplicates')).toEqual([
      { ...row, 'Differing fields': 'image, model' },
      { ...row, 'Differing fields': 'none' },
    ]);
  });

  test('counts what is skipped by its reason, and names the first three', () => {
    const origins = ['a', 'b', 'c', 'd'].map((file) => ({ artifact: 'e', file }));
    expect(rowsOf(summary(report({ skipped: [{ reason: 'an eval', origins }] })), 'Skipped')).toEqual([
      { Why: 'an eval', Count: '4', 'First places': 'e/a, e/b, e/c' },
    ]);
  });

  test('names what the matrix does not ask for', () => {
    expect(rowsOf(summary(report({ unexpected: ['h100 conc 2'] })), 'Unexpected')).toEqual([
      { Measurement: 'h100 conc 2' },
    ]);
  });

  test('comes before the results, missing ones first', () => {
    const text = summary(
      report({
        missing: [missing()],
        invalid: [{ origin: { artifact: 'a', file: 'b' }, reason: 'c' }],
        sources: [{ name: 'a', problem: 'b' }],
        duplicates: [duplicate()],
        skipped: [{ reason: 'a', origins: [] }],
        unexpected: ['a'],
      }),
      // in no order of their kinds
      [agentic(), multi(), single()],
    );
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '## Results: 1 of 109 measurements missing, 1 invalid, 1 source not read',
      '### Missing',
      '### Invalid',
      '### Not read',
      '### Duplicates',
      '### Skipped',
      '### Unexpected',
      '### Single-node',
      '### Multi-node',
      '### Agentic',
    ]);
  });

  test('has no section of what there is none of', () => {
    expect(summary(report())).not.toContain('###');
  });
});

describe('the table of single-node records', () => {
  test('has its columns in the order of the reference, and figures with their units', () => {
    const text = summary(report(), [single()]);
    expect(Object.entries(rowsOf(text, 'Single-node')[0] ?? {})).toEqual([
      ['Model', 'gptoss'],
      ['Served model', 'openai/gpt-oss-120b'],
      ['Hardware', 'B200-TRT'],
      ['Framework', 'TRT'],
      ['Precision', 'FP4'],
      ['ISL', '1024'],
      ['OSL', '8192'],
      ['TP', '8'],
      ['EP', '2'],
      ['DP attention', 'true'],
      ['Spec decoding', 'mtp'],
      ['Conc', '64'],
      // 0.38 s × 1000, 0.0085 s × 1000
      ['TTFT (ms)', '380.0000'],
      ['TPOT (ms)', '8.5000'],
      ['Interactivity (tok/s/user)', '62.5000'],
      ['E2EL (s)', '16.0000'],
      ['TPUT per GPU', '1234567.8912'],
      ['Output TPUT per GPU', '110.0000'],
      ['Input TPUT per GPU', '0.0000'],
    ]);
  });

  test('shows medians, not means', () => {
    expect(summary(report(), [single({ mean_ttft: 0.5 })])).not.toContain('500.0000');
  });

  test('shows figures in plain notation, negative ones too', () => {
    const [row] = rowsOf(
      summary(report(), [single({ tput_per_gpu: 1e20, output_tput_per_gpu: 1e-7, input_tput_per_gpu: -5 })]),
      'Single-node',
    );
    expect(row).toMatchObject({
      'TPUT per GPU': '100000000000000000000.0000',
      'Output TPUT per GPU': '0.0000',
      'Input TPUT per GPU': '-5.0000',
    });
  });

  test('leaves blank what a record lacks', () => {
    const records = [single({ median_ttft: undefined, median_e2el: undefined }), single()];
    const [row] = rowsOf(summary(report(), records), 'Single-node');
    expect(row).toMatchObject({ 'TTFT (ms)': '', 'TPOT (ms)': '8.5000', 'E2EL (s)': '' });
  });

  test('tells pipeline and context parallelism only where one differs from 1', () => {
    const usual = single({ pp: 1, dcp_size: 1, pcp_size: 1 });
    expect(headersOf(summary(report(), [usual, single()]), 'Single-node').slice(7, 9)).toEqual(['TP', 'EP']);
    const text = summary(report(), [usual, single(), single({ pp: 2 })]);
    expect(headersOf(text, 'Single-node').slice(7, 10)).toEqual(['TP', 'PP', 'EP']);
    expect(rowsOf(text, 'Single-node').map(({ PP }) => PP)).toEqual(['1', '', '2']);
  });

  test('has a row a record, in the order given', () => {
    const records = [9, 3, 7].map((conc) => single({ conc }));
    expect(rowsOf(summary(report(), records), 'Single-node').map(({ Conc }) => Conc)).toEqual([
      '9',
      '3',
      '7',
    ]);
  });
});

describe('the table of multi-node records', () => {
  test('has prefill and decode workers where single nodes have their layout', () => {
    const [row = {}] = rowsOf(summary(report(), [multi()]), 'Multi-node');
    expect(Object.entries(row).slice(5, 19)).toEqual([
      ['ISL', '8192'],
      ['OSL', '1024'],
      ['Prefill TP', '4'],
      ['Prefill EP', '5'],
      ['Prefill DP attention', 'true'],
      ['Prefill workers', '6'],
      ['Prefill GPUs', '16'],
      ['Decode TP', '32'],
      ['Decode EP', '33'],
      ['Decode DP attention', 'false'],
      ['Decode workers', '1'],
      // a count that the record has, and has as 0
      ['Decode GPUs', '0'],
      ['Spec decoding', 'none'],
      ['Conc', '1024'],
    ]);
    // which this record has not
    expect(row).toMatchObject({ 'TTFT (ms)': '', 'E2EL (s)': '', 'TPUT per GPU': '6000.0000' });
  });

  test('tells the parallelism of workers where it differs from 1', () => {
    const text = summary(report(), [multi({ prefill_pp: 2, decode_pp: 1, decode_dcp_size: 8 })]);
    const headers = headersOf(text, 'Multi-node').filter((header) => /PP|DCP|PCP/.test(header));
    expect(headers).toEqual(['Prefill PP', 'Decode DCP']);
  });
});

describe('the table of agentic records', () => {
  test('has requests, offloading and throughput', () => {
    const record = agentic({
      request_metrics: { throughput: { per_gpu: { total_tput_tps: 330, output_tput_tps: 13 } } },
    });
    expect(rowsOf(summary(report(), [record]), 'Agentic')).toEqual([
      {
        Model: 'dsv4',
        'Served model': '',
        Hardware: 'B300',
        Framework: 'VLLM',
        Precision: 'FP4',
        TP: '8',
        EP: '',
        'DP attention': '',
        'Spec decoding': '',
        'KV offloading': 'dram',
        Conc: '16',
        'Requests successful': '105',
        'Requests total': '120',
        'TPUT per GPU': '330.0000',
        'Output TPUT per GPU': '13.0000',
        'Input TPUT per GPU': '',
      },
    ]);
  });

  test('takes throughput from where other records have it, too', () => {
    const [row] = rowsOf(summary(report(), [agentic({ tput_per_gpu: 250 })]), 'Agentic');
    expect(row).toMatchObject({ 'TPUT per GPU': '250.0000' });
  });

  test('holds those of several nodes as well, with their workers', () => {
    const record = agentic({ is_multinode: true, prefill_num_workers: 2, decode_num_workers: 3 });
    const text = summary(report(), [record]);
    expect(sectionOf(text, 'Multi-node')).toEqual([]);
    expect(rowsOf(text, 'Agentic')[0]).toMatchObject({ 'Prefill workers': '2', 'Decode workers': '3' });
  });
});

describe('text of strangers', () => {
  const hostile = '| a\n::error::b `c` <script>alert(1)</script> [d](https://e) @f\r\n# g';

  const everywhere = report({
    because: hostile,
    missing: [missing({ measurement: hostile, entry: hostile, reason: hostile })],
    invalid: [{ origin: { artifact: hostile, file: hostile }, reason: hostile }],
    sources: [{ name: hostile, problem: hostile }],
    duplicates: [
      duplicate({
        measurement: hostile,
        lost: { artifact: hostile, file: hostile },
        because: hostile,
        differing: [hostile],
      }),
    ],
    skipped: [{ reason: hostile, origins: [{ artifact: hostile, file: hostile }] }],
    unexpected: [hostile],
  });
  const record = single({ hw: hostile, model: hostile, framework: hostile, spec_decoding: hostile });

  test('changes nothing but the cells that it stands in', () => {
    const plain = JSON.parse(
      JSON.stringify({ everywhere, record }).replaceAll(JSON.stringify(hostile), '"x"'),
    );
    const pipes = (text: string): number[] => text.split('\n').map((line) => line.split('|').length);
    expect(pipes(summary(everywhere, [record]))).toEqual(pipes(summary(plain.everywhere, [plain.record])));
  });

  test('has no markup and no workflow command', () => {
    const text = summary(everywhere, [record]);
    expect(text.match(/^#+ .*$/gm)).toHaveLength(8);
    expect(text).not.toMatch(/[<>`@\r]|::|\]\(/);
  });

  test('is cut in tables of results, and left in the account as long as names are', () => {
    const long = 'x'.repeat(180);
    const text = summary(report({ missing: [missing({ entry: long })] }), [single({ model: long })]);
    expect(rowsOf(text, 'Missing')[0]?.['Entry']).toBe(long);
    expect(rowsOf(text, 'Single-node')[0]?.['Served model']).toBe(`${'x'.repeat(59)}…`);
    const longer = summary(report({ missing: [missing({ entry: 'x'.repeat(100_000) })] }));
    expect(rowsOf(longer, 'Missing')[0]?.['Entry']).toBe(`${'x'.repeat(199)}…`);
  });
});

describe('a summary past the budget of a mebibyte', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => single({ conc: index + 1 }));
  const few = [multi({ conc: 1 }), multi({ conc: 2 })];

  test('is cut at a row border, and says how many rows are left out', () => {
    const { markdown, cut } = aggregateSummary({ report: report({ missing: [missing()] }), records: many });
    expect(cut).toBe(true);
    expect(Buffer.byteLength(markdown)).toBeLessThan(mebibyte);
    // all but what one more row of less than 300 bytes would need
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(mebibyte - 300);
    const whole = resultsTable(many).split('\n');
    const shown = sectionOf(markdown, 'Single-node').filter((line) => line.startsWith('|'));
    // the heading and the blank line below it are no rows
    expect(shown).toEqual(whole.slice(2, 2 + shown.length));
    const left = 20_000 - (shown.length - 2);
    expect(markdown.trimEnd().split('\n').at(-1)).toBe(
      `_Single-node: ${left} of 20000 rows are left out; the full tables are in the Markdown file beside the aggregate._`,
    );
    expect(rowsOf(markdown, 'Missing')).toHaveLength(1);
  });

  test('has small tables whole beside a large one', () => {
    const { markdown, cut } = aggregateSummary({ report: report(), records: [...many, ...few] });
    expect(cut).toBe(true);
    expect(Buffer.byteLength(markdown)).toBeLessThan(mebibyte);
    expect(rowsOf(markdown, 'Multi-node').map(({ Conc }) => Conc)).toEqual(['1', '2']);
  });

  test('has an account that strangers made as long as it gets, and says that the tables are left out', () => {
    const wide = '|'.repeat(300);
    const names = missing({ measurement: wide, entry: wide, reason: wide });
    const of = report({
      missing: Array.from({ length: 250 }, () => names),
      duplicates: Array.from({ length: 250 }, () => duplicate({ measurement: wide, because: wide })),
    });
    const records = [...many.slice(0, 50), ...few, ...Array.from({ length: 50 }, () => agentic())];
    const { markdown, cut } = aggregateSummary({ report: of, records });
    expect(cut).toBe(true);
    expect(Buffer.byteLength(markdown)).toBeLessThan(mebibyte);
    // three cells of 200 characters, six bytes each, 200 times, are 720,000 bytes
    expect(rowsOf(markdown, 'Missing')).toHaveLength(200);
    const notes = markdown.match(/^_.*(?= left out)/gm);
    expect(notes).toEqual([
      expect.stringMatching(/^_\d+ more lines are$/),
      expect.stringMatching(/^_Single-node: \d+ of 50 rows are$/),
      expect.stringMatching(/^_Multi-node: \d of 2 rows are$/),
      expect.stringMatching(/^_Agentic: \d+ of 50 rows are$/),
    ]);
  });

  test('is not cut where all fits', () => {
    expect(aggregateSummary({ report: report(), records: [...many.slice(0, 1000), ...few] }).cut).toBe(false);
    expect(aggregateSummary({ report: report(), records: [] }).cut).toBe(false);
  });
});

describe('the tables whole', () => {
  test('are those of the summary, however many rows they have', () => {
    const records = [single(), multi(), agentic()];
    expect(summary(report(), records).endsWith(`\n\n${resultsTable(records)}`)).toBe(true);
    expect(resultsTable(Array.from({ length: 20_000 }, () => single())).split('\n')).toHaveLength(20_005);
  });

  test('of no record are nothing', () => {
    expect(resultsTable([])).toBe('');
  });
});
