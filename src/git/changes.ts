/** What a file was where two refs part, and what it is at the second: read from git's own store. */
import { basename, dirname } from 'node:path';
import { printable, quote } from '../config/diagnostic.ts';
import { decodeText, maxFileBytes } from '../config/load.ts';
import { failed, firstWords, type Git, gitIn, printed, Refused } from './program.ts';

/** What a file was, and what it became. */
export interface Change {
  /** Undefined where the file was not there, nor one that was renamed to it. */
  readonly before: string | undefined;
  readonly after: string;
  /** Commits, as 40 or 64 hex digits: the merge base, and the head. */
  readonly base: string;
  readonly head: string;
  /** Of the two the one that was taken. */
  readonly baseRef: string;
  /** What the base itself has by now; undefined where the file is not there. */
  readonly atBaseRef: string | undefined;
  /** The path that the file had before it was renamed, from the root of the repository. */
  readonly renamedFrom: string | undefined;
  /** The commit that is checked out, where it does not have the head in it. */
  readonly checkedOut: string | undefined;
}

export type ReadChange =
  | { readonly kind: 'change'; readonly change: Change }
  /** `problem` stands well behind the name of the file: one sentence or two, with the remedy. */
  | { readonly kind: 'refused'; readonly problem: string };

export interface ChangeRequest {
  /** A path from the working directory of this process; its folder must be there, the file itself need not. */
  readonly file: string;
  /** Branches, tags or commits, as git's own commands take them. */
  readonly baseRef: string;
  /** Taken where there is no commit of the first name. */
  readonly otherBaseRef?: string | undefined;
  readonly headRef: string;
}

/**
 * The file at the merge base of both refs, and at the head: what the branch did to it, whatever became of the base in the
 * meantime. Reads what is committed; the working tree is not looked at, and nothing is written. UTF-8 text of at most
 * `maxFileBytes`, without a byte order mark; line ends as they are committed.
 */
export function readChange(request: ChangeRequest): ReadChange {
  try {
    return { kind: 'change', change: changeOf(request) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', problem: error.message };
    throw error;
  }
}

/**
 * Why a text cannot be a ref; undefined where it can: empty, begins with `-`, holds white space or control characters.
 * Stands well behind the name of a flag or input and a colon.
 */
export function refProblem(ref: string): string | undefined {
  if (ref === '') return `an empty text is no ref. ${whatRefsAre}`;
  if (ref.startsWith('-'))
    return `${quote(ref)} begins with a dash, as options do and no ref does. ${whatRefsAre}`;
  if (/[\s\p{Cc}]/u.test(ref))
    return `${quote(ref)} holds white space or control characters, as no ref does. ${whatRefsAre}`;
  return undefined;
}

const whatRefsAre = 'Give a branch, a tag or a commit.';

const commitHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const onlyZeros = /^(?:0{40}|0{64})$/;

type RefName = 'base-ref' | 'head-ref';

function changeOf({ file, baseRef: firstRef, otherBaseRef, headRef }: ChangeRequest): Change {
  for (const ref of [firstRef, ...(otherBaseRef === undefined ? [] : [otherBaseRef])])
    checkRef('base-ref', ref);
  checkRef('head-ref', headRef);
  const name = nameOf(file);
  const git = gitIn(dirname(file));
  checkRepository(git, file);
  refuseZeros(firstRef, headRef);
  refuseShallow(git);
  const baseRef = otherBaseRef === undefined || isCommit(git, firstRef) ? firstRef : otherBaseRef;
  const base = commitOf(git, 'base-ref', baseRef);
  const head = commitOf(git, 'head-ref', headRef);
  const refs = `base-ref ${quote(baseRef)} and head-ref ${quote(headRef)}`;
  const mergeBases = mergeBasesOf(git, base, head, refs);
  if (mergeBases.includes(head) && base !== head) throw new Refused(alreadyIn(baseRef, headRef));
  const old = mergeBases.map((commit) => oldFileAt(git, commit, head, name));
  const before = old.map(({ blob }) => blob);
  if (new Set(before.map((blob) => blob?.id)).size > 1) throw new Refused(crissCross(refs, before.length));
  const after = blobAt(git, head, name, `head-ref ${quote(headRef)}`);
  if (after === undefined)
    throw new Refused(
      `There is no file ${quote(file)} at head-ref ${quote(headRef)}. Commit it there, or give its path as that commit has it.`,
    );
  const tip = blobAt(git, base, name, `base-ref ${quote(baseRef)}`);
  return {
    before: before[0] && textOf(git, before[0]),
    after: textOf(git, after),
    base: mergeBases[0] ?? base,
    head,
    baseRef,
    atBaseRef: tip && textOf(git, tip),
    renamedFrom: old[0]?.renamedFrom,
    checkedOut: otherCheckout(git, head),
  };
}

function alreadyIn(baseRef: string, headRef: string): string {
  return `head-ref ${quote(headRef)} is already part of base-ref ${quote(baseRef)}, so nothing was added. Was it merged, or are the two swapped?`;
}

interface OldFile {
  readonly blob: Blob | undefined;
  readonly renamedFrom?: string;
}

/** A file that was only renamed has had its entries before. */
function oldFileAt(git: Git, commit: string, head: string, name: string): OldFile {
  const place = `the merge base ${commit.slice(0, 12)}`;
  const blob = blobAt(git, commit, name, place);
  if (blob !== undefined) return { blob };
  const prefix = printed(git, 'rev-parse', '--show-prefix').toString('utf8').replace(/\n$/, '');
  const args = ['diff-tree', '-r', '-z', '-M20%', '--diff-filter=R', '--name-status', commit, head];
  const [, ...fields] = printed(git, ...args)
    .toString('utf8')
    .split(/(?:^|\0)R\d+\0/);
  const pair = fields.map((field) => field.split('\0')).find(([, to]) => to === `${prefix}${name}`);
  const [from] = pair ?? [];
  if (from === undefined) return { blob: undefined };
  return { blob: blobAtPath(git, commit, from, place), renamedFrom: from };
}

/** Configs are read as they are checked out: a merge of the head has all that it has. */
function otherCheckout(git: Git, head: string): string | undefined {
  const current = commitNamed(git, 'HEAD');
  if (current === undefined || git('merge-base', '--is-ancestor', head, current).status !== 1)
    return undefined;
  return current;
}

function checkRef(name: RefName, ref: string): void {
  const problem = refProblem(ref);
  if (problem !== undefined) throw new Refused(`${name}: ${problem}`);
}

/** @throws Refused for what git and the system cannot take as the path of a file */
function nameOf(file: string): string {
  if (file.includes('\0')) throw new Refused('is not a path: it holds a null character.');
  const name = basename(file);
  if (['', '.', '..'].includes(name)) throw new Refused('is a folder; a file is needed.');
  return name;
}

function checkRepository(git: Git, file: string): void {
  // it asks for no repository, so that it fails for nothing but the folder
  if (git('version').status !== 0)
    throw new Refused(
      `The folder of ${quote(file)} does not exist or cannot be entered. Give the path from the folder where this runs.`,
    );
  const { status, stdout, stderr } = git('rev-parse', '--is-inside-work-tree');
  if (status !== 0) throw new Refused(notRepository(file, stderr));
  if (!saysTrue(stdout))
    throw new Refused(
      `The folder of ${quote(file)} is not among the checked-out files of a git repository. Give the path of the file in the working tree.`,
    );
}

function notRepository(file: string, stderr: string): string {
  // the name of the setting is in every language
  if (/dubious ownership|safe\.directory/.test(stderr)) return notTrusted(file, stderr);
  return `The folder of ${quote(file)} is in no repository that git can read (${firstWords(stderr)}). Check the repository out with its history: fetch-depth: 0 of actions/checkout.`;
}

/** git says which path it wants, ready for a shell. */
function notTrusted(file: string, stderr: string): string {
  const path = /safe\.directory +(\S.*)/.exec(stderr)?.[1] ?? quote(dirname(file));
  return `git does not trust the repository, for it belongs to another user (dubious ownership). Run: git config --global --add safe.directory ${printable(path.trim())}`;
}

function refuseZeros(baseRef: string, headRef: string): void {
  if (onlyZeros.test(baseRef))
    throw new Refused(
      'base-ref is all zeros, as GitHub gives it for a branch that was just made, so there is nothing to compare with. Give the branch or commit that it began from.',
    );
  if (onlyZeros.test(headRef))
    throw new Refused(
      'head-ref is all zeros, as GitHub gives it for a branch that was just deleted, so there is nothing to read. Give a branch or commit that is there.',
    );
}

function refuseShallow(git: Git): void {
  if (!saysTrue(printed(git, 'rev-parse', '--is-shallow-repository'))) return;
  throw new Refused(
    'The repository is a shallow clone, in which the commit where base-ref and head-ref part may be missing. Set fetch-depth: 0 of actions/checkout, or run git fetch --unshallow.',
  );
}

function saysTrue(stdout: Buffer): boolean {
  return stdout.toString('latin1').trim() === 'true';
}

function commitOf(git: Git, name: RefName, ref: string): string {
  const commit = commitNamed(git, ref);
  if (commit === undefined) throw new Refused(unknownRef(name, ref));
  return commit;
}

function isCommit(git: Git, ref: string): boolean {
  return commitNamed(git, ref) !== undefined;
}

function commitNamed(git: Git, ref: string): string | undefined {
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  const commit = stdout.toString('latin1').trim();
  // `^main` and other expressions are answered too, but not by one commit
  return status === 0 && commitHash.test(commit) ? commit : undefined;
}

/** What a force push left behind is in no branch that could be fetched: it has to be asked for by its hash. */
function unknownRef(name: RefName, ref: string): string {
  const fetched = 'Fetch it: fetch-depth: 0 of actions/checkout';
  const remedy = commitHash.test(ref)
    ? `${fetched}, or git fetch origin ${ref} where a force push left it behind`
    : `${fetched}; a branch that is only on the remote is named origin/<branch>`;
  return `${name} ${quote(ref)} is no branch, tag or commit of this repository. ${remedy}.`;
}

function mergeBasesOf(git: Git, base: string, head: string, refs: string): string[] {
  const args = ['merge-base', '--all', base, head];
  const ran = git(...args);
  if (ran.status > 1) throw new Refused(failed(ran, args));
  const commits = ran.stdout.toString('latin1').split('\n').filter(Boolean);
  if (commits.length > 0) return commits;
  throw new Refused(
    `${refs} have no commit in common, so what was added cannot be told. Rebase the branch on base-ref, or give the ref that it began from.`,
  );
}

function crissCross(refs: string, count: number): string {
  return `${refs} have ${count} merge bases, in which the file is not the same, so what was added cannot be told. Merge base-ref into the branch, or rebase the branch on it, so that there is one.`;
}

interface Blob {
  /** Of the content: the same for the same content. */
  readonly id: string;
  /** Where it stands, as messages name it. */
  readonly place: string;
}

/** @param path from the root of the repository */
function blobAtPath(git: Git, commit: string, path: string, place: string): Blob | undefined {
  const id = printed(git, 'rev-parse', `${commit}:${path}`).toString('latin1').trim();
  return { id, place };
}

/** Undefined where nothing of that name is there; what is there and is no file is refused. */
function blobAt(git: Git, commit: string, name: string, place: string): Blob | undefined {
  const listed = printed(git, 'ls-tree', '-z', commit, '--', name).toString('utf8');
  for (const entry of listed.split('\0')) {
    const [, mode = '', id = '', path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (path !== name) continue;
    const other = noFiles.get(mode);
    if (other !== undefined) throw new Refused(`is ${other} at ${place}; a file is needed.`);
    return { id, place };
  }
  return undefined;
}

/** By the mode that git notes for them. */
const noFiles: ReadonlyMap<string, string> = new Map([
  ['120000', 'a symbolic link'],
  ['160000', 'a submodule'],
  ['040000', 'a folder'],
]);

/** As it was committed: no filter, no text conversion. */
function textOf(git: Git, { id, place }: Blob): string {
  if (Number(printed(git, 'cat-file', '-s', id)) > maxFileBytes)
    throw new Refused(
      `is larger than ${maxFileBytes / 1024 / 1024} MiB at ${place}, the most a file may have.`,
    );
  const decoded = decodeText(printed(git, 'cat-file', 'blob', id), ` at ${place}`);
  if (decoded.kind === 'refused') throw new Refused(decoded.problem);
  return decoded.text;
}
