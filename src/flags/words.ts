/** A request as the command line that asks for it. */
import { join } from 'shlex';
import { changelogFlags } from '../editions/changelog.ts';
import { flagKinds, keysOf } from '../editions/flags.ts';
import type { ChangelogRequest, MatrixRequest, SweepRequest } from '../editions/request.ts';

/** To be pasted into a shell. */
export function commandLineOf(request: MatrixRequest, more: readonly string[]): string {
  const { command, configFiles, runnerFile, edition } = request;
  const own = request.command === 'changelog' ? changelogWords(request) : narrowingWords(request);
  return shellWords([
    'benchmatrix',
    command,
    ...flagWords('config-files', configFiles),
    ...(runnerFile === undefined ? [] : flagWords('runner-config', [runnerFile])),
    ...(edition === undefined ? [] : flagWords('edition', [edition])),
    ...own,
    ...more,
  ]);
}

function narrowingWords({ flags }: SweepRequest): string[] {
  return keysOf(flagKinds).flatMap((name): string[] => {
    const value = flags[name];
    if (value === undefined || value === false) return [];
    if (value === true) return [`--${name}`];
    return flagWords(name, [value].flat().map(String));
  });
}

/** With `--flat`, as the entries of a sweep are printed. */
function changelogWords({ changelogFile, baseRef, headRef, flags }: ChangelogRequest): string[] {
  return [
    ...flagWords('changelog-file', [changelogFile]),
    ...flagWords('base-ref', [baseRef]),
    ...flagWords('head-ref', [headRef]),
    ...changelogFlags.filter((name) => flags[name]).map((name) => `--${name}`),
    '--flat',
  ];
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
