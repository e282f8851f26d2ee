/**
 * `node scripts/bench-load.mjs [--repeats N] [--streams N] [--seconds N]`: how truly `bench` measures, and how much of it.
 *
 * An engine in a process of its own writes down when it read each request and when it wrote each token, on the clock that
 * all processes share; what the client says of the same requests is held against that. First at 64 and at 512 streams, with
 * fixed and random gaps, events cut in two, two at once, and several tokens a chunk. Then at more and more tokens a second,
 * until the client is wrong by more than 5 ms: beside a plain reader of `fetch`, which takes the time of each piece.
 *
 * An error is what the client adds: of a gap, its own beside the written one; of a first token, how much later it is seen than
 * it was written, and how much earlier than the system took the request's bytes the client says that it was sent. Each is
 * measured again, a few times, until it holds its bound, and the least is told: what else runs on the machine can only add.
 * In turn with it, what `node:http` alone comes to, which looks at nothing before all is over.
 *
 * Ends with 1 where the 99th percentile of an error is above 1 ms at 64 streams or 3 ms at 512 and that of `node:http` alone is
 * not (where both are, `?`: the machine is too restless to tell), or a token is missing.
 */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { Socket } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { spawnEngine } from '../__tests__/support/engine/spawned.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** @typedef {import('../__tests__/support/engine/schedule.mjs').Schedule} Schedule */
/** @typedef {import('../__tests__/support/engine/spawned.mjs').EngineRecord} EngineRecord */
/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {number} streams
 * @property {number} requests
 * @property {number} tokens of a request
 * @property {Partial<Schedule>} schedule
 */
/** @typedef {'ours' | 'bare' | 'fetch'} Reader */
/** @typedef {{ reader: Reader, code: string, url: string, scene: Scene }} Order */
/**
 * Times on the shared clock.
 * @typedef {{ key: string, sentMs: number, takenMs: number, chunksMs: number[], failure: string | undefined }} Seen
 * `takenMs`: when the system had taken the request's bytes.
 */
/** @typedef {{ seen: Seen[], seconds: number, cpuSeconds: number }} Answer */
/** @typedef {{ p50: number, p99: number, max: number }} Spread */
/**
 * Milliseconds.
 * @typedef {{ ttft: Spread, itl: Spread, late: Spread, chunksPerSecond: number, cpu: number, missing: number }} Errors
 */

/** @returns {Promise<string>} the client as JavaScript */
async function bundled() {
  // inside the project, where its packages are found
  const folder = await mkdtemp(join(root, 'node_modules/.bench-'));
  await build({
    entryPoints: [join(root, 'src/bench/client/run-load.ts')],
    outfile: join(folder, 'run-load.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return folder;
}

/** From `performance.now()` of this process to the clock of all: the tightest of many looks at both. */
function sharedClockOffset() {
  let best = { widthMs: Number.POSITIVE_INFINITY, offsetMs: 0 };
  for (let attempt = 0; attempt < 1000; attempt++) {
    const before = performance.now();
    const sharedMs = Number(process.hrtime.bigint()) / 1e6;
    const after = performance.now();
    const widthMs = after - before;
    if (widthMs < best.widthMs) best = { widthMs, offsetMs: sharedMs - (before + after) / 2 };
  }
  return best.offsetMs;
}

/**
 * @param {Scene} scene
 * @param {number} index
 */
function bodyAt({ tokens, schedule }, index) {
  const engine = { seed: index, ...schedule, firstMs: (schedule.firstMs ?? 0) + ((index * 37) % 100) };
  return JSON.stringify({
    ...{ model: 'model', prompt: 'Once', max_tokens: tokens, stream: true },
    ...{ stream_options: { include_usage: true }, user: String(index), engine },
  });
}

/**
 * Notes beneath the client when the system had taken the bytes of each request.
 * @returns {Map<string, number>} by the request's key
 */
function watchedWrites() {
  /** @type {Map<string, number>} */
  const taken = new Map();
  const { _writev: writeAll, _write: writeOne } = Socket.prototype;
  if (!writeAll) throw new Error('sockets write no more as they did');
  const note = (/** @type {unknown} */ piece) => {
    const key = /"user":"(\d+)"/.exec(String(piece))?.[1];
    if (key !== undefined) taken.set(key, performance.now());
  };
  Socket.prototype._writev = function (pieces, then) {
    writeAll.call(this, pieces, then);
    for (const { chunk } of pieces) note(chunk);
  };
  Socket.prototype._write = function (piece, encoding, then) {
    writeOne.call(this, piece, encoding, then);
    note(piece);
  };
  return taken;
}

/**
 * @param {Order} order
 * @returns {Promise<Seen[]>}
 */
async function byOurs({ code, url, scene }) {
  const { runLoad } = await import(pathToFileURL(join(code, 'run-load.mjs')).href);
  const offsetMs = sharedClockOffset();
  const taken = watchedWrites();
  const planned = Array.from({ length: scene.requests }, (_, index) => ({ index }));
  const run = await runLoad(
    { warmups: warmupsOf(scene), requests: planned, gapsSeconds: undefined },
    {
      target: { baseUrl: url, endpoint: 'completions', model: 'model', headers: {} },
      bodyOf: (/** @type {{ index: number }} */ { index }) => bodyAt(scene, index),
      maxConcurrency: scene.streams,
      timeouts: { connectMs: 10_000, idleMs: 30_000, requestMs: 120_000 },
      keepsText: false,
    },
  );
  return run.requests.map((/** @type {any} */ { index, sentMs, chunksMs, failure }) => ({
    key: String(index),
    sentMs: sentMs + offsetMs,
    takenMs: (taken.get(String(index)) ?? Number.NaN) + offsetMs,
    chunksMs: chunksMs.map((/** @type {number} */ atMs) => atMs + offsetMs),
    failure: failure?.message,
  }));
}

/** @param {Scene} scene so that connections are there; of no request that is measured */
function warmupsOf({ streams }) {
  return Array.from({ length: streams }, () => ({ index: -1 }));
}

/**
 * The least that Node can do: the time of each piece, and nothing else until all is over. What is wrong here is the
 * machine's, or the engine's.
 * @param {Order} order
 * @returns {Promise<Seen[]>}
 */
async function byBare({ url, scene }) {
  const offsetMs = sharedClockOffset();
  const taken = watchedWrites();
  const agent = new Agent({ keepAlive: true, maxSockets: scene.streams });
  /** @type {{ index: number, sentMs: number, pieces: { atMs: number, piece: Buffer }[] }[]} */
  const read = [];
  const one = async (/** @type {number} */ index) => {
    const body = bodyAt(scene, index);
    /** @type {(typeof read)[number]} */
    const own = { index, sentMs: 0, pieces: [] };
    await new Promise((resolve, reject) => {
      const outgoing = request(`${url}/v1/completions`, { agent, method: 'POST' }, (incoming) => {
        incoming.on('data', (piece) => own.pieces.push({ atMs: performance.now(), piece }));
        incoming.on('end', resolve).on('error', reject);
      }).on('error', reject);
      outgoing.once('socket', () => {
        own.sentMs = performance.now();
      });
      outgoing.end(body);
    });
    if (index >= 0) read.push(own);
  };
  await throughout(scene, one);
  agent.destroy();
  return read.map(({ index, sentMs, pieces }) => ({
    key: String(index),
    sentMs: sentMs + offsetMs,
    takenMs: (taken.get(String(index)) ?? Number.NaN) + offsetMs,
    chunksMs: timesOfTokens(pieces).map((atMs) => atMs + offsetMs),
    failure: undefined,
  }));
}

/** @param {{ atMs: number, piece: Buffer }[]} pieces */
function timesOfTokens(pieces) {
  const decoder = new TextDecoder();
  /** @type {number[]} */
  const times = [];
  let rest = '';
  for (const { atMs, piece } of pieces) {
    const events = (rest + decoder.decode(piece, { stream: true })).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) if (isToken(event)) times.push(atMs);
  }
  return times;
}

/** @param {string} event */
function isToken(event) {
  const data = event.slice('data: '.length);
  return data !== '[DONE]' && JSON.parse(data).choices.length > 0;
}

/**
 * Warm-ups, and then each request of a scene, as many at a time as it has streams.
 * @param {Scene} scene
 * @param {(index: number) => Promise<void>} one
 */
async function throughout(scene, one) {
  await Promise.all(warmupsOf(scene).map(({ index }) => one(index)));
  let next = 0;
  const worker = async () => {
    while (next < scene.requests) await one(next++);
  };
  await Promise.all(Array.from({ length: scene.streams }, worker));
}

/**
 * As such clients are often written.
 * @param {Order} order
 * @returns {Promise<Seen[]>}
 */
async function byFetch({ url, scene }) {
  const offsetMs = sharedClockOffset();
  /** @type {Seen[]} */
  const seen = [];
  const one = async (/** @type {number} */ index) => {
    const body = bodyAt(scene, index);
    /** @type {number[]} */
    const chunksMs = [];
    const sentMs = performance.now() + offsetMs;
    const response = await fetch(`${url}/v1/completions`, { method: 'POST', body });
    const decoder = new TextDecoder();
    let rest = '';
    for await (const piece of response.body ?? []) {
      const atMs = performance.now() + offsetMs;
      const events = (rest + decoder.decode(piece, { stream: true })).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) if (isToken(event)) chunksMs.push(atMs);
    }
    if (index >= 0) seen.push({ key: String(index), sentMs, takenMs: sentMs, chunksMs, failure: undefined });
  };
  await throughout(scene, one);
  return seen;
}

/** @type {Record<Reader, (order: Order) => Promise<Seen[]>>} */
const readers = { ours: byOurs, bare: byBare, fetch: byFetch };

/**
 * Which is done in a process of its own.
 * @param {Order} order
 * @returns {Promise<Answer>}
 */
async function readAll(order) {
  const cpu = process.cpuUsage();
  const startedAtMs = performance.now();
  const seen = await readers[order.reader](order);
  const { user, system } = process.cpuUsage(cpu);
  return { seen, seconds: (performance.now() - startedAtMs) / 1000, cpuSeconds: (user + system) / 1e6 };
}

/**
 * @param {Order} order
 * @returns {Promise<Answer>}
 */
function inItsOwnProcess(order) {
  const child = fork(fileURLToPath(import.meta.url), [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
    env: { ...process.env, BENCH_ORDER: JSON.stringify(order) },
  });
  return new Promise((resolve, reject) => {
    child.once('message', (/** @type {any} */ answer) => resolve(answer));
    child.once('exit', (status) => reject(new Error(`a reader ended with ${status}, without a word`)));
  });
}

/** @param {number[]} values */
function spread(values) {
  const sorted = Float64Array.from(values, Math.abs).sort();
  const at = (/** @type {number} */ share) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

/**
 * What was seen beside what was written.
 * @param {Scene} scene
 * @param {Answer} answer
 * @param {EngineRecord[]} records
 * @returns {Errors}
 */
function errorsOf(scene, { seen, cpuSeconds, seconds }, records) {
  const truth = new Map(records.map((record) => [record.key, record]));
  /** @type {number[]} */
  const ttft = [];
  /** @type {number[]} */
  const itl = [];
  /** @type {number[]} */
  const late = [];
  let missing = 0;
  let firstMs = Number.POSITIVE_INFINITY;
  let lastMs = 0;
  for (const { key, sentMs, takenMs, chunksMs, failure } of seen) {
    const written = truth.get(key);
    if (!written) throw new Error(`the engine knows of no request ${key}`);
    missing += Math.abs(written.writtenMs.length - chunksMs.length);
    if (failure !== undefined) throw new Error(`request ${key}: ${failure}`);
    const lateness = chunksMs.map((atMs, index) => atMs - (written.writtenMs[index] ?? Number.NaN));
    ttft.push((lateness[0] ?? Number.NaN) + takenMs - sentMs);
    for (const [index, value] of lateness.entries()) {
      late.push(value);
      if (index > 0) itl.push(value - (lateness[index - 1] ?? Number.NaN));
    }
    firstMs = Math.min(firstMs, chunksMs[0] ?? firstMs);
    lastMs = Math.max(lastMs, chunksMs.at(-1) ?? lastMs);
  }
  missing += scene.requests - seen.length;
  return {
    ...{ ttft: spread(ttft), itl: spread(itl), late: spread(late), missing },
    chunksPerSecond: (late.length * 1000) / (lastMs - firstMs),
    cpu: cpuSeconds / seconds,
  };
}

/**
 * @param {string} code
 * @param {Reader} reader
 * @param {Scene} scene
 */
async function measured(code, reader, scene) {
  const engine = await spawnEngine();
  try {
    const answer = await inItsOwnProcess({ reader, code, url: engine.url, scene });
    return errorsOf(scene, answer, await engine.records());
  } finally {
    await engine.close();
  }
}

/** @returns {(Scene & { boundMs: number })[]} */
function scenes() {
  /** @type {[number, number, number][]} */
  const sizes = [
    [64, 20, 1],
    [512, 40, 3],
  ];
  /** @type {[string, Partial<Schedule>][]} */
  const ways = [
    ['fixed gaps', { gaps: 'fixed' }],
    ['random gaps', { gaps: 'random' }],
    ['events in halves', { gaps: 'random', pieces: 'halves' }],
    ['two events at once', { gaps: 'random', pieces: 'together' }],
    ['4 tokens a chunk', { gaps: 'random', tokensPerChunk: 4 }],
  ];
  return sizes.flatMap(([streams, gapMs, boundMs]) =>
    ways.map(([name, schedule]) => ({
      ...{ name, streams, requests: 2 * streams, tokens: 50 * (schedule.tokensPerChunk ?? 1), boundMs },
      schedule: { firstMs: 100, gapMs, ...schedule },
    })),
  );
}

/** @param {Spread} spread */
function shown({ p50, p99, max }) {
  return [p50, p99, max].map((value) => value.toFixed(2).padStart(7)).join(' ');
}

/**
 * Both in turn, until ours holds.
 * @param {string} code
 * @param {number} repeats
 */
async function accuracy(code, repeats) {
  console.log(
    '\nerror in ms                           TTFT p50     p99     max   ITL p50     p99     max  bound',
  );
  for (const scene of scenes()) {
    const least = { ours: unmeasured, bare: unmeasured };
    for (let repeat = 0; repeat < repeats && !holds(least.ours, scene); repeat++) {
      for (const reader of /** @type {const} */ (['ours', 'bare'])) {
        const { ttft, itl, missing } = await measured(code, reader, scene);
        if (missing > 0) throw new Error(`${missing} tokens are missing`);
        least[reader] = { ttft: lesser(ttft, least[reader].ttft), itl: lesser(itl, least[reader].itl) };
      }
    }
    const verdict = holds(least.ours, scene) ? 'ok  ' : holds(least.bare, scene) ? 'FAIL' : '?   ';
    if (verdict === 'FAIL') process.exitCode = 1;
    tellErrors(`${verdict} ${scene.streams} streams, ${scene.name}`, least.ours, scene);
    tellErrors('       node:http alone', least.bare, scene);
  }
}

/** @typedef {{ ttft: Spread, itl: Spread }} Least */

const never = { p50: Number.POSITIVE_INFINITY, p99: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY };
/** @type {Least} */
const unmeasured = { ttft: never, itl: never };

/**
 * @param {Spread} one
 * @param {Spread} other
 */
function lesser(one, other) {
  return one.p99 < other.p99 ? one : other;
}

/**
 * @param {Least} least
 * @param {{ boundMs: number }} scene
 */
function holds({ ttft, itl }, { boundMs }) {
  return ttft.p99 <= boundMs && itl.p99 <= boundMs;
}

/**
 * @param {string} name
 * @param {Least} least
 * @param {{ boundMs: number }} scene
 */
function tellErrors(name, { ttft, itl }, { boundMs }) {
  console.log(`${name.padEnd(36)} ${shown(ttft)}   ${shown(itl)}  ${boundMs}`);
}

/**
 * More and more, until both give way.
 * @param {string} code
 * @param {number} streams
 * @param {number} seconds
 * @param {number} repeats
 */
async function endurance(code, streams, seconds, repeats) {
  console.log(
    `\n${streams} streams, a token a chunk: what comes, and the 99th percentile of how late it is seen`,
  );
  console.log('tokens/s offered   ours: tokens/s  late ms   cpu   fetch: tokens/s  late ms   cpu');
  const most = { ours: 0, fetch: 0 };
  const gaveWay = { ours: false, fetch: false };
  for (const gapMs of [40, 20, 14, 10, 8, 6, 5, 4, 3, 2]) {
    /** @type {Scene} */
    const scene = {
      ...{ name: `${gapMs} ms`, streams, requests: streams, tokens: Math.ceil((seconds * 1000) / gapMs) },
      schedule: { firstMs: 100, gapMs },
    };
    const cells = [];
    for (const reader of /** @type {const} */ (['ours', 'fetch'])) {
      /** @type {Errors | undefined} */
      let best;
      const isEnough = () => gaveWay[reader] || (best !== undefined && best.late.p99 <= toleratedMs);
      for (let repeat = 0; repeat < repeats && !isEnough(); repeat++) {
        const errors = await measured(code, reader, scene);
        if (best === undefined || errors.late.p99 < best.late.p99) best = errors;
      }
      if (best === undefined) {
        cells.push(' '.repeat(reader === 'ours' ? 31 : 32));
        continue;
      }
      const { late, chunksPerSecond, cpu } = best;
      if (late.p99 <= toleratedMs) most[reader] = Math.max(most[reader], chunksPerSecond);
      else gaveWay[reader] = true;
      const width = reader === 'ours' ? 14 : 15;
      cells.push(
        `${chunksPerSecond.toFixed(0).padStart(width)}  ${late.p99.toFixed(2).padStart(7)}  ${cpu.toFixed(2)}`,
      );
    }
    console.log(`${((streams * 1000) / gapMs).toFixed(0).padStart(16)}   ${cells.join('   ')}`);
    if (gaveWay.ours && gaveWay.fetch) break;
  }
  const ratio = most.fetch === 0 ? 'none of fetch' : `${(most.ours / most.fetch).toFixed(1)} times fetch`;
  console.log(
    `sustained within ${toleratedMs} ms: ours ${most.ours.toFixed(0)} tokens/s, fetch ${most.fetch.toFixed(0)} tokens/s: ${ratio}`,
  );
}

/** How late a reader may see a token, in the 99th percentile, and still be said to keep up. */
const toleratedMs = 5;

async function main() {
  const { values } = parseArgs({
    options: {
      repeats: { type: 'string', default: '8' },
      streams: { type: 'string', default: '256' },
      seconds: { type: 'string', default: '2' },
    },
  });
  const load = () => loadavg()[0]?.toFixed(1);
  console.log(`Node ${process.version}, ${cpus().length} cores; load of the machine before: ${load()}`);
  const repeats = Number(values.repeats);
  const code = await bundled();
  try {
    await accuracy(code, repeats);
    await endurance(code, Number(values.streams), Number(values.seconds), repeats);
  } finally {
    await rm(code, { recursive: true });
  }
  console.log(`load of the machine after: ${load()}`);
}

const order = process.env['BENCH_ORDER'];
if (order === undefined) await main();
else {
  const answer = await readAll(JSON.parse(order));
  await new Promise((resolve) => process.send?.(answer, resolve));
  process.disconnect();
}
