/** What git tells of a file between two refs, from real repositories, and why it cannot. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { maxFileBytes } from '../../src/config/load.ts';
import { type ChangeRequest, type ReadChange, readChange, refProblem } from '../../src/git/changes.ts';
import { folderOf } from '../support/files.ts';
import { root, runNode } from '../support/process.ts';

const name = 'perf-changelog.yaml';

const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
const settings = [
  ...identity,
  '-c',
  'init.defaultBranch=main',
  '-c',
  'core.autocrlf=false',
  '-c',
  'advice.detachedHead=false',
];

/** What it prints, without the last newline. */
function git(folder: string, ...args: readonly string[]): string {
  const ran = spawnSync('git', ['-C', folder, ...settings, ...args], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  return ran.stdout.trimEnd();
}

/** A repository whose branch main has one commit with these files. */
function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderOf({});
  git(folder, 'init', '--quiet');
  commit(folder, files);
  return folder;
}

/** Writes the files and commits all that is there; its hash. */
function commit(folder: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'x');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A new branch, from a commit or from where we are. */
function branch(folder: string, branchName: string, from = 'HEAD'): void {
  git(folder, 'checkout', '--quiet', '-b', branchName, from);
}

function between(folder: string, baseRef = 'main', headRef = 'topic', file = name): ReadChange {
  return readChange({ file: join(folder, file), baseRef, headRef });
}

/** Before and after, or why not, the folder left out. */
function told(folder: string, baseRef?: string, headRef?: string, file?: string): unknown {
  const read = between(folder, baseRef, headRef, file);
  if (read.kind === 'refused') return read.problem.replaceAll(folder, '…');
  return [read.change.before, read.change.after];
}

/** Main and topic, each with commits of its own: topic appended b, main appended m. */
function parted(): string {
  const folder = repositoryWith({ [name]: 'a\n' });
  branch(folder, 'topic');
  commit(folder, { [name]: 'a\nb\n' });
  git(folder, 'checkout', '--quiet', 'main');
  commit(folder, { [name]: 'a\nm\n' });
  return folder;
}

describe('the text at the merge base against that at the head', () => {
  test('of a branch that is ahead, with the commits of both', () => {
    const folder = repositoryWith({ [name]: 'a\n' });
    const base = git(folder, 'rev-parse', 'HEAD');
    branch(folder, 'topic');
    const head = commit(folder, { [name]: 'a\nb\n' });
    expect(between(folder)).toEqual({
      kind: 'change',
      change: {
        ...{ before: 'a\n', after: 'a\nb\n', base, head, baseRef: 'main', atBaseRef: 'a\n' },
        ...{ renamedFrom: undefined, checkedOut: undefined },
      },
    });
    expect(told(folder, base, head)).toEqual(['a\n', 'a\nb\n']);
    expect(told(folder, `${base.slice(0, 12)}`, 'topic~0')).toEqual(['a\n', 'a\nb\n']);
  });

  test.each([
    ['main', 'nowhere', 'main'],
    ['origin/main', 'main', 'main'],
  ])('of %j, or else %j', (baseRef, otherBaseRef, taken) => {
    const file = join(parted(), name);
    expect(readChange({ file, baseRef, otherBaseRef, headRef: 'topic' })).toMatchObject({
      change: { after: 'a\nb\n', baseRef: taken },
    });
  });

  test('where neither base is there, the second is told', () => {
    const file = join(parted(), name);
    expect(readChange({ file, baseRef: 'x', otherBaseRef: 'y', headRef: 'topic' })).toMatchObject({
      problem: expect.stringMatching(/^base-ref "y" is no branch, tag or commit/),
    });
    expect(readChange({ file, baseRef: 'x', otherBaseRef: '--z', headRef: 'topic' })).toMatchObject({
      problem: expect.stringMatching(/^base-ref: "--z" begins with a dash/),
    });
  });

  test('of a branch that is behind: what its base got in the meantime is not looked at', () => {
    const folder = parted();
    const read = between(folder);
    expect(read).toMatchObject({
      change: { before: 'a\n', after: 'a\nb\n', base: git(folder, 'rev-parse', 'main~1') },
    });
  });

  test('of a branch that took its base in', () => {
    const folder = parted();
    git(folder, 'checkout', '--quiet', 'topic');
    git(folder, 'merge', '--quiet', '--no-edit', '--strategy=ours', 'main');
    commit(folder, { [name]: 'a\nm\nb\n' });
    expect(told(folder)).toEqual(['a\nm\n', 'a\nm\nb\n']);
  });

  test('of a branch that was forced to another commit, against the one before', () => {
    const folder = repositoryWith({ [name]: 'a\n' });
    branch(folder, 'topic');
    const pushed = commit(folder, { [name]: 'a\nb\n' });
    git(folder, 'reset', '--quiet', '--hard', 'main');
    const head = commit(folder, { [name]: 'a\nc\n' });
    expect(told(folder, pushed, head)).toEqual(['a\n', 'a\nc\n']);
  });

  test('of a ref and itself is the same', () => {
    expect(told(parted(), 'main', 'main')).toEqual(['a\nm\n', 'a\nm\n']);
  });

  test('of a new file has nothing before', () => {
    const folder = repositoryWith({ other: '' });
    branch(folder, 'topic');
    commit(folder, { [name]: 'a\n' });
    expect(told(folder)).toEqual([undefined, 'a\n']);
  });

  test('of a branch, a tag, a remote branch', () => {
    const folder = parted();
    git(folder, 'tag', '--annotate', '--message', 'x', 'v1', 'main');
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'main');
    for (const ref of ['v1', 'origin/main', 'refs/heads/main'])
      expect(told(folder, ref)).toEqual(['a\n', 'a\nb\n']);
  });

  test('is what is committed, not what the working tree has', () => {
    const folder = parted();
    writeFileSync(join(folder, name), 'changed');
    expect(told(folder, 'main', 'topic')).toEqual(['a\n', 'a\nb\n']);
    rmSync(join(folder, name));
    expect(told(folder, 'main', 'topic')).toEqual(['a\n', 'a\nb\n']);
  });

  test('has neither byte order mark nor any change of line ends or by filters', () => {
    const folder = repositoryWith({ [name]: '\ufeffa\r\n', '.gitattributes': '* -text diff=x ident' });
    git(folder, 'config', 'diff.x.textconv', 'tr a x <');
    git(folder, 'config', 'diff.external', 'false');
    branch(folder, 'topic');
    commit(folder, { [name]: '\ufeffa\r\n$Id$\ufeff\n' });
    expect(told(folder)).toEqual(['a\r\n', 'a\r\n$Id$\ufeff\n']);
  });

  test('is not that of a replaced object', () => {
    const folder = parted();
    git(
      folder,
      'replace',
      git(folder, 'rev-parse', `topic:${name}`),
      git(folder, 'rev-parse', `main:${name}`),
    );
    expect(told(folder)).toEqual(['a\n', 'a\nb\n']);
  });

  test('in a repository of 64-digit hashes', () => {
    const folder = folderOf({});
    git(folder, 'init', '--quiet', '--object-format=sha256');
    const base = commit(folder, { [name]: 'a\n' });
    expect(between(folder, 'main', base)).toMatchObject({ change: { after: 'a\n', base, head: base } });
    expect(base).toHaveLength(64);
  });
});

describe('criss-cross merges', () => {
  /** Main and topic have merged each other's first commit, so that both of these are merge bases. */
  function crissCross(
    inMain: Readonly<Record<string, string>>,
    inTopic: Readonly<Record<string, string>>,
  ): string {
    const folder = repositoryWith({ [name]: 'a\n' });
    branch(folder, 'topic');
    const first = commit(folder, inTopic);
    git(folder, 'checkout', '--quiet', 'main');
    const second = commit(folder, inMain);
    git(folder, 'merge', '--quiet', '--no-edit', '--strategy=ours', first);
    git(folder, 'checkout', '--quiet', 'topic');
    git(folder, 'merge', '--quiet', '--no-edit', '--strategy=ours', second);
    commit(folder, { [name]: 'a\nb\n' });
    expect(git(folder, 'merge-base', '--all', 'main', 'topic').split('\n')).toHaveLength(2);
    return folder;
  }

  test('are no matter where the file is the same in all merge bases', () => {
    const folder = crissCross({ x: '' }, { y: '' });
    expect(told(folder)).toEqual(['a\n', 'a\nb\n']);
    expect(between(folder)).toMatchObject({ change: { base: git(folder, 'merge-base', 'main', 'topic') } });
  });

  test.each([
    ['it is another in each', { [name]: 'a\nm\n' }, { [name]: 'a\nt\n' }],
    ['one has another', { [name]: 'a\nm\n' }, { y: '' }],
  ])('are refused where %s', (_name, inMain, inTopic) => {
    expect(told(crissCross(inMain, inTopic))).toBe(
      'base-ref "main" and head-ref "topic" have 2 merge bases, in which the file is not the same, so what was added cannot be told. Merge base-ref into the branch, or rebase the branch on it, so that there is one.',
    );
  });
});

describe('the file', () => {
  test('in a folder, from any working directory', () => {
    const folder = repositoryWith({ [`x/y/${name}`]: 'a\n', [name]: 'not this one' });
    branch(folder, 'topic');
    commit(folder, { [`x/y/${name}`]: 'a\nb\n' });
    expect(told(folder, 'main', 'topic', `x/y/${name}`)).toEqual(['a\n', 'a\nb\n']);
    const file = relative('.', join(folder, 'x/y', name));
    expect(file).toMatch(/^\.\./);
    expect(readChange({ file, baseRef: 'main', headRef: 'topic' })).toMatchObject({ kind: 'change' });
  });

  test('in a folder that was not there before', () => {
    const folder = repositoryWith({ x: 'a file' });
    branch(folder, 'topic');
    rmSync(join(folder, 'x'));
    commit(folder, { [`x/${name}`]: 'a\n' });
    expect(told(folder, 'main', 'topic', `x/${name}`)).toEqual([undefined, 'a\n']);
  });

  test('that is gone at the head is named with its ref', () => {
    const folder = repositoryWith({ [name]: 'a\n', other: '' });
    branch(folder, 'topic');
    rmSync(join(folder, name));
    commit(folder);
    expect(told(folder)).toBe(
      `There is no file "…/${name}" at head-ref "topic". Commit it there, or give its path as that commit has it.`,
    );
  });

  test.each([
    'a b.yaml',
    '-c.yaml',
    '--output=x',
    '*[a]?.yaml',
    ':(top)x',
    ':!x',
    'é "\t\\.yaml',
    '\u00a0',
    'x\n100644 blob y',
  ])('may be called %j', (file) => {
    const folder = repositoryWith({ 'a.yaml': '', x: 'other', [file]: 'a\n' });
    branch(folder, 'topic');
    commit(folder, { [file]: 'a\nb\n' });
    expect(told(folder, 'main', 'topic', file)).toEqual(['a\n', 'a\nb\n']);
    expect(told(folder, 'main', 'topic', 'a.*')).toMatch(/^There is no file /);
    const named: ChangeRequest = { file: join(folder, 'sub', '..', file), baseRef: 'main', headRef: 'topic' };
    expect(readChange(named)).toMatchObject({ kind: 'change' });
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.yaml', file, 'x'].sort());
  });

  test('may lie in a folder that is called like an option', () => {
    const folder = repositoryWith({ '-C/--git-dir=x/a': 'a\n' });
    expect(told(folder, 'main', 'main', '-C/--git-dir=x/a')).toEqual(['a\n', 'a\n']);
  });

  test('that is a symbolic link at either place', () => {
    const folder = repositoryWith({ real: 'a\n' });
    symlinkSync('real', join(folder, name));
    const linked = commit(folder);
    expect(told(folder, 'main', 'main')).toBe(
      `is a symbolic link at the merge base ${linked.slice(0, 12)}; a file is needed.`,
    );
    expect(told(folder, 'main~1', 'main')).toBe('is a symbolic link at head-ref "main"; a file is needed.');
  });

  test('that is a folder', () => {
    const folder = repositoryWith({ 'x/y': 'a\n' });
    expect(told(folder, 'main', 'main', 'x')).toMatch(
      /^is a folder at the merge base [0-9a-f]{12}; a file is needed\.$/,
    );
    for (const file of ['..', '.', ''])
      expect(readChange({ file, baseRef: 'main', headRef: 'main' })).toEqual({
        kind: 'refused',
        problem: 'is a folder; a file is needed.',
      });
  });

  test('that is a submodule', () => {
    const folder = repositoryWith({ x: '' });
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${git(folder, 'rev-parse', 'HEAD')},sub`);
    git(folder, 'commit', '--quiet', '--message', 'x');
    expect(told(folder, 'main~1', 'main', 'sub')).toBe(
      'is a submodule at head-ref "main"; a file is needed.',
    );
  });

  test.each([
    [
      'is not UTF-8',
      new Uint8Array([0x61, 0xff]),
      'is not UTF-8 text at head-ref "topic". Save it as UTF-8.',
    ],
    [
      'holds null bytes',
      'a\0b',
      'holds null bytes at head-ref "topic", so it is not text. Is it the right file?',
    ],
    [
      'is too large',
      new Uint8Array(maxFileBytes + 1).fill(0x0a),
      'is larger than 64 MiB at head-ref "topic", the most a file may have.',
    ],
  ])('that %s', (_name, content, problem) => {
    const folder = repositoryWith({ other: '' });
    branch(folder, 'topic');
    commit(folder, { [name]: content });
    expect(told(folder)).toBe(problem);
  });

  test('of the largest size is read', () => {
    const folder = repositoryWith({ [name]: new Uint8Array(maxFileBytes).fill(0x0a) });
    const read = between(folder, 'main', 'main');
    expect(read.kind === 'change' && read.change.after.length).toBe(maxFileBytes);
  });

  test('that was no text at the merge base', () => {
    const folder = repositoryWith({ [name]: new Uint8Array([0xff]) });
    branch(folder, 'topic');
    commit(folder, { [name]: 'a\n' });
    expect(told(folder)).toMatch(/^is not UTF-8 text at the merge base [0-9a-f]{12}\. Save it as UTF-8\.$/);
  });

  test('whose name holds a null character', () => {
    expect(told('/', 'main', 'main', 'a\0b')).toBe('is not a path: it holds a null character.');
  });
});

describe('a ref', () => {
  const whatRefsAre = 'Give a branch, a tag or a commit.';
  const folder = parted();

  test.each([
    ['', `an empty text is no ref. ${whatRefsAre}`],
    ['--output=x', `"--output=x" begins with a dash, as options do and no ref does. ${whatRefsAre}`],
    ['-h', `"-h" begins with a dash, as options do and no ref does. ${whatRefsAre}`],
    ['main x', `"main x" holds white space or control characters, as no ref does. ${whatRefsAre}`],
    ['$(touch x)', `"$(touch x)" holds white space or control characters, as no ref does. ${whatRefsAre}`],
    ['main\n', `"main\\n" holds white space or control characters, as no ref does. ${whatRefsAre}`],
    ['a\0', `"a\\u0000" holds white space or control characters, as no ref does. ${whatRefsAre}`],
  ])('%j is none', (ref, problem) => {
    expect(refProblem(ref)).toBe(problem);
    expect(told(folder, ref)).toBe(`base-ref: ${problem}`);
    expect(told(folder, 'main', ref)).toBe(`head-ref: ${problem}`);
    expect(readdirSync(folder)).toEqual(['.git', name]);
  });

  test.each(['main', 'origin/main', 'HEAD~3', 'v1.0', 'a-b', '@', 'é', '0'.repeat(40)])(
    '%s could be one',
    (ref) => {
      expect(refProblem(ref)).toBeUndefined();
    },
  );

  test.each([
    ...[
      'no/such',
      ';',
      '$(touch\u0024{IFS}x)',
      'main;touch',
      '`touch`',
      '^main',
      'main..topic',
      'main...topic',
      '@{-9}',
    ],
    ...['main~9', 'main:', `topic:${name}`, '*', '~', '^{/x', '\u202e'],
  ])('%j is unknown', (ref) => {
    const problem = told(folder, ref);
    expect(problem).toMatch(
      /^base-ref ".*" is no branch, tag or commit of this repository\. Fetch it: fetch-depth: 0 /,
    );
    expect(told(folder, 'main', ref)).toBe(String(problem).replace('base-ref', 'head-ref'));
    expect(readdirSync(folder)).toEqual(['.git', name]);
  });

  test('that is very long is shortened', () => {
    expect(String(told(folder, 'x'.repeat(100_000))).length).toBeLessThan(500);
  });

  test('that is unknown has a remedy, by name and by hash', () => {
    expect(told(folder, 'nowhere')).toBe(
      'base-ref "nowhere" is no branch, tag or commit of this repository. Fetch it: fetch-depth: 0 of actions/checkout; a branch that is only on the remote is named origin/<branch>.',
    );
    const hash = '1234567890'.repeat(4);
    expect(told(folder, 'main', hash)).toBe(
      `head-ref "${hash}" is no branch, tag or commit of this repository. Fetch it: fetch-depth: 0 of actions/checkout, or git fetch origin ${hash} where a force push left it behind.`,
    );
  });

  test.each([40, 64])('of %i zeros stands for a branch that was just made, or deleted', (digits) => {
    const zeros = '0'.repeat(digits);
    expect(told(folder, zeros)).toBe(
      'base-ref is all zeros, as GitHub gives it for a branch that was just made, so there is nothing to compare with. Give the branch or commit that it began from.',
    );
    expect(told(folder, 'main', zeros)).toBe(
      'head-ref is all zeros, as GitHub gives it for a branch that was just deleted, so there is nothing to read. Give a branch or commit that is there.',
    );
  });

  test('without a commit in common with the other', () => {
    git(folder, 'checkout', '--quiet', '--orphan', 'alone');
    commit(folder);
    expect(told(folder, 'main', 'alone')).toBe(
      'base-ref "main" and head-ref "alone" have no commit in common, so what was added cannot be told. Rebase the branch on base-ref, or give the ref that it began from.',
    );
  });
});

describe('the repository', () => {
  test('that is a shallow clone', () => {
    const folder = parted();
    const clone = join(folderOf({}), 'clone');
    git('.', 'clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
    const problem =
      'The repository is a shallow clone, in which the commit where base-ref and head-ref part may be missing. Set fetch-depth: 0 of actions/checkout, or run git fetch --unshallow.';
    expect(told(clone, 'origin/main', 'HEAD')).toBe(problem);
    expect(told(clone, 'unknown', 'HEAD')).toBe(problem);
    expect(told(clone, '0'.repeat(40), 'HEAD')).toMatch(/^base-ref is all zeros/);
  });

  test('that is a clone without blobs gets those that it needs', () => {
    const folder = parted();
    git(folder, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(folderOf({}), 'clone');
    git('.', 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${folder}`, clone);
    expect(told(clone, 'origin/main', 'origin/topic')).toEqual(['a\n', 'a\nb\n']);
  });

  test('that is none', () => {
    expect(told(folderOf({ [name]: '' }))).toBe(
      `The folder of "…/${name}" is in no repository that git can read (not a git repository (or any of the parent directories): .git). Check the repository out with its history: fetch-depth: 0 of actions/checkout.`,
    );
  });

  test('whose folder is not there', () => {
    expect(told(parted(), 'main', 'topic', `no/such/${name}`)).toBe(
      `The folder of "…/no/such/${name}" does not exist or cannot be entered. Give the path from the folder where this runs.`,
    );
    expect(told(parted(), 'main', 'topic', `${name}/x`)).toMatch(/does not exist or cannot be entered/);
  });

  test('without a working tree', () => {
    const problem =
      /^The folder of ".*" is not among the checked-out files of a git repository\. Give the path of the file in the working tree\.$/;
    expect(told(parted(), 'main', 'topic', `.git/${name}`)).toMatch(problem);
    const bare = join(folderOf({}), 'bare');
    git('.', 'clone', '--quiet', '--bare', parted(), bare);
    expect(told(bare)).toMatch(problem);
  });

  test('that is damaged is told in the words of git, without names and passwords', () => {
    const folder = parted();
    const blob = git(folder, 'rev-parse', `topic:${name}`);
    const object = join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2));
    renameSync(object, `${object}.away`);
    expect(told(folder)).toMatch(
      /^git cat-file failed: .* object info\. Try it by hand in this repository\.$/,
    );
    git(folder, 'config', 'remote.origin.url', 'https://user:pa/ss@127.0.0.1:1/x.git');
    git(folder, 'config', 'remote.origin.promisor', 'true');
    git(folder, 'config', 'core.repositoryFormatVersion', '1');
    git(folder, 'config', 'extensions.partialClone', 'origin');
    const problem = String(told(folder));
    expect(problem).toMatch(/^git cat-file failed: .*\/\/127\.0\.0\.1:1\//);
    expect(problem).not.toMatch(/user|pa\/ss/);
    writeFileSync(join(folder, '.git/config'), '[core\u001b[31m\n');
    expect(told(folder)).toMatch(
      / in no repository that git can read \(bad config line 1 in file .*\)\. Check /,
    );
  });
});

describe('git itself', () => {
  const bundle = join(folderOf({}), 'changes.mjs');
  buildSync({
    entryPoints: [join(root, 'src/git/changes.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
  });

  /** In a process of its own, with this environment. */
  async function toldWith(env: NodeJS.ProcessEnv, folder: string): Promise<string> {
    const request: ChangeRequest = { file: join(folder, name), baseRef: 'main', headRef: 'topic' };
    const script = `import { readChange } from ${JSON.stringify(bundle)}; console.log(JSON.stringify(readChange(${JSON.stringify(request)})));`;
    const { stdout, stderr } = await runNode(['--input-type=module', '--eval', script], root, env);
    expect(stderr).toBe('');
    return String(JSON.parse(stdout).problem).replaceAll(folder, '…');
  }

  test('that is not installed', async () => {
    expect(await toldWith({ PATH: folderOf({}) }, parted())).toBe(
      'git is not installed, or not on the PATH, and what was added is told by it. Install git where this runs.',
    );
  });

  test('that cannot be run', async () => {
    expect(await toldWith({ PATH: folderOf({ git: 'no program' }) }, parted())).toBe(
      'git version could not be run (EACCES). Try it by hand in this repository.',
    );
  });

  test('that something ends', async () => {
    const folder = folderOf({ git: '#!/bin/sh\nkill -9 $$\n' });
    chmodSync(join(folder, 'git'), 0o755);
    expect(await toldWith({ PATH: folder }, parted())).toBe(
      'git version was ended by SIGKILL. Run it again.',
    );
  });

  test.each(['C', 'de_DE.UTF-8'])(
    'that does not trust the owner of the repository, where the language is %s',
    async (language) => {
      // git's own tests say so, as nobody but root could give a folder away
      const env = { ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', LC_ALL: language, LANGUAGE: 'de' };
      expect(await toldWith(env, parted())).toBe(
        'git does not trust the repository, for it belongs to another user (dubious ownership). Run: git config --global --add safe.directory …',
      );
    },
  );
});
