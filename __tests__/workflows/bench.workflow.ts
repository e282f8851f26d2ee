/**
 * examples/workflows/bench.yml as users paste it: executed by act, with an engine of the tests for each entry, from the
 * configs to the aggregate.
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { root } from '../support/process.ts';
import {
  type ExampleSweep,
  entriesOf,
  jobsNamed,
  planOf,
  repositoryOf,
  runSweep,
  uploadedJson,
} from '../support/sweeps.ts';

const example: ExampleSweep = { workflow: 'bench.yml', configs: 'configs-small', runners: [] };
const inputs = { 'max-conc': '2' };

const engine = `${root}__tests__/support/engine/main.mjs`;
/** In a session of its own: act ends what is left of a step's. */
const launched =
  'const { spawn } = require("child_process"); const [, line] = process.argv;' +
  'const child = spawn("sh", ["-c", line], { detached: true, stdio: "ignore" }); child.unref(); console.log(child.pid)';

/** Starts the engine that answers as scheduled, and tells where; ended by {@link stop}, or after ten minutes. */
const serve = (schedule: object) => `#!/bin/sh
echo "serving $MODEL on tp $TP"
SCHEDULE='${JSON.stringify({ schedule })}'; export SCHEDULE
node -e '${launched}' 'sleep 600 | node "${engine}" "$SCHEDULE" > engine.url 2>&1' > engine.pid
until [ -s engine.url ]; do sleep 0.1; done
echo "base-url=$(head -n 1 engine.url)" >> "$GITHUB_OUTPUT"
`;
const stop = '#!/bin/sh\nkill -TERM -"$(cat engine.pid)"\necho stopped\n';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await GitHubStandIn.start();
});

afterEach(async () => {
  await github.stop();
});

test('each entry is measured on a server of its own, and leaves its record in the aggregate', async () => {
  const repository = repositoryOf(example, {
    'bench/serve.sh': serve({ firstMs: 20, tokensPerChunk: 16 }),
    'bench/stop.sh': stop,
  });
  const entries = await entriesOf(
    repository,
    ['--single-node', '--max-conc', '2'],
    ['configs/small-master.yaml'],
  );
  expect(entries.map(({ conc }) => conc)).toEqual([1, 2]);
  const done = await runSweep(example, repository, inputs, github.environment);
  expect(planOf(done)).toMatchObject({ result: 'success' });
  const jobs = jobsNamed(done, 'benchmark');
  expect(jobs.map(({ result }) => result)).toEqual(entries.map(() => 'success'));
  for (const { output, matrix } of jobs) {
    const sent = 10 * Number(matrix['conc']);
    expect(output).toMatch(new RegExp(`${sent} of ${sent} requests completed in .*stopped\n`, 's'));
  }
  const records = await uploadedJson(github, 'results_bmk', 'agg_bmk.json');
  const report = await uploadedJson(github, 'results_bmk', 'agg_bmk.report.json');
  expect(report).toMatchObject({ kept: entries.length, expected: entries.length, complete: true });
  expect(records.map(({ conc }: { conc: number }) => conc)).toEqual([1, 2]);
  for (const record of records) {
    // lengths are uniform from 0.8 of the entry's on
    const [inputs, outputs] = [record.input_tput_per_gpu, record.output_tput_per_gpu];
    expect(inputs / outputs).toBeGreaterThan((0.8 * record.isl) / record.osl);
    expect(inputs / outputs).toBeLessThan(record.isl / (0.8 * record.osl));
    // the engine's 20 ms, within the millisecond of its timer
    expect(record.median_ttft).toBeGreaterThanOrEqual(0.019);
  }
});

test('a server that lets nobody in costs its entries alone, and they are told as missing', async () => {
  const repository = repositoryOf(example, {
    'bench/serve.sh': serve({ status: 401 }),
    'bench/stop.sh': stop,
  });
  const done = await runSweep(example, repository, inputs, github.environment);
  const jobs = jobsNamed(done, 'benchmark');
  expect(jobs.length).toBeGreaterThan(1);
  for (const { result, output } of jobs) {
    expect(result).toBe('failure');
    expect(output).toContain('The server lets nobody in');
    expect(output).toMatch(/stopped\n/);
  }
  const report = await uploadedJson(github, 'results_bmk', 'agg_bmk.report.json');
  expect(report).toMatchObject({ kept: 0, complete: false });
  expect(report.missing).toHaveLength(jobs.length);
  expect(done.succeeded).toBe(false);
});
