/** benchmatrix changelog, through the bundle in real git repositories: what it refuses and where, and what it prints. */
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { folderOf } from '../support/files.ts';
import { type Repository, repositoryWith } from '../support/git.ts';
import { cli, type Finished, runCli, runNode } from '../support/process.ts';
import { record } from '../support/records.ts';

type Files = Readonly<Record<string, string>>;

const changelog = 'perf-changelog.yaml';

/** Of this edition `a-fp4` is where evals are chosen, and `b-fp4` where none are. */
const older: Files = {
  'configs/m.yaml':
    configYaml('a-fp4', '{ tp: 8, conc-list: [4, 16] }', { osl: 8192 }) +
    configYaml('b-fp4', '{ tp: 4, conc-list: [8] }'),
  'configs/runners.yaml': runnersYaml,
};

interface Newer {
  readonly concs?: readonly number[];
  readonly runner?: string;
  readonly model?: string;
  readonly isl?: number;
  /** Concurrencies of agents; none: no agentic scenario. */
  readonly agents?: readonly number[];
}

function newerYaml(
  key: string,
  { concs = [4, 64], runner = 'cluster:x', model = 'm/M', isl = 8192, agents }: Newer = {},
) {
  const agentic = agents
    ? `    agentic-coding: [{ search-space: [{ tp: 8, kv-offloading: none, conc-list: [${agents}] }] }]\n`
    : '';
  return `${JSON.stringify(key)}:
  image: a/b:1
  model: ${model}
  model-prefix: k
  precision: fp4
  framework: sglang
  runner: ${runner}
  multinode: false
  scenarios:
    fixed-seq-len: [{ isl: ${isl}, osl: 1024, search-space: [{ tp: 8, conc-list: [${concs}] }] }]
${agentic}`;
}

const newerRunners = `labels:
  h200: [h200_0]
  cluster:x: [x_0]
hardware:
  cluster:x: { available-cpu-dram-mib: 2964436, gpus-per-node: 8 }
`;

/** Of this edition both are where evals are chosen, and `a-fp4` has agents as well. */
const newer: Files = {
  'configs/m.yaml':
    newerYaml('a-fp4', { agents: [2, 8] }) + newerYaml('b-fp4', { runner: 'h200', concs: [8, 32] }),
  'configs/runners.yaml': newerRunners,
};

/** Lines of an entry; the last is empty. */
function entry(keys: string | readonly string[], more = '', text = `About ${keys}`): string {
  const listed = [keys].flat().map((key) => `    - ${key}\n`);
  return `- config-keys:\n${listed.join('')}  description:\n    - ${JSON.stringify(text)}\n  pr-link: https://example.com/${text.length}\n${more}\n`;
}

/** Six lines, so that what is added begins at line 7. */
const old = entry('a-fp4', '', 'The first of all');
/** Lines 7 to 11 where it is what is added, and the key at 8. */
const b = entry('b-fp4');

interface Change {
  /** The changelog on `main`; null: there is none. */
  readonly before?: string | null;
  /** The changelog on `topic`; null: as on `main`. */
  readonly after: string | null;
  readonly files?: Files;
}

/** A repository where `topic` parted from `main` to change the changelog. */
function changed({ before = old, after, files = newer }: Change): Repository {
  const repository = repositoryWith({ ...files, ...(before === null ? {} : { [changelog]: before }) });
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit(after === null ? {} : { [changelog]: after });
  return repository;
}

const files = ['--changelog-file', changelog, '--config-files', 'configs/m.yaml'];

function run(
  { folder }: Pick<Repository, 'folder'>,
  flags: readonly string[] = [],
  { base = 'main', head = 'topic', env = {} }: { base?: string; head?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  const refs = [`--base-ref=${base}`, `--head-ref=${head}`];
  return runCli(['changelog', ...files, ...refs, ...flags], folder, { GITHUB_ACTIONS: undefined, ...env });
}

function runChange(change: Change, ...flags: readonly string[]): Promise<Finished> {
  return run(changed(change), flags);
}

/** Refused for one thing, which begins with this place and is told by these words. */
function expectRefusal({ status, stdout, stderr }: Finished, place: string, words: RegExp): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  const [line = '', ...others] = stderr.split('\n');
  expect(line.slice(0, place.length + 2)).toBe(`${place}: `);
  expect(line).toMatch(words);
  expect(others).toEqual(['benchmatrix: refused: 1 error in 1 file', '']);
}

function expectWrongUsage({ status, stdout, stderr }: Finished, ...problems: readonly RegExp[]): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  const told = stderr.split('\n').filter((line) => line.startsWith('benchmatrix changelog: error: '));
  expect(told).toEqual(problems.map((problem) => expect.stringMatching(problem)));
  expect(stderr).toMatch(/^usage: benchmatrix changelog /);
}

type Row = Readonly<Record<string, unknown>>;

interface Output {
  readonly single_node: Readonly<Record<string, readonly Row[]>>;
  readonly multi_node: Readonly<Record<string, readonly Row[]>>;
  readonly evals?: readonly Row[];
  readonly changelog_metadata: { readonly entries: readonly Row[] };
}

function outputOf({ status, stdout }: Finished): Output {
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

/** What was added, as the metadata has it. */
function keysIn(ended: Finished): unknown[] {
  return outputOf(ended).changelog_metadata.entries.map((one) => one['config-keys']);
}

describe('what was done to the old part is refused at its place', () => {
  const second = entry('b-fp4', '', 'The second, a longer one');
  const both = old + second;

  test.each<[string, string, RegExp, string]>([
    [
      'an entry deleted',
      '1:1',
      /5 lines of what was there are gone from here, line 1 first: .*put them back/,
      second,
    ],
    [
      'a line deleted',
      '6:1',
      /Line 5 of what was there is gone .*put it back/,
      `${old.replace(/ {2}pr-link.*\n/, '')}${second}${b}`,
    ],
    ['all deleted', '1:1', /10 lines of what was there are gone from here, line 1 first: /, ''],
    [
      'an entry in the place of another',
      '10:8',
      /Line 10 of what was there read .*The second.*, and here it is .*About b-fp4/,
      old + b,
    ],
    [
      'an edit',
      '4:18',
      /Line 4 of what was there read .*first of all.*, and here it is .*first and last.*restore it/,
      both.replace('first of all', 'first and last') + b,
    ],
    [
      'white space at the end of a line',
      '4:25',
      /Line 4 of what was there.* differs here in the white space at its end alone.*restore it/,
      both.replace('of all"', 'of all" ') + b,
    ],
    [
      'another indentation',
      '2:5',
      /Line 2 of what was there.* differs here in its indentation alone.*restore it/,
      both.replace('    - a', '      - a') + b,
    ],
    [
      'an insertion in the middle',
      '7:1',
      /5 lines were inserted here, .*New entries go to the end of the file: move them/,
      old + b + second,
    ],
    [
      'an insertion at the top',
      '1:1',
      /5 lines were inserted here, .*New entries go to the end of the file: move them/,
      b + both,
    ],
    ['an entry glued to the last line', '11:34', /Line 11 of what was there read /, both.trimEnd() + b],
  ])('%s', async (_what, place, words, after) => {
    expectRefusal(await runChange({ before: both, after }), `${changelog}:${place}`, words);
  });
});

describe('what was added is refused at its place', () => {
  const conflict = `<<<<<<< HEAD\n${b}=======\n${entry('a-fp4')}>>>>>>> main\n`;
  const anchored = old.replace('config-keys:', 'config-keys: &keys');

  test.each<[string, string, RegExp, string]>([
    [
      'no newline at the end',
      ':11:34',
      /does not end in a newline.*End the file with a newline/,
      old + b.trimEnd(),
    ],
    ['CRLF', ':7:15', /6 added lines end in CRLF.*with LF line ends/, old + b.replaceAll('\n', '\r\n')],
    [
      'conflict markers',
      ':7:1',
      /merge conflict was left unsettled, from here to line 21\..*delete its markers/,
      old + conflict,
    ],
    ['nothing', '', /has no entry that was not there before.*Append an entry/, old],
    ['blank lines', '', /has no entry that was not there before.*Append an entry/, `${old}\n \n`],
    ['comments', '', /has nothing new but comments.*Append an entry/, `${old}# - config-keys: [b-fp4]\n`],
    [
      'an entry that is indented',
      ':7:3',
      /indented deeper.*begins at line 1\. Begin a new entry with "- " in column 1/,
      old + b.trimEnd().replace(/^/gm, '  ').concat('\n'),
    ],
    [
      'a field of the entry before',
      ':7:3',
      /would become part of the one that begins at line 1\./,
      `${old}  evals-only: true\n`,
    ],
    ['another document', ':7:1', /ends the YAML document.*Leave it out/, `${old}---\n${b}`],
    ['a tab', ':8:1', /not YAML: tab characters/, `${old}- config-keys:\n\t- b-fp4\n`],
    [
      'a quote that is not closed',
      ':9:1',
      /not YAML: .*double quoted/,
      `${old}- config-keys: ["b-fp4]\n  description: [x]\n`,
    ],
    [
      'a key twice',
      ':12:3',
      /pr-link: .*second time; the first is at perf-changelog\.yaml:11:3\. Keep one/,
      old + entry('b-fp4', '  pr-link: y\n'),
    ],
    ['a pattern without quotes', ':8:8', /not YAML: .*alias/, old + entry('*')],
    [
      'an alias of nothing',
      ':7:16',
      /\*keys refers to no anchor/,
      `${old}- config-keys: *keys\n  description: [x]\n  pr-link: x\n`,
    ],
    [
      'no entry',
      ':7:3',
      /found the text "b-fp4"; allowed: an entry with config-keys, description and pr-link/,
      `${old}- b-fp4\n`,
    ],
    ['an empty entry', ':7:1', /found nothing \(null\); allowed: an entry/, `${old}-\n`],
    [
      'a key that no config has',
      ':8:7',
      /config-keys\.0: no config has the key "b-fp44"\. Did you mean "b-fp4"/,
      old + entry('b-fp44'),
    ],
    [
      'a key that nothing is like',
      ':9:7',
      /config-keys\.1: no config has the key "zzz"\. There are: a-fp4, b-fp4\./,
      old + entry(['b-fp4', 'zzz']),
    ],
    [
      'a key in another case',
      ':8:7',
      /no config has the key "B-FP4"\. Did you mean "b-fp4"/,
      old + entry('B-FP4'),
    ],
    [
      'a pattern that matches nothing',
      ':8:7',
      /config-keys\.0: no config matches "b-\*-mtp"\. There are: a-fp4, b-fp4\./,
      old + entry('b-*-mtp'),
    ],
    [
      'a key that is a number',
      ':8:7',
      /config-keys\.0: found the number 10; allowed: text\. Quote it: "10"/,
      old + entry('10'),
    ],
    [
      'an unknown field',
      ':12:3',
      /surprise: is not a field here\. Fields: config-keys, description, pr-link, evals-only/,
      old + entry('b-fp4', '  surprise: 1\n'),
    ],
    [
      'a misspelt field',
      ':12:3',
      /evals-onyl: is not a field here\. Did you mean "evals-only"\?/,
      old + entry('b-fp4', '  evals-onyl: true\n'),
    ],
    [
      'a description that is text',
      ':9:16',
      /description: found the text "x"; allowed: a list that is not empty/,
      old + b.replace(/description:\n.*\n/, 'description: x\n'),
    ],
    [
      'keys that are text',
      ':7:16',
      /config-keys: found the text "b-fp4"; allowed: a list that is not empty/,
      old + b.replace(/config-keys:\n.*\n/, 'config-keys: b-fp4\n'),
    ],
    [
      'no keys',
      ':7:16',
      /config-keys: found an empty list; allowed: a list that is not empty/,
      old + b.replace(/config-keys:\n.*\n/, 'config-keys: []\n'),
    ],
    ['no pr-link', ':7:3', /pr-link: is missing; it is required/, old + b.replace(/ {2}pr-link.*\n/, '')],
    [
      'text for true',
      ':12:15',
      /evals-only: found the text "yes"; allowed: true or false\. Write true, without quotes/,
      old + entry('b-fp4', '  evals-only: "yes"\n'),
    ],
  ])('%s', async (_what, place, words, after) => {
    const ended = await Promise.all([older, newer].map((suite) => runChange({ after, files: suite })));
    for (const each of ended) expectRefusal(each, changelog + place, words);
  });

  test.each<[string, string, RegExp, string]>([
    ['append-only', ':12:16', /append-only: .*cannot be run yet\. Leave it out/, '  append-only: true\n'],
    [
      'a least ep of 0',
      ':12:24',
      /eval-min-prefill-ep: found the number 0; allowed: a whole number of at least 1/,
      '  eval-min-prefill-ep: 0\n',
    ],
    [
      'a least ep that is text',
      ':12:24',
      /eval-min-prefill-ep: found the text "8"; .*Write 8, without quotes/,
      '  eval-min-prefill-ep: "8"\n',
    ],
    [
      'a least ep that is a float',
      ':12:24',
      /eval-min-prefill-ep: 8\.0 is a float; allowed: a whole number\. Write 8/,
      '  eval-min-prefill-ep: 8.0\n',
    ],
    [
      'no scenario',
      ':12:18',
      /scenario-type: found an empty list; allowed: a list that is not empty/,
      '  scenario-type: []\n',
    ],
    [
      'a scenario without its dash',
      ':12:18',
      /scenario-type: found the text "agentic-coding"; allowed: a list/,
      '  scenario-type: agentic-coding\n',
    ],
    [
      'an unknown scenario',
      ':12:19',
      /scenario-type\.0: found the text "agentic"; allowed: one of fixed-seq-len, agentic-coding\. Did you mean "agentic-coding"/,
      '  scenario-type: [agentic]\n',
    ],
    ['null for true', ':12:3', /all-evals: found nothing \(null\); allowed: true or false/, '  all-evals:\n'],
  ])('in 2026-08: %s', async (_what, place, words, more) => {
    expectRefusal(await runChange({ after: old + entry('b-fp4', more) }), changelog + place, words);
  });

  test.each([
    'all-evals: true',
    'append-only: true',
    'eval-min-prefill-ep: 8',
    'scenario-type: [agentic-coding]',
  ])('in 2026-02: %s, which is a field of the other edition', async (field) => {
    const [name] = field.split(':');
    const words = new RegExp(
      `${name}: is not a field here\\. .*It is a field of edition inferencex-2026-08\\.`,
    );
    const ended = await runChange({ after: old + entry('b-fp4', `  ${field}\n`), files: older });
    expectRefusal(ended, `${changelog}:12:3`, words);
    expect(ended.stderr).not.toContain('Did you mean');
  });

  test('an alias of the old part, which is not read with it', async () => {
    const after = `${anchored}- config-keys: *keys\n  description: [x]\n  pr-link: x\n`;
    expectRefusal(
      await runChange({ before: anchored, after }),
      `${changelog}:7:16`,
      /\*keys refers to no anchor/,
    );
  });

  test('each mistake of several entries, at its own place', async () => {
    const { status, stdout, stderr } = await runChange({
      after: old + entry('zzz') + entry('b-fp4', '  all-evals: 1\n'),
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^perf-changelog\.yaml:8:7: config-keys\.0: /),
      expect.stringMatching(/^perf-changelog\.yaml:18:14: all-evals: /),
      'benchmatrix: refused: 2 errors in 1 file',
      '',
    ]);
  });

  test('whole file in CRLF: what was there and what was added', async () => {
    const { status, stdout, stderr } = await runChange({ after: (old + b).replaceAll('\n', '\r\n') });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^perf-changelog\.yaml:1:15: 5 lines that were there .* CRLF.*LF line ends\.\nperf-changelog\.yaml:7:15: 6 added lines .* CRLF/,
    );
  });

  test('a new file in which there is no entry', async () => {
    expectRefusal(
      await runChange({ before: null, after: '# soon\n' }),
      changelog,
      /is new, and has only comments in it/,
    );
    expectRefusal(
      await runChange({ before: null, after: 'a: 1\n' }),
      `${changelog}:1:1`,
      /what was added is a mapping; allowed: a list of entries/,
    );
  });
});

describe('refs', () => {
  const repository = changed({ after: old + b });

  test.each([
    [
      'begins with a dash',
      '--output=x',
      /argument --base-ref: "--output=x" begins with a dash.*Give a branch, a tag or a commit/,
    ],
    ['is empty', '', /argument --base-ref: an empty text is no ref\. Give a branch/],
    ['holds white space', 'main topic', /argument --base-ref: "main topic" holds white space/],
  ])('one that %s is wrong usage', async (_what, base, problem) => {
    expectWrongUsage(await run(repository, [], { base }), problem);
    const ofHead = new RegExp(problem.source.replace('base-ref', 'head-ref'));
    expectWrongUsage(await run(repository, [], { head: base }), ofHead);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('one that looks like the next flag is wrong usage', async () => {
    const ended = await runCli(
      ['changelog', ...files, '--head-ref', 'topic', '--base-ref', '--output=x'],
      repository.folder,
    );
    expectWrongUsage(ended, /argument --base-ref: expected one argument/);
  });

  test.each([
    [
      'all zeros',
      '0'.repeat(40),
      /base-ref is all zeros.*branch that was just made.*Give the branch or commit that it began from/,
    ],
    [
      'unknown',
      'no-such',
      /base-ref "no-such" is no branch, tag or commit of this repository\. Fetch it: fetch-depth: 0.*origin\/<branch>/,
    ],
    [
      'unknown by hash',
      '1'.repeat(40),
      /base-ref "1{40}" is no branch, .*fetch-depth: 0.*git fetch origin 1{40}/,
    ],
    [
      'of a file',
      'topic:perf-changelog.yaml',
      /base-ref "topic:perf-changelog\.yaml" is no branch, tag or commit/,
    ],
  ])('%s are refused', async (_what, base, words) => {
    expectRefusal(await run(repository, [], { base }), changelog, words);
  });

  test('all zeros at the head are those of a deleted branch', async () => {
    expectRefusal(
      await run(repository, [], { head: '0'.repeat(40) }),
      changelog,
      /head-ref is all zeros.*just deleted/,
    );
  });

  test('in a shallow clone are refused, with what to set', async () => {
    const folder = folderOf({});
    repository.git('clone', '--quiet', '--depth=1', '--branch=topic', `file://${repository.folder}`, folder);
    const ended = await run({ folder }, [], { base: 'topic', head: 'topic' });
    expectRefusal(ended, changelog, /shallow clone.*fetch-depth: 0.*git fetch --unshallow/);
  });

  test('without a commit in common are refused', async () => {
    const unrelated = changed({ after: old + b });
    unrelated.git('checkout', '--quiet', '--orphan', 'alone');
    unrelated.commit({ [changelog]: old + b });
    expectRefusal(
      await run(unrelated, [], { head: 'alone' }),
      changelog,
      /"main" and head-ref "alone" have no commit in common.*Rebase/,
    );
  });

  test('outside of a repository are refused', async () => {
    const { folder } = changed({ after: old + b });
    rmSync(join(folder, '.git'), { recursive: true });
    expectRefusal(
      await run({ folder }),
      changelog,
      /is in no repository.*Check the repository out with its history: fetch-depth: 0/,
    );
  });

  test('of a commit that lacks the file are refused', async () => {
    expectRefusal(
      await runChange({ before: null, after: null }),
      changelog,
      /There is no file "perf-changelog\.yaml" at head-ref "topic"\. Commit it there/,
    );
  });

  test('give the folder of the changelog a name', async () => {
    const ended = await runCli(
      [
        'changelog',
        '--changelog-file',
        'no/such.yaml',
        '--base-ref=main',
        '--head-ref=topic',
        '--config-files',
        'configs/m.yaml',
      ],
      repository.folder,
    );
    expectRefusal(ended, 'no/such.yaml', /folder of "no\/such\.yaml" does not exist/);
  });
});

describe('a branch', () => {
  const theirs = entry('a-fp4', '', 'Somebody else was faster');

  /** Main got an entry after `topic`, which added another, had parted from it. */
  function behind(): Repository {
    const repository = changed({ after: old + b });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ [changelog]: old + theirs });
    repository.git('checkout', '--quiet', 'topic');
    return repository;
  }

  test('that is merely behind runs what it added', async () => {
    const ended = await run(behind());
    expect(ended.stderr).toBe('');
    expect(keysIn(ended)).toEqual([['b-fp4']]);
  });

  test('that took main in, with its own entry at the end, runs that one', async () => {
    const repository = behind();
    repository.git('merge', '--quiet', '--no-edit', '--strategy=ours', 'main');
    repository.commit({ [changelog]: old + theirs + b });
    expect(keysIn(await run(repository))).toEqual([['b-fp4']]);
  });

  test('that took main in, with its own entry before theirs, is told of the insertion', async () => {
    const repository = behind();
    repository.git('merge', '--quiet', '--no-edit', '--strategy=ours', 'main');
    repository.commit({ [changelog]: old + b + theirs });
    expectRefusal(await run(repository), `${changelog}:7:1`, /5 lines were inserted here.*move them/);
  });

  test('that lost what main has in taking it in is told of the deletion', async () => {
    const repository = behind();
    repository.git('merge', '--quiet', '--no-edit', '--strategy=ours', 'main');
    const { status, stdout, stderr } = await run(repository);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^perf-changelog\.yaml:8:7: Line 8 of what was there read .*restore it/);
  });

  test('in which the conflict with main was committed is told of its markers', async () => {
    const repository = behind();
    expect(() => repository.git('merge', '--quiet', 'main')).toThrow();
    repository.commit({});
    expect(readFileSync(join(repository.folder, changelog), 'utf8')).toContain('<<<<<<< HEAD\n');
    expectRefusal(
      await run(repository),
      `${changelog}:8:1`,
      /merge conflict was left unsettled, from here to line \d+/,
    );
  });

  test('that was rebased runs what it added', async () => {
    const repository = behind();
    repository.git('reset', '--quiet', '--hard', 'main');
    repository.commit({ [changelog]: old + theirs + b });
    expect(keysIn(await run(repository))).toEqual([['b-fp4']]);
  });
});

describe('flags', () => {
  const repository = changed({ after: old + b });

  test.each(['trim-conc', 'all-evals', 'evals-only'])(
    '--%s is none of edition 2026-02, and why',
    async (flag) => {
      const why = new RegExp(
        `argument --${flag}: not a flag of changelog in edition inferencex-2026-02: its changelog says itself what is run`,
      );
      expectWrongUsage(await run(changed({ after: old + b, files: older }), [`--${flag}`]), why);
    },
  );

  test.each([['--shard', '1/2'], ['--count'], ['--table'], ['--columns', 'conc']])(
    '%s goes with --flat',
    async (...flags) => {
      expectWrongUsage(await run(repository, flags), new RegExp(`argument ${flags[0]}: goes with --flat$`));
    },
  );

  test.each([
    [['--flat', '--pretty', '--count'], /--count: not allowed with argument --pretty/],
    [['--flat', '--columns', 'conc'], /--columns: goes with --table/],
    [['--flat', '--shard', '3/2'], /--shard: "3\/2" is no shard/],
    [['--repository', 'a/b'], /--repository: goes with --only-missing/],
  ])('%j do not go together', async (flags, problem) => {
    expectWrongUsage(await run(repository, flags), problem);
  });
});

describe('by bucket', () => {
  test('are the entries, with what was added', async () => {
    const ended = await runChange({ after: old + entry('*-fp4'.replace('*', '"*').concat('"')) });
    expect(ended.stderr).toBe('');
    const { single_node, evals, changelog_metadata } = outputOf(ended);
    expect(Object.keys(single_node)).toEqual(['8k1k', 'agentic']);
    expect(evals).toMatchObject([
      { conc: 64, 'eval-only': true },
      { conc: 32, 'eval-only': true },
    ]);
    expect(changelog_metadata).toMatchObject({
      base_ref: 'main',
      head_ref: 'topic',
      entries: [{ 'config-keys': ['*-fp4'] }],
    });
    expect(ended.stdout).toBe(`${JSON.stringify(JSON.parse(ended.stdout))}\n`);
  });

  test('--pretty is the same, indented', async () => {
    const repository = changed({ after: old + b });
    const [plain, pretty] = await Promise.all([run(repository), run(repository, ['--pretty'])]);
    expect(pretty.stdout).toBe(`${JSON.stringify(JSON.parse(plain.stdout), null, 2)}\n`);
  });

  test('--output writes the same to a file, and nothing else', async () => {
    const repository = changed({ after: old + b });
    const [plain, written] = await Promise.all([run(repository), run(repository, ['--output', 'out.json'])]);
    expect(written).toMatchObject({ status: 0, stdout: '', stderr: 'out.json: 3 entries\n' });
    expect(readFileSync(join(repository.folder, 'out.json'), 'utf8')).toBe(plain.stdout);
  });

  test('a refusal leaves the file of --output as it was', async () => {
    const repository = changed({ after: old, files: { ...newer, 'out.json': 'before' } });
    expectRefusal(await run(repository, ['--output', 'out.json']), changelog, /has no entry/);
    expect(readFileSync(join(repository.folder, 'out.json'), 'utf8')).toBe('before');
  });

  test('--entry-ids are in each entry', async () => {
    const { single_node, evals = [] } = outputOf(await runChange({ after: old + b }, '--entry-ids'));
    const rows = [...Object.values(single_node).flat(), ...evals];
    for (const row of rows) expect(Object.keys(row).at(-1)).toBe('id');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });

  test('flags of the command change what is run', async () => {
    const repository = changed({ after: old + b });
    const concs = async (...flags: readonly string[]) => {
      const { single_node, evals } = outputOf(await run(repository, flags));
      return [single_node['8k1k'], evals].map((rows) => rows?.map(({ conc }) => conc));
    };
    expect(await concs()).toEqual([[8, 32], [32]]);
    expect(await concs('--trim-conc')).toEqual([[8], [32]]);
    expect(await concs('--all-evals')).toEqual([
      [8, 32],
      [8, 32],
    ]);
    expect(await concs('--evals-only')).toEqual([undefined, [32]]);
  });
});

describe('--flat', () => {
  async function flat(repository: Repository, ...flags: readonly string[]): Promise<readonly Row[]> {
    const { status, stdout } = await run(repository, ['--flat', ...flags]);
    expect(status).toBe(0);
    return JSON.parse(stdout);
  }

  test('is the array of all entries: what an entry measures, then its evals', async () => {
    const rows = await flat(changed({ after: old + entry('a-fp4') + b }));
    expect(rows.map(({ conc, 'eval-only': isEval }) => `${conc}${isEval ? ' eval' : ''}`)).toEqual([
      ...['4', '64', '2', '8', '64 eval', '8 eval'],
      ...['8', '32', '32 eval'],
    ]);
  });

  test('--entry-ids --shard gives slices that are together the whole, each with the ids of the whole', async () => {
    const repository = changed({ after: old + entry('a-fp4') + b });
    const whole = await flat(repository, '--entry-ids');
    const slices = await Promise.all(
      ['1/2', '2/2'].map((shard) => flat(repository, '--entry-ids', '--shard', shard)),
    );
    expect(slices.flat()).toEqual(whole);
    expect(slices.map(({ length }) => length)).toEqual([5, 4]);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(9);
  });

  test('--count says how many there are, also of a slice', async () => {
    const repository = changed({ after: old + entry('a-fp4') + b });
    expect((await run(repository, ['--flat', '--count'])).stdout).toBe('9\n');
    expect((await run(repository, ['--flat', '--count', '--shard', '2/2'])).stdout).toBe('4\n');
  });

  test('--table is a line an entry', async () => {
    const { stdout } = await run(changed({ after: old + b }), [
      '--flat',
      '--table',
      '--columns',
      'runner',
      'conc',
    ]);
    expect(stdout.split('\n').map((line) => line.trim().split(/ +/).join(' '))).toEqual([
      ...['runner conc', 'h200 8', 'h200 32', 'h200 32', ''],
    ]);
  });

  test('--pretty is the array, indented', async () => {
    const repository = changed({ after: old + b });
    const { stdout } = await run(repository, ['--flat', '--pretty']);
    expect(stdout).toBe(`${JSON.stringify(await flat(repository), null, 2)}\n`);
  });

  test('--only-missing leaves out what was measured, and says how much', async () => {
    const measured = record({
      hw: 'h200',
      infmax_model_prefix: 'k',
      precision: 'fp4',
      conc: 4,
      isl: 1024,
      osl: 8192,
    });
    const repository = changed({
      after: old + entry('a-fp4'),
      files: { ...older, 'agg.json': JSON.stringify([measured]) },
    });
    expect((await flat(repository)).map(({ conc }) => conc)).toEqual([4, 16]);
    const { status, stdout, stderr } = await run(repository, ['--flat', '--only-missing', 'agg.json']);
    const left: readonly Row[] = JSON.parse(stdout);
    expect(left.map(({ conc }) => conc)).toEqual([16]);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: '1 of 2 entries left out as measured: 1 by agg.json\n',
    });
  });
});

describe('a warning', () => {
  const evalsOnly = '  evals-only: true\n';

  async function warningsOf(change: Change, ...flags: readonly string[]): Promise<string[]> {
    const { status, stderr } = await runChange(change, ...flags);
    expect(status).toBe(0);
    return stderr.split('\n').slice(0, -1);
  }

  test('of an entry that asks for configs again names the entry that has them run', async () => {
    expect(await warningsOf({ after: old + entry(['a-fp4', 'b-fp4']) + entry('a-fp4') })).toEqual([
      expect.stringMatching(
        /^perf-changelog\.yaml:14:3: warning: asks for a-fp4 again: the entry of line 7 has it run/,
      ),
    ]);
  });

  test('in 2026-02 says that no throughput is measured where evals-only came first', async () => {
    const lost = await warningsOf({ after: old + entry('a-fp4', evalsOnly) + entry('a-fp4'), files: older });
    expect(lost).toEqual([
      expect.stringMatching(
        /^perf-changelog\.yaml:14:3: warning: .*a-fp4 again.* line 7 .*evals-only, so no throughput is measured\. Put this one before/,
      ),
    ]);
    const [fine] = await warningsOf({
      after: old + entry('a-fp4') + entry('a-fp4', evalsOnly),
      files: older,
    });
    expect(fine).toMatch(/^perf-changelog\.yaml:13:3: warning: asks for a-fp4 again/);
    expect(fine).not.toMatch(/throughput/);
  });

  test('of an entry that runs nothing says why', async () => {
    expect(await warningsOf({ after: old + entry('b-fp4', evalsOnly), files: older })).toEqual([
      expect.stringMatching(
        /^perf-changelog\.yaml:7:3: warning: runs nothing: it only evaluates, and .*no entry runs an eval/,
      ),
    ]);
    expect(await warningsOf({ after: old + entry('b-fp4', '  scenario-type: [agentic-coding]\n') })).toEqual([
      expect.stringMatching(/^perf-changelog\.yaml:7:3: warning: runs nothing: .*nothing of agentic-coding/),
    ]);
  });

  test('of a new changelog says that all of it counts', async () => {
    expect(await warningsOf({ before: null, after: old + b })).toEqual([
      'perf-changelog.yaml: warning: was not there at the merge base, so all of its entries (2) count as added.',
    ]);
  });

  test('of a runner label that is not listed comes once, not once a pass', async () => {
    const unlisted = { ...newer, 'configs/m.yaml': newerYaml('a-fp4', { runner: 'cluster:y', agents: [2] }) };
    const after = old + entry('a-fp4', '  scenario-type: [agentic-coding]\n') + entry('a-fp4');
    expect(await warningsOf({ after, files: unlisted })).toEqual([
      expect.stringMatching(
        /^configs\/m\.yaml:7:11: warning: a-fp4: runner: "cluster:y" is no label of configs\/runners\.yaml.*Did you mean "cluster:x"/,
      ),
    ]);
  });

  test('is all that a bucket past 256 gets, with the numbers', async () => {
    const concs = Array.from({ length: 257 }, (_, at) => at + 1);
    const many = { ...newer, 'configs/m.yaml': newerYaml('b-fp4', { concs }) };
    const warnings = await warningsOf({ after: old + b, files: many });
    expect(warnings).toEqual([
      expect.stringMatching(/^warning: .*one bucket: single_node\.8k1k 257, .*holds 256/),
    ]);
    expect(await warningsOf({ after: old + b, files: many }, '--flat')).toEqual([]);
  });
});

describe('hostile', () => {
  /** Whatever moves a terminal's cursor, colours it or turns the direction of text would be outside of this. */
  const printableAscii = /^[\n\x20-\x7e…]*$/;

  test('50,000 entries for one config run it once', async () => {
    const ended = await runChange({ after: old + b.repeat(50_000) });
    const { single_node, changelog_metadata } = outputOf(ended);
    expect(single_node['8k1k']).toHaveLength(2);
    expect(changelog_metadata.entries).toHaveLength(50_000);
  });

  test('50,000 old entries are passed over', async () => {
    const before = old.repeat(50_000);
    expect(keysIn(await runChange({ before, after: before + b }))).toEqual([['b-fp4']]);
  });

  test.each([
    ['lists', (depth: number) => `- config-keys: ${'['.repeat(depth)}${']'.repeat(depth)}\n`, ':7:115'],
    ['mappings', (depth: number) => `- ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`, ':7:396'],
  ])('%s in each other, 20,000 deep, are refused', async (_what, nested, place) => {
    expectRefusal(
      await runChange({ after: old + nested(20_000) }),
      changelog + place,
      /nested deeper than 100 levels/,
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is no field and no config key',
    async (name) => {
      const field = old + entry('b-fp4', `  ${name}: { evals-only: true }\n`);
      expectRefusal(
        await runChange({ after: field }),
        `${changelog}:12:3`,
        new RegExp(`${name}: is not a field here`),
      );
      const key = await runChange({ after: old + entry(name) });
      expectRefusal(
        key,
        `${changelog}:8:7`,
        new RegExp(`no config has the key "${name}"\\. There are: a-fp4, b-fp4`),
      );
    },
  );

  test('__proto__ is a config key where it is one', async () => {
    const odd = { ...newer, 'configs/m.yaml': newerYaml('__proto__', { concs: [16] }) };
    const ended = await runChange({ after: old + entry('__proto__'), files: odd });
    expect(outputOf(ended).single_node).toMatchObject({ '8k1k': [{ conc: 16 }] });
    expect(keysIn(ended)).toEqual([['__proto__']]);
  });

  test('a description of 1 MB is printed whole, and quoted in part', async () => {
    const text = 'x'.repeat(1_000_000);
    const ended = await runChange({ after: old + entry('b-fp4', '', text) });
    expect(outputOf(ended).changelog_metadata.entries).toMatchObject([{ description: [text] }]);
    const refused = await runChange({
      after: old + b.replace(/description:\n.*\n/, `description: ${text}\n`),
    });
    expectRefusal(refused, `${changelog}:9:16`, /description: found the text "x{200}…"; allowed: a list/);
    expect(refused.stderr.length).toBeLessThan(500);
    const edited = await runChange({
      before: old.replace('first', text),
      after: old.replace('first', `${text}y`) + b,
    });
    expectRefusal(edited, `${changelog}:4:1000012`, /Line 4 of what was there read /);
    expect(edited.stderr.length).toBeLessThan(1000);
  });

  test('escapes for a terminal are shown as text, wherever they stand', async () => {
    const evil = '\\e]0;title\\a\\e[31m\\u202e\\u2028\\r\\n';
    const texts = [
      old + entry(`"${evil}"`),
      old + entry(`"${evil}*"`),
      old + entry('b-fp4', `  "${evil}": 1\n`),
      old + entry('b-fp4', `  evals-only: "${evil}"\n`),
      old.replace('first', 'fi\u202erst') + b,
      old.replace('first', 'fi\u009b31mrst') + b,
    ];
    for (const { status, stdout, stderr } of await Promise.all(texts.map((after) => runChange({ after })))) {
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(printableAscii);
      expect(stderr.split('\n')).toHaveLength(3);
    }
  });

  test('escapes in a ref are shown as text', async () => {
    const repository = changed({ after: old + b });
    for (const base of ['no\u202eref', 'no\u2067ref', 'no\u0085ref'])
      expect((await run(repository, [], { base })).stderr).toMatch(printableAscii);
  });

  test('commands of the runner are none in its log', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    const key = '"\\n::error::x ##[error]y"';
    for (const [after, base] of [
      [old + entry(key), 'main'],
      [old + entry('b-fp4', `  ${key}: 1\n`), 'main'],
      [old.replace('first', '::error::x') + b, 'main'],
      [old + b, '::error::x'],
    ] as const) {
      const { status, stderr } = await run(changed({ after }), [], { env, base });
      expect(status).toBe(1);
      expect(stderr).toMatch(/error/);
      expect(stderr).not.toMatch(/::|##\[/);
    }
  });

  test('commands of the runner are none in a warning', async () => {
    const key = '::error::x';
    const odd = { ...newer, 'configs/m.yaml': newerYaml(key) };
    const after = old + entry(JSON.stringify(key)).repeat(2);
    const { status, stderr } = await run(changed({ after, files: odd }), [], {
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(/warning: asks for .*error/);
    expect(stderr).not.toMatch(/::|##\[/);
  });
});

/** The items turned by a number, and back to front where it is odd: of three items 0 to 5 are all their orders. */
function shuffled<T>(items: readonly T[], by: number): T[] {
  const turned = [...items.slice(by % items.length), ...items.slice(0, by % items.length)];
  return by % 2 === 0 ? turned : turned.reverse();
}

describe('a hundred runs, whatever the seeds of hashes and the orders of files and of variables', () => {
  const after = old + entry(['"*-fp4"', 'b-fp4', 'a-fp4']) + entry('a-fp4', '  evals-only: true\n');
  const asked = ['changelog', ...files, '--base-ref=main', '--head-ref=topic'];
  const atOnce = 2 * availableParallelism();

  /** A repository whose files, those of others among them, came onto the disk in another order. */
  function repositoryIn(order: number, suite: Files): string {
    const others = [...'zyxab'].map((name): [string, string] => [`configs/${name}.yaml`, `${name}: 1\n`]);
    const all = [...Object.entries(suite), ...others, [changelog, old] as const];
    const repository = repositoryWith(Object.fromEntries(shuffled(all, order)));
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ [changelog]: after });
    return repository.folder;
  }

  function seeded(seed: number, folder: string): Promise<Finished> {
    const unrelated = Array.from({ length: seed % 7 }, (_, at) => [`UNRELATED_${at * seed}`, `${seed}`]);
    const env = Object.fromEntries(shuffled([...Object.entries(process.env), ...unrelated], seed));
    return runNode([`--hash-seed=${seed}`, `--random-seed=${seed}`, cli, ...asked], folder, env);
  }

  test.each([
    ['inferencex-2026-02', older],
    ['inferencex-2026-08', newer],
  ])('of which half are of %s give the same bytes', async (_edition, suite) => {
    const folders = [0, 1, 2, 3, 4].map((order) => repositoryIn(order, suite));
    const runs = Array.from({ length: 50 }, (_, at) => ({ seed: at + 1, folder: folders[at % 5] ?? '' }));
    const ended: Finished[] = [];
    for (let first = 0; first < runs.length; first += atOnce) {
      const some = runs.slice(first, first + atOnce);
      ended.push(...(await Promise.all(some.map(({ seed, folder }) => seeded(seed, folder)))));
    }
    const [one] = ended;
    expect(one?.status).toBe(0);
    expect(one?.stdout).toMatch(/^{"single_node":{"/);
    expect(new Set(ended.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

describe('configs in another order in their file', () => {
  /** Every list in an order of ours. */
  function sortedLists(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((row) => JSON.stringify(row)).sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sortedLists(inner)]));
  }

  // of setups of their own: of one setup an eval may be that of the first of several
  const configs08 = ['a-fp4', 'b-fp4', 'c-fp4'].map((key) =>
    newerYaml(key, { model: `m/${key}`, concs: [4, 16, 64], agents: [2, 8] }),
  );
  const configs02 = [16, 32, 64].map((conc) =>
    configYaml(`k${conc}-fp4`, `{ tp: 8, conc-list: [4, ${conc}] }`, { osl: 8192 }),
  );

  test.each([
    ['inferencex-2026-02', older, configs02],
    ['inferencex-2026-08', newer, configs08],
  ])('of %s give the same rows, in another order', async (_edition, suite, configs) => {
    const outputs = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((order) => {
        const text = shuffled(configs, order).join('');
        return runChange({ after: old + entry('"*-fp4"'), files: { ...suite, 'configs/m.yaml': text } });
      }),
    );
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(6);
    expect(new Set(outputs.map((ended) => JSON.stringify(sortedLists(outputOf(ended))))).size).toBe(1);
  });
});
