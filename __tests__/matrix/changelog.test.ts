/** What a changelog has run: of any suite and any entries what plain loops make of them, to the byte; and worked cases. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { allBuckets } from '../../src/dispatch/bucket-shape.ts';
import { bucketsOf } from '../../src/dispatch/buckets.ts';
import {
  type ChangelogSuite,
  changelogEntries,
  changelogFlags,
  changelogStyles,
  changelogYaml,
  suite02,
  suite08,
  suites02,
  suites08,
} from '../support/changelog-cases.ts';
import { folderOf } from '../support/files.ts';
import { repositoryWith } from '../support/git.ts';
import type { NaiveLayout, NaiveSingleNode } from '../support/naive-2026-02.ts';
import type { MultiNode08, SingleNode08 } from '../support/naive-2026-08.ts';
import type { NaiveChangelogFlags, NaiveEntry } from '../support/naive-changelog.ts';

const git = await import('../../src/git/changes.ts');
/** Changelogs that no repository has, by file; of all others git is asked. */
const held = new Map<string, { readonly before: string | undefined; readonly after: string }>();
const readChange: typeof git.readChange = (request) => {
  const texts = held.get(request.file);
  if (texts === undefined) return git.readChange(request);
  const { baseRef } = request;
  const commits = { base: '1'.repeat(40), head: '2'.repeat(40) };
  const nothing = { atBaseRef: undefined, renamedFrom: undefined, checkedOut: undefined };
  return { kind: 'change', change: { ...texts, ...commits, ...nothing, baseRef } };
};
jest.unstable_mockModule('../../src/git/changes.ts', () => ({ ...git, readChange }));
const { matrixOfChangelog } = await import('../../src/matrix/changelog.ts');

const folder = folderOf({});
const heldFile = join(folder, 'perf-changelog.yaml');
const refs = { baseRef: 'origin/main', headRef: 'HEAD' };

type Made = ReturnType<typeof matrixOfChangelog>;

/** What a changelog of git has run of a suite. */
function fromGit(
  { edition, configFiles, runners }: ChangelogSuite,
  changelogFile: string,
  between: typeof refs,
  { trimConc, allEvals, evalsOnly }: NaiveChangelogFlags = {},
): Made {
  const runnerFile = join(folder, 'runners.yaml');
  writeFileSync(runnerFile, runners);
  for (const [name, text] of Object.entries(configFiles)) writeFileSync(join(folder, name), text);
  return matrixOfChangelog({
    command: 'changelog',
    configFiles: Object.keys(configFiles).map((name) => join(folder, name)),
    runnerFile,
    edition,
    changelogFile,
    ...between,
    flags: { 'trim-conc': trimConc, 'all-evals': allEvals, 'evals-only': evalsOnly },
  });
}

/** The same of texts that no repository has. */
function fromTexts(
  suite: ChangelogSuite,
  texts: { readonly before?: string | undefined; readonly after: string },
  flags?: NaiveChangelogFlags,
): Made {
  held.set(heldFile, { before: undefined, ...texts });
  return fromGit(suite, heldFile, refs, flags);
}

/** As the command prints it, or that it is refused. */
function printed(made: Made): string {
  if (made.kind !== 'matrix') return made.kind;
  const { edition, entries, changelog } = made.matrix;
  return JSON.stringify({ ...bucketsOf(entries, edition.buckets), changelog_metadata: changelog });
}

function expected(
  suite: ChangelogSuite,
  added: readonly NaiveEntry[],
  flags: NaiveChangelogFlags = {},
  between = refs,
): string {
  const output = suite.expected({ ...between, added }, flags);
  return output === 'refused' ? output : JSON.stringify(output);
}

/** Suites with entries over their keys: those that were there before, if the file was, and those that were added. */
function changelogsOf(suites: fc.Arbitrary<ChangelogSuite>) {
  return suites.chain((suite) => {
    const entries = changelogEntries(suite.edition, suite.keys);
    return fc.record({
      suite: fc.constant(suite),
      before: fc.option(entries, { nil: undefined }),
      added: entries,
    });
  });
}

const editions = [
  { edition: 'inferencex-2026-02', suites: suites02, flags: fc.constant<NaiveChangelogFlags>({}) },
  { edition: 'inferencex-2026-08', suites: suites08, flags: changelogFlags },
];

describe.each(editions)('any changelog of $edition', ({ suites, flags: anyFlags }) => {
  const cases = changelogsOf(suites);

  test('gives the buckets and the metadata that plain loops give, to the byte', () => {
    fc.assert(
      fc.property(
        cases,
        anyFlags,
        changelogStyles,
        changelogStyles,
        ({ suite, before, added }, flags, first, second) => {
          const old = before && changelogYaml(before, first);
          const after = (old ?? '') + changelogYaml(added, second);
          const made = fromTexts(suite, { before: old, after }, flags);
          expect(printed(made)).toBe(expected(suite, added, flags));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('counts, entry by entry, what is measured and evaluated, and all of it', () => {
    fc.assert(
      fc.property(cases, anyFlags, ({ suite, added }, flags) => {
        const made = fromTexts(suite, { after: changelogYaml(added) }, flags);
        fc.pre(made.kind === 'matrix');
        const { entries, changes } = made.matrix;
        const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
        expect(changes.map(({ names }) => names)).toEqual(added.map((entry) => entry['config-keys']));
        expect(total(changes.map(({ measured }) => measured))).toBe(
          entries.filter((entry) => !entry['eval-only']).length,
        );
        expect(total(changes.map(({ evaluated }) => evaluated))).toBe(
          entries.filter((entry) => entry['run-eval']).length,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('is the same out of a git repository', () => {
    const repository = repositoryWith({ readme: '' });
    const changelogFile = join(repository.folder, 'perf-changelog.yaml');
    const commit = (parent: string, text: string): string => {
      repository.git('checkout', '--quiet', '--detach', parent);
      return repository.commit({ 'perf-changelog.yaml': text });
    };
    fc.assert(
      fc.property(cases, anyFlags, ({ suite, before, added }, flags) => {
        const old = changelogYaml(before ?? []);
        const baseRef = before === undefined ? 'main' : commit('main', old);
        const headRef = commit(baseRef, old + changelogYaml(added));
        const made = fromGit(suite, changelogFile, { baseRef, headRef }, flags);
        expect(printed(made)).toBe(expected(suite, added, flags, { baseRef, headRef }));
      }),
      { numRuns: 25 },
    );
  });
});

const at8k1k = { isl: 8192, osl: 1024 };

/** A config of 2026-02 at 1k8k, where evals are chosen; its image is its key, by which its rows are told. */
function measured(key: string, ...search: readonly NaiveLayout[]): readonly [string, NaiveSingleNode] {
  const config: NaiveSingleNode = {
    image: key,
    ...{ model: 'm', 'model-prefix': 'k', precision: 'fp4', framework: 'sglang', runner: 'h200' },
    multinode: false,
    'seq-len-configs': [{ isl: 1024, osl: 8192, 'search-space': search }],
  };
  return [key, config];
}

const clusterHead = (key: string) => ({
  image: key,
  ...{ model: 'm', 'model-prefix': 'k', precision: 'fp4', framework: 'sglang', runner: 'cluster:a' },
});

function singleNode(key: string, scenarios: SingleNode08['scenarios']): readonly [string, SingleNode08] {
  return [key, { ...clusterHead(key), multinode: false, scenarios }];
}

/** A config of 2026-08 at 8k1k, where evals are chosen. */
function fixed(key: string, ...concs: readonly number[]): readonly [string, SingleNode08] {
  return singleNode(key, {
    'fixed-seq-len': [{ ...at8k1k, 'search-space': [{ tp: 8, 'conc-list': concs }] }],
  });
}

function fixedAndAgents(key: string, concs: readonly number[], agents: readonly number[]) {
  const layout = { tp: 8, 'kv-offloading': 'none', 'conc-list': agents };
  return singleNode(key, {
    'fixed-seq-len': [{ ...at8k1k, 'search-space': [{ tp: 8, 'conc-list': concs }] }],
    'agentic-coding': [{ 'search-space': [layout] }],
  });
}

/** Of several nodes, with this expert parallelism of prefill. */
function severalNodes(key: string, ep: number, ...concs: readonly number[]): readonly [string, MultiNode08] {
  const worker = { 'num-worker': 1, tp: 8, ep: 1, 'dp-attn': false };
  const search = { prefill: { ...worker, ep }, decode: worker, 'conc-list': concs };
  return [
    key,
    {
      ...clusterHead(key),
      multinode: true,
      scenarios: { 'fixed-seq-len': [{ ...at8k1k, 'search-space': [search] }] },
    },
  ];
}

type Modifiers = Omit<NaiveEntry, 'config-keys' | 'description' | 'pr-link'>;

function entry(keys: readonly string[], modifiers: Modifiers = {}): NaiveEntry {
  return { 'config-keys': keys, description: ['x'], 'pr-link': 'y', ...modifiers };
}

const evalsOnly = { 'evals-only': true };
const allEvals = { 'all-evals': true };
const onlyAgents = { 'scenario-type': ['agentic-coding'] };
const onlyFixed = { 'scenario-type': ['fixed-seq-len'] };

/** By bucket the rows that a changelog has run: their configs and concurrencies. */
function ran(
  suite: ChangelogSuite,
  added: readonly NaiveEntry[],
  flags?: NaiveChangelogFlags,
): Record<string, string> {
  const made = fromTexts(suite, { after: changelogYaml(added) }, flags);
  expect(made).toMatchObject({ kind: 'matrix' });
  expect(printed(made)).toBe(expected(suite, added, flags));
  if (made.kind !== 'matrix') return {};
  const { edition, entries } = made.matrix;
  const lists = allBuckets(bucketsOf(entries, edition.buckets));
  return Object.fromEntries(
    lists.map(({ name, entries: rows }) => [name, rowNames(rows)]).filter(([, rows]) => rows),
  );
}

function rowNames(rows: readonly object[]): string {
  return rows.map((row) => ('conc' in row && 'image' in row ? `${row.image}:${row.conc}` : '?')).join(' ');
}

describe('a config that several entries name', () => {
  const suite = suite02([
    measured('a', { tp: 8, 'conc-list': [4, 8] }),
    measured('ab', { tp: 4, 'conc-list': [16] }),
    measured('b', { tp: 2, 'conc-list': [32] }),
  ]);

  test('runs once, for the first: by whatever patterns and in their order', () => {
    expect(ran(suite, [entry(['b', 'a*']), entry(['*b', 'a', '*']), entry(['ab'])])).toEqual({
      'single_node.1k8k': 'b:32 a:4 a:8 ab:16',
    });
  });

  test('and one entry twice, runs once', () => {
    expect(ran(suite, [entry(['ab', '*', 'ab', 'a*'])])).toEqual({
      'single_node.1k8k': 'ab:16 a:4 a:8 b:32',
    });
  });

  test('in 2026-02 only runs evals where the first entry is evals-only', () => {
    expect(ran(suite, [entry(['a'], evalsOnly), entry(['a', 'b'])])).toEqual({
      'single_node.1k8k': 'a:8 b:32',
    });
    expect(ran(suite, [entry(['a', 'b']), entry(['a'], evalsOnly)])).toEqual({
      'single_node.1k8k': 'a:4 a:8 b:32',
    });
  });

  test('in 2026-08 is measured for a later entry although the first is evals-only', () => {
    const newer = suite08([fixed('a', 4, 64), fixed('b', 8, 32)]);
    expect(ran(newer, [entry(['a'], evalsOnly), entry(['b', 'a'])])).toEqual({
      'single_node.8k1k': 'b:8 b:32 a:4 a:64',
      evals: 'a:64 b:32',
    });
  });
});

describe('evals', () => {
  const suite = suite08([
    fixed('a', 4, 64),
    fixed('b', 8, 128),
    severalNodes('c', 4, 16),
    severalNodes('d', 16, 32),
  ]);

  test('are chosen among all the configs of an entry, and for each entry anew', () => {
    expect(ran(suite, [entry(['a', 'b'], evalsOnly)])).toEqual({ evals: 'b:128' });
    expect(ran(suite, [entry(['a'], evalsOnly), entry(['b'], evalsOnly)])).toEqual({ evals: 'a:64 b:128' });
  });

  test('are all of them where an entry asks for all, which measures nothing and goes before the others', () => {
    const two = suite08([fixed('a', 4, 64), fixed('b', 8, 128)]);
    expect(ran(two, [entry(['a', 'b']), entry(['b'], allEvals)])).toEqual({
      'single_node.8k1k': 'a:4 a:64 b:8 b:128',
      evals: 'b:8 b:128 a:64',
    });
    expect(ran(two, [entry(['a'], { ...allEvals, ...evalsOnly })])).toEqual({ evals: 'a:4 a:64' });
  });

  test('are all of them by --all-evals, beside what is measured', () => {
    expect(ran(suite, [entry(['a'])], { allEvals: true })).toEqual({
      'single_node.8k1k': 'a:4 a:64',
      evals: 'a:4 a:64',
    });
  });

  test('are all that runs by --evals-only', () => {
    expect(ran(suite, [entry(['a', 'c'])], { evalsOnly: true })).toEqual({
      evals: 'a:64',
      multinode_evals: 'c:16',
    });
  });

  test('of several nodes need the expert parallelism that the entry says; what it drops no later entry takes up', () => {
    const least = { 'eval-min-prefill-ep': 8 };
    expect(ran(suite, [entry(['*'], least), entry(['c'])])).toEqual({
      'single_node.8k1k': 'a:4 a:64 b:8 b:128',
      'multi_node.8k1k': 'c:16 d:32',
      evals: 'b:128',
      multinode_evals: 'd:32',
    });
    expect(ran(suite, [entry(['c', 'd'], { 'eval-min-prefill-ep': 4 })])).toMatchObject({
      multinode_evals: 'c:16 d:32',
    });
  });
});

describe('scenario-type', () => {
  const suite = suite08([fixedAndAgents('a', [64], [2, 8]), fixedAndAgents('b', [32], [4])]);

  test('leaves the other scenario to a later entry', () => {
    expect(ran(suite, [entry(['a'], onlyAgents), entry(['a', 'b'])])).toEqual({
      'single_node.agentic': 'a:2 a:8 b:4',
      'single_node.8k1k': 'a:64 b:32',
      evals: 'a:64 b:32',
      agentic_evals: 'a:8 b:4',
    });
  });

  test('is of evals as of what is measured', () => {
    expect(ran(suite, [entry(['a'], { ...onlyFixed, ...evalsOnly }), entry(['a'], onlyFixed)])).toEqual({
      'single_node.8k1k': 'a:64',
      evals: 'a:64',
    });
  });

  test('of both is as none', () => {
    const both = { 'scenario-type': ['agentic-coding', 'fixed-seq-len'] };
    expect(ran(suite, [entry(['a'], both)])).toEqual(ran(suite, [entry(['a'])]));
  });
});

describe('--trim-conc', () => {
  test('leaves of equal layouts the lowest concurrency, of a list its lowest, and evals as they are', () => {
    const suite = suite08([
      fixed('a', 64, 4, 16),
      severalNodes('c', 4, 64, 16, 32),
      fixedAndAgents('d', [32, 8], [8, 2]),
    ]);
    expect(ran(suite, [entry(['*'])], { trimConc: true })).toEqual({
      'single_node.8k1k': 'a:4 d:8',
      'multi_node.8k1k': 'c:16',
      'single_node.agentic': 'd:2',
      evals: 'a:64 d:32',
      agentic_evals: 'd:8',
      multinode_evals: 'c:64,16,32',
    });
  });

  test('looks at all that is measured, whichever entry asked for it', () => {
    const [, config] = fixed('same', 16, 32);
    const suite = suite08([
      ['a', config],
      ['b', { ...config, scenarios: fixed('same', 4, 64)[1].scenarios }],
    ]);
    expect(ran(suite, [entry(['a']), entry(['b'])], { trimConc: true })).toMatchObject({
      'single_node.8k1k': 'same:4',
    });
  });
});

describe('a config key', () => {
  const [, config] = fixed('', 16);
  /** The keys of those keys that an entry about these has run. */
  const found = (keys: readonly string[], named: readonly string[]): unknown => {
    const suite = suite08(
      keys.map((key) => [key, { ...config, image: key || 'empty', model: key || 'empty' }]),
    );
    const after = changelogYaml([entry(named)]);
    const made = fromTexts(suite, { after }, {});
    if (made.kind !== 'matrix') return made;
    return made.matrix.entries.filter((row) => !row['eval-only']).map(({ model }) => model);
  };

  test.each([
    ['k?', 'ka'],
    ['k[ab]', 'ka'],
    ['k[a]?', 'kab'],
    ['[!x]', 'y'],
    ['k.x', 'kax'],
    ['k+', 'kk'],
    ['(k|x)$', 'k'],
    ['{a,b}', 'a'],
    ['k\\', 'k'],
    ['10', '1'],
    ['__proto__', 'constructor'],
    ['模型', '模'],
    ['𝄞', '𝄞𝄞'],
    ['é', 'e\u0301'],
  ])('%j is only itself, and not %j', (key, other) => {
    expect(found([other, key], [key])).toEqual([key]);
    expect(found([other, key], [other])).toEqual([other]);
    expect(found([other, `x${key}`, `x${key}y`, key], [`x${key}*`])).toEqual([`x${key}`, `x${key}y`]);
  });

  test('is told apart by case', () => {
    expect(found(['K', 'k'], ['k'])).toEqual(['k']);
    expect(found(['Kx', 'kx'], ['k*'])).toEqual(['kx']);
  });

  test.each([['k?'], ['k[a]'], ['ka*b'], ['**x']])('no key is %j where none is', (named) => {
    expect(found(['ka'], [named])).toMatchObject({
      kind: 'refused',
      diagnostics: [{ position: { line: 2 } }],
    });
  });
});

describe('what is wrong is told in turn', () => {
  const suite = suite02([measured('a', { tp: 8, 'conc-list': [4] })]);

  test('refs before flags and files: each of them', () => {
    const between = { baseRef: '--output=x', headRef: '' };
    expect(fromGit(suite, '/no/such/file', between, { trimConc: true })).toEqual({
      kind: 'usage',
      problems: [
        expect.stringMatching(/^argument --base-ref: "--output=x" begins with a dash/),
        expect.stringMatching(/^argument --head-ref: an empty text is no ref/),
      ],
    });
  });

  test('flags that the edition lacks before faults of its files', () => {
    const broken = { ...suite, runners: '[' };
    const flags = { trimConc: true, allEvals: true, evalsOnly: true };
    expect(fromTexts(broken, { after: '' }, flags)).toEqual({
      kind: 'usage',
      problems: ['trim-conc', 'all-evals', 'evals-only'].map((flag) =>
        expect.stringMatching(
          new RegExp(
            `^argument --${flag}: not a flag of changelog in edition inferencex-2026-02: its changelog says itself`,
          ),
        ),
      ),
    });
  });

  test('files before what git says of the changelog', () => {
    const broken = { ...suite, runners: '[' };
    expect(fromGit(broken, '/no/such/file', refs)).toMatchObject({
      kind: 'refused',
      diagnostics: [{ file: join(folder, 'runners.yaml') }],
    });
  });
});

describe('the entries of a matrix stand', () => {
  test('as they were asked for: entry by entry what is measured, then its evals', () => {
    const suite = suite08([fixed('a', 16, 64), fixedAndAgents('b', [32], [2])]);
    const after = changelogYaml([entry(['a']), entry(['b'])]);
    const made = fromTexts(suite, { after });
    expect(made).toMatchObject({ kind: 'matrix' });
    if (made.kind !== 'matrix') return;
    expect(rowNames(made.matrix.entries)).toBe('a:16 a:64 a:64 b:32 b:2 b:32 b:2');
  });
});

describe('warnings', () => {
  function warningsOf(
    suite: ChangelogSuite,
    added: readonly NaiveEntry[],
    flags?: NaiveChangelogFlags,
    before = '# none yet\n',
  ): string[] {
    const made = fromTexts(suite, { before, after: before + changelogYaml(added) }, flags);
    expect(made).toMatchObject({ kind: 'matrix' });
    if (made.kind !== 'matrix') return [];
    return made.matrix.warnings.map((warning) => formatDiagnostic(warning).replaceAll(`${folder}/`, ''));
  }

  const suite = suite08([fixed('a', 16), fixedAndAgents('b', [32], [2])]);

  test('none where all is well', () => {
    expect(warningsOf(suite, [entry(['a']), entry(['b'], evalsOnly), entry(['b'])])).toEqual([]);
  });

  test('of a new file, whose whole history counts as added', () => {
    const made = fromTexts(suite, { after: changelogYaml([entry(['a']), entry(['b'])]) });
    expect(made).toMatchObject({
      matrix: {
        warnings: [{ file: heldFile, message: expect.stringMatching(/merge base.*\(2\) count as added/) }],
      },
    });
  });

  test('of a runner label that the runner file lacks once for a config, however many passes it takes', () => {
    const [, config] = fixedAndAgents('a', [64], [4]);
    const unlisted = suite08([['a', { ...config, runner: 'cluster:c' }]]);
    expect(warningsOf(unlisted, [entry(['a'], onlyFixed), entry(['a'])])).toEqual([
      expect.stringMatching(
        /^a-master\.yaml:1:\d+: warning: a: runner: "cluster:c" is no label of runners\.yaml/,
      ),
    ]);
  });
});
