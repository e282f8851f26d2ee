/** Lists of runs: by what is filtered, in which order, and how far a search goes. */
import { notFound, type StatusFault, unprocessable } from './refusals.ts';
import { workflowIdOf } from './rest-objects.ts';
import type { Run } from './state.ts';

/** "Up to 1,000 results for each search", which is any list with one of the filters; counted are all. */
export const mostFound = 1000;

const filters = ['actor', 'branch', 'check_suite_id', 'created', 'event', 'head_sha', 'status'];

export type FoundRuns =
  | { readonly kind: 'found'; readonly runs: readonly Run[]; readonly isSearch: boolean }
  | { readonly kind: 'refused'; readonly refusal: StatusFault };

/**
 * The newest first.
 *
 * @param workflow its file or number; undefined for all
 */
export function searchedRuns(
  runs: readonly Run[],
  workflow: string | undefined,
  query: URLSearchParams,
): FoundRuns {
  const ofWorkflow = runs.filter((run) => workflow === undefined || isOf(run, workflow));
  if (ofWorkflow.length === 0 && (workflow !== undefined || runs.length === 0))
    return { kind: 'refused', refusal: notFound };
  const isIn = periodOf(query.get('created'));
  if (isIn === undefined) return { kind: 'refused', refusal: unprocessable };
  const [branch, event, status] = [query.get('branch'), query.get('event'), query.get('status')];
  const found = ofWorkflow.filter(
    (run) =>
      (branch === null || run.headBranch === branch) &&
      (event === null || run.event === event) &&
      (status === null || run.status === status || run.conclusion === status) &&
      isIn(wholeSeconds(run.createdAt.getTime())),
  );
  return {
    kind: 'found',
    runs: found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id),
    isSearch: filters.some((name) => query.has(name)),
  };
}

function isOf(run: Run, workflow: string): boolean {
  return workflow === String(workflowIdOf(run)) || run.path.endsWith(`/${workflow}`);
}

/** As GitHub's search has it: `A..B`, `>=A`, `<=A`, `>A`, `<A`, `A`; dates are whole days. */
function periodOf(created: string | null): ((atMs: number) => boolean) | undefined {
  if (created === null) return () => true;
  const [, from, to] = /^(.+)\.\.(.+)$/.exec(created) ?? [];
  const [, relation, time] = /^(>=|<=|>|<)?(.+)$/.exec(created) ?? [];
  const first = spanOf(from ?? time);
  const last = spanOf(to ?? time);
  if (first === undefined || last === undefined) return undefined;
  if (from !== undefined) return (atMs) => first.fromMs <= atMs && atMs <= last.toMs;
  switch (relation) {
    case '>=':
      return (atMs) => atMs >= first.fromMs;
    case '<=':
      return (atMs) => atMs <= first.toMs;
    case '>':
      return (atMs) => atMs > first.toMs;
    case '<':
      return (atMs) => atMs < first.fromMs;
    default:
      return (atMs) => first.fromMs <= atMs && atMs <= first.toMs;
  }
}

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

function spanOf(text = ''): Span | undefined {
  const fromMs = Date.parse(text);
  if (text === '*') return { fromMs: -Infinity, toMs: Infinity };
  if (Number.isNaN(fromMs)) return undefined;
  return { fromMs, toMs: fromMs + (/^\d{4}-\d\d-\d\d$/.test(text) ? 86_399_999 : 999) };
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
