/**
 * `node scripts/llama-server.mjs`: installs llama.cpp's server, pinned in llama-server.txt, into an environment of its own,
 * and tells how it is started. Where it is not to be had, the exit status is 3 and standard error says what stood in the way.
 * `npm run test:engine`, which is this with `--test`, then benchmarks it; what follows goes to jest.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}.cache/llama`;
const python = `${folder}/bin/python`;
const requirements = `${root}scripts/llama-server.txt`;
const version = /^xllamacpp==(\S+)/m.exec(readFileSync(requirements, 'utf8'))?.[1];

const deadline = Date.now() + 15 * 60_000;
const notToBeHad = 3;

const [first, ...jestArguments] = process.argv.slice(2);
const obstacle = isInstalled() ? undefined : install();
if (first === '--test') process.exitCode = obstacle === undefined ? tested() : skipped(obstacle);
else process.exitCode = told(obstacle);

/** Whether it is there, and this machine can load it. */
function isInstalled() {
  return load().output === version;
}

function load() {
  return run(python, ['-c', 'import xllamacpp; print(xllamacpp.__version__)']);
}

/** @returns {string | undefined} what stood in the way */
function install() {
  const found = ['python3', 'python'].find(
    (name) => run(name, ['-c', 'import sys; sys.version_info < (3, 10) and sys.exit(1)']).succeeded,
  );
  if (found === undefined) return 'there is no Python 3.10 or later on the PATH';
  console.log(`Installing xllamacpp ${version} into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  const made = run(found, ['-m', 'venv', folder]);
  if (!made.succeeded) return `${found} makes no virtual environment: ${made.output}`;
  const pip =
    '-m pip install -qq --no-input --disable-pip-version-check --only-binary :all: --require-hashes';
  const installed = run(python, [...pip.split(' '), '--requirement', requirements]);
  if (!installed.succeeded) return `pip cannot install xllamacpp ${version}: ${installed.output}`;
  const loaded = load();
  if (!loaded.succeeded) return `xllamacpp ${version} was installed and cannot be loaded: ${loaded.output}`;
  return undefined;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ succeeded: boolean, output: string }} with what it printed; of a failure no more than is read
 */
function run(command, args) {
  const timeout = Math.max(deadline - Date.now(), 1);
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout,
    killSignal: 'SIGKILL',
  });
  if (status === 0) return { succeeded: true, output: stdout.trim() };
  if (Date.now() >= deadline) return { succeeded: false, output: 'not done within fifteen minutes' };
  const said = `${stdout ?? ''}\n${stderr ?? ''}`.replace(/\s+/g, ' ').trim().slice(0, 600);
  return { succeeded: false, output: said || error?.message || `ended by ${signal ?? `status ${status}`}` };
}

/**
 * @param {string | undefined} obstacle
 * @returns {number} the exit status
 */
function told(obstacle) {
  if (obstacle !== undefined) {
    console.error(obstacle);
    return notToBeHad;
  }
  console.log(`xllamacpp ${version} is installed. To serve a model:`);
  console.log(`${python} ${root}scripts/llama-server.py MODEL.gguf --port 8000`);
  return 0;
}

/**
 * @param {string} obstacle
 * @returns {number} the exit status: on CI the tests must not be missing
 */
function skipped(obstacle) {
  console.log(`Engine tests skipped: ${obstacle}`);
  return process.env['CI'] === 'true' ? 1 : 0;
}

/** @returns {number} the exit status */
function tested() {
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'jest.engine.config.mjs', ...jestArguments];
  const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest], {
    cwd: root,
    env: { ...process.env, LLAMA_PYTHON: python },
    stdio: 'inherit',
  });
  return status ?? 1;
}
