/** Findings about JSON text → the same with line and column. */
import type { Diagnostic, Path } from '../config/diagnostic.ts';
import { parseJson } from '../config/json.ts';

/**
 * The text is read again for its positions, which only a refusal asks for.
 *
 * @param text of which JSON.parse took a value
 * @param pathOf where a finding's field stands in it; undefined: it is about no place
 */
export function located(
  problems: readonly Diagnostic[],
  text: string,
  pathOf: (problem: Diagnostic) => Path | undefined,
): Diagnostic[] {
  const loaded = parseJson(text.replace(/^\uFEFF/, ''), '');
  if (loaded.kind === 'unreadable') return [...problems];
  const { document } = loaded;
  return problems.map((problem) => {
    const path = pathOf(problem);
    return path === undefined || problem.position
      ? problem
      : { ...problem, position: document.valuePosition(path) };
  });
}

/** Names with a point in them are keys of the root: percentiles such as `p99.9_ttft_ms`. */
export function pathOfField({ field }: Diagnostic, root: object): Path | undefined {
  if (field === undefined) return [];
  return field in root ? [field] : field.split('.');
}
