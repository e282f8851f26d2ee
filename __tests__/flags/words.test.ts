/** A request as the command line that asks for it: whoever pastes that asks for the same. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { split } from 'shlex';
import { editionNames } from '../../src/editions/detect.ts';
import {
  type FlagKind,
  flagKinds,
  type SweepFlags,
  sweepCommands,
  sweepFlags,
} from '../../src/editions/flags.ts';
import type { SweepRequest } from '../../src/editions/request.ts';
import { parseSweep } from '../../src/flags/command-line.ts';
import { commands } from '../../src/flags/options.ts';
import { commandLineOf } from '../../src/flags/words.ts';

const smallest: SweepRequest = { command: 'full-sweep', configFiles: ['configs/m.yaml'], flags: {} };

/** What a shell makes of the line, without the program. */
function wordsOf(request: SweepRequest, more: readonly string[] = []): string[] {
  const [program, ...words] = split(commandLineOf(request, more));
  expect(program).toBe('benchmatrix');
  return words;
}

test('is one that a person could have written', () => {
  const flags = { 'single-node': true, precision: ['fp4', 'fp8'], 'max-conc': 64, 'multi-node': false };
  expect(commandLineOf({ ...smallest, flags }, ['--only-missing', '7'])).toBe(
    'benchmatrix full-sweep --config-files configs/m.yaml --single-node --precision fp4 fp8 --max-conc 64 --only-missing 7',
  );
});

test('quotes what a shell would take apart', () => {
  const configFiles = ['my configs/m.yaml', "it's.yaml", '$(rm -rf x).yaml'];
  expect(commandLineOf({ ...smallest, configFiles }, [])).toBe(
    `benchmatrix full-sweep --config-files 'my configs/m.yaml' 'it'"'"'s.yaml' '$(rm -rf x).yaml'`,
  );
});

describe('read again', () => {
  const text = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9._/:*?-]{1,12}$/),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  );
  // what begins with a dash is a flag to every parser of command lines
  const word = text.filter((one) => !one.startsWith('-'));
  const texts = fc.array(word, { minLength: 1, maxLength: 3 });
  const integer = fc.integer({ min: 0, max: 1_000_000 });
  const valuesOf = {
    switch: fc.constant(true),
    text: word,
    texts,
    integer,
    integers: fc.array(integer, { minLength: 1, maxLength: 3 }),
  } as const satisfies Record<FlagKind, unknown>;
  const flags: fc.Arbitrary<SweepFlags> = fc.record(
    Object.fromEntries(sweepFlags.map((name) => [name, valuesOf[flagKinds[name]]])),
    { requiredKeys: [] },
  );

  /** Of lists of which the command takes one value, only the first. */
  function withSingles({ command, flags: asked }: SweepRequest): SweepFlags {
    const options = commands.find(({ name }) => name === command)?.options ?? [];
    const singles = new Set(options.flatMap(({ name, single }) => (single ? name : [])));
    return Object.fromEntries(
      Object.entries(asked).map(([name, value]) => [
        name,
        singles.has(name) && Array.isArray(value) ? value.slice(0, 1) : value,
      ]),
    );
  }

  test('any request gives itself', () => {
    const request = fc.record(
      {
        command: fc.constantFrom(...sweepCommands),
        configFiles: texts,
        runnerFile: word,
        edition: fc.constantFrom(...editionNames),
        flags,
      },
      { requiredKeys: ['command', 'configFiles', 'flags'] },
    );
    fc.assert(
      fc.property(request, (asked) => {
        const meant = { ...asked, flags: withSingles(asked) };
        expect(parseSweep(wordsOf(meant))).toEqual(meant);
      }),
    );
  });

  test.each(sweepFlags)('the flag --%s gives itself', (name) => {
    fc.assert(
      fc.property(valuesOf[flagKinds[name]], (value) => {
        const request = { ...smallest, flags: { [name]: value } };
        expect(parseSweep(wordsOf(request))).toEqual(request);
      }),
    );
  });

  test('a value that looks like a flag gives itself', () => {
    const request = { ...smallest, flags: { 'runner-node-filter': '-nv_0' }, runnerFile: '-r.yaml' };
    expect(parseSweep(wordsOf(request))).toEqual(request);
  });
});
