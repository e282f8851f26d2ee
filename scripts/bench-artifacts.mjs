/**
 * `node scripts/bench-artifacts.mjs`: what it takes to read a run's artifacts from the GitHub stand-in at 50 ms a
 * response, by our client and by the official one with a pool of the same size. 999 artifacts: the service lists no
 * more than 1,000, and 1,000 could be all or not. 5,000 by our client with a token, which lists them all.
 *
 * BENCH_ARTIFACTS=999 BENCH_ARTIFACTS_WITH_TOKEN=5000 BENCH_LATENCY_MS=50 BENCH_CONCURRENCY=16 BENCH_RUNS=3
 */
import { fork, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import pMap from 'p-map';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Of each client. */
const artifacts = {
  ours: Number(process.env['BENCH_ARTIFACTS'] ?? 999),
  official: Number(process.env['BENCH_ARTIFACTS'] ?? 999),
  token: Number(process.env['BENCH_ARTIFACTS_WITH_TOKEN'] ?? 5000),
};
const latencyMs = Number(process.env['BENCH_LATENCY_MS'] ?? 50);
const concurrency = Number(process.env['BENCH_CONCURRENCY'] ?? 16);
const runs = Number(process.env['BENCH_RUNS'] ?? 3);

/** @type {readonly Client[]} */
const names = ['ours', 'official', 'token'];

/**
 * What one reading of all artifacts took.
 * @typedef {{ seconds: number, growthMiB: number, keptMiB: number }} Reading
 */
/** @typedef {{ requests: number, peakInFlight: number, connections: number, rest: number }} Statistics */
/** @typedef {keyof typeof artifacts} Client */

const mebibyte = 1024 * 1024;

/** What the reading takes of memory at most, garbage included, and what it keeps when it is done. */
class Memory {
  #start = 0;
  #peak = 0;
  #usedAtStart = 0;

  start() {
    this.#usedAtStart = used();
    this.#start = process.memoryUsage.rss();
  }

  sample() {
    this.#peak = Math.max(this.#peak, process.memoryUsage.rss());
  }

  get growth() {
    return {
      growthMiB: (this.#peak - this.#start) / mebibyte,
      keptMiB: (used() - this.#usedAtStart) / mebibyte,
    };
  }
}

function used() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/**
 * Our client over the source that is opened with its parts.
 * @param {Memory} memory
 * @param {(parts: Record<string, any>) => any} open
 */
async function ourClient(memory, open) {
  const folder = await mkdtemp(join(root, 'node_modules/.bench-'));
  const parts = ['artifacts/results-service', 'artifacts/fetch-all', 'collect/runs'];
  await build({
    entryPoints: parts.map((name) => join(root, `src/${name}.ts`)),
    outbase: join(root, 'src'),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const loaded = Object.assign({}, ...(await Promise.all(parts.map(load))));
  await rm(folder, { recursive: true });
  return async () => {
    const source = open(loaded);
    const listing = await source.list();
    const onProgress = () => memory.sample();
    /** @type {readonly { readonly kind: string }[]} */
    const kept = await loaded['fetchAll'](
      source,
      listing.artifacts,
      { concurrency, onProgress },
      (/** @type {{ kind: string }} */ { kind }) => ({ kind }),
    );
    await source.close();
    return kept.filter(({ kind }) => kind === 'read').length;
  };
}

/** Each reads the whole run once, in a process of its own. */
const clients = {
  /** @param {Memory} memory */
  ours: (memory) =>
    ourClient(memory, ({ openResultsService }) => openResultsService(process.env, { concurrency })),
  /** @param {Memory} memory */
  token: (memory) =>
    ourClient(memory, ({ openResultsService, openRuns }) => {
      const {
        BENCH_REPOSITORY: repository,
        BENCH_RUN_ID: runId,
        BENCH_TOKEN: token,
        GITHUB_API_URL: apiUrl,
      } = process.env;
      const run = { repository, runId };
      const here = { run, service: () => openResultsService(process.env, { concurrency }) };
      const github = { apiUrl, token, concurrency, maxRequests: 900 };
      return openRuns({ runs: [run], aggregated: 'first', cacheDir: tmpdir(), github, here }).source;
    }),
  /** @param {Memory} memory */
  async official(memory) {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const client = new DefaultArtifactClient();
    const folder = await mkdtemp(join(tmpdir(), 'benchmatrix-bench-'));
    return async () => {
      const listing = await client.listArtifacts();
      let done = 0;
      const download = async (/** @type {{ id: number, name: string }} */ { id, name }) => {
        await client.downloadArtifact(id, { path: join(folder, name) });
        memory.sample();
        done++;
      };
      await pMap(listing.artifacts, download, { concurrency });
      await rm(folder, { recursive: true });
      return done;
    };
  },
};

/** @param {Client} name */
async function runClient(name) {
  const memory = new Memory();
  const readAll = await clients[name](memory);
  memory.start();
  const startedAtMs = performance.now();
  const read = await readAll();
  const seconds = (performance.now() - startedAtMs) / 1000;
  if (read !== artifacts[name]) throw new Error(`${name} read ${read} of ${artifacts[name]} artifacts`);
  process.send?.({ seconds, ...memory.growth });
  process.disconnect();
}

/**
 * @param {Client} name
 * @returns {Promise<{ reading: Reading, statistics: Statistics }>}
 */
async function measure(name) {
  const args = [`${root}scripts/github-stand-in.mjs`];
  args.push('--artifacts', String(artifacts[name]), '--latency-ms', String(latencyMs));
  const standIn = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  /** @type {string} */
  const line = await new Promise((resolve) => createInterface(standIn.stdout).once('line', resolve));
  const { url, resultsUrl, token, apiUrl, restToken, runId, repository } = JSON.parse(line);
  /** @type {Reading} */
  const reading = await new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [name], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--expose-gc'],
      env: {
        ...process.env,
        ACTIONS_RESULTS_URL: resultsUrl,
        ACTIONS_RUNTIME_TOKEN: token,
        GITHUB_SERVER_URL: 'http://github.localhost',
        GITHUB_API_URL: apiUrl,
        BENCH_TOKEN: restToken,
        BENCH_RUN_ID: String(runId),
        BENCH_REPOSITORY: repository,
      },
    });
    child.once('message', (/** @type {Reading} */ message) => resolve(message));
    child.once('exit', (status) => reject(new Error(`${name} ended with ${status}`)));
  });
  /** @type {Statistics} */
  const statistics = JSON.parse(await (await fetch(`${url}/stand-in/statistics`)).text());
  standIn.stdin.end();
  return { reading, statistics };
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function main() {
  console.log(`Node ${process.version}; ${latencyMs} ms a response, ${concurrency} at a time`);
  console.log('bound: 1.25 × 3 × N × latency / concurrency + 2 s');
  const columns = [
    'artifacts',
    'median s',
    'bound s',
    'requests',
    'by REST',
    'in flight',
    'connections',
    'MiB at most',
    'MiB kept',
  ];
  console.log(`client    ${columns.join('  ')}  all runs (s)`);
  for (const name of names) {
    /** @type {{ reading: Reading, statistics: Statistics }[]} */
    const measured = [];
    for (let run = 0; run < runs; run++) measured.push(await measure(name));
    const seconds = measured.map(({ reading }) => reading.seconds);
    /** @param {keyof Statistics} key */
    const most = (key) => String(Math.max(...measured.map(({ statistics }) => statistics[key])));
    /** @param {keyof Reading} key */
    const middle = (key) => median(measured.map(({ reading }) => reading[key])).toFixed(1);
    const boundSeconds = (1.25 * 3 * artifacts[name] * latencyMs) / 1000 / concurrency + 2;
    const figures = [
      String(artifacts[name]),
      median(seconds).toFixed(2),
      boundSeconds.toFixed(1),
      ...[most('requests'), most('rest'), most('peakInFlight'), most('connections')],
      ...[middle('growthMiB'), middle('keptMiB')],
    ];
    const cells = figures.map((figure, index) => figure.padStart(columns[index]?.length ?? 0));
    console.log(
      `${name.padEnd(8)}  ${cells.join('  ')}  ${seconds.map((value) => value.toFixed(2)).join(' ')}`,
    );
  }
}

const client = names.find((name) => name === process.argv[2]);
if (client === undefined) await main();
else await runClient(client);
