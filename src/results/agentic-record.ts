/** The result file of an agentic job, which already is the record: checked, and passed through as it is. */
import { findingsOf } from '../config/validation.ts';
import type { AgenticRecord } from '../generated/results/types.ts';
import { validateAgenticRecord } from '../generated/results/validators.js';
import { readObject } from './json-object.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';

export type ReadAgentic = { readonly kind: 'record'; readonly record: AgenticRecord } | Refusal;

export function readAgenticRecord(text: string, file: string): ReadAgentic {
  const read = readObject(text, file);
  if (read.kind === 'refused') return read;
  const { object } = read;
  if (!validateAgenticRecord(object))
    return refusal(
      findingsOf(validateAgenticRecord, object).map(({ field, message }) =>
        problemAt({ file, field: field.join('.') }, message),
      ),
    );
  if (!isWithoutSuccess(object)) return { kind: 'record', record: object };
  return refusal([problemAt({ file, field: 'num_requests_successful' }, withoutSuccess)]);
}

export const withoutSuccess =
  "found 0, a run without a success; it measured nothing. Look into the server's log.";

export function isWithoutSuccess({ num_requests_successful: successes }: AgenticRecord): boolean {
  return successes === 0;
}
