/** The example workflows that sweep, as users paste them: what their jobs are to be, and what they were. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { contentLimits } from '../../src/artifacts/limits.ts';
import { unzip } from '../../src/artifacts/unzip.ts';
import { isMapping } from '../../src/config/shape.ts';
import { committed, type JobRun, runWorkflow, type WorkflowRun } from './act.ts';
import { type ExampleConfigs, exampleRepository } from './examples.ts';
import type { GitHubStandIn } from './github/stand-in.ts';
import { runCli } from './process.ts';

export interface ExampleSweep {
  /** Name of the file in examples/workflows/. */
  readonly workflow: string;
  /** The folder of examples/ whose configs it runs. */
  readonly configs: ExampleConfigs;
  /** The labels that act has runners for. */
  readonly runners: readonly string[];
}

/** One of a matrix, as the command prints it or as a job has it. */
export type Values = Readonly<Record<string, unknown>>;

/** A new repository of a user of the example, in which these files are other than there. */
export function repositoryOf(example: ExampleSweep, changed: Readonly<Record<string, string>> = {}): string {
  return benchRepository(changed, example.configs);
}

/** The same of no example in particular, with benchmarks of the tests in `bench/`. */
export function benchRepository(
  files: Readonly<Record<string, string>>,
  configs: ExampleConfigs = 'configs',
): string {
  const folder = exampleRepository({ ...benchStubs, ...files }, configs);
  const scripts = Object.keys({ ...benchStubs, ...files }).filter((file) => file.startsWith('bench/'));
  for (const script of scripts) chmodSync(join(folder, script), 0o755);
  return committed(folder);
}

/** Runs the example in a repository that {@link repositoryOf} made. */
export function runSweep(
  example: ExampleSweep,
  repository: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<WorkflowRun> {
  const runners = ['ubuntu-latest', ...example.runners];
  return runWorkflow({ repository, workflow: pathOf(example), inputs, runners, env });
}

function pathOf({ workflow }: ExampleSweep): string {
  return `.github/workflows/${workflow}`;
}

/** What `full-sweep` prints with these flags, over the configs of a repository, named as the examples ask. */
export async function entriesOf(
  repository: string,
  flags: readonly string[],
  masters: readonly string[] = ['configs/nvidia-master.yaml', 'configs/amd-master.yaml'],
): Promise<readonly Values[]> {
  const { stdout } = await runCli(
    ['full-sweep', '--entry-ids', '--config-files', ...masters, ...flags],
    repository,
  );
  return JSON.parse(stdout);
}

/** The plan's job; where there is none, act's log tells why. */
export function planOf(run: WorkflowRun): JobRun {
  const [plan] = jobsNamed(run, 'plan');
  if (plan === undefined) throw new Error(`The plan did not run.\n${run.log}`);
  return plan;
}

export function jobsNamed(run: WorkflowRun, id: string): JobRun[] {
  return run.jobs.filter((job) => job.id === id);
}

const server = `tp \${TP:-$PREFILL $DECODE}`;

/** What the load generator says, at `$conc` requests in flight. */
const rawResult = `{"model_id": "$MODEL", "max_concurrency": $conc, "completed": 10, "total_token_throughput": 1600,
"output_throughput": 800, "median_ttft_ms": 380, "median_tpot_ms": 20, "median_e2el_ms": 20500}`;

/** What lm-eval says of gsm8k, whatever the concurrency. */
const evalResult = `{"results": {"gsm8k": {"alias": "gsm8k", "exact_match,strict-match": 0.95,
"exact_match_stderr,strict-match": 0.006, "exact_match,flexible-extract": 0.96,
"exact_match_stderr,flexible-extract": 0.005}}, "configs": {"gsm8k": {"task": "gsm8k", "metric_list":
[{"metric": "exact_match"}], "filter_list": [{"name": "strict-match"}, {"name": "flexible-extract"}]}},
"n-samples": {"gsm8k": {"original": 1319, "effective": 1319}}, "model_name": "$MODEL", "lm_eval_version": "0.4.9"}`;

/** Benchmarks as a user has them, which measure nothing: they tell their environment, and leave plausible results. */
export const benchStubs = {
  'bench/measure.sh': `#!/bin/sh
echo "$MODEL on $IMAGE, tp $TP, $CONCURRENCY requests in flight, $ISL tokens in, $OSL out"
conc=$CONCURRENCY
cat > "$1" <<END
${rawResult}
END
`,
  'bench/fixed.sh': `#!/bin/sh
echo "$MODEL on $IMAGE, ${server}, $CONCURRENCY requests in flight, $ISL tokens in, $OSL out"
mkdir -p "$1"
for conc in $CONCURRENCY; do
  cat > "$1/result_conc\${conc}_gpus_16_ctx_8_gen_8.json" <<END
${rawResult}
END
done
`,
  'bench/agentic.sh': `#!/bin/sh
echo "$MODEL on $IMAGE, ${server}, $CONCURRENCY agents for $DURATION s, KV offloading $KV_OFFLOADING, $DRAM_GB GB $KV_BACKEND"
mkdir -p "$1"
for conc in $CONCURRENCY; do
  cat > "$1/result_conc$conc.json" <<END
{"scenario_type": "agentic-coding", "hw": "$RUNNER_LABEL", "conc": $conc, "model": "$MODEL", "framework": "$FRAMEWORK",
"infmax_model_prefix": "$MODEL_PREFIX", "precision": "$PRECISION", "num_requests_total": 9, "num_requests_successful": 9}
END
done
`,
  'bench/accuracy.sh': `#!/bin/sh
echo "Accuracy of $MODEL at $CONCURRENCY requests in flight"
mkdir -p "$1"
for conc in $CONCURRENCY; do
  cat > "$1/results_2026-11-25T12-00-00.123456_conc$conc.json" <<END
${evalResult}
END
done
`,
} as const;

/** The job that brings results together, where it was begun. */
export function aggregateOf(run: WorkflowRun): JobRun | undefined {
  return jobsNamed(run, 'aggregate')[0];
}

/** A JSON file of the newest artifact whose name begins so. */
export async function uploadedJson(github: GitHubStandIn, artifact: string, file: string) {
  const newest = github.artifacts.filter(({ name }) => name.startsWith(artifact)).at(-1);
  const { files } = await unzip(newest?.bytes ?? Buffer.alloc(0), contentLimits);
  const found = files.find(({ path }) => path === file);
  return JSON.parse(Buffer.from(found?.bytes ?? []).toString('utf8'));
}

/** One job ran for each entry and no other, with all the entry's values; its steps printed what is told of these. */
export function expectOneJobEach(
  run: WorkflowRun,
  entries: readonly Values[],
  told: (entry: Values) => string,
): void {
  const plan = planOf(run);
  const benchmarks = jobsNamed(run, 'benchmark');

  expect(plan).toMatchObject({
    result: 'success',
    output: expect.stringContaining(`${entries.length} entries`),
    outputs: { 'has-jobs': 'true' },
  });
  expect(entries.length).toBeGreaterThan(1);
  expect(plan.outputs['matrix']).toBe(JSON.stringify(entries));
  expect(sorted(benchmarks.map(({ matrix }) => matrix))).toEqual(sorted(entries));
  for (const { matrix, result, output } of benchmarks) {
    expect(result).toBe('success');
    for (const line of told(matrix).split('\n')) expect(output).toContain(line);
  }
  expect(aggregateOf(run)?.result).toBe('success');
  expect(run.jobs).toHaveLength(entries.length + 2);
  expect(run.succeeded).toBe(true);
}

/** The plan succeeded, and no other job was begun. */
export function expectNoJobs(run: WorkflowRun): void {
  expect(planOf(run)).toMatchObject({ result: 'success', outputs: { matrix: '[]', 'has-jobs': 'false' } });
  expect(run.jobs.map(({ id }) => id)).toEqual(['plan']);
  expect(run.succeeded).toBe(true);
}

/** Jobs end in any order, and act keeps no order of keys, so that both are brought into one. */
export function sorted(entries: readonly Values[]): string[] {
  return entries.map((entry) => JSON.stringify(entry, sortedKeys)).sort();
}

/** A replacer for `JSON.stringify`, by which equal values have equal texts; as act's own `toJSON` writes them. */
export function sortedKeys(_key: string, value: unknown): unknown {
  return isMapping(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
}

/** What the steps of {@link benchStubs} that an entry is for print of it, one line or more a step. */
export function told(entry: Values): string {
  const benchmark = isAgentic(entry) ? agentic(entry) : fixed(entry);
  const lines = [...(entry['eval-only'] ? [] : [benchmark]), ...(entry['run-eval'] ? [accuracy(entry)] : [])];
  return lines.map((line) => `${line}\n`).join('');
}

function fixed(entry: Values): string {
  return `${serverOf(entry)}, ${concurrencies(entry)} requests in flight, ${entry['isl']} tokens in, ${entry['osl']} out`;
}

function agentic(entry: Values): string {
  const backend = entry['kv-offload-backend'];
  const name = isMapping(backend) ? backend['name'] : '';
  const offloading = `KV offloading ${entry['kv-offloading']}, ${entry['total-cpu-dram-gb']} GB ${name}`;
  return `${serverOf(entry)}, ${concurrencies(entry)} agents for ${entry['duration']} s, ${offloading}`;
}

function accuracy(entry: Values): string {
  const at = entry['eval-conc'] ?? concurrencies(entry);
  return `Accuracy of ${entry['model']} at ${at} requests in flight`;
}

function serverOf(entry: Values): string {
  const { prefill, decode, tp = [prefill, decode].map(toJson).join(' ') } = entry;
  return `${entry['model']} on ${entry['image']}, tp ${tp}`;
}

function toJson(value: unknown): string {
  return JSON.stringify(value, sortedKeys, 2);
}

function concurrencies({ conc }: Values): string {
  return [conc].flat().join(' ');
}

export function isAgentic(entry: Values): boolean {
  return entry['scenario-type'] === 'agentic-coding';
}

/** Each entry that measures accuracy has its score in the aggregate, once, and the aggregate lacks none. */
export async function expectScores(github: GitHubStandIn, entries: readonly Values[]): Promise<void> {
  const asking = entries.filter((entry) => entry['run-eval']);
  const rows: Values[] = await uploadedJson(github, 'eval_results_all', 'agg_eval_all.json');
  const scores = rows.map(({ provenance, conc, task, score }) => [entryIdIn(provenance), conc, task, score]);
  const expected = asking.map(({ id, conc, 'eval-conc': one }) => [id, one ?? conc, 'gsm8k', 0.95]);
  expect(asking.length).toBeGreaterThan(1);
  expect(scores.sort()).toEqual(expected.sort());
  const { evals } = await uploadedJson(github, 'results_bmk', 'agg_bmk.report.json');
  expect(evals).toMatchObject({ kept: asking.length, duplicates: [], invalid: [], missing: [] });
}

function entryIdIn(provenance: unknown): unknown {
  return isMapping(provenance) ? provenance['entry_id'] : undefined;
}
