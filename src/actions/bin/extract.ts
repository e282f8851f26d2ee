import { hostname } from 'node:os';
import { runExtract } from '../extract.ts';
import { hereIn } from '../here.ts';
import { githubRunner } from '../runner.ts';

const { env } = process;

await runExtract(githubRunner(env), {
  repository: hereIn(env)?.repository,
  apiUrl: env['GITHUB_API_URL'] ?? '',
  writer: { pid: process.pid, host: hostname(), isAlive },
});

/** Signal 0 is sent to nobody: it tells whether there is somebody. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // of another user
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
