/** How a run of GitHub is named, in flags and inputs. */
import type { Values } from './values.ts';

export const runIdForm = 'the number in the address of a run: …/actions/runs/NUMBER';

export function isRunId(text: string): boolean {
  return /^[1-9]\d{0,18}$/.test(text);
}

export const repositoryForm = 'owner/name';

export function isRepository(text: string): boolean {
  return /^[\w-][\w.-]*\/[\w.-]+$/.test(text) && !/\/\.{1,2}$/.test(text);
}

/** Flags that say how runs are read, where none is; whoever gives one means something by it. */
export function unusedRunFlags(values: Pick<Values, 'has'>): readonly string[] {
  return ['repository', 'max-requests', 'cache-dir'].filter((name) => values.has(name));
}

/** Requests that GitHub's REST interface gets in one call, unless it is told: GITHUB_TOKEN has 1,000 an hour for all. */
export const usualMaxRequests = 900;
