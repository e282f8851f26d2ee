/** What became of all that was read, and of all that was expected: the account that lies beside the aggregate. */

/** A place that a record, or what should have been one, was read from. */
export interface Origin {
  /** The artifact, or the folder or file that stands for one. */
  readonly artifact: string;
  /** Which of that name: the attempts of a run each leave their own. */
  readonly artifact_id?: string;
  /** The file inside it. */
  readonly file: string;
  /** Which item of a list, from 0; absent where the file holds one record. */
  readonly item?: number;
}

/** A record that another one of the same identity has taken the place of. */
export interface Duplicate {
  /** What both measure, in words a person tells it by. */
  readonly measurement: string;
  readonly lost: Origin;
  readonly kept: Origin;
  /** Why the other one won. */
  readonly because: string;
  /** Fields, measured figures aside, in which the two differ; none where they are the same record twice. */
  readonly differing: readonly string[];
}

/** What was read and is no record, by the reason why it is passed over. */
export interface Skipped {
  readonly reason: string;
  readonly origins: readonly Origin[];
}

/** What should have been a record and is not a sound one. */
export interface Invalid {
  readonly origin: Origin;
  readonly reason: string;
}

/** A measurement that was expected and has no record. */
export interface Missing {
  readonly measurement: string;
  /** The entry's name, as jobs and artifacts have it. */
  readonly entry: string;
  readonly conc: number;
  /** What its job said, where it left word. */
  readonly reason: string | undefined;
}

/** An artifact or folder that was read, or could not be. */
export interface SourceRead {
  readonly name: string;
  readonly id?: string;
  /** SHA-256 of it as it lies there, or of its files; where it was read. */
  readonly digest?: string;
  /** Why it could not be read. */
  readonly problem?: string;
  /** What it is instead, where its name says that it holds no results. */
  readonly passed_over?: string;
}

export interface AggregateReport {
  /** Version of this format. */
  readonly format: 1;
  /** `per-config` (one record a file) or `aggregated` (lists), and why that was read. */
  readonly read_as: 'per-config' | 'aggregated';
  readonly because: string;
  /** Items read: read = kept + duplicates + skipped + invalid. */
  readonly read: number;
  readonly kept: number;
  readonly duplicates: readonly Duplicate[];
  readonly skipped: readonly Skipped[];
  readonly invalid: readonly Invalid[];
  /** Measurements that the matrix asks for; absent where no matrix was given. */
  readonly expected?: number;
  readonly missing: readonly Missing[];
  /** Kept records that the matrix does not ask for. */
  readonly unexpected: readonly string[];
  readonly sources: readonly SourceRead[];
  readonly complete: boolean;
}

/** A place as a person reads it: `bmk_a (id 7)/agg.json[2]`. */
export function placeWords({ artifact, artifact_id, file, item }: Origin): string {
  const name = artifact_id === undefined ? artifact : `${artifact} (id ${artifact_id})`;
  const path = file === '' || file === artifact ? name : `${name}/${file}`;
  return item === undefined ? path : `${path}[${item}]`;
}

/** A place as a text that sorts. */
export function placeKey({ artifact, artifact_id = '', file, item = 0 }: Origin): string {
  return [artifact, artifact_id.padStart(20, '0'), file, String(item).padStart(9, '0')].join('\0');
}
