/** A bundle of its own: what reads changelogs and runs git is not loaded by those who make a matrix without. */
import type { ChangelogRequest } from '../editions/request.ts';
import { type FromChangelog, matrixOfChangelog } from '../matrix/changelog.ts';

export function generateFromChangelog(request: ChangelogRequest): FromChangelog {
  return matrixOfChangelog(request);
}
