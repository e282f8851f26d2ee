/** One writer at a time, in this process and in others, and none that is gone stays in the way. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { lock, type Writer } from '../../src/archive/lock.ts';
import { realClock } from '../../src/artifacts/time.ts';
import { folderOf } from '../support/files.ts';
import { problemOf, SkippingClock } from '../support/github/client.ts';
import { bundleOf, start } from './processes.ts';
import { thisProcess } from './writer.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = folderOf({});
  file = join(folder, 'lock');
});

const open = (writer: Writer = thisProcess) => lock(folder, writer, new SkippingClock());

/** A lock that somebody left. */
function leave(holder: Partial<Record<'host' | 'pid' | 'since' | 'token', unknown>>): void {
  const { host, pid } = thisProcess;
  writeFileSync(
    file,
    JSON.stringify({ host, pid, since: '2026-01-01T00:00:00.000Z', token: 'x', ...holder }),
  );
}

const noneAlive: Writer = { ...thisProcess, isAlive: () => false };

describe('a lock', () => {
  test('names the process, the machine, and since when it is held', async () => {
    await open();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      pid: process.pid,
      host: thisProcess.host,
      since: '2026-01-01T00:00:00.000Z',
    });
  });

  test('is gone when it is released, and another one can be had', async () => {
    const first = await open();
    expect(first.notes).toEqual([]);
    await first.release();
    expect(existsSync(file)).toBe(false);
    await (await open()).release();
  });

  test('refuses a second one of the same process, by name', async () => {
    await open();
    const problem = await problemOf(open());
    expect(problem).toMatchObject({ kind: 'rejected' });
    expect(problem.message).toBe(
      `The archive is being written to, by process ${process.pid} on ${thisProcess.host} since 2026-01-01T00:00:00.000Z. Wait for it to end. Where it has ended without a word, such as on a machine that is gone, delete ${JSON.stringify(file)} and call again.`,
    );
  });

  test('that is given up stays where somebody else has taken it meanwhile', async () => {
    const mine = await open();
    leave({ pid: 1, token: 'theirs' });
    await mine.release();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ token: 'theirs' });
  });

  test('is had by one of many who want it at one time', async () => {
    const ends = await Promise.allSettled(Array.from({ length: 20 }, () => open()));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a lock that was left', () => {
  test('by a process of this machine that is gone is taken over, and that is told', async () => {
    leave({ pid: 999_999_999 });
    const held = await open();
    expect(held.notes).toEqual([
      'The lock of the archive was left by process 999999999, which is gone: it was taken over (held since 2026-01-01T00:00:00.000Z).',
    ]);
    await held.release();
    expect(existsSync(file)).toBe(false);
  });

  test('by a process that had our number before us is taken over', async () => {
    leave({});
    expect((await open()).notes).toEqual([expect.stringContaining('which is gone')]);
  });

  test('is taken over by one of many who want it at one time', async () => {
    leave({ pid: 999_999_999 });
    const ends = await Promise.allSettled(Array.from({ length: 20 }, () => open()));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test('by a process that is alive is not', async () => {
    leave({ pid: process.ppid });
    expect((await problemOf(open())).message).toContain(`by process ${process.ppid} on `);
  });

  test('on another machine stays, whatever its process', async () => {
    leave({ host: 'runner-\u001b[2J7', pid: 999_999_999 });
    const problem = await problemOf(open(noneAlive));
    expect(problem.message).toContain('by process 999999999 on runner-\\u001b[2J7 since 2026');
    expect(existsSync(file)).toBe(true);
  });

  const minutesLater = (minutes: number) => new SkippingClock(statSync(file).mtimeMs + minutes * 60_000);

  test.each(['', '{', '{"pid": 7, "ho'])(
    'and was never filled (%j) is taken over after a minute, which is told before',
    async (content) => {
      writeFileSync(file, content);
      const problem = await problemOf(lock(folder, noneAlive, minutesLater(0.9)));
      expect(problem.message).toBe(
        `The archive is being written to, by whom cannot be read. Call again in a minute: if the lock is still not filled by then, it is taken over. Or delete ${JSON.stringify(file)}, where nobody writes.`,
      );
      expect(readFileSync(file, 'utf8')).toBe(content);
      const taken = await lock(folder, thisProcess, minutesLater(1.1));
      expect(taken.notes).toEqual([expect.stringContaining('was left empty, or cut off')]);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
      await taken.release();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('and was never filled is taken over by one of many who want it at one time', async () => {
    writeFileSync(file, '');
    const clock = minutesLater(2);
    const ends = await Promise.allSettled(Array.from({ length: 20 }, () => lock(folder, thisProcess, clock)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test.each(['[]\n', '{"pid": 7}\n', 'mine, keep off\n'])(
    'and is whole, and none of ours (%j), stays, and is told, however old it is',
    async (content) => {
      writeFileSync(file, content);
      const problem = await problemOf(lock(folder, noneAlive, minutesLater(10_000)));
      expect(problem.message).toContain('being written to, by whom cannot be read.');
      expect(problem.message).toContain(`where nobody does, delete ${JSON.stringify(file)}`);
      expect(readFileSync(file, 'utf8')).toBe(content);
    },
  );

  test('by one who died while taking over another one is taken over, too', async () => {
    leave({ pid: 999_999_999, token: 'first' });
    // as versions before named it
    writeFileSync(`${file}.taking`, readFileSync(file));
    const dead = successorsOf(1);
    expect(dead.map((name) => existsSync(join(folder, name)))).toEqual([true]);
    const ends = await Promise.allSettled(Array.from({ length: 20 }, () => open()));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test('by several, of whom each died while taking over from the one before, is taken over', async () => {
    leave({ pid: 999_999_999, token: 'first' });
    expect(successorsOf(3)).toHaveLength(3);
    const held = await open();
    expect(held.notes).toEqual([expect.stringContaining('left by process 999999999, which is gone')]);
    await held.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('and that one who is alive is taking over is not taken, which is told by the name of the file', async () => {
    leave({ pid: 999_999_999, token: 'first' });
    const [name = ''] = successorsOf(1, process.ppid);
    const problem = await problemOf(open());
    expect(problem.message).toContain(`by process ${process.ppid} on `);
    expect(problem.message).toContain(`delete ${JSON.stringify(join(folder, name))}`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ token: 'first' });
  });

  /** Files of those who died on their way to the lock whose token is `first`, one after another. */
  function successorsOf(count: number, pid = 999_999_999): readonly string[] {
    const names: string[] = [];
    let token = 'first';
    for (let number = 0; number < count; number++) {
      const id = createHash('sha256').update(token).digest('hex').slice(0, 32);
      token = `successor ${number}`;
      names.push(`lock.after-${id}`);
      const holder = { host: thisProcess.host, pid, since: '2026-01-01T00:00:00.000Z', token };
      writeFileSync(join(folder, `lock.after-${id}`), `${JSON.stringify(holder)}\n`);
    }
    return names;
  }
});

describe('in another process', () => {
  const hold = bundleOf('__tests__/archive/processes/hold.ts');

  test('the archive is refused while this one holds it', async () => {
    const held = await lock(folder, thisProcess, realClock);
    expect(await start(hold, folder).says()).toContain(`by process ${process.pid} on ${thisProcess.host}`);
    await held.release();
    expect(await start(hold, folder).says()).toBe('open');
  });

  test('it is held against this one until that process is killed', async () => {
    const other = start(hold, folder);
    expect(await other.says()).toBe('open');
    expect((await problemOf(open())).message).toContain(`by process ${other.pid} on ${thisProcess.host}`);
    await other.end('SIGKILL');
    expect((await open()).notes).toEqual([expect.stringContaining(`left by process ${other.pid}`)]);
  });

  test.each<[string, () => void]>([
    ['was left', () => leave({ pid: 999_999_999 })],
    [
      'was never filled',
      () => {
        writeFileSync(file, '');
        const hourAgo = new Date(Date.now() - 3_600_000);
        utimesSync(file, hourAgo, hourAgo);
      },
    ],
  ])('one that %s is taken over by one of several who want it at one time', async (_, left) => {
    left();
    const said = await Promise.all(Array.from({ length: 4 }, () => start(hold, folder).says()));
    expect(said.filter((line) => line === 'open')).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('lock'))).toEqual(['lock']);
  });

  test('it is had by one of several who want it at one time', async () => {
    const said = await Promise.all(Array.from({ length: 4 }, () => start(hold, folder).says()));
    expect(said.filter((line) => line === 'open')).toHaveLength(1);
  });
});
