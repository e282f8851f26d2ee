/** What a command may know of the process that it runs in. */

import type { Writer } from '../archive/lock.ts';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths of the reference's result step begin in. */
  readonly folder: string;
  /** ISO 8601, UTC. */
  now(): string;
  /** This process, as a lock names it. */
  readonly writer: Writer;
  /** From then on, a person who stops the process aborts this instead. */
  interrupted(): AbortSignal | undefined;
  /** One line on standard error at once, of what takes a while. */
  progress(line: string): void;
}

/** Nothing: no variable is set. */
export const noSurroundings: Surroundings = {
  environment: {},
  folder: '.',
  writer: { pid: 0, host: '', isAlive: () => false },
  interrupted: () => undefined,
  now: () => '1970-01-01T00:00:00.000Z',
  progress: () => undefined,
};
