/** `runs.json`: what somebody wrote down of the runs in a folder, for the folder itself tells little of them. */
import { type Diagnostic, describe, type Path, quote } from '../config/diagnostic.ts';
import { isMapping } from '../config/shape.ts';
import { LocalFields, localJson } from './local-fields.ts';
import type { Time } from './local-time.ts';

export const runsFileName = 'runs.json';

/** A run as it is told; undefined is what is not. */
export interface ToldRun {
  readonly id: string;
  readonly created: Time | undefined;
  readonly attempt: number | undefined;
  readonly workflow: string | undefined;
  readonly branch: string | undefined;
  readonly event: string | undefined;
  readonly headSha: string | undefined;
  readonly repository: string | undefined;
  readonly conclusion: string | undefined;
  readonly title: string | undefined;
  /** Files and folders beside `runs.json` that are artifacts of it. */
  readonly artifacts: readonly string[];
}

export type RunsFile =
  | { readonly kind: 'runs'; readonly runs: ReadonlyMap<string, ToldRun> }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/**
 * A list of runs, bare or in a mapping as `runs` or, as GitHub answers, `workflow_runs`. Fields are as in GitHub's own
 * descriptions of runs, or as `gh run list --json` names them.
 *
 * @param file as messages name it
 */
export function readRunsFile(bytes: Uint8Array, file: string): RunsFile {
  const json = localJson(bytes, file);
  if (json.kind === 'refused') return { kind: 'refused', diagnostics: [json.diagnostic] };
  const diagnostics: Diagnostic[] = [];
  const onFault = (path: Path, message: string): void => {
    diagnostics.push({ severity: 'error', file, field: path.join('.'), message });
  };
  const runs = new Map<string, ToldRun>();
  for (const [path, run] of toldRuns(json.value, onFault)) {
    const former = runs.get(run.id);
    if (former !== undefined && contradicts(former, run))
      onFault(path, `tells of run ${run.id} once more, and otherwise; leave one of the two.`);
    // each attempt may be told for itself
    if (former === undefined || (run.attempt ?? 0) > (former.attempt ?? 0)) runs.set(run.id, run);
  }
  checkArtifacts([...runs.values()], onFault);
  return diagnostics.length === 0 ? { kind: 'runs', runs } : { kind: 'refused', diagnostics };
}

type OnFault = (path: Path, message: string) => void;

function toldRuns(value: unknown, onFault: OnFault): (readonly [Path, ToldRun])[] {
  const list = listIn(value);
  if (list === undefined) {
    const allowed = 'a list of runs, or a mapping that has it as "runs" or "workflow_runs"';
    onFault([], `found ${describe(value)}; allowed: ${allowed}.`);
    return [];
  }
  return list.values.flatMap((entry, index) => {
    const path = [...list.path, index];
    const run = isMapping(entry) ? toldRun(entry, path, onFault) : undefined;
    if (!isMapping(entry))
      onFault(path, `found ${describe(entry)}; allowed: a mapping, with the id of a run.`);
    return run === undefined ? [] : [[path, run] as const];
  });
}

function listIn(value: unknown): { readonly path: Path; readonly values: readonly unknown[] } | undefined {
  if (Array.isArray(value)) return { path: [], values: value };
  if (!isMapping(value)) return undefined;
  for (const name of ['runs', 'workflow_runs']) {
    const values = value[name];
    if (Array.isArray(values)) return { path: [name], values };
  }
  return undefined;
}

function toldRun(
  entry: Readonly<Record<string, unknown>>,
  path: Path,
  onFault: OnFault,
): ToldRun | undefined {
  let isSound = true;
  const fields = new LocalFields(entry, path, (at, message) => {
    isSound = false;
    onFault(at, message);
  });
  const id = fields.id('id', 'databaseId');
  const told = {
    created: fields.time('created_at', 'createdAt'),
    attempt: fields.ordinal('run_attempt', 'attempt'),
    workflow: fields.text('workflow') ?? fileOf(fields.text('path')) ?? fields.text('workflowName', 'name'),
    branch: fields.text('branch', 'head_branch', 'headBranch'),
    event: fields.text('event'),
    headSha: fields.text('head_sha', 'headSha'),
    repository: fields.repository(),
    conclusion: fields.text('conclusion'),
    title: fields.text('title', 'display_title', 'displayTitle'),
    artifacts: fields.texts('artifacts'),
  };
  if (id === undefined && isSound) onFault(path, 'has no id; each entry needs the number of its run.');
  return id === undefined || !isSound ? undefined : { id, ...told };
}

/** `.github/workflows/run-sweep.yml@refs/heads/main` → `run-sweep.yml` */
function fileOf(path: string | undefined): string | undefined {
  return path?.replace(/@.*$/, '').replace(/^.*\//, '') || undefined;
}

/** Two entries of one run may tell of two attempts, or say the same; what else they are nobody can tell. */
function contradicts(a: ToldRun, b: ToldRun): boolean {
  const areAttempts = a.attempt !== undefined && b.attempt !== undefined && a.attempt !== b.attempt;
  return !areAttempts && JSON.stringify(a) !== JSON.stringify(b);
}

function checkArtifacts(runs: readonly ToldRun[], onFault: OnFault): void {
  const runOf = new Map<string, string>();
  for (const { id, artifacts } of runs)
    for (const name of artifacts) {
      const other = runOf.get(name);
      if (other !== undefined && other !== id)
        onFault([], `says that ${quote(name)} is of run ${other} and of run ${id}; it can be of one alone.`);
      runOf.set(name, id);
    }
}
