/** What is shown of a benchmark at its end, in a terminal and in a step summary. */
import { describe, expect, test } from '@jest/globals';
import type { MeasuredRequest, Run } from '../../src/bench/measure/measured.ts';
import { outcomeOf } from '../../src/bench/measure/outcome.ts';
import { benchSummary } from '../../src/report/bench-summary.ts';
import { benchTable } from '../../src/report/bench-table.ts';
import { maxSummaryBytes } from '../../src/report/markdown.ts';
import { answered, benchRequest, failed, idle, runOf, times } from '../support/bench-runs.ts';

/** Enough for p90, and every second is 20 ms later than the others in all that it did. */
const sound = times(40, (index) =>
  answered({ index, chunksMs: answered().chunksMs.map((at) => at + (index % 2) * 20) }),
);
const request = benchRequest({ percentiles: [90] });

function tableOf(requests: readonly MeasuredRequest[], changes: Partial<Run> = {}, of = request): string {
  return benchTable(outcomeOf(runOf(requests, changes), of));
}

function summaryOf(requests: readonly MeasuredRequest[], changes: Partial<Run> = {}, of = request): string {
  return benchSummary(outcomeOf(runOf(requests, changes), of));
}

describe('the table', () => {
  test('of a sound run is its counts and figures', () => {
    // 50 and 70, 90 and 110; 40 requests of 100 tokens in and 5 out, in 10 s
    expect(tableOf(sound)).toBe(`40 of 40 requests completed in 10.00 s
4000 input tokens (usage), 200 output tokens (usage)

ms      Mean  Median    Std     p90
TTFT   60.00   60.00  10.00   70.00
TPOT   10.00   10.00   0.00   10.00
ITL    10.00   10.00   0.00   10.00
E2EL  100.00  100.00  10.00  110.00

                 Throughput
Requests/s             4.00
Output tokens/s       20.00
Total tokens/s       420.00
`);
  });

  test('has goodput where limits were asked for', () => {
    const limited = benchRequest({ percentiles: [90], goodput: { ttft: 60 } });
    expect(tableOf(sound, {}, limited)).toContain('\nGood requests/s        2.00\n');
  });

  test('tells failures by kind, and tokens by their sources', () => {
    const requests = [
      ...times(38, () => answered()),
      answered({ output: { tokens: 5, from: 'chunks' } }),
      failed('status', '503 {"error":"busy"}'),
      failed('stopped', 'by us'),
    ];
    const table = tableOf(requests);
    expect(table).toContain('39 of 41 requests completed in 10.00 s, 1 failed (2.5 %), 1 stopped\n');
    expect(table).toContain(
      '3900 input tokens (usage), 195 output tokens (usage of 38 requests, chunks of 1)\n',
    );
    expect(table).toContain('\nFailed  Count  Such as\nstatus      1  503 {"error":"busy"}\n');
    expect(table).toContain('\nnote: The output tokens of 1 of 39 requests are counted by chunks: ');
  });

  test('of a run in which all failed has no figures to show', () => {
    expect(
      tableOf(times(3, () => failed('status', '503'))),
    ).toBe(`0 of 3 requests completed in 10.00 s, 3 failed (100 %)
0 input tokens, 0 output tokens

                 Throughput
Requests/s             0.00
Output tokens/s        0.00
Total tokens/s         0.00

Failed  Count  Such as
status      3  503

warning: No request completed, so nothing was measured.
`);
  });

  test('has no total of tokens that nobody counted', () => {
    const table = tableOf([answered({ input: undefined })]);
    expect(table).toContain('\ninput tokens unknown, 5 output tokens (usage)\n');
    expect(table).toContain('\nTotal tokens/s\n');
  });

  test('has no cell where there is no figure', () => {
    expect(tableOf([answered({ chunksMs: [1050], output: { tokens: 1, from: 'usage' } })])).toContain(`
ms     Mean  Median  Std    p90
TTFT  50.00   50.00       50.00
E2EL  50.00   50.00       50.00
`);
  });

  test('lets no server move the cursor', () => {
    const table = tableOf([...sound, failed('status', 'a\u001b[2J\nb')]);
    expect(table).toContain('a\\u001b[2J\\u000ab\n');
  });
});

const unsound: [string, readonly MeasuredRequest[], Partial<Run>, string][] = [
  [
    'too many failed',
    [...sound, ...times(3, () => failed('timeout', 'x'))],
    {},
    'More than 5 % of the requests failed: the figures are of the others alone.',
  ],
  [
    'it was stopped',
    sound,
    { ending: 'stopped' },
    'The run was stopped: 40 of 80 requests had ended, and 0 were under way.',
  ],
  [
    'the client was the bottleneck',
    sound,
    { health: { ...idle, loopBusy: 0.97, cpu: 1.1 } },
    "The client was the bottleneck, so the figures are its own rather than the server's: the event loop was busy 97 % of the time, more than 90 %; the client took 1.1 of a processor core, more than 0.95. Give it a machine of its own, or spread the load over several.",
  ],
];

describe('a warning is given', () => {
  test.each(unsound)('at the end of the table where %s', (_, requests, changes, warning) => {
    expect(tableOf(requests, changes).endsWith(`\nwarning: ${warning}\n`)).toBe(true);
  });

  test.each(unsound)('at the head of the summary where %s', (_, requests, changes, warning) => {
    const [, , first] = summaryOf(requests, changes).split('\n');
    expect(first?.replace(/&#(\d+);/g, (_code, unit) => String.fromCharCode(unit))).toBe(
      `**Warning:** ${warning}`,
    );
  });

  test('is not given of a sound run', () => {
    expect(tableOf(sound)).not.toContain('warning');
    expect(summaryOf(sound)).not.toContain('Warning');
  });
});

describe('the summary', () => {
  test('of a sound run is its counts and figures', () => {
    expect(summaryOf(sound)).toBe(`## Benchmark: 40 of 40 requests completed in 10.00 s

org/model: 4000 input tokens (usage), 200 output tokens (usage)

| ms | Mean | Median | Std | p90 |
| --- | --- | --- | --- | --- |
| TTFT | 60.00 | 60.00 | 10.00 | 70.00 |
| TPOT | 10.00 | 10.00 | 0.00 | 10.00 |
| ITL | 10.00 | 10.00 | 0.00 | 10.00 |
| E2EL | 100.00 | 100.00 | 10.00 | 110.00 |

|  | Throughput |
| --- | --- |
| Requests/s | 4.00 |
| Output tokens/s | 20.00 |
| Total tokens/s | 420.00 |

`);
  });

  test('has failures and notes', () => {
    const summary = summaryOf([...sound, failed('status', '503')], { warmups: { sent: 2, failed: 1 } });
    expect(summary).toContain('\n| Failed | Count | Such as |\n| --- | --- | --- |\n| status | 1 | 503 |\n');
    expect(summary).toContain('\n- 1 of 2 warm-ups failed, so the server may not have been warm.\n');
  });

  test('changes nothing of the Markdown, whatever a server says or is named', () => {
    const evil = '<img src=x>|@octocat [c](https://d.e)\n# f';
    const named = benchRequest({ percentiles: [90], target: { model: evil } });
    const summary = summaryOf([...sound, failed('status', evil)], {}, named).replace(/&#\d+;/g, '');
    expect(summary).not.toMatch(/<|@|\]\(|https:|^# f/m);
    const row = summary.split('\n').find((line) => line.startsWith('| status'));
    expect(row?.match(/\|/g)).toHaveLength(4);
  });

  test('is small, whatever a server says', () => {
    const said = '漢'.repeat(maxSummaryBytes);
    const named = benchRequest({ percentiles: [90], target: { model: said } });
    expect(Buffer.byteLength(summaryOf([failed('status', said)], {}, named))).toBeLessThan(10_000);
  });
});
