/** The runner's token: a JWT by its form, whose scope names the run and the job. Nobody checks a signature. */
import type { Job } from './state.ts';

export function tokenOf({ runBackendId, jobBackendId }: Job): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.ExampleScope Actions.Results:${runBackendId}:${jobBackendId}`;
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp })}.c2lnbmF0dXJl`;
}

export function jobOf(token: string): Job | undefined {
  try {
    const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const [, runBackendId, jobBackendId] = /Actions\.Results:([^:\s]+):([^:\s]+)/.exec(scp) ?? [];
    if (runBackendId === undefined || jobBackendId === undefined) return undefined;
    return { runBackendId, jobBackendId };
  } catch {
    return undefined;
  }
}
