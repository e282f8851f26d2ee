/** An artifact as GitHub's services list it: the same facts, under names of their own. */
import { type Fields, instant, number, text } from './fields.ts';
import type { Artifact } from './source.ts';

/** Undefined of what has no id or no name. */
export function listedArtifact(
  fields: Fields,
  named: { readonly id: string; readonly sizeBytes: string },
): Artifact | undefined {
  const id = text(fields, named.id);
  const name = text(fields, 'name');
  if (id === undefined || name === undefined) return undefined;
  const sizeBytes = number(fields, named.sizeBytes);
  const createdAtMs = instant(fields, 'created_at');
  const digest = text(fields, 'digest');
  return {
    id,
    name,
    ...(sizeBytes === undefined ? {} : { sizeBytes }),
    ...(createdAtMs === undefined ? {} : { createdAtMs }),
    ...(digest === undefined ? {} : { digest }),
    ...(fields['expired'] === true ? { expired: true } : {}),
  };
}
