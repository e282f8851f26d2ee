/** The commits that the event of a workflow is about: a pull request's base and head, a push's before and after. */
import { quote } from '../config/diagnostic.ts';
import { loadText } from '../config/load.ts';
import { isMapping, type Mapping } from '../config/shape.ts';
import type { EventRefs } from '../flags/inputs.ts';

/** @param environment as the runner sets it */
export function refsOfEvent(environment: Readonly<Record<string, string | undefined>>): EventRefs {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '' } = environment;
  if (path === '')
    return { kind: 'none', why: 'there is no event that tells it (GITHUB_EVENT_PATH is not set)' };
  const event = readEvent(path);
  if (typeof event === 'string') return { kind: 'none', why: event };
  const { baseRef, otherBaseRef, headRef } = commitsOf(event);
  if (typeof baseRef !== 'string' || typeof headRef !== 'string')
    return { kind: 'none', why: `the event ${quote(name)} is of no pull request and no push` };
  return {
    kind: 'refs',
    baseRef,
    headRef,
    ...(typeof otherBaseRef === 'string' ? { otherBaseRef } : {}),
  };
}

/** @returns the event, or why it cannot be told */
function readEvent(path: string): Mapping | string {
  const loaded = loadText(path);
  if (loaded.kind === 'unreadable') return `the event's file ${path} ${loaded.diagnostic.message}`;
  try {
    const event: unknown = JSON.parse(loaded.text);
    return isMapping(event) ? event : `the event's file ${path} holds no event`;
  } catch {
    return `the event's file ${path} is no JSON`;
  }
}

/** By its whole name: a tag could be called as the branch is. */
const remoteBranches = 'refs/remotes/';

type Commits = Readonly<Partial<Record<'baseRef' | 'otherBaseRef' | 'headRef', unknown>>>;

/**
 * The base that a pull request's event tells may be older than what was merged into the branch since, whose entries
 * would then count as the branch's own: its branch comes first, as far as it was checked out.
 */
function commitsOf(event: Mapping): Commits {
  const { pull_request: pullRequest, merge_group: mergeGroup, before, after } = event;
  if (isMapping(mergeGroup)) return { baseRef: mergeGroup['base_sha'], headRef: mergeGroup['head_sha'] };
  if (!isMapping(pullRequest)) return { baseRef: before, headRef: after };
  const { ref, sha } = endOf(pullRequest['base']);
  const headRef = endOf(pullRequest['head'])['sha'];
  return typeof ref === 'string' && ref !== ''
    ? { baseRef: `${remoteBranches}origin/${ref}`, otherBaseRef: sha, headRef }
    : { baseRef: sha, headRef };
}

function endOf(end: unknown): Mapping {
  return isMapping(end) ? end : {};
}
