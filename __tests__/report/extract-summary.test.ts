/** The step summary of a data set. */
import { describe, expect, test } from '@jest/globals';
import { extractSummary, type SummarisedExtract } from '../../src/report/extract-summary.ts';
import { maxSummaryBytes } from '../../src/report/markdown.ts';

/** Of runs of which every row was kept. */
function report(changes: Partial<SummarisedExtract> = {}): SummarisedExtract {
  return {
    runs: { read: 20 },
    rows: { read: 464, kept: 464, dropped: { copy: 0, failed: 0, 'older-run': 0 } },
    skipped: [],
    unknown: { models: [], hardware: [], frameworks: [], precisions: [], metrics: [] },
    ...{ passed_over: [], unreadable: [], left_out: [] },
    ...changes,
  };
}

const nothingUnknown = report().unknown;

function named(...names: readonly string[]) {
  return names.map((name) => ({ name, rows: 2 }));
}

test('of runs in which all went well is how many rows they gave', () => {
  expect(extractSummary(report(), undefined)).toBe(
    '## Data set: 464 rows of 20 runs\n\n464 rows were read.\n\n',
  );
});

test('of a single row counts one', () => {
  const single = report({ runs: { read: 1 }, rows: { read: 1, kept: 1, dropped: {} } });
  expect(extractSummary(single, undefined)).toBe('## Data set: 1 row of 1 run\n\n1 row was read.\n\n');
});

test('counts what was dropped by reason, and leaves out the reasons of none', () => {
  const dropped = { copy: 0, failed: 1, 'older-run': 555 };
  const rows = { read: 1020, kept: 464, dropped };
  expect(extractSummary(report({ rows }), undefined)).toBe(`## Data set: 464 rows of 20 runs

1020 rows were read.

| Dropped | Rows |
| --- | --- |
| failed | 1 |
| older-run | 555 |

`);
});

test('counts what gave no row by reason', () => {
  const skipped = [
    { reason: 'unread', count: 2 },
    { reason: 'not-json', count: 1 },
  ];
  expect(extractSummary(report({ skipped }), undefined)).toContain(
    '\n| Gave no row | Times |\n| --- | --- |\n| unread | 2 |\n| not-json | 1 |\n',
  );
});

test('counts what is of no run', () => {
  const passed_over = [
    { kind: 'run', count: 1 },
    { kind: 'place', count: 2 },
  ] as const;
  expect(extractSummary(report({ passed_over }), undefined)).toContain(
    '\n| Could not be read, and is of no run | Times |\n| --- | --- |\n' +
      '| files of runs | 1 |\n| places of the folder | 2 |\n',
  );
});

test('counts the rows of fields that nobody can read or no column shows, twenty at most', () => {
  const fields = Array.from({ length: 22 }, (_, index) => ({ field: `a|${index}`, rows: 3 }));
  const summary = extractSummary(report({ unreadable: fields.slice(0, 1), left_out: fields }), undefined);
  expect(summary).toContain(
    '\n| Unreadable figure or flag, left empty | Rows |\n| --- | --- |\n| a&#124;0 | 3 |\n',
  );
  expect(summary).toContain('\n| Field without a column | Rows |\n| --- | --- |\n| a&#124;0 | 3 |\n');
  expect(summary).toContain('| a&#124;19 | 3 |\n| and 2 others |  |\n');
});

test('tells of a data set of nothing', () => {
  const none = report({ runs: { read: 0 }, rows: { read: 0, kept: 0, dropped: {} } });
  expect(extractSummary(none, undefined)).toBe('## Data set: 0 rows of 0 runs\n\n0 rows were read.\n\n');
});

describe('names that are not known', () => {
  test('are listed by what they are of', () => {
    const unknown = { ...nothingUnknown, hardware: named('z10', 'z9'), metrics: named('warp') };
    expect(extractSummary(report({ unknown }), undefined)).toContain(
      '\n| Unknown | Kept as they are (rows) |\n| --- | --- |\n| hardware | z10 &#40;2&#41;, z9 &#40;2&#41; |\n| metrics | warp &#40;2&#41; |\n',
    );
  });

  test('change nothing of the Markdown, whatever they are', () => {
    const models = named('a|b', '<img src=x>', '[c](https://d.e)', '@octocat', 'f\n| g | h |\n# i');
    const summary = extractSummary(report({ unknown: { ...nothingUnknown, models } }), undefined);
    const [, , ...rows] = summary.slice(summary.indexOf('| Unknown')).trimEnd().split('\n');
    expect(rows).toHaveLength(1);
    const text = rows[0]?.replace(/&#\d+;/g, '');
    expect(text).not.toMatch(/[<[@#\\]|https:/);
    expect(text?.match(/\|/g)).toHaveLength(3);
  });

  test('are cut where they are many, so that GitHub shows the summary', () => {
    const many = named(...Array.from({ length: 100_000 }, (_, index) => `metric-${index}|漢`));
    const unknown = { models: many, hardware: many, frameworks: many, precisions: many, metrics: many };
    const summary = extractSummary(report({ unknown }), undefined);
    expect(Buffer.byteLength(summary)).toBeLessThan(maxSummaryBytes / 10);
    expect(summary).toContain('| metrics | metric-0');
  });
});

describe('where not all was fetched', () => {
  test('says so before anything else, and why', () => {
    const why = 'All requests are spent. 3 of 5 runs are left for the next call.';
    expect(extractSummary(report(), why)).toBe(
      `## Data set: 464 rows of 20 runs\n\nNot all of it was fetched: ${why}\n\n464 rows were read.\n\n`,
    );
  });

  test('takes the reason for text, since names of strangers may stand in it', () => {
    expect(extractSummary(report(), '<b>|@octocat')).toContain(
      'Not all of it was fetched: &#60;b&#62;&#124;&#64;octocat\n',
    );
  });
});
