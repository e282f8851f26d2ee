/** What is told of each entry of a changelog: how much it has run, that others have its configs run, that it runs nothing. */
import { describe, expect, test } from '@jest/globals';
import { type Account, accountOf } from '../../src/changelog/account.ts';
import { readChanges } from '../../src/changelog/changes.ts';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { parseYaml } from '../../src/config/yaml.ts';
import type { ChangelogFlags, ChangelogRules, Pass } from '../../src/editions/changelog.ts';
import type { MatrixEntry } from '../../src/editions/edition.ts';
import { changelog202602 } from '../../src/editions/inferencex-2026-02/changelog.ts';
import { changelog202608 } from '../../src/editions/inferencex-2026-08/changelog.ts';

const there = ['a', 'b', 'c'];

type Marks = Pick<MatrixEntry, 'run-eval' | 'eval-only'>;

function row(marks: Marks): MatrixEntry {
  return {
    ...{
      runner: 'h200',
      'model-prefix': 'k',
      framework: 'sglang',
      precision: 'fp4',
      'spec-decoding': 'none',
    },
    ...{ model: 'm', 'exp-name': 'k_1k1k', isl: 1024, osl: 1024, tp: 8, conc: 4 },
    ...marks,
  };
}

/** An entry of the changelog in one line: the first stands in line 1. */
function line(keys: string, more = ''): string {
  return `- {config-keys: [${keys}], description: [x], pr-link: y${more}}\n`;
}

const evalsOnly = ', evals-only: true';
const allEvals = ', all-evals: true';
const onlyAgents = ', scenario-type: [agentic-coding]';
const onlyFixed = ', scenario-type: [fixed-seq-len]';

interface Case {
  readonly rules?: ChangelogRules;
  readonly flags?: ChangelogFlags;
  /** What a pass gives; by default a row for each of its configs, marked as its purpose is. */
  readonly rowsOf?: (pass: Pass) => readonly Marks[];
}

function account(
  text: string,
  { rules = changelog202608, flags = {}, rowsOf = aRowEach }: Case = {},
): Account {
  const document = parseYaml(text, 'c.yaml');
  const read = readChanges(document, rules, there);
  if (read.kind === 'refused') throw new Error(read.diagnostics.map(formatDiagnostic).join('\n'));
  const passes = rules.passes(read.changes, flags);
  const asked = passes.flatMap((pass) => rowsOf(pass).map((marks) => ({ pass, entry: row(marks) })));
  return accountOf(document, read.changes, passes, asked);
}

function aRowEach({ keys, purpose }: Pass): Marks[] {
  const marks = purpose === 'evals' ? { 'run-eval': true, 'eval-only': true } : { 'run-eval': false };
  return keys.map(() => marks);
}

function warningsOf(text: string, more?: Case): string[] {
  return account(text, more).warnings.map((warning) => formatDiagnostic(warning));
}

describe('the counts', () => {
  test('are of each entry in its line, by its names, in the order of the changelog', () => {
    const text = `# all\n${line('a, "b*"')}\n${line('c', allEvals)}`;
    expect(account(text).counts).toEqual([
      { line: 2, names: ['a', 'b*'], measured: 2, evaluated: 2 },
      { line: 4, names: ['c'], measured: 0, evaluated: 1 },
    ]);
  });

  test('count what is measured and evaluated at once as both', () => {
    const rowsOf = () => [{ 'run-eval': true }, { 'run-eval': false }, {}];
    expect(account(line('a'), { rules: changelog202602, rowsOf }).counts).toEqual([
      { line: 1, names: ['a'], measured: 3, evaluated: 1 },
    ]);
  });

  test('are of the entry that asked first', () => {
    expect(account(line('a') + line('a, b')).counts).toMatchObject([
      { measured: 1, evaluated: 1 },
      { measured: 1, evaluated: 1 },
    ]);
  });
});

describe('an entry that asks again', () => {
  test('is told with the keys and the entry that has them run, and not where all is its own', () => {
    expect(warningsOf(line('a, b') + line('b, c, a'))).toEqual([
      'c.yaml:2:3: warning: asks for b, a again: the entry of line 1 has it run, and each config runs once.',
    ]);
    expect(warningsOf(line('a, a') + line('b'))).toEqual([]);
  });

  test('for configs of several entries is told of each', () => {
    expect(warningsOf(line('a') + line('b') + line('"*"'))).toEqual([
      expect.stringMatching(/^c\.yaml:3:\d: warning: asks for a again: the entry of line 1 has it run/),
      expect.stringMatching(/^c\.yaml:3:\d: warning: asks for b again: the entry of line 2 has it run/),
    ]);
  });

  test('is the one before where the later asks for all evals, which go first', () => {
    expect(warningsOf(line('a', evalsOnly) + line('a', allEvals))).toEqual([
      expect.stringMatching(/^c\.yaml:1:\d: warning: asks for a again: the entry of line 2 has it run/),
    ]);
  });

  test('only in part is not told: its throughput, or its other scenario, is its own', () => {
    expect(warningsOf(line('a', evalsOnly) + line('a'))).toEqual([]);
    expect(warningsOf(line('a') + line('a', allEvals))).toEqual([]);
    expect(warningsOf(line('a', onlyAgents) + line('a'))).toEqual([]);
  });

  test('is told of the entry that has run it, not of one that has run another part of the config', () => {
    expect(warningsOf(line('a', onlyAgents) + line('a', onlyFixed) + line('a', onlyFixed))).toEqual([
      expect.stringMatching(/^c\.yaml:3:\d: warning: asks for a again: the entry of line 2 has it run/),
    ]);
  });

  describe('and the first is evals-only', () => {
    const lost =
      /asks for a again: the entry of line 1 .* evals-only, so no throughput is measured\. Put this one before it\.$/;

    test('in 2026-02 is told that no throughput is measured', () => {
      const rules = changelog202602;
      expect(warningsOf(line('a', evalsOnly) + line('a'), { rules })).toEqual([expect.stringMatching(lost)]);
      expect(warningsOf(line('a', evalsOnly) + line('a', evalsOnly), { rules })).toEqual([
        expect.not.stringContaining('throughput'),
      ]);
      expect(warningsOf(line('a') + line('a', evalsOnly), { rules })).toEqual([
        expect.not.stringContaining('throughput'),
      ]);
    });

    test('in 2026-08 is not, where an entry between them has it measured', () => {
      expect(warningsOf(line('a', evalsOnly) + line('a') + line('a'))).toEqual([
        expect.not.stringContaining('no throughput is measured'),
      ]);
    });

    test('in 2026-08 is not, where --evals-only says that nothing is to be measured', () => {
      expect(warningsOf(line('a', evalsOnly) + line('a'), { flags: { 'evals-only': true } })).toEqual([
        expect.not.stringContaining('Put this one before it'),
      ]);
    });
  });
});

describe('an entry that runs nothing', () => {
  const rowsOf = () => [];

  test.each([
    [
      'is evals-only and has no evals',
      evalsOnly,
      /runs nothing: it only evaluates, and of its configs no entry runs an eval\./,
    ],
    [
      'asks for what its configs have not',
      onlyAgents,
      /runs nothing: its configs have nothing of agentic-coding\./,
    ],
    ['has configs without entries', '', /runs nothing: its configs have no entry\./],
  ])('because it %s', (_why, more, told) => {
    expect(warningsOf(line('a', more), { rowsOf })).toEqual([expect.stringMatching(told)]);
  });

  test('because of all evals there are none: its configs may well have entries', () => {
    expect(warningsOf(line('a', allEvals), { rowsOf })).toEqual([
      expect.stringMatching(/runs nothing: .*eval/),
    ]);
  });

  test('because --evals-only was given and there are none: its configs may well have entries', () => {
    expect(warningsOf(line('a'), { rowsOf, flags: { 'evals-only': true } })).toEqual([
      expect.stringMatching(/runs nothing: .*eval/),
    ]);
  });

  test('because others run all of it is told so, and not a second time', () => {
    expect(warningsOf(line('a') + line('a'))).toEqual([
      expect.stringMatching(/:2:\d: warning: asks for a again/),
    ]);
  });
});
