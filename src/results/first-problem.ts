/** What is wrong with a value in one sentence, for an account that has a line for each. */
import { findingsOf, type Validate } from '../config/validation.ts';

/** The field and what is wrong with it, and how many other fields are wrong too. */
export function firstProblem(validate: Validate<unknown>, value: unknown): string {
  const [first, ...others] = findingsOf(validate, value);
  const told = first ? [first.field.join('.'), first.message].filter((part) => part !== '').join(': ') : '';
  return others.length === 0 ? told : `${told} (and ${others.length} more)`;
}
