/** The process that tests run in, as a writer of archives. */
import { hostname } from 'node:os';
import type { Writer } from '../../src/archive/lock.ts';

export const thisProcess: Writer = {
  pid: process.pid,
  host: hostname(),
  isAlive: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // there, and not ours
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};
