/** What a command may know of the process that it runs in. */

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths of the reference's result step begin in. */
  readonly folder: string;
  /** ISO 8601, UTC. */
  now(): string;
  /** One line on standard error at once, of what takes a while. */
  progress(line: string): void;
}

/** Nothing: no variable is set. */
export const noSurroundings: Surroundings = {
  environment: {},
  folder: '.',
  now: () => '1970-01-01T00:00:00.000Z',
  progress: () => undefined,
};
