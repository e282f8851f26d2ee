/** The official client in a test: it reads the environment of the process and prints as it goes. */
import type { jest } from '@jest/globals';

/** Runs with these variables set, and puts back what was there. */
export async function withEnvironment<T>(
  variables: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Keeps the toolkit's log out of the test's; to be restored. */
export function quietly(mocks: typeof jest): { mockRestore(): void } {
  return mocks.spyOn(process.stdout, 'write').mockReturnValue(true);
}
