/**
 * `node scripts/bench-artifacts.mjs`: what it takes to read a run's artifacts from the GitHub stand-in at 50 ms a
 * response, by our client and by the official one with a pool of the same size. 999 artifacts: the service lists no
 * more than 1,000, and 1,000 could be all or not.
 *
 * BENCH_ARTIFACTS=999 BENCH_LATENCY_MS=50 BENCH_CONCURRENCY=16 BENCH_RUNS=3
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
const artifacts = Number(process.env['BENCH_ARTIFACTS'] ?? 999);
const latencyMs = Number(process.env['BENCH_LATENCY_MS'] ?? 50);
const concurrency = Number(process.env['BENCH_CONCURRENCY'] ?? 16);
const runs = Number(process.env['BENCH_RUNS'] ?? 3);

/**
 * What one reading of all artifacts took.
 * @typedef {{ seconds: number, growthMiB: number, keptMiB: number }} Reading
 */
/** @typedef {{ requests: number, peakInFlight: number, connections: number }} Statistics */

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

/** Each reads the whole run once, in a process of its own. */
const clients = {
  /** @param {Memory} memory */
  async ours(memory) {
    const folder = await mkdtemp(join(root, 'node_modules/.bench-'));
    await build({
      entryPoints: ['results-service', 'fetch-all'].map((name) => join(root, `src/artifacts/${name}.ts`)),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
    });
    const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, name)).href);
    const { openResultsService } = await load('results-service.mjs');
    const { fetchAll } = await load('fetch-all.mjs');
    await rm(folder, { recursive: true });
    return async () => {
      const source = openResultsService(process.env, { concurrency });
      const listing = await source.list();
      const onProgress = () => memory.sample();
      const options = { concurrency, onProgress };
      /** @type {readonly { readonly kind: string }[]} */
      const kept = await fetchAll(
        source,
        listing.artifacts,
        options,
        (/** @type {{ kind: string }} */ { kind }) => ({ kind }),
      );
      await source.close();
      return kept.filter(({ kind }) => kind === 'read').length;
    };
  },

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

/** @param {string} name */
async function runClient(name) {
  const memory = new Memory();
  const readAll = await (name === 'ours' ? clients.ours(memory) : clients.official(memory));
  memory.start();
  const startedAtMs = performance.now();
  const read = await readAll();
  const seconds = (performance.now() - startedAtMs) / 1000;
  if (read !== artifacts) throw new Error(`${name} read ${read} of ${artifacts} artifacts`);
  process.send?.({ seconds, ...memory.growth });
  process.disconnect();
}

/**
 * @param {string} name
 * @returns {Promise<{ reading: Reading, statistics: Statistics }>}
 */
async function measure(name) {
  const args = [`${root}scripts/github-stand-in.mjs`];
  args.push('--artifacts', String(artifacts), '--latency-ms', String(latencyMs));
  const standIn = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  /** @type {string} */
  const line = await new Promise((resolve) => createInterface(standIn.stdout).once('line', resolve));
  const { url, resultsUrl, token } = JSON.parse(line);
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
  const boundSeconds = (1.25 * 3 * artifacts * latencyMs) / 1000 / concurrency + 2;
  console.log(
    `Node ${process.version}; ${artifacts} artifacts, ${latencyMs} ms a response, ${concurrency} at a time`,
  );
  console.log(`bound 1.25 × 3 × N × latency / concurrency + 2 s = ${boundSeconds.toFixed(1)} s`);
  console.log(
    'client    median s   all runs (s)          requests  peak in flight  connections  MiB at most  MiB kept',
  );
  for (const name of ['ours', 'official']) {
    /** @type {{ reading: Reading, statistics: Statistics }[]} */
    const measured = [];
    for (let run = 0; run < runs; run++) measured.push(await measure(name));
    const seconds = measured.map(({ reading }) => reading.seconds);
    /** @param {keyof Statistics} key */
    const most = (key) => Math.max(...measured.map(({ statistics }) => statistics[key]));
    console.log(
      [
        name.padEnd(8),
        median(seconds).toFixed(2).padStart(9),
        seconds
          .map((value) => value.toFixed(2))
          .join(' ')
          .padEnd(20)
          .padStart(22),
        String(most('requests')).padStart(9),
        String(most('peakInFlight')).padStart(15),
        String(most('connections')).padStart(12),
        median(measured.map(({ reading }) => reading.growthMiB))
          .toFixed(1)
          .padStart(10),
        median(measured.map(({ reading }) => reading.keptMiB))
          .toFixed(1)
          .padStart(12),
      ].join(' '),
    );
  }
}

const [client] = process.argv.slice(2);
if (client === undefined) await main();
else await runClient(client);
