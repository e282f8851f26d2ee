/** The matrix that the inputs ask for, of configs or of a changelog. */
import type { MatrixRequest } from '../editions/request.ts';
import type { FromChangelog } from '../matrix/changelog.ts';
import { type Generated, generateMatrix } from '../matrix/matrix.ts';

/** What reads changelogs and runs git is loaded when it is asked for. */
export async function generatedFrom(request: MatrixRequest): Promise<Generated | FromChangelog> {
  if (request.command !== 'changelog') return generateMatrix(request);
  const { matrixOfChangelog } = await import('../matrix/changelog.ts');
  return matrixOfChangelog(request);
}
