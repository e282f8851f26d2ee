/** The process that we are, as extracting needs it: who writes to an archive, and when it is told to stop. */
import { setMaxListeners } from 'node:events';
import { hostname } from 'node:os';
import type { Writer } from '../archive/lock.ts';

/** As Node.js has it. */
export interface OwnProcess {
  readonly pid: number;
  kill(pid: number, signal: 0): boolean;
  once(signal: StopSignal, act: () => void): unknown;
}

type StopSignal = (typeof stopSignals)[number];

/** A person sends the first, a runner that is told to cancel one after the other. */
const stopSignals = ['SIGINT', 'SIGTERM'] as const;

export function writerOf(own: OwnProcess): Writer {
  return { pid: own.pid, host: hostname(), isAlive: (pid) => isAlive(own, pid) };
}

/** Signal 0 is sent to nobody: it tells whether there is somebody. */
function isAlive(own: OwnProcess, pid: number): boolean {
  try {
    return own.kill(pid, 0);
  } catch (error) {
    // of another user
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** From now on each signal aborts this once; the second of its kind ends the process at once. */
export function interruptionOf(own: OwnProcess): AbortSignal {
  const controller = new AbortController();
  // each request in flight listens to it
  setMaxListeners(0, controller.signal);
  for (const signal of stopSignals)
    own.once(signal, () => controller.abort(new Error(`stopped by ${signal}`)));
  return controller.signal;
}
