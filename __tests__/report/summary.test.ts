/** The step summary of a matrix, and of a refusal. */
import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../src/config/diagnostic.ts';
import { matrixSummary, refusalSummary } from '../../src/report/summary.ts';

const usual = { command: 'full-sweep', edition: 'inferencex-2026-02', digest: 'd1e5' };

function entry(of: Partial<{ runner: string; model: string; isl: number; osl: number }> = {}) {
  return { runner: 'b200', model: 'm/M', framework: 'trt', precision: 'fp4', isl: 1024, osl: 8192, ...of };
}

describe('the summary of a matrix', () => {
  test.each([
    [0, '## Benchmark matrix: 0 jobs'],
    [1, '## Benchmark matrix: 1 job'],
    [2, '## Benchmark matrix: 2 jobs'],
  ])('of %d entries begins with the count', (count, heading) => {
    const entries = Array.from({ length: count }, () => entry());
    expect(matrixSummary({ ...usual, entries }).split('\n')[0]).toBe(heading);
  });

  test('names command, edition and digest', () => {
    const text = matrixSummary({ ...usual, entries: [entry()] });
    expect(text).toContain('full-sweep, edition inferencex-2026-02, digest `d1e5`');
  });

  test('of no entry says that no job will run, and has no table', () => {
    const text = matrixSummary({ ...usual, entries: [] });
    expect(text).toContain('no job will run');
    expect(text).not.toContain('|');
  });

  test('counts by each of five fields, the most frequent first', () => {
    const entries = [entry(), entry({ runner: 'h200' }), entry({ runner: 'h200', isl: 1, osl: 2 })];
    const text = matrixSummary({ ...usual, entries });
    expect(text).toContain('| Runner | Jobs |\n| --- | --- |\n| h200 | 2 |\n| b200 | 1 |\n');
    expect(text).toContain('| Model | Jobs |\n| --- | --- |\n| m/M | 3 |\n');
    expect(text).toContain('| Framework | Jobs |\n| --- | --- |\n| trt | 3 |\n');
    expect(text).toContain('| Precision | Jobs |\n| --- | --- |\n| fp4 | 3 |\n');
    expect(text).toContain('| 1024 in, 8192 out | 2 |\n| 1 in, 2 out | 1 |\n');
  });

  test('counts twenty values of a field, and the others together', () => {
    // 22 runners, 23 jobs: the first has two
    const entries = [
      entry({ runner: 'r0' }),
      ...Array.from({ length: 22 }, (_, n) => entry({ runner: `r${n}` })),
    ];
    const text = matrixSummary({ ...usual, entries });
    expect(text).toContain('| r0 | 2 |');
    expect(text).toContain('| r19 | 1 |\n| 2 more | 2 |\n');
  });

  test('says how many jobs measure accuracy, where any does', () => {
    const entries = [entry(), { ...entry(), 'run-eval': true }, { ...entry(), 'run-eval': false }];
    expect(matrixSummary({ ...usual, entries })).toContain('Accuracy is measured by 1 of 3.');
    expect(matrixSummary({ ...usual, entries: [entry()] })).not.toContain('Accuracy');
  });

  test('counts what has no lengths by its scenario', () => {
    const { isl: _, osl: __, ...agentic } = entry();
    const entries = [{ ...agentic, 'scenario-type': 'agentic-coding' }];
    expect(matrixSummary({ ...usual, entries })).toContain('| agentic-coding | 1 |');
  });

  test.each([
    [50, 'Entries', 50],
    [51, 'First 50 of 51 entries', 50],
  ])('of %d entries shows: %s', (count, title, rows) => {
    const entries = Array.from({ length: count }, () => entry());
    const text = matrixSummary({ ...usual, entries });
    expect(text).toContain(`<details><summary>${title}</summary>\n\n`);
    const shown = text.split('\n').filter((line) => line === '| b200 | trt | fp4 | 1024 | 8192 |');
    expect(shown).toHaveLength(rows);
    expect(text.endsWith('</details>\n')).toBe(true);
  });

  test('stays within a mebibyte whatever the entries hold', () => {
    const wide = '|'.repeat(100_000);
    const entries = Array.from({ length: 256 }, (_, index) =>
      entry({ runner: `${index}${wide}`, model: wide }),
    );
    expect(Buffer.byteLength(matrixSummary({ ...usual, entries }))).toBeLessThan(1_048_576);
  });
});

describe('the summary of a refusal', () => {
  function errors(count: number, message = 'is wrong.'): Diagnostic[] {
    return Array.from({ length: count }, (_, index) => ({
      severity: 'error' as const,
      file: 'm.yaml',
      position: { line: index + 1, column: 3 },
      key: 'k',
      message,
    }));
  }

  test('lists the errors at their places', () => {
    expect(refusalSummary('Refused', errors(2))).toBe(
      '## Refused\n\n- m.yaml&#58;1&#58;3&#58; k&#58; is wrong.\n- m.yaml&#58;2&#58;3&#58; k&#58; is wrong.\n',
    );
  });

  test('lists a hundred, and says how many more the log has', () => {
    const text = refusalSummary('Refused', errors(250));
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(100);
    expect(text).toContain('\n150 more are in the log.');
  });

  test('tells long errors shortened, so that those after them are told too', () => {
    const text = refusalSummary('Refused', errors(100, `${'<'.repeat(100_000)} is wrong.`));
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(100);
    expect(text).toContain('m.yaml&#58;100&#58;3');
    expect(text.match(/is wrong\.$/gm)).toHaveLength(100);
  });
});
