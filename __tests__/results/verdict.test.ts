/** Whether an aggregate is good enough to go on with, and how much of what was expected is there. */
import { describe, expect, test } from '@jest/globals';
import type { AggregateReport, EvalReport, Missing, SourceRead } from '../../src/results/report.ts';
import { failuresOf, usualFailures, verdict } from '../../src/results/verdict.ts';

/** Of a run in which all went well. */
function report(of: Partial<AggregateReport> = {}): AggregateReport {
  return {
    ...{ format: 1, read_as: 'per-config', because: 'there are files of one record each' },
    ...{
      read: 2,
      kept: 2,
      duplicates: [],
      superseded: [],
      skipped: [],
      invalid: [],
      expected: 2,
      missing: [],
    },
    ...{ unexpected: [], sources: [], unread: 0, complete: true },
    ...of,
  };
}

function evals(of: Partial<EvalReport> = {}): EvalReport {
  return { read: 1, kept: 1, duplicates: [], superseded: [], skipped: [], invalid: [], missing: [], ...of };
}

const missing: Missing = { measurement: 'dsr1', entry: 'dsr1-1', conc: 4, reason: undefined };
const invalid = { origin: { artifact: 'a', file: 'a.json' }, reason: 'is empty' };

describe('an aggregate of which a part was not read', () => {
  const later =
    'All requests are spent that max-requests allows (3). Run the same again, or raise max-requests.';
  const left = (name: string): SourceRead => ({ name, left_for_later: later });
  const sources = [{ name: 'bmk_a' }, left('bmk_b'), left('bmk_c')];
  const part = report({ sources, unread: 2, complete: false });

  test.each(['missing', 'missing-evals', 'invalid', 'duplicate', 'empty', 'plan'] as const)(
    'fails, whatever else it would be failed for: %s',
    (failure) => {
      expect(failuresOf(part, [failure], undefined)).toEqual([
        'continue later: 2 of 3 artifacts are not read yet, the others are kept: All requests are spent that max-requests allows (3). Run the same again, or raise max-requests',
      ]);
    },
  );

  test('stands where it is failed for nothing', () => {
    expect(failuresOf(part, [], undefined)).toEqual([]);
  });

  test('is told so before all else that is wrong', () => {
    const failures = failuresOf({ ...part, missing: [missing] }, ['missing'], undefined);
    expect(failures).toEqual([expect.stringMatching(/^continue later: /), '1 measurement is missing']);
  });

  test('is not failed for being empty, since what is left may fill it', () => {
    expect(failuresOf({ ...part, kept: 0 }, usualFailures, 'success')).toEqual([
      expect.stringMatching(/^continue later: /),
    ]);
  });

  test('says in its verdict how much that is', () => {
    expect(verdict(part)).toBe('2 of 2 measurements, 2 not read yet');
  });
});

describe('evals that are missing', () => {
  const lacking = report({ evals: evals({ missing: [missing, missing] }) });

  test('fail an aggregate that is to be failed for them, and no other', () => {
    expect(failuresOf(lacking, ['missing-evals'], undefined)).toEqual(['2 evals are missing']);
    expect(failuresOf(lacking, ['missing', ...usualFailures], undefined)).toEqual([]);
  });

  test('are none where there are no evals at all', () => {
    expect(failuresOf(report(), ['missing-evals'], undefined)).toEqual([]);
  });
});

describe('the verdict', () => {
  test('of a run without evals has no word of them', () => {
    expect(verdict(report())).toBe('2 of 2 measurements');
  });

  test('tells of evals how many there are and what is wrong with them', () => {
    const origin = { artifact: 'a', file: 'a.json' };
    const duplicate = { measurement: '', lost: origin, kept: origin, because: '', differing: [] };
    const told = evals({ kept: 3, missing: [missing], invalid: [invalid, invalid], duplicates: [duplicate] });
    expect(verdict(report({ evals: told }))).toBe(
      '2 of 2 measurements, 3 eval scores, 1 eval missing, 1 duplicate eval, 2 invalid evals',
    );
  });
});
