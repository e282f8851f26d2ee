/** `npm run test:workflows`: finds act, or builds it, and executes the example workflows with it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The release that the tests are written against; one found on a machine may be another. */
const version = '0.2.89';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}.cache/act/bin`;

const act = found() ?? built();
process.exitCode = act === undefined ? skipped() : tested(act);

/** @returns the act whose path is in ACT, or that of the PATH, or the one built before */
function found() {
  const named = process.env['ACT'];
  if (named) return resolve(named);
  if (versionOf('act') !== undefined) return 'act';
  return versionOf(`${folder}/act`) === version ? `${folder}/act` : undefined;
}

/** @param {string} command */
function versionOf(command) {
  const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return /^act version v?(\S+)/.exec(stdout ?? '')?.[1];
}

/** @returns {string | undefined} act, where there is a Go that can build it */
function built() {
  const { status } = spawnSync('go', ['install', `github.com/nektos/act@v${version}`], {
    env: { ...process.env, GOBIN: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 ? `${folder}/act` : undefined;
}

/** @returns {number} the exit status: on CI the tests must not be missing */
function skipped() {
  console.log(
    `Workflow tests skipped: there is no act on the PATH or in ACT, and no Go that can build act ${version}.`,
  );
  return process.env['CI'] === 'true' ? 1 : 0;
}

/** @param {string} act */
function tested(act) {
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'jest.workflows.config.mjs'];
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', ...jest, ...process.argv.slice(2)],
    { cwd: root, env: { ...process.env, ACT: act }, stdio: 'inherit' },
  );
  return status ?? 1;
}
