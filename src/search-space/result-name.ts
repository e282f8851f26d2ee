/** What a job's result is called: made of the entry alone, so that it is known before the job runs. */
import { entryHash } from './entry-hash.ts';
import { type Nameable, withIds } from './entry-id.ts';

/** Longest name of a file or an artifact, in bytes. */
const longestName = 255;
/** What is put before and behind it: `bmk_`, `agg_`, `eval_`, `status_`, a suffix where it is taken, `_conc…` and `.json`. */
const reserved = 60;

/** The entry's own `id` where it has one that a file can be named for, else the one that it would get. */
export function resultName(entry: Nameable & { readonly id?: unknown }): string {
  const { id } = entry;
  if (typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id))
    return id.length <= longestName - reserved
      ? id
      : `${id.slice(0, longestName - reserved - 9)}-${entryHash(entry).slice(0, 8)}`;
  const [named] = withIds([entry]);
  return named?.id ?? entryHash(entry);
}

/** The artifact that the records of an entry are uploaded as. */
export function artifactName(entry: Nameable & { readonly id?: unknown }): string {
  return `bmk_${resultName(entry)}`;
}

/** The artifact that what an entry measured of accuracy is uploaded as; on the command line the folder. */
export function evalArtifactName(entry: Nameable & { readonly id?: unknown }): string {
  return `eval_${resultName(entry)}`;
}

/** The artifact that a job without a record leaves. */
export function statusArtifactName(entry: Nameable & { readonly id?: unknown }): string {
  return `status_${resultName(entry)}`;
}
