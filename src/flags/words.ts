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
    return [`--${name}`, ...[value].flat().map(String)];
  });
  return join([
    'benchmatrix',
    command,
    ...['--config-files', ...configFiles],
    ...(runnerFile === undefined ? [] : ['--runner-config', runnerFile]),
    ...(edition === undefined ? [] : ['--edition', edition]),
    ...narrowing,
    ...more,
  ]);
}
