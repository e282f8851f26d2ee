/** The text of a JSON file that must hold one object, or why it does not: what Python writes and JSON has not is named. */
import { describe } from '../config/diagnostic.ts';
import { parseJson } from '../config/json.ts';
import { isMapping, type Mapping } from '../config/shape.ts';
import { isDeeper, mostLevels } from './json-text.ts';
import { pythonNumbers } from './python-numbers.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';

export type ReadObject = { readonly kind: 'object'; readonly object: Mapping } | Refusal;

/** @param file what messages show: the file, or the flag or input that the text came in */
export function readObject(text: string, file: string): ReadObject {
  if (text.trim() === '')
    return refusal([problemAt({ file }, 'is empty; a JSON object is needed. Did its writer end too early?')]);
  const parsed = parsedJson(text);
  if (parsed === undefined) return notJson(text, file);
  if (isDeeper(parsed.value, mostLevels))
    return refusal([problemAt({ file }, `is nested deeper than ${mostLevels} levels.`)]);
  if (isMapping(parsed.value)) return { kind: 'object', object: parsed.value };
  return refusal([problemAt({ file }, `found ${describe(parsed.value)}; allowed: one JSON object.`)]);
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function notJson(text: string, file: string): Refusal {
  const { figures, mended } = pythonNumbers(text);
  if (figures.length > 0 && parsedJson(mended))
    return refusal(
      figures.map(({ name, token }) =>
        problemAt(
          { file, ...(name === undefined ? {} : { field: name }) },
          `is ${token}, which is no JSON and no measurement. Look into the load generator's log for why.`,
        ),
      ),
    );
  const told = parseJson(text, file);
  return refusal(told.kind === 'unreadable' ? [told.diagnostic] : [problemAt({ file }, 'not JSON.')]);
}
