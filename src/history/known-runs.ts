/** Which run measured a row, and what is known of it: a record may say of itself that it is of another than it lies in. */
import { canonicalJson } from '../search-space/entry-hash.ts';
import { Groups } from '../search-space/tally.ts';
import { msOf, timeAt } from './time.ts';
import type { Cell, Row, Run } from './types.ts';

export class KnownRuns {
  /** By their numbers; what is empty is no repository. */
  readonly #repositories: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly #runs: ReadonlyMap<string, Run>;
  readonly #datesMs: ReadonlyMap<string, number>;

  /** @param runs beside those that the rows were read from */
  constructor(runs: readonly Run[], rows: readonly Row[]) {
    const read = new Set([...runs, ...rows.map(({ run }) => run)]);
    this.#repositories = repositoriesOf(read, rows);
    const groups = new Groups<Run>();
    for (const run of read) groups.add(this.keyOf(run.repository, run.id), run);
    this.#runs = new Map(
      [...groups].flatMap((group) => {
        const [first, ...others] = group;
        if (first === undefined) return [];
        const newest = others.reduce((one, other) => (isNewer(other, one) ? other : one), first);
        return [[this.keyOf(first.repository, first.id), newest] as const];
      }),
    );
    this.#datesMs = this.#datesOf(rows);
  }

  /** Equal text means the same run, whether or not its repository is said. */
  keyOf(repository: string, id: string): string {
    return `${this.repositoryOf(repository, id).toLowerCase()}\0${id}`;
  }

  keyOfRow(row: Row): string {
    return this.keyOf(repositoryIn(row), runIdIn(row));
  }

  /** As it is said; else as it is of all that are said of the number, where that is one. */
  repositoryOf(repository: string, id: string): string {
    const said = this.#repositories.get(id);
    const [only = ''] = said?.size === 1 ? said.values() : [];
    return repository === '' ? only : (said?.get(repository.toLowerCase()) ?? repository);
  }

  /** Of these each once, with its repository. */
  each(runs: readonly Run[]): Run[] {
    const keys = new Set(runs.map(({ repository, id }) => this.keyOf(repository, id)));
    return [...keys].flatMap((key) => {
      const run = this.#runs.get(key);
      return run === undefined ? [] : { ...run, repository: this.repositoryOf(run.repository, run.id) };
    });
  }

  /** Since 1970; undefined where nothing tells it. */
  dateMsOf(row: Row): number | undefined {
    return this.#datesMs.get(this.keyOfRow(row));
  }

  /** With what is known of the run that measured it, and nothing of the one that it was found in. */
  attributed(row: Row): Row {
    const { fields, run } = row;
    const repository = this.repositoryOf(repositoryIn(row), runIdIn(row));
    const key = this.keyOfRow(row);
    const isOfOther = key !== this.keyOf(run.repository, run.id);
    const ms = this.#datesMs.get(key);
    const of = isOfOther ? this.#runs.get(key) : undefined;
    const told = {
      ...(repository === '' ? {} : { repository }),
      ...(ms === undefined ? {} : { benchmark_date: timeAt(ms) }),
      ...(of?.workflow === undefined ? {} : { workflow: of.workflow }),
      ...(of?.branch === undefined ? {} : { branch: of.branch }),
      ...(of?.headSha === undefined || fields['head_sha'] !== undefined ? {} : { head_sha: of.headSha }),
    };
    const isSaid = Object.entries(told).every(([column, cell]) => fields[column] === cell);
    return isSaid ? row : { ...row, fields: { ...fields, ...told } };
  }

  /** When each was created; of a run that nobody has, when its first record was made. */
  #datesOf(rows: readonly Row[]): ReadonlyMap<string, number> {
    const dates = new Map<string, number>();
    for (const [key, { createdAt }] of this.#runs) {
      const ms = msOf(createdAt);
      if (ms !== undefined) dates.set(key, ms);
    }
    const recorded = new Map<string, number>();
    for (const row of rows) {
      const key = this.keyOfRow(row);
      const ms = msOf(textIn(row.fields['benchmark_date']));
      if (ms !== undefined && !dates.has(key)) recorded.set(key, Math.min(ms, recorded.get(key) ?? ms));
    }
    return new Map([...recorded, ...dates]);
  }
}

/** The number of the run that measured it. */
export function runIdIn({ run, fields }: Row): string {
  return textIn(fields['run_id']) ?? run.id;
}

function repositoryIn({ run, fields }: Row): string {
  return textIn(fields['repository']) ?? run.repository;
}

function textIn(cell: Cell | undefined): string | undefined {
  return cell === undefined ? undefined : String(cell);
}

/** Of each number, by their names in lower case: GitHub's are one whatever their case. */
function repositoriesOf(runs: Iterable<Run>, rows: readonly Row[]) {
  const repositories = new Map<string, Map<string, string>>();
  const add = (id: string, repository: string): void => {
    if (repository === '') return;
    const names = repositories.get(id) ?? new Map<string, string>();
    const lower = repository.toLowerCase();
    const former = names.get(lower);
    // of two spellings always the same one
    if (former === undefined || repository < former) names.set(lower, repository);
    repositories.set(id, names);
  };
  for (const { id, repository } of runs) add(id, repository);
  for (const row of rows) add(runIdIn(row), repositoryIn(row));
  return repositories;
}

/** Where it was read twice; of the same time the one is taken that is written last, so that it is always the same. */
function isNewer(one: Run, other: Run): boolean {
  const [a = Number.MIN_SAFE_INTEGER, b = Number.MIN_SAFE_INTEGER] = [one, other].map((run) =>
    msOf(run.createdAt),
  );
  return a === b ? canonicalJson({ ...one }) > canonicalJson({ ...other }) : a > b;
}
