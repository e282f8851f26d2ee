/** The hash by which an entry of a matrix is known again, in whatever order its keys have come. */
import { digestOf } from './matrix-json.ts';

/** Of an entry's fields, the one that is made from its hash and so is no part of it. */
const idField = 'id';

/** SHA-256 of the entry's canonical JSON, in hex. The `id` that an entry may carry makes no difference. */
export function entryHash(entry: object): string {
  const { [idField]: _made, ...hashed }: Readonly<Record<string, unknown>> = { ...entry };
  return digestOf(canonicalJson(hashed));
}

/** Compact JSON with the keys of every mapping in the order of their UTF-16 units; what is undefined is left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
