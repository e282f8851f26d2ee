/** `benchmatrix bench`, through its bundle, where the server fails, or a person stops it: it ends, tells what was, and keeps secrets. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { bench, model, resultIn, runBench, small, until } from '../support/bench-command.ts';
import type { EngineOptions } from '../support/engine/engine.mjs';
import type { Fault } from '../support/engine/schedule.mjs';
import { type SpawnedEngine, spawnEngine } from '../support/engine/spawned.mjs';
import { folderOf } from '../support/files.ts';
import { cli, type Finished, runNode } from '../support/process.ts';
import { environment } from '../support/results.ts';

const engines: SpawnedEngine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
});

async function engineWith(options: EngineOptions = {}): Promise<SpawnedEngine> {
  const engine = await spawnEngine({ model, ...options });
  engines.push(engine);
  return engine;
}

/** In whichever way it is told. */
const key = 'sk-of-the-environment';
const headers = ['--header', 'X-Team: of-a-"header"\\', 'Cookie: session=of-a-cookie'];
const secrets = [key, 'of-a-', 'header\\"'];

function expectTame(...texts: readonly string[]): void {
  for (const text of texts) {
    for (const secret of secrets) expect(text).not.toContain(secret);
    // no stack trace, and no fault of ours
    expect(text).not.toMatch(/^\s+at |internal error|node:internal|TypeError/m);
  }
}

const shortly = ['--idle-timeout', '0.3', '--connect-timeout', '5', '--request-timeout', '5'];

describe('a server that fails every request', () => {
  interface Failing {
    readonly options: EngineOptions;
    readonly failure: { readonly kind: string; readonly example: RegExp };
    readonly path?: string;
  }
  const schedule = (fault: Fault, kind: string, example: RegExp): Failing => ({
    options: { schedule: { fault, faultAfter: 2 } },
    failure: { kind, example },
  });
  const status = (code: number): Failing => ({
    options: { schedule: { status: code } },
    failure: { kind: 'status', example: new RegExp(`^HTTP ${code}: .*refused with ${code}`) },
  });

  test.each<[string, Failing]>([
    ['by status 429', status(429)],
    ['by status 500', status(500)],
    ['by HTML', schedule('html', 'stream', /^The answer is HTML instead of an event stream/)],
    ['by one JSON document', schedule('json', 'stream', /^The answer is a JSON document/)],
    [
      'by a redirection',
      schedule('redirect', 'status', /^HTTP 307: .* https:\/\/elsewhere\.example\/v1\/completions$/),
    ],
    ['by a reset before its answer', schedule('reset', 'reset', /before an answer came/)],
    ['by a reset in its answer', schedule('reset-midway', 'reset', /before the end of the answer/)],
    ['by closing within a chunk', schedule('truncated', 'reset', /before the end of the answer/)],
    [
      'by silence in its answer',
      schedule('stall', 'timeout', /^Nothing more of the answer came for 300 ms$/),
    ],
    ['by 10 MB without a line end', schedule('endless-line', 'stream', /more than 1048576 bytes/)],
    ['by 64 KiB of headers', schedule('huge-headers', 'stream', /HPE_HEADER_OVERFLOW/)],
    ['by an error in its stream', schedule('error-in-stream', 'stream', /out of memory/)],
    ['by what is not JSON', schedule('not-json', 'stream', /no JSON object: tokens: 3/)],
    ['by no token', schedule('empty', 'empty', /without one token/)],
    ['by no end', schedule('no-end', 'incomplete', /neither \[DONE\] nor a usage/)],
    [
      'that has another model',
      {
        options: { model: 'another' },
        failure: { kind: 'status', example: /^HTTP 404: .*The model `org\/model` does not exist/ },
      },
    ],
    [
      'that has no such route',
      { options: {}, failure: { kind: 'status', example: /^HTTP 404: .*no route \/none\// }, path: '/none' },
    ],
  ])('%s: each is counted, status 1, standard output empty', async (_, { options, failure, path = '' }) => {
    const engine = await engineWith(options);
    const argv = ['--base-url', engine.url + path, '--model', model, ...small, ...shortly, ...headers];
    const folder = folderOf({});
    const printed = await runBench(argv, { folder, env: { OPENAI_API_KEY: key } });
    expect({ status: printed.status, stdout: printed.stdout }).toEqual({ status: 1, stdout: '' });
    expect(printed.stderr).toMatch(/^0 of 6 requests completed in .* 6 failed \(100 %\)$/m);
    expect(printed.stderr).toMatch(/\nbenchmatrix: refused: 6 of 6 requests failed\.\n$/);

    const { status, stdout, stderr, result } = await bench(
      { url: engine.url + path },
      [...small, ...shortly, ...headers, '--save-detailed'],
      { env: { OPENAI_API_KEY: key } },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(result).toMatchObject({ completed: 0, failed: 6, stopped: 0 });
    expect(result.failures).toEqual([
      { kind: failure.kind, count: 6, example: expect.stringMatching(failure.example) },
    ]);
    expect(Object.keys(result).filter((name) => /_ttft_|_e2el_/.test(name))).toEqual([]);
    expectTame(printed.stderr, stderr, JSON.stringify(result));
  });

  test('by repeating the headers that it got shows no secret of them', async () => {
    const engine = await engineWith({ schedule: { fault: 'echo' } });
    const flags = [...small, ...headers, '--save-detailed'];
    const { stderr, result } = await bench(engine, flags, { env: { OPENAI_API_KEY: key } });
    expect(result.failures[0]?.example).toMatch(/^HTTP 401: .*authorization: \*\*\*/);
    expectTame(stderr, JSON.stringify(result));
  });
});

describe('a server that does not answer', () => {
  test('is given up when as many as may be in flight were waited for', async () => {
    const engine = await engineWith({ schedule: { fault: 'hang' } });
    const { status, stdout, result } = await bench(engine, [...small, '--num-prompts', '1000', ...shortly]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(result).toMatchObject({ completed: 0, num_prompts: 1000 });
    expect(result.failures).toEqual([
      { kind: 'timeout', count: result.failed, example: 'No answer came in 300 ms' },
    ]);
    expect(result.incomplete).toMatch(/^The server answered no more: \d of 1000 requests had ended/);
  });

  test('is told where its port is closed', async () => {
    const { status, stdout, stderr, result } = await bench({ url: `http://127.0.0.1:${await closedPort()}` });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(result.failures).toEqual([
      { kind: 'connection', count: 6, example: 'The connection was refused (ECONNREFUSED)' },
    ]);
    expectTame(stderr);
  });

  test('is told where its name is none', async () => {
    const { status, stdout, result } = await bench({ url: 'http://there-is-no-such-host.invalid' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(result).toMatchObject({ completed: 0, failed: 6 });
    expect(result.failures).toEqual([expect.objectContaining({ kind: 'connection', count: 6 })]);
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

describe('a server that fails some requests', () => {
  test('fails the run, whose result is printed and says how many', async () => {
    const engine = await engineWith({ schedule: { firstMs: 20 } });
    const argv = ['--base-url', engine.url, '--model', model, ...small, '--num-prompts', '60'];
    const running = runBench(argv);
    await until(async () => (await engine.statistics()).requests >= 10);
    await engine.follow({ status: 503 });
    const { status, stdout, stderr } = await running;
    expect(status).toBe(1);
    const { completed, failed, total_output_tokens: tokens, failures } = resultIn(stdout);
    expect(completed + failed).toBe(60);
    expect(completed).toBeGreaterThanOrEqual(8);
    expect(tokens).toBe(3 * completed);
    expect(failures).toEqual([expect.objectContaining({ kind: 'status', count: failed })]);
    expect(stderr).toContain(`\nbenchmatrix: refused: ${failed} of 60 requests failed.\n`);
  });

  test('that closes kept connections fails none: they are sent once more, and a note says so', async () => {
    const engine = await engineWith({ schedule: { fault: 'close-kept' } });
    const { status, result } = await bench(engine);
    expect(status).toBe(0);
    expect(result).toMatchObject({ completed: 6, failed: 0 });
    expect(result.client.resent).toBeGreaterThan(0);
    expect(result.notes.join(' ')).toContain('were sent once more');
  });

  test('that never closes a stream after its end fails none', async () => {
    const engine = await engineWith({ schedule: { fault: 'never-closed' } });
    const { status, result } = await bench(engine, [...small, '--num-prompts', '2']);
    expect({ status, completed: result.completed }).toEqual({ status: 0, completed: 2 });
  });
});

describe('Ctrl-C', () => {
  const flags = ['--max-concurrency', '2', '--num-prompts', '500', '--input-len', '4', '--output-len', '3'];

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s keeps what was measured, says so, and leaves nothing',
    async (signal) => {
      const engine = await engineWith({ schedule: { firstMs: 20 } });
      const folder = folderOf({});
      const { status, stdout, stderr, result } = await bench(engine, flags, {
        folder,
        meanwhile: async (child) => {
          await until(async () => (await engine.statistics()).requests >= 10);
          await engine.follow({ fault: 'hang' });
          const { requests } = await engine.statistics();
          await until(async () => (await engine.statistics()).requests >= requests + 1);
          child.kill(signal);
        },
      });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      const { completed, failed, stopped, incomplete } = result;
      expect(completed).toBeGreaterThanOrEqual(8);
      expect({ failed, isUnderWay: stopped > 0 && stopped <= 2 }).toEqual({ failed: 0, isUnderWay: true });
      const why = `The run was stopped: ${completed} of 500 requests had ended, and ${stopped} were under way.`;
      expect(incomplete).toBe(why);
      expect(result.total_output_tokens).toBe(3 * completed);
      expect(result).toHaveProperty('mean_ttft_ms');
      expect(stderr).toContain(`\nbenchmatrix: refused: ${why}\n`);
      await until(async () => (await engine.statistics()).open === 0);
      expect((await engine.statistics()).inFlight).toBe(0);

      const entry = JSON.stringify(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')));
      expect(entry).toContain('"incomplete":');
      const recorded = await record(folder);
      expect({ status: recorded.status, stdout: recorded.stdout }).toEqual({ status: 1, stdout: '' });
      expect(recorded.stderr).toContain(': incomplete: found "The run was stopped: ');
    },
  );

  test('a second time ends at once, whatever it is about', async () => {
    const engine = await engineWith({ schedule: { fault: 'hang' } });
    const folder = folderOf({});
    // nobody reads what it writes, and so it waits
    execFileSync('mkfifo', [join(folder, 'result.json')]);
    const argv = ['--base-url', engine.url, '--model', model, ...flags, '--output', 'result.json'];
    const { status, stdout } = await runBench(argv, {
      folder,
      meanwhile: async (child) => {
        await until(async () => (await engine.statistics()).inFlight === 2);
        child.kill('SIGINT');
        await until(async () => (await engine.statistics()).open === 0);
        child.kill('SIGINT');
      },
    });
    // by the signal, and so without a status
    expect({ status, stdout }).toEqual({ status: null, stdout: '' });
  });

  test('before anything was measured leaves standard output empty', async () => {
    const engine = await engineWith({ schedule: { fault: 'hang' } });
    const argv = ['--base-url', engine.url, '--model', model, ...flags, '--warmup', '2'];
    const { status, stdout, stderr } = await runBench(argv, {
      meanwhile: async (child) => {
        await until(async () => (await engine.statistics()).inFlight === 2);
        child.kill('SIGINT');
      },
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('benchmatrix: refused: The run was stopped: 0 of 500 requests had ended');
    expect((await engine.statistics()).requests).toBe(2);
  });

  test('while the server is waited for says that nothing was measured', async () => {
    const engine = await engineWith({ readyAfterMs: 3_600_000 });
    const argv = ['--base-url', engine.url, '--model', model, ...flags, '--wait-ready', '600'];
    const { status, stdout, stderr } = await runBench(argv, {
      meanwhile: async (child) => {
        // its first line
        child.stderr?.once('data', () => child.kill('SIGINT'));
      },
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /\nStopped while waiting for the server; nothing was measured\.\nbenchmatrix: refused: 1 error\n$/,
    );
  });
});

/** The record of a result, by the environment of a job. */
function record(folder: string): Promise<Finished> {
  const argv = ['record', '--from-env', '--edition', 'inferencex-2026-02'];
  return runNode([cli, ...argv], folder, { ...environment, RESULT_FILENAME: 'result' });
}

describe('--wait-ready', () => {
  const waiting = (seconds: string) => ['--wait-ready', seconds];

  test('sends the load when a server that is late is there', async () => {
    const engine = await engineWith({ readyAfterMs: 1500 });
    const { status, stderr, result } = await bench(engine, [...small, ...waiting('30')]);
    expect({ status, completed: result.completed, failed: result.failed }).toEqual({
      ...{ status: 0, completed: 6, failed: 0 },
    });
    expect(stderr).toMatch(
      /^waiting for the server: GET http:\S+\/health: HTTP 503 .*the model is being loaded/,
    );
    expect(stderr).toMatch(/\nthe server is ready after \d+\.\d s\n/);
    // one of them to see whether a token comes
    expect((await engine.statistics()).requests).toBe(7);
  });

  test('asks for the models where there is no health route, or for what --health-path says', async () => {
    const engine = await engineWith({ hasHealth: false });
    const byDefault = await bench(engine, [...small, ...waiting('30')]);
    expect([byDefault.status, byDefault.stderr]).toEqual([
      0,
      expect.stringContaining('/v1/models: HTTP 200'),
    ]);
    const named = await bench(engine, [...small, ...waiting('30'), '--health-path', '/v1/models']);
    expect(named.status).toBe(0);
    expect(named.stderr).not.toContain('/health');
  });

  test('sends nothing to a server that never is', async () => {
    const engine = await engineWith({ readyAfterMs: 3_600_000 });
    const argv = ['--base-url', engine.url, '--model', model, ...small, ...waiting('2.5')];
    const folder = folderOf({});
    const { status, stdout, stderr } = await runBench([...argv, '--output', 'result.json'], { folder });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/\nThe server was not ready in 2\.5 s\. Last seen: GET \S+\/health: HTTP 503 /);
    expect((await engine.statistics()).requests).toBe(0);
    expect(() => readFileSync(join(folder, 'result.json'))).toThrow('ENOENT');
  });

  test('ends at once where the server lets nobody in, and shows no secret', async () => {
    const engine = await engineWith({ schedule: { fault: 'echo' } });
    const argv = ['--base-url', engine.url, '--model', model, ...small, ...waiting('600'), ...headers];
    const { status, stdout, stderr } = await runBench(argv, { env: { OPENAI_API_KEY: key } });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(
      'The server lets nobody in, and will not later. Last seen: a completion: HTTP 401',
    );
    expectTame(stderr);
  });
});
