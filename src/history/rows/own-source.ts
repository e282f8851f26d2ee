/** What a record of benchmatrix says of where it comes from: an aggregate may have taken it over from another run. */
import { isMapping } from '../../config/shape.ts';
import { countOf, isUnsaid, textOf } from '../normalise/values.ts';
import { utcTime } from '../time.ts';
import type { Unreadable } from '../types.ts';
import { unreadable } from './unreadable.ts';

/** Undefined is what is not said, and what is none. */
export interface OwnSource {
  readonly repository: string | undefined;
  /** Digits. */
  readonly runId: string | undefined;
  readonly attempt: number | undefined;
  readonly job: string | undefined;
  readonly sha: string | undefined;
  /** ISO 8601, UTC. */
  readonly recordedAt: string | undefined;
  readonly unreadable: readonly Unreadable[];
}

const nothingSaid: OwnSource = {
  ...{ repository: undefined, runId: undefined, attempt: undefined, job: undefined, sha: undefined },
  ...{ recordedAt: undefined, unreadable: [] },
};

export function ownSourceOf(provenance: unknown): OwnSource {
  if (isUnsaid(provenance)) return nothingSaid;
  if (!isMapping(provenance)) return { ...nothingSaid, unreadable: [unreadable('provenance', provenance)] };
  const found: Unreadable[] = [];
  const read = <T>(field: string, reading: (value: unknown) => T | undefined): T | undefined => {
    const value = provenance[field];
    const is = isUnsaid(value) ? undefined : reading(value);
    if (is === undefined && !isUnsaid(value)) found.push(unreadable(`provenance.${field}`, value));
    return is;
  };
  return {
    repository: read('repository', repositoryOf),
    runId: read('run_id', runIdOf),
    attempt: read('run_attempt', attemptOf),
    job: read('job', textOf),
    sha: read('sha', textOf),
    recordedAt: read('recorded_at', (value) => utcTime(textOf(value))),
    unreadable: found,
  };
}

function repositoryOf(value: unknown): string | undefined {
  const text = textOf(value) ?? '';
  return /^[\w.-]+\/[\w.-]+$/.test(text) ? text : undefined;
}

/** Without zeros in front, as GitHub has them. */
function runIdOf(value: unknown): string | undefined {
  return /^0*([1-9]\d{0,19})$/.exec(textOf(value) ?? '')?.[1];
}

function attemptOf(value: unknown): number | undefined {
  const count = countOf(value);
  return typeof count === 'number' && count >= 1 ? count : undefined;
}
