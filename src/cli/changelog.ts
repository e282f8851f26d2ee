/** changelog: print what was added to a changelog asks for. */
import { refusedFlags } from '../flags/command-line.ts';
import { changelogRequestOf, type Values } from '../flags/values.ts';
import { type Outcome, refused } from './outcome.ts';
import { printingOf, printMatrix } from './printed-matrix.ts';
import type { RunOptions } from './settled.ts';

/** @throws UsageError */
export async function runChangelog(values: Values, options: RunOptions): Promise<Outcome> {
  const printing = printingOf('changelog', values.isOn('flat') ? 'array' : 'buckets', values);
  const { generateFromChangelog } = await import('./from-changelog.ts');
  const generated = generateFromChangelog(changelogRequestOf(values));
  if (generated.kind === 'usage') throw refusedFlags('changelog', generated.problems);
  if (generated.kind === 'refused') return refused(generated.diagnostics);
  const { matrix } = generated;
  const beside = { changelog_metadata: matrix.changelog };
  return printMatrix({ ...matrix, beside, mayBeTooMany: true }, printing, values, options);
}
