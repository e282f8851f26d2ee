/**
 * `node scripts/bench-extract.mjs [--artifacts N] [--runs N] [--hourly N] [--per-minute N] [--max-requests N]
 * [--concurrency N] [--latency-ms N]`: what `extract` asks of GitHub for the runs of months, and what it takes of memory.
 *
 * First it is called over and over until it is done, by a stand-in that limits requests as GitHub does: the first call is
 * ended by its own budget, the second by GitHub's limit, the third by whoever stops it, the others by what comes first. Each
 * is a process of its own; the clock of all of them goes on by as much as is to be waited for, so that hours take seconds.
 * Then a tenth of the artifacts and all of them are fetched at once, without limits, for the memory that it takes.
 *
 * Ends with 1 where an artifact was fetched twice, GitHub was asked beyond a budget, something is missing, or the memory
 * for fetching grows with what is fetched.
 */
import { fork } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { ServerResponse } from 'node:http';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const repository = 'octo/benchmarks';
const hourMs = 3_600_000;
const mebibyte = 1024 * 1024;

/** @typedef {Record<'artifacts' | 'runs' | 'hourly' | 'perMinute' | 'maxRequests' | 'concurrency' | 'latencyMs', number>} Size */
/**
 * What a process is told at its start.
 * @typedef {{ role: 'github', code: string, size: Size, isLimited: boolean }} GitHubOrder
 * @typedef {{ role: 'call', what: 'fetch' | 'extract', code: string, out: string, size: Size, maxRequests: number,
 *   isLimited: boolean, aheadMs: number, stopAt: number | undefined, apiUrl: string, token: string }} CallOrder
 */
/** @typedef {{ url: string, apiUrl: string, token: string }} Address */
/**
 * How a call ended.
 * @typedef {{ endedBy: string, resumeAtMs: number | undefined, isDone: boolean, fetched: number, rows: number,
 *   seconds: number, peakMiB: number }} Ended
 */
/** @typedef {{ rest: number, refused: number }} Statistics */

/** The parts of the project that are measured, and its stand-in for GitHub. */
const parts = {
  standIn: '__tests__/support/github/stand-in',
  extract: 'src/collect/extract',
  harvest: 'src/collect/harvest',
  choice: 'src/archive/choice',
};

/** @returns {Promise<string>} the folder of {@link parts} as JavaScript */
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

/** @param {unknown} message */
function tell(message) {
  return new Promise((resolve) => process.send?.(message, resolve));
}

/**
 * GitHub, whose clock goes on when it is told to.
 * @param {GitHubOrder} order
 */
async function serve({ code, size, isLimited }) {
  let aheadMs = 0;
  const machineNow = Date.now;
  Date.now = () => machineNow() + aheadMs;
  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function (/** @type {[any]} */ ...args) {
    this.setHeader('date', new Date(Date.now()).toUTCString());
    return writeHead.apply(this, args);
  };
  const { GitHubStandIn } = await loaded(code, 'standIn');
  const standIn = await GitHubStandIn.start({ latencyMs: size.latencyMs });
  await addRuns(standIn, size);
  const { hourly: limit, perMinute } = size;
  if (isLimited) standIn.limitRate({ limit, windowMs: hourMs, ...(perMinute > 0 ? { perMinute } : {}) });
  process.on('message', async (/** @type {{ aheadMs?: number }} */ asked) => {
    if (asked.aheadMs !== undefined) {
      aheadMs = Math.max(aheadMs, asked.aheadMs);
      await tell({ aheadMs });
    } else {
      /** @type {readonly { readonly path: string }[]} */
      const blobs = standIn.requestsFor('GetBlob');
      await tell({
        ...standIn.statistics,
        blobs: blobs.length,
        different: new Set(blobs.map(({ path }) => path)).size,
      });
    }
  });
  await tell({ url: standIn.url, apiUrl: standIn.apiUrl, token: standIn.restToken });
}

/**
 * A run an hour, each with the record of so many jobs.
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
    for (let index = 1; index <= count; index++) {
      const name = `bmk_dsr1_1k8k_fp8_sglang_tp8_ep1_dpa_false_conc${index}_h200-nv_${number}`;
      const files = { [`agg_${name}.json`]: JSON.stringify(record(number, index)) };
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
 * One call of a user.
 * @param {CallOrder} order
 */
async function callOnce(order) {
  const { what, code, out, size, maxRequests, isLimited, stopAt, apiUrl, token } = order;
  const [{ extract }, { harvest }, { resultsAlone }] = await Promise.all([
    loaded(code, 'extract'),
    loaded(code, 'harvest'),
    loaded(code, 'choice'),
  ]);
  let { aheadMs } = order;
  const stop = new AbortController();
  const clock = {
    nowMs: () => Date.now() + aheadMs,
    sleep: async (/** @type {number} */ ms) => {
      const asked = aheadMs + ms;
      // GitHub's clock first: for it no time must be missing
      const moved = new Promise((resolve) => process.once('message', resolve));
      await tell({ aheadMs: asked });
      await moved;
      aheadMs = Math.max(aheadMs, asked);
    },
  };
  let fetched = 0;
  const host = {
    writer: { pid: process.pid, host: hostname(), isAlive: () => false },
    github: {
      ...{ apiUrl, token, concurrency: size.concurrency, maxRequests, clock },
      ...(isLimited ? {} : { requestPace: { maxPerMinute: Number.MAX_SAFE_INTEGER, maxWaitMs: 0 } }),
    },
    onNote: () => undefined,
    onProgress: (/** @type {{ artifactsSettled: number }} */ { artifactsSettled }) => {
      fetched = artifactsSettled;
      if (stopAt !== undefined && artifactsSettled >= stopAt) stop.abort(new Error('stopped'));
    },
    signal: stop.signal,
  };
  const startedAtMs = performance.now();
  /** @type {Omit<Ended, 'seconds' | 'peakMiB'>} */
  let ended;
  try {
    if (what === 'fetch') {
      const source = { kind: 'period', repository, workflows: [] };
      const wish = {
        folder: join(out, 'archive'),
        sources: [source],
        wanted: resultsAlone,
        aggregates: 'first',
      };
      ended = told(await harvest({ ...host, ...wish }), 0);
    } else {
      const { harvested, report } = await extract(request(out, maxRequests), host);
      ended = told(harvested, report.rows.read);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    ended = { endedBy: 'whoever stopped it', resumeAtMs: undefined, isDone: false, fetched, rows: 0 };
  }
  const seconds = (performance.now() - startedAtMs) / 1000;
  const peakMiB = (process.resourceUsage().maxRSS * 1024) / mebibyte;
  await tell({ ...ended, seconds, peakMiB, aheadMs });
}

/**
 * @param {any} harvested
 * @param {number} rows
 */
function told({ done, why = '', resumeAt, counts }, rows) {
  const endedBy = done ? 'nothing left' : why.includes('max-requests') ? 'its budget' : "GitHub's limit";
  const resumeAtMs = resumeAt === undefined ? undefined : Date.parse(resumeAt);
  return { endedBy, resumeAtMs, isDone: done, fetched: counts.fetched, rows };
}

/**
 * What `extract --out` is asked for, without anything else.
 * @param {string} out
 * @param {number} maxRequests
 */
function request(out, maxRequests) {
  const filter = { workflows: [], runs: [] };
  const of = { out, repositories: [repository], filter, artifacts: [], models: [], maxRequests };
  return { ...of, all: false, view: 'latest' };
}

/** A process of this file with an order. */
class Process {
  #child;
  /** @type {((message: any) => void)[]} */
  #waiting = [];
  #exited = false;

  /**
   * @param {GitHubOrder | CallOrder} order
   * @param {(aheadMs: number) => Promise<void>} [onAhead] where it wants the clock to go on
   */
  constructor(order, onAhead) {
    this.#child = fork(fileURLToPath(import.meta.url), [], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, BENCH_ORDER: JSON.stringify(order) },
    });
    this.#child.on('message', async (/** @type {any} */ message) => {
      if (onAhead && Object.keys(message).join() === 'aheadMs') {
        await onAhead(message.aheadMs);
        this.#child.send(message);
      } else this.#waiting.shift()?.(message);
    });
    this.#child.on('exit', (status) => {
      this.#exited = true;
      if (this.#waiting.length > 0) throw new Error(`${order.role} ended with ${status}, without a word`);
    });
  }

  /** @returns {Promise<any>} the next message */
  says() {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** @param {unknown} question */
  ask(question) {
    const answer = this.says();
    this.#child.send(/** @type {any} */ (question));
    return answer;
  }

  async end() {
    if (this.#exited) return;
    const exited = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill();
    await exited;
  }
}

/** @param {string} out */
async function blobsIn(out) {
  const found = await readdir(join(out, 'archive/blobs'), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).length;
}

/**
 * @param {string} code
 * @param {Size} size
 * @param {boolean} isLimited
 * @param {(github: Process, address: Address, out: string) => Promise<void>} act
 */
async function withGitHub(code, size, isLimited, act) {
  const out = await mkdtemp(join(tmpdir(), 'benchmatrix-bench-'));
  const github = new Process({ role: 'github', code, size, isLimited });
  try {
    await act(github, await github.says(), out);
  } finally {
    await github.end();
    await rm(out, { recursive: true });
  }
}

/** Calls that are told of line by line; none of GitHub's hours takes longer than asking for what it allows. */
class Series {
  /** @type {(Ended & { requests: number, refused: number, cut: number })[]} */
  calls = [];
  /** What was asked for again, though it had come before. */
  twice = 0;
  aheadMs = 0;

  /**
   * @param {string} code
   * @param {Size} size
   */
  async run(code, size) {
    console.log('call  ended by            fetched  requests  MiB at most  seconds');
    await withGitHub(code, size, true, async (github, address, out) => {
      for (let number = 1; this.calls.at(-1)?.isDone !== true; number++) {
        if (number > 1000) throw new Error('a thousand calls did not suffice');
        await this.#call({ code, size, number, github, address, out });
      }
      const { blobs, different } = await github.ask({});
      this.twice = blobs - different - this.calls.reduce((sum, { cut }) => sum + cut, 0);
    });
  }

  /**
   * @param {{ code: string, size: Size, number: number, github: Process, address: Address, out: string }} call
   */
  async #call({ code, size, number, github, address, out }) {
    const before = await github.ask({});
    const { apiUrl, token } = address;
    const { maxRequests } = size;
    const stopAt = number === 3 ? (await blobsIn(out)) + Math.ceil(maxRequests / 3) : undefined;
    const child = new Process(
      {
        ...{ role: 'call', what: 'extract', code, out, size, maxRequests, isLimited: true, stopAt },
        ...{ aheadMs: this.aheadMs, apiUrl, token },
      },
      async (aheadMs) => {
        await github.ask({ aheadMs });
      },
    );
    const { aheadMs, ...ended } = await child.says();
    await child.end();
    const after = await github.ask({});
    // those on their way when it was stopped, which nobody has
    const cut = stopAt === undefined ? 0 : after.blobs - before.blobs - ((await blobsIn(out)) - before.blobs);
    const requests = after.rest - before.rest;
    this.calls.push({ ...ended, requests, refused: after.refused - before.refused, cut });
    // the next call is made when it is told to be
    const waitMs = (ended.resumeAtMs ?? 0) - Date.now() - aheadMs;
    this.aheadMs = aheadMs + Math.max(0, waitMs);
    await github.ask({ aheadMs: this.aheadMs });
    const figures = [
      String(number).padStart(4),
      ended.endedBy.padEnd(18),
      ...[String(ended.fetched).padStart(9), String(requests).padStart(8)],
      ...[ended.peakMiB.toFixed(0).padStart(11), ended.seconds.toFixed(1).padStart(7)],
    ];
    console.log(figures.join('  '));
  }
}

/**
 * @param {string} code
 * @param {Size} size
 * @returns {Promise<{ fetching: Ended, reading: Ended }>}
 */
async function unlimited(code, size) {
  /** @type {Ended[]} */
  const ended = [];
  await withGitHub(code, size, false, async (_, { apiUrl, token }, out) => {
    for (const what of /** @type {const} */ (['fetch', 'extract'])) {
      const child = new Process({
        ...{ role: 'call', what, code, out, size, maxRequests: 10 * size.artifacts, isLimited: false },
        ...{ aheadMs: 0, stopAt: undefined, apiUrl, token },
      });
      ended.push(await child.says());
      await child.end();
    }
  });
  const [fetching, reading] = ended;
  if (!fetching || !reading) throw new Error('there were two calls');
  return { fetching, reading };
}

/**
 * Prints what must hold, and sees that it does.
 * @param {string} what
 * @param {number} found
 * @param {number} most
 */
function must(what, found, most) {
  const holds = found <= most;
  if (!holds) process.exitCode = 1;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}: ${found}${most === 0 ? '' : ` (at most ${most})`}`);
}

/** @returns {Size} */
function sizeAsked() {
  const usual = {
    ...{ artifacts: '10000', runs: '200', hourly: '1000', 'per-minute': '900', 'max-requests': '900' },
    ...{ concurrency: '16', 'latency-ms': '0' },
  };
  const options = Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [
      name,
      { type: /** @type {const} */ ('string'), default: value },
    ]),
  );
  const { values } = parseArgs({ options });
  const number = (/** @type {keyof typeof usual} */ name) => Number(values[name]);
  return {
    ...{ artifacts: number('artifacts'), runs: number('runs'), hourly: number('hourly') },
    ...{ perMinute: number('per-minute'), maxRequests: number('max-requests') },
    ...{ concurrency: number('concurrency'), latencyMs: number('latency-ms') },
  };
}

async function main() {
  const size = sizeAsked();
  const { artifacts, runs, hourly, perMinute, maxRequests, concurrency, latencyMs } = size;
  console.log(`Node ${process.version}; ${latencyMs} ms a response, ${concurrency} at a time`);
  console.log(
    `${artifacts} artifacts of ${runs} runs; GitHub takes ${hourly} requests an hour and ${perMinute} a minute, a call makes ${maxRequests}`,
  );
  const startedAtMs = performance.now();
  const code = await bundled();
  try {
    const series = new Series();
    await series.run(code, size);
    const { calls, twice, aheadMs } = series;
    const sum = (/** @type {(call: Series['calls'][number]) => number} */ of) =>
      calls.reduce((total, call) => total + of(call), 0);
    console.log(
      `${calls.length} calls, ${sum(({ requests }) => requests)} requests in ${(aheadMs / hourMs).toFixed(1)} hours of GitHub's and ${sum(({ seconds }) => seconds).toFixed(0)} s of ours`,
    );

    console.log('\nat once        artifacts  MiB at most  seconds');
    const [few, all] = [
      await unlimited(code, { ...size, artifacts: Math.ceil(artifacts / 10), runs: Math.ceil(runs / 10) }),
      await unlimited(code, size),
    ];
    for (const [name, of] of /** @type {const} */ ([
      ['fetching', 'fetching'],
      ['the data set', 'reading'],
    ]))
      for (const [count, measured] of /** @type {const} */ ([
        [Math.ceil(artifacts / 10), few],
        [artifacts, all],
      ])) {
        const { peakMiB, seconds } = measured[of];
        console.log(
          `${name.padEnd(13)}  ${String(count).padStart(9)}  ${peakMiB.toFixed(0).padStart(11)}  ${seconds.toFixed(1).padStart(7)}`,
        );
      }

    console.log('');
    must('artifacts fetched twice', twice, 0);
    must(
      'artifacts cut short by the stop',
      sum(({ cut }) => cut),
      concurrency,
    );
    must(
      "requests past GitHub's limits",
      sum(({ refused }) => refused),
      0,
    );
    must(
      'requests past the budget of a call',
      sum(({ requests }) => Math.max(0, requests - maxRequests)),
      0,
    );
    must('rows that are missing', artifacts - (calls.at(-1)?.rows ?? 0), 0);
    must(
      'MiB of memory for fetching ten times as much, beyond what the tenth takes',
      Math.max(0, Math.round(all.fetching.peakMiB - few.fetching.peakMiB)),
      flatMiB,
    );
    console.log(`${((performance.now() - startedAtMs) / 1000).toFixed(0)} s in all`);
  } finally {
    await rm(code, { recursive: true });
  }
}

/** What garbage makes of a difference between two processes that keep as much. */
const flatMiB = 40;

const order = process.env['BENCH_ORDER'];
if (order === undefined) await main();
else {
  /** @type {GitHubOrder | CallOrder} */
  const parsed = JSON.parse(order);
  if (parsed.role === 'github') await serve(parsed);
  else {
    await callOnce(parsed);
    process.disconnect();
  }
}
