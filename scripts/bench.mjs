/**
 * `npm run bench`: what the main job costs, as a ratio over the least that it could cost (the floor: the same Node,
 * start-up and js-yaml's load() of the same bytes), how it grows with the configs, and what a shard costs.
 *
 * BENCH_PAIRS=31 npm run bench; BENCH_NODES=/a/node:/b/node npm run bench
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const pairs = Number(process.env['BENCH_PAIRS'] ?? 21);
const nodes = (process.env['BENCH_NODES'] ?? process.execPath).split(delimiter);

/**
 * What is measured: the main job on the configs of an edition.
 * @typedef {{ edition: string, flags: readonly string[], files: readonly string[], runners: string }} Job
 */

/** @type {readonly Job[]} */
const jobs = [
  jobOf('inferencex-2026-02', 'configs', ['--single-node']),
  jobOf('inferencex-2026-08', 'configs-2026-08', []),
];

/**
 * On real configs where they are, else on the examples.
 * @param {string} edition
 * @param {string} example
 * @param {readonly string[]} flags
 * @returns {Job}
 */
function jobOf(edition, example, flags) {
  const real = `${root}../shared/conformance/${edition}/configs`;
  const configs = existsSync(real) ? real : `${root}examples/${example}`;
  const files = ['nvidia-master.yaml', 'amd-master.yaml'].map((name) => `${configs}/${name}`);
  return { edition, flags, files, runners: `${configs}/runners.yaml` };
}

/** @typedef {{ cpuMs: number, peakMiB: number }} Cost */

/**
 * Runs one process to its end; its own accounting comes back on a descriptor of its own.
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<Cost>}
 */
function cost(node, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ['--require', `${root}scripts/bench-account.cjs`, ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let account = '';
    let told = ''; // warnings by the thousand: shown only where the run failed
    child.stderr?.on('data', (text) => {
      told = (told + text).slice(-10_000);
    });
    child.stdio[3]?.on('data', (text) => {
      account += text;
    });
    child.on('error', reject).on('close', (status) => {
      if (status !== 0) return reject(new Error(`${args.join(' ')} ended with ${status}\n${told}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(account);
      resolve({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMiB: maxRSS / 1024 });
    });
  });
}

/** @param {Job} job */
function sweep({ flags, files, runners }) {
  const cli = `${root}dist/cli/index.js`;
  return [cli, 'full-sweep', ...flags, '--config-files', ...files, '--runner-config', runners];
}

/** @param {readonly number[]} values */
function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}

/** @param {readonly number[]} values */
function shown(values) {
  const { min, median, max } = spread(values);
  return `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`;
}

/**
 * @param {string} node
 * @param {Job} job
 */
async function ratio(node, job) {
  const floorArgs = [`${root}scripts/bench-floor.mjs`, ...job.files, job.runners];
  await cost(node, floorArgs);
  await cost(node, sweep(job));
  /** @type {Cost[]} */
  const ours = [];
  /** @type {Cost[]} */
  const floor = [];
  for (let pair = 0; pair < pairs; pair++) {
    ours.push(await cost(node, sweep(job)));
    floor.push(await cost(node, floorArgs));
  }
  const ratios = ours.map(({ cpuMs }, index) => cpuMs / (floor[index]?.cpuMs ?? Number.NaN));
  console.log(`  full-sweep  ${shown(ours.map(({ cpuMs }) => cpuMs))} ms CPU`);
  console.log(`  floor       ${shown(floor.map(({ cpuMs }) => cpuMs))} ms CPU`);
  console.log(`  ratio       ${shown(ratios)}, median of ${pairs} pairs`);
}

/**
 * @param {string} node
 * @param {Job} job
 */
async function growth(node, job) {
  const folder = await mkdtemp(join(tmpdir(), 'benchmatrix-bench-'));
  const text = await readFile(job.files[0] ?? '', 'utf8');
  for (const times of [1, 3, 10, 30, 100]) {
    const file = join(folder, `x${times}.yaml`);
    // the same entries under new keys: every line that begins a config gets the number of its copy
    const copies = Array.from({ length: times }, (_, copy) =>
      text.replace(/^([^\s#][^:]*):/gm, `$1-${copy}:`),
    );
    await writeFile(file, copies.join('\n'));
    const costs = [];
    for (let run = 0; run < 3; run++)
      costs.push(await cost(node, [...sweep({ ...job, files: [file] }), '--count']));
    const { median: cpu } = spread(costs.map(({ cpuMs }) => cpuMs));
    const { median: peak } = spread(costs.map(({ peakMiB }) => peakMiB));
    console.log(
      `  ${String(times).padStart(3)}x  ${cpu.toFixed(0).padStart(6)} ms CPU  ${peak.toFixed(0).padStart(5)} MiB  ${(cpu / times).toFixed(1)} ms a copy`,
    );
  }
  await rm(folder, { recursive: true });
}

/**
 * One slice of ever larger matrices, its entries named: the whole is made, hashed and sliced each time.
 * @param {string} node
 */
async function shards(node) {
  const folder = await mkdtemp(join(tmpdir(), 'benchmatrix-bench-'));
  const runners = join(folder, 'runners.yaml');
  await writeFile(runners, 'h200: [node]\n');
  for (const entries of [5_000, 20_000, 80_000]) {
    const file = join(folder, `${entries}.yaml`);
    const searches = Array.from({ length: entries / 1000 }, (_, index) => {
      const list = Array.from({ length: 1000 }, (_unused, conc) => conc + 1);
      return `    - { tp: ${index + 1}, conc-list: [${list.join(', ')}] }\n`;
    });
    const config =
      'k:\n  image: i\n  model: m\n  model-prefix: k\n  precision: fp4\n  framework: sglang\n  runner: h200\n  multinode: false\n  seq-len-configs:\n  - isl: 1024\n    osl: 1024\n    search-space:\n';
    await writeFile(file, config + searches.join(''));
    const sliced = ['--entry-ids', '--shard', `1/${Math.ceil(entries / 256)}`, '--count'];
    const job = { edition: '', flags: ['--single-node', ...sliced], files: [file], runners };
    const costs = [];
    for (let run = 0; run < 3; run++) costs.push(await cost(node, sweep(job)));
    const { median: cpu } = spread(costs.map(({ cpuMs }) => cpuMs));
    const { median: peak } = spread(costs.map(({ peakMiB }) => peakMiB));
    console.log(
      `  ${String(entries).padStart(6)} entries  ${cpu.toFixed(0).padStart(6)} ms CPU  ${peak.toFixed(0).padStart(5)} MiB`,
    );
  }
  await rm(folder, { recursive: true });
}

for (const node of nodes) {
  const version = await new Promise((resolve) => {
    spawn(node, ['--version'], { stdio: ['ignore', 'pipe', 'inherit'] }).stdout.on('data', (text) =>
      resolve(`${text}`.trim()),
    );
  });
  console.log(`Node ${version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  for (const job of jobs) {
    console.log(`${job.edition}, ${job.files.map((file) => basename(file)).join(' ')}`);
    await ratio(node, job);
    console.log('  growth with nvidia-master.yaml repeated (median of 3)');
    await growth(node, job);
  }
  console.log('one shard of a matrix, with entry ids (median of 3)');
  await shards(node);
}
