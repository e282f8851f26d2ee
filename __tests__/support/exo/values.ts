/** Values as a parsed command line has them. */
import type { Values } from '../../../src/flags/values.ts';

export function givenValues(given: Readonly<Record<string, string | number | true>>): Values {
  const of = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined);
  const textOf = (name: string) => (of(name) === undefined ? undefined : String(of(name)));
  return {
    has: (name) => of(name) !== undefined,
    isOn: (name) => of(name) === true || undefined,
    text: textOf,
    texts: (name) => textOf(name)?.split(' '),
    integer: (name) => (of(name) === undefined ? undefined : Number(of(name))),
    integers: (name) => textOf(name)?.split(' ').map(Number),
  };
}
