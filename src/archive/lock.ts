/** One writer at a time: an archive that two write to would lose what one of them knows. */
import { randomUUID } from 'node:crypto';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { type Fields, fieldsOf, number, text } from '../artifacts/fields.ts';
import { type Clock, isoTime } from '../artifacts/time.ts';
import { printable, quote, shortened } from '../config/diagnostic.ts';
import { createOnly, readIfThere, remove } from './disk.ts';
import { lockFile, pathIn } from './layout.ts';

/** The process that writes. */
export interface Writer {
  readonly pid: number;
  /** The machine: a number of a process says nothing on another one. */
  readonly host: string;
  /** Whether this machine has a process of this number. */
  isAlive(pid: number): boolean;
}

export interface Lock {
  /** What a person should know of how it was got. */
  readonly notes: readonly string[];
  /** Lets the next one in; the lock of somebody who took it away from us stays. */
  release(): Promise<void>;
}

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly since: string;
  /** Of this lock alone. */
  readonly token: string;
}

/** Of this process: after a restart in a container, another one may have had its number. */
const ours = new Set<string>();

/**
 * The lock of a process of this machine that is gone is taken over, and that is told.
 *
 * @throws ArtifactError `rejected` where somebody else writes, or may do so
 */
export async function lock(folder: string, writer: Writer, clock: Clock): Promise<Lock> {
  const file = pathIn(folder, lockFile);
  const { host, pid } = writer;
  const own: Holder = { host, pid, since: isoTime(clock.nowMs()), token: randomUUID() };
  const notes = (await make(file, own)) ? [] : [await takeOver(file, own, writer)];
  ours.add(own.token);
  return {
    notes,
    release: async () => {
      ours.delete(own.token);
      if ((await holderIn(file))?.token === own.token) await remove(file);
    },
  };
}

function make(file: string, holder: Holder): Promise<boolean> {
  return createOnly(file, `${JSON.stringify(holder)}\n`);
}

/** Of two who find a stale lock only one may remove it: the other would remove the lock of the first. */
async function takeOver(file: string, own: Holder, writer: Writer): Promise<string> {
  const taking = `${file}.taking`;
  if (!(await make(taking, own)))
    throw held(taking, `${told(await holderIn(taking))}, who takes over a lock`);
  try {
    const former = await holderIn(file);
    if (former !== undefined) {
      if (!isGone(former, writer)) throw held(file, told(former));
      await remove(file);
    } else if ((await readIfThere(file)) !== undefined) throw held(file, 'by whom cannot be read');
    if (!(await make(file, own))) throw held(file, told(await holderIn(file)));
    return former === undefined
      ? 'The archive was being written to until a moment ago.'
      : `The lock of the archive was left by process ${former.pid}, which is gone: it was taken over (held since ${printable(shortened(former.since))}).`;
  } finally {
    await remove(taking);
  }
}

function isGone({ host, pid, token }: Holder, writer: Writer): boolean {
  if (host !== writer.host) return false;
  return pid === writer.pid ? !ours.has(token) : !writer.isAlive(pid);
}

async function holderIn(file: string): Promise<Holder | undefined> {
  const bytes = await readIfThere(file);
  const fields: Fields = (bytes && fieldsOf(bytes)) ?? {};
  const [host, pid, since, token] = [
    text(fields, 'host'),
    number(fields, 'pid'),
    text(fields, 'since'),
    text(fields, 'token'),
  ];
  if (host === undefined || pid === undefined || since === undefined || token === undefined) return undefined;
  return { host, pid, since, token };
}

function told(holder: Holder | undefined): string {
  if (holder === undefined) return 'by another one';
  const { host, pid, since } = holder;
  return `by process ${pid} on ${printable(shortened(host))} since ${printable(shortened(since))}`;
}

function held(file: string, by: string): ArtifactError {
  return new ArtifactError(
    'rejected',
    `The archive is being written to, ${by}.`,
    `Wait for it to end. Where it has ended without a word, such as on a machine that is gone, delete ${quote(file)} and call again.`,
  );
}
