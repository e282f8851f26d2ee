/** `fail-on`: what an aggregate is failed for, as a flag and as an input. */
import { quote } from '../config/diagnostic.ts';
import { didYouMean } from '../config/suggest.ts';
import { type Failure, failures, usualFailures } from '../results/verdict.ts';

/**
 * A list, by words or commas; `none` alone is nothing.
 *
 * @param refuse says what is wrong with a word, and throws
 */
export function failOnOf(
  words: readonly string[] | undefined,
  refuse: (problem: string) => never,
): readonly Failure[] {
  if (words === undefined) return usualFailures;
  const named = words.flatMap((word) => word.split(',')).filter((word) => word !== '');
  if (named.length === 1 && named[0] === 'none') return [];
  return named.map((word) => {
    const known = failures.find((failure) => failure === word);
    return known ?? refuse(`${quote(word)} is none of ${failures.join(', ')}.${didYouMean(word, failures)}`);
  });
}
