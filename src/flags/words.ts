/** A request as the command line that asks for it. */
import { join } from 'shlex';
import { flagKinds, keysOf } from '../editions/flags.ts';
import type { SweepRequest } from '../editions/request.ts';

/** To be pasted into a shell. */
export function commandLineOf(
  { command, configFiles, runnerFile, edition, flags }: SweepRequest,
  more: readonly string[],
): string {
  const narrowing = keysOf(flagKinds).flatMap((name): string[] => {
    const value = flags[name];
    if (value === undefined || value === false) return [];
    if (value === true) return [`--${name}`];
    return flagWords(name, [value].flat().map(String));
  });
  return shellWords([
    'benchmatrix',
    command,
    ...flagWords('config-files', configFiles),
    ...(runnerFile === undefined ? [] : flagWords('runner-config', [runnerFile])),
    ...(edition === undefined ? [] : flagWords('edition', [edition])),
    ...narrowing,
    ...more,
  ]);
}

/** As a shell takes them, whatever stands in them. */
export function shellWords(words: readonly string[]): string {
  return join([...words]);
}

/** A value that looks like a flag is tied to its own; of several values none can be. */
function flagWords(name: string, values: readonly string[]): string[] {
  const [only = '', other] = values;
  return only.startsWith('-') && other === undefined ? [`--${name}=${only}`] : [`--${name}`, ...values];
}
