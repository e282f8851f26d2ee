/**
 * `node scripts/bench-extract.mjs [--artifacts 10000] [--runs 200] [--hourly 1000] [--per-minute 900]
 * [--max-requests 900] [--concurrency 16] [--latency-ms 0]`: what `extract` asks of GitHub for the runs of months, and the
 * memory that it takes.
 *
 * First it is called until it is done, by a stand-in that limits requests as GitHub does. The first call is ended by its
 * own budget, the second by GitHub's limit, the third by whoever stops it, the others by what comes first. Each is a process
 * of its own, and the clock of all of them goes on by as much as would be waited for, so that hours take seconds. Then a
 * tenth of the artifacts and all of them are fetched at once, without limits, for the memory.
 *
 * Ends with 1 where an artifact was fetched twice, GitHub was asked for more than it or the budget allows, something is
 * missing, or the memory for fetching grows with what is fetched.
 */
import { fork } from 'node:child_process';
import { on, once, setMaxListeners } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { ServerResponse } from 'node:http';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const usual = {
  ...{ artifacts: '10000', runs: '200', hourly: '1000', 'per-minute': '900' },
  ...{ 'max-requests': '900', concurrency: '16', 'latency-ms': '0' },
};
/** @typedef {Readonly<Record<keyof typeof usual, number>>} Size */
/** @typedef {{ role: 'github', code: string, size: Size, isLimited: boolean }} GitHubOrder */
/**
 * @typedef {{ role: 'call', does: 'fetch' | 'extract', code: string, out: string, size: Size, isLimited: boolean,
 *   aheadMs: number, stopAt?: number | undefined, apiUrl: string, token: string }} CallOrder
 */
/**
 * How a call ended.
 * @typedef {{ endedBy: string, resumeAtMs: number, isDone: boolean, rows: number, aheadMs: number, seconds: number,
 *   peakMiB: number, keptMiB: number }} Ended
 */
/** @typedef {Ended & { requests: number, refused: number, fetched: number, cut: number }} Call */
/** @typedef {{ rest: number, refused: number, blobs: number, different: number }} Asked what GitHub was asked for so far */

const root = fileURLToPath(new URL('../', import.meta.url));
const repository = 'octo/benchmarks';
const hourMs = 3_600_000;
const mebibyte = 1024 * 1024;
/** Of memory at most, for ten times as many artifacts: some garbage more, and nothing that is kept of each. */
const flat = 2;

const parts = {
  standIn: '__tests__/support/github/stand-in',
  extract: 'src/collect/extract',
  harvest: 'src/collect/harvest',
  choice: 'src/archive/choice',
};

/** @returns {Promise<string>} the folder of the parts as JavaScript */
async function bundled() {
  // inside the project, where its packages are found
  const folder = await mkdtemp(join(root, 'node_modules/.bench-'));
  await build({
    entryPoints: Object.values(parts).map((part) => join(root, `${part}.ts`)),
    outbase: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return folder;
}

/**
 * @param {string} code
 * @param {keyof typeof parts} part
 */
function loaded(code, part) {
  return import(pathToFileURL(join(code, `${parts[part]}.mjs`)).href);
}

/** @param {object} message to the process that began this one */
function tell(message) {
  return new Promise((resolve) => process.send?.(message, resolve));
}

/**
 * The process that is GitHub; its clock goes on when it is told to.
 * @param {GitHubOrder} order
 */
async function serve({ code, size, isLimited }) {
  let aheadMs = 0;
  const now = Date.now;
  Date.now = () => now() + aheadMs;
  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function (/** @type {[any]} */ ...args) {
    this.setHeader('date', new Date(Date.now()).toUTCString());
    return writeHead.apply(this, args);
  };
  const { GitHubStandIn } = await loaded(code, 'standIn');
  const standIn = await GitHubStandIn.start({ latencyMs: size['latency-ms'] });
  await addRuns(standIn, size);
  const perMinute = size['per-minute'] || Number.POSITIVE_INFINITY;
  if (isLimited) standIn.limitRate({ limit: size.hourly, windowMs: hourMs, perMinute });
  process.on('message', async (/** @type {{ aheadMs: number }} */ asked) => {
    aheadMs = Math.max(aheadMs, asked.aheadMs);
    /** @type {string[]} */
    const blobs = standIn.requestsFor('GetBlob').map((/** @type {{ path: string }} */ { path }) => path);
    await tell({ ...standIn.statistics, blobs: blobs.length, different: new Set(blobs).size });
  });
  await tell({ apiUrl: standIn.apiUrl, token: standIn.restToken });
}

/**
 * A run an hour, each with the records of so many jobs.
 * @param {any} standIn
 * @param {Size} size
 */
async function addRuns(standIn, { artifacts, runs }) {
  const beganMs = Math.floor(Date.now() / 1000) * 1000 - (runs + 24) * hourMs;
  let left = artifacts;
  for (let number = 0; number < runs; number++) {
    const createdAt = new Date(beganMs + number * hourMs);
    const run = standIn.addRun({ repository, createdAt });
    const count = Math.ceil(left / (runs - number));
    left -= count;
    for (let conc = 1; conc <= count; conc++) {
      const name = `bmk_dsr1_1k8k_fp8_sglang_tp8_ep1_dpa_false_conc${conc}_h200-nv_${number}`;
      const files = { [`agg_${name}.json`]: JSON.stringify(record(number, conc)) };
      await run.addArtifact({ name, createdAt, content: { kind: 'files', files } });
    }
  }
}

/**
 * As one of December 2025 is, with some of its figures.
 * @param {number} run
 * @param {number} conc
 */
function record(run, conc) {
  const figures = ['ttft', 'tpot', 'itl', 'e2el', 'intvty'].flatMap((metric) =>
    ['mean', 'median', 'std', 'p90', 'p99', 'p99.9'].map((of, index) => [
      `${of}_${metric}`,
      (run + 1) / (conc + index),
    ]),
  );
  return {
    ...{ hw: 'h200', conc, image: 'lmsysorg/sglang:v0.5.5-cu129', model: 'deepseek-ai/DeepSeek-R1-0528' },
    ...{ infmax_model_prefix: 'dsr1', framework: 'sglang', precision: 'fp8', spec_decoding: 'none' },
    ...{ disagg: false, isl: 1024, osl: 8192, is_multinode: false, tp: 8, ep: 1, dp_attention: 'false' },
    ...{ tput_per_gpu: 1000 / (run + conc), output_tput_per_gpu: 900 / (run + conc) },
    ...Object.fromEntries(figures),
  };
}

/**
 * The process that is one call of a user.
 * @param {CallOrder} order
 */
async function callOnce(order) {
  const { does, code, out, size, isLimited, stopAt = Number.POSITIVE_INFINITY, apiUrl, token } = order;
  const { extract } = await loaded(code, 'extract');
  const { harvest } = await loaded(code, 'harvest');
  const { resultsAlone } = await loaded(code, 'choice');
  let { aheadMs } = order;
  let githubAheadMs = aheadMs;
  process.setMaxListeners(0).on('message', (/** @type {{ aheadMs: number }} */ told) => {
    githubAheadMs = told.aheadMs;
  });
  const clock = {
    nowMs: () => Date.now() + aheadMs,
    sleep: async (/** @type {number} */ ms) => {
      const untilMs = aheadMs + ms;
      // GitHub's clock first: nobody is to come before his time
      await tell({ kind: 'sleeps', aheadMs: untilMs });
      while (githubAheadMs < untilMs) await once(process, 'message');
      aheadMs = Math.max(aheadMs, untilMs);
    },
  };
  const stop = new AbortController();
  // each request on its way listens to it
  setMaxListeners(0, stop.signal);
  const { concurrency, 'per-minute': perMinute, 'max-requests': budget } = size;
  const many = Number.MAX_SAFE_INTEGER;
  const maxRequests = isLimited ? budget : many;
  const requestPace = { maxPerMinute: (isLimited && perMinute) || many, maxWaitMs: 600_000 };
  const host = {
    writer: { pid: process.pid, host: hostname(), isAlive: () => false },
    github: { apiUrl, token, concurrency, maxRequests, requestPace, ...(isLimited ? { clock } : {}) },
    onNote: () => undefined,
    onProgress: (/** @type {{ artifactsSettled: number }} */ { artifactsSettled }) => {
      if (artifactsSettled >= stopAt) stop.abort();
    },
    signal: stop.signal,
  };
  const startedAtMs = performance.now();
  let harvested;
  let rows = 0;
  try {
    if (does === 'fetch') {
      const sources = [{ kind: 'period', repository, workflows: [] }];
      const wish = { sources, wanted: resultsAlone, aggregates: 'first' };
      harvested = await harvest({ ...host, ...wish, folder: join(out, 'archive') });
    } else {
      const filter = { workflows: [], runs: [] };
      const of = { out, repositories: [repository], filter, artifacts: [], models: [] };
      const extracting = await extract({ ...of, maxRequests, all: false, view: 'latest' }, host);
      harvested = extracting.harvested;
      rows = extracting.report.rows.read;
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  const seconds = (performance.now() - startedAtMs) / 1000;
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const measured = { seconds, peakMiB, keptMiB: (heapUsed + external) / mebibyte };
  await tell({ kind: 'ended', ...endOf(harvested), rows, aheadMs, ...measured });
}

/** @param {any} harvested undefined where it was stopped */
function endOf(harvested) {
  if (harvested === undefined) return { endedBy: 'a stop', resumeAtMs: 0, isDone: false };
  const { done, why = '', resumeAt } = harvested;
  const by = why.includes('max-requests') ? 'its budget' : "GitHub's limit";
  const resumeAtMs = resumeAt === undefined ? 0 : Date.parse(resumeAt);
  return { endedBy: done ? 'nothing left' : by, resumeAtMs, isDone: done };
}

/** A process of this file, with an order. */
class Child {
  /** @type {AsyncIterator<any[]>} */
  #messages;
  #process;
  #ended = new AbortController();

  /** @param {GitHubOrder | CallOrder} order */
  constructor(order) {
    this.#process = fork(fileURLToPath(import.meta.url), [], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: ['--expose-gc'],
      env: { ...process.env, BENCH_ORDER: JSON.stringify(order) },
    });
    this.#messages = on(this.#process, 'message', { signal: this.#ended.signal });
    // what it has said by then is heard
    this.#process.once('close', () => this.#ended.abort());
  }

  /** @returns {Promise<any>} what it says next */
  async hear() {
    const { value } = await this.#messages.next();
    return value[0];
  }

  /** @param {object} message */
  tell(message) {
    this.#process.send(message);
  }

  end() {
    this.#process.kill();
  }
}

/** GitHub in a process of its own, and the archive of those who call it. */
class Scene {
  /** @param {{ code: string, size: Size, isLimited: boolean }} setting */
  constructor(setting) {
    this.setting = setting;
    this.aheadMs = 0;
    this.github = new Child({ role: 'github', ...setting });
  }

  async open() {
    this.out = await mkdtemp(join(tmpdir(), 'benchmatrix-bench-'));
    /** @type {{ apiUrl: string, token: string }} */
    this.address = await this.github.hear();
  }

  async close() {
    this.github.end();
    await rm(this.out ?? '', { recursive: true, force: true });
  }

  /**
   * @param {number} aheadMs by how much its clock is ahead from now on, at least
   * @returns {Promise<Asked>}
   */
  asked(aheadMs = 0) {
    this.github.tell({ aheadMs });
    return this.github.hear();
  }

  /** How many artifacts are in the archive. */
  async kept() {
    const found = await readdir(join(this.out ?? '', 'archive/blobs'), {
      recursive: true,
      withFileTypes: true,
    });
    return found.filter((entry) => entry.isFile()).length;
  }

  /**
   * One call, after which it is as late as the call says to go on.
   * @param {CallOrder['does']} does
   * @param {number} [stopAt] artifacts
   * @returns {Promise<Call>}
   */
  async call(does, stopAt) {
    const before = await this.asked();
    const { apiUrl, token } = this.address ?? { apiUrl: '', token: '' };
    const { out = '', aheadMs } = this;
    const child = new Child({ role: 'call', does, ...this.setting, out, aheadMs, stopAt, apiUrl, token });
    let said = await child.hear();
    for (; said.kind === 'sleeps'; said = await child.hear()) {
      this.aheadMs = Math.max(this.aheadMs, said.aheadMs);
      await this.asked(this.aheadMs);
      child.tell({ aheadMs: this.aheadMs });
    }
    const after = await this.asked();
    const waitMs = said.resumeAtMs - (Date.now() + said.aheadMs);
    this.aheadMs = said.aheadMs + Math.max(0, waitMs);
    await this.asked(this.aheadMs);
    return {
      ...said,
      requests: after.rest - before.rest,
      refused: after.refused - before.refused,
      fetched: after.blobs - before.blobs,
      // what was on its way when it was stopped, and nobody has
      cut: stopAt === undefined ? 0 : after.different - (await this.kept()),
    };
  }
}

/**
 * @template T
 * @param {{ code: string, size: Size, isLimited: boolean }} setting
 * @param {(scene: Scene) => Promise<T>} act
 * @returns {Promise<T>}
 */
async function within(setting, act) {
  const scene = new Scene(setting);
  try {
    await scene.open();
    return await act(scene);
  } finally {
    await scene.close();
  }
}

/**
 * @param {readonly string[]} columns
 * @param {readonly (string | number)[]} cells
 */
function row(columns, cells) {
  console.log(cells.map((cell, index) => String(cell).padStart(columns[index]?.length ?? 0)).join('  '));
}

/**
 * @param {Scene} scene
 * @returns {Promise<{ calls: readonly Call[], twice: number }>}
 */
async function untilDone(scene) {
  /** @type {Call[]} */
  const calls = [];
  const columns = ['call', '      ended by', 'fetched', 'requests', 'refused', 'MiB at most', '    s'];
  row(columns, columns);
  while (calls.at(-1)?.isDone !== true) {
    // of a third call as many more as a third of its budget
    const stopAt =
      calls.length === 2 ? (await scene.kept()) + scene.setting.size['max-requests'] / 3 : undefined;
    const call = await scene.call('extract', stopAt);
    calls.push(call);
    if (call.requests === 0) throw new Error('a call asked for nothing, and was not done');
    const { endedBy, fetched, requests, refused, peakMiB, seconds } = call;
    const figures = [fetched, requests, refused, peakMiB.toFixed(0), seconds.toFixed(1)];
    row(columns, [calls.length, endedBy, ...figures]);
  }
  const { blobs, different } = await scene.asked();
  return { calls, twice: blobs - different - sum(calls, 'cut') };
}

/**
 * @param {readonly Call[]} calls
 * @param {'cut' | 'requests' | 'refused' | 'seconds'} figure
 */
function sum(calls, figure) {
  return calls.reduce((total, call) => total + call[figure], 0);
}

/**
 * @param {string} what
 * @param {string | number} found
 * @param {boolean} holds
 */
function must(what, found, holds) {
  if (!holds) process.exitCode = 1;
  console.log(`${holds ? 'ok  ' : 'FAIL'}  ${what}: ${found}`);
}

/** @returns {Size} */
function sizeAsked() {
  const names = /** @type {(keyof typeof usual)[]} */ (Object.keys(usual));
  const options = Object.fromEntries(
    names.map((name) => [name, { type: /** @type {const} */ ('string'), default: usual[name] }]),
  );
  const { values } = parseArgs({ options });
  const numbers = names.map((name) => [name, Number(values[name])]);
  return Object.fromEntries(numbers);
}

async function main() {
  const size = sizeAsked();
  const { artifacts, runs, hourly, concurrency, 'per-minute': perMinute, 'max-requests': maxRequests } = size;
  console.log(`Node ${process.version}; ${size['latency-ms']} ms a response, ${concurrency} at a time`);
  console.log(
    `${artifacts} artifacts of ${runs} runs; GitHub takes ${hourly} requests an hour and ${perMinute} a minute, a call makes ${maxRequests}`,
  );
  const code = await bundled();
  try {
    const { calls, twice, hours } = await within({ code, size, isLimited: true }, async (scene) => ({
      ...(await untilDone(scene)),
      hours: scene.aheadMs / hourMs,
    }));
    console.log(
      `${calls.length} calls, ${sum(calls, 'requests')} requests, ${hours.toFixed(1)} hours, of which ${sum(calls, 'seconds').toFixed(0)} s were not waited\n`,
    );
    const tenth = { ...size, artifacts: Math.ceil(artifacts / 10), runs: Math.ceil(runs / 10) };
    const columns = ['artifacts', '       at once', 'MiB at most', 'MiB kept', '    s'];
    row(columns, columns);
    /** @type {Call[]} */
    const fetching = [];
    for (const part of [tenth, size])
      await within({ code, size: part, isLimited: false }, async (scene) => {
        for (const [does, name] of /** @type {const} */ ([
          ['fetch', 'fetched'],
          ['extract', 'a data set'],
        ])) {
          const call = await scene.call(does);
          if (does === 'fetch') fetching.push(call);
          const { peakMiB, keptMiB, seconds } = call;
          row(columns, [part.artifacts, name, peakMiB.toFixed(0), keptMiB.toFixed(0), seconds.toFixed(1)]);
        }
      });
    const [less, more] = fetching.map(({ peakMiB }) => peakMiB);
    const growth = (more ?? Number.NaN) / (less ?? Number.NaN);
    const over = calls.reduce((most, { requests }) => Math.max(most, requests - maxRequests), 0);
    const missing = artifacts - (calls.at(-1)?.rows ?? 0);
    console.log('');
    must('artifacts fetched twice', twice, twice === 0);
    must(
      `cut off on their way by the stop, ${concurrency} at most`,
      sum(calls, 'cut'),
      sum(calls, 'cut') <= concurrency,
    );
    must('requests past what GitHub takes', sum(calls, 'refused'), sum(calls, 'refused') === 0);
    must("requests past a call's budget", over, over === 0);
    must('rows missing in the last data set', missing, missing === 0);
    must(`memory for fetching ten times as much, ${flat} times at most`, growth.toFixed(2), growth <= flat);
  } finally {
    await rm(code, { recursive: true });
  }
}

const order = process.env['BENCH_ORDER'];
if (order === undefined) await main();
else {
  // whoever began it may be gone
  process.once('disconnect', () => process.exit());
  /** @type {GitHubOrder | CallOrder} */
  const told = JSON.parse(order);
  if (told.role === 'github') await serve(told);
  else await callOnce(told).finally(() => process.disconnect());
}
