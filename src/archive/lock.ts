/** One writer at a time: an archive that two write to would lose what one of them knows. */
import { createHash, randomUUID } from 'node:crypto';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { type Fields, fieldsOf, number, text } from '../artifacts/fields.ts';
import { type Clock, isoTime } from '../artifacts/time.ts';
import { printable, quote, shortened } from '../config/diagnostic.ts';
import { changedIfThere, createOnly, readIfThere, remove, replaceWhole } from './disk.ts';
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

/** A lock is filled at once: one that is cut off for longer was left by a writer or a disk that stopped in between. */
const cutForMs = 60_000;

/**
 * The lock of a process of this machine that is gone is taken over, and so is one that was never filled; that is told.
 *
 * @throws ArtifactError `rejected` where somebody else writes, or may do so
 */
export async function lock(folder: string, writer: Writer, clock: Clock): Promise<Lock> {
  const file = pathIn(folder, lockFile);
  const { host, pid } = writer;
  const own: Holder = { host, pid, since: isoTime(clock.nowMs()), token: randomUUID() };
  ours.add(own.token);
  const notes = await made(file, own, writer, clock).catch((error: unknown) => {
    ours.delete(own.token);
    throw error;
  });
  return {
    notes,
    release: async () => {
      ours.delete(own.token);
      const found = await lockAt(file);
      if (found.kind === 'held' && found.holder.token === own.token) await remove(file);
    },
  };
}

async function made(file: string, own: Holder, writer: Writer, clock: Clock): Promise<readonly string[]> {
  return (await createOnly(file, written(own))) ? [] : [await takeOver(file, own, writer, clock)];
}

function written(holder: Holder): string {
  return `${JSON.stringify(holder)}\n`;
}

/**
 * Of several who find a lock that was left, one may succeed to it: who makes the file that is named for that lock. Whoever
 * dies before the end of it leaves that file, to which one may succeed likewise.
 */
async function takeOver(file: string, own: Holder, writer: Writer, clock: Clock): Promise<string> {
  const left = await lockAt(file);
  if (left.kind === 'none') {
    if (await createOnly(file, written(own))) return 'The archive was being written to until a moment ago.';
    throw held(file, await lockAt(file));
  }
  checkLeft(file, left, writer, clock);
  const successions: string[] = [];
  let last: Left = left;
  for (;;) {
    const succession = `${file}.after-${last.id}`;
    successions.push(succession);
    if (await createOnly(succession, written(own))) break;
    const other = await lockAt(succession);
    // whoever had it is done, and has the lock
    if (other.kind === 'none') throw held(file, await lockAt(file));
    checkLeft(succession, other, writer, clock);
    last = other;
  }
  const now = await lockAt(file);
  if (now.kind === 'none' || now.id !== left.id) {
    await removeAll(successions.slice(-1));
    throw held(file, now);
  }
  // no moment without a lock
  await replaceWhole(file, written(own));
  // former versions left it where they died in between
  await removeAll([...successions, `${file}.taking`]);
  return left.kind === 'held'
    ? `The lock of the archive was left by process ${left.holder.pid}, which is gone: it was taken over (held since ${printable(shortened(left.holder.since))}).`
    : 'The lock of the archive was left empty, or cut off, by a writer that stopped before it began: it was taken over.';
}

async function removeAll(files: readonly string[]): Promise<void> {
  for (const file of files) await remove(file);
}

/** @throws ArtifactError where it is not sure that nobody holds it any more */
function checkLeft(file: string, found: Left, writer: Writer, clock: Clock): void {
  const isLeft =
    found.kind === 'held'
      ? isGone(found.holder, writer)
      : found.kind === 'cut' && found.changedAtMs + cutForMs < clock.nowMs();
  if (!isLeft) throw held(file, found);
}

type Left =
  | { readonly kind: 'held'; readonly id: string; readonly holder: Holder }
  /** Its end, a line break, is missing. */
  | { readonly kind: 'cut'; readonly id: string; readonly changedAtMs: number }
  /** None of ours. */
  | { readonly kind: 'strange'; readonly id: string };

/** What there is of a lock; its `id` is that of no other one. */
async function lockAt(file: string): Promise<Left | { readonly kind: 'none' }> {
  const [bytes, changedAtMs] = [await readIfThere(file), await changedIfThere(file)];
  if (bytes === undefined || changedAtMs === undefined) return { kind: 'none' };
  const holder = holderIn(bytes);
  if (holder !== undefined) return { kind: 'held', id: idOf(holder.token), holder };
  const id = idOf(`${changedAtMs} ${Buffer.from(bytes).toString('latin1')}`);
  return bytes.at(-1) === 0x0a ? { kind: 'strange', id } : { kind: 'cut', id, changedAtMs };
}

/** As a part of a file's name. */
function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function isGone({ host, pid, token }: Holder, writer: Writer): boolean {
  if (host !== writer.host) return false;
  return pid === writer.pid ? !ours.has(token) : !writer.isAlive(pid);
}

function holderIn(bytes: Uint8Array): Holder | undefined {
  const fields: Fields = fieldsOf(bytes) ?? {};
  const [host, pid, since, token] = [
    text(fields, 'host'),
    number(fields, 'pid'),
    text(fields, 'since'),
    text(fields, 'token'),
  ];
  if (host === undefined || pid === undefined || since === undefined || token === undefined) return undefined;
  return { host, pid, since, token };
}

function held(file: string, found: Left | { readonly kind: 'none' }): ArtifactError {
  const anyway = `Where it has ended without a word, such as on a machine that is gone, delete ${quote(file)} and call again.`;
  const advice = {
    none: 'Call again.',
    held: `Wait for it to end. ${anyway}`,
    cut: `Call again in a minute: if the lock is still not filled by then, it is taken over. Or delete ${quote(file)}, where nobody writes.`,
    strange: `See whether anybody does; where nobody does, delete ${quote(file)} and call again.`,
  }[found.kind];
  return new ArtifactError('rejected', `The archive is being written to, ${told(found)}.`, advice);
}

function told(found: Left | { readonly kind: 'none' }): string {
  if (found.kind === 'none') return 'by another one';
  if (found.kind !== 'held') return 'by whom cannot be read';
  const { host, pid, since } = found.holder;
  return `by process ${pid} on ${printable(shortened(host))} since ${printable(shortened(since))}`;
}
