/** `benchmatrix/bench`: in each job, a load on the job's server → the result file that `record` reads. */
import { type Benched, bench } from '../bench/bench.ts';
import { AddressFault } from '../bench/client/address.ts';
import { loadTestOf } from '../bench/measure/load-test.ts';
import type { Outcome } from '../bench/measure/outcome.ts';
import { resultOf, resultText } from '../bench/measure/result.ts';
import { loadText } from '../config/load.ts';
import { unwritable, writeProblem } from '../files/atomic.ts';
import { benchRequestOf, EntryFault, entryFileOf } from '../flags/bench.ts';
import { inputValues, isGiven, oneOf, usageIn, wrong } from '../flags/input-values.ts';
import { benchSummary } from '../report/bench-summary.ts';
import { benchTable } from '../report/bench-table.ts';
import type { BenchHost } from './bench-host.ts';
import { fail, guarded, type Runner, refuse } from './runner.ts';

/** Every input, by the names that action.yml gives them. */
export const benchInputNames = [
  ...['mode', 'base-url', 'entry', 'model', 'prompt', 'output', 'request-timeout'],
  ...['endpoint', 'max-concurrency', 'num-prompts', 'request-rate', 'burstiness', 'warmup', 'duration'],
  ...['input-len', 'output-len', 'range-ratio', 'prefix-len', 'seed', 'vocab-size', 'tokenizer', 'prompts'],
  ...['stop-at-eos', 'goodput', 'percentiles', 'save-detailed', 'header', 'extra-body', 'wait-ready'],
  ...['health-path', 'connect-timeout', 'idle-timeout', 'strict', 'format'],
  ...['config', 'max-tokens', 'timeout', 'settle', 'leave-after', 'git-commit'],
] as const;

const modes = ['load', 'cluster'] as const;
type Mode = (typeof modes)[number];

/** What goes with one mode alone. */
const ofMode = {
  load: benchInputNames.slice(benchInputNames.indexOf('endpoint'), benchInputNames.indexOf('config')),
  cluster: benchInputNames.slice(benchInputNames.indexOf('config')),
} as const satisfies Record<Mode, readonly string[]>;

/** A log is read afterwards: fewer lines than on a terminal. */
const progressEveryMs = 10_000;

export function runBench(runner: Runner, host: BenchHost): Promise<void> {
  return guarded(
    runner,
    () =>
      act(runner, host).catch((error: unknown) => {
        if (!(error instanceof EntryFault)) throw error;
        refuse(runner, error.problems);
      }),
    (error) => (error instanceof AddressFault ? error.message : usageIn(error)),
  );
}

async function act(runner: Runner, host: BenchHost): Promise<void> {
  const mode = oneOf('mode', runner.input('mode') || 'load', modes);
  const other = mode === 'load' ? 'cluster' : 'load';
  const [unused] = ofMode[other].filter((name) => isGiven(name, runner.input(name)));
  if (unused !== undefined) throw wrong(`input ${unused}: goes with mode: ${other}`);
  if (mode === 'load') return measure(runner, host);
  // of those alone who measure several machines
  return (await import('./bench-cluster.ts')).workOnCluster(runner, host, usualFile);
}

async function measure(runner: Runner, { apiKey, signal }: BenchHost): Promise<void> {
  const values = inputValues(runner.input);
  const entryFile = entryFileOf(values);
  const entry = entryFile === undefined ? undefined : loadText(entryFile);
  if (entry?.kind === 'unreadable') return refuse(runner, [entry.diagnostic]);
  const request = benchRequestOf(
    values,
    {
      named: (name) => `input ${name}`,
      refuse: (problem) => {
        throw wrong(problem);
      },
    },
    { apiKey, ...(entry === undefined ? {} : { entryText: entry.text }) },
  );
  const file = values.text('output') ?? usualFile;
  const unwritten = unwritable(file);
  if (unwritten !== undefined) return fail(runner, `${file} ${unwritten}`);
  const benched = await bench(request, {
    textOf: loadText,
    progress: (line) => runner.log(line),
    progressEveryMs,
    signal,
  });
  if (benched.kind === 'refused') return refuse(runner, benched.problems);
  await publish(runner, file, benched);
}

const usualFile = 'result.json';

/** The file is there even where it is not to be relied on: it says so itself, and the step fails. */
async function publish(
  runner: Runner,
  file: string,
  { outcome, faults }: Extract<Benched, { kind: 'measured' }>,
): Promise<void> {
  const { request, run } = outcome;
  const result = request.form === 'load-test' ? loadTestOf(run, request) : resultOf(outcome);
  const unwritten = writeProblem(file, resultText(result));
  if (unwritten !== undefined) return fail(runner, `${file} ${unwritten}`);
  for (const [name, value] of Object.entries(outputsOf(file, outcome))) runner.output(name, value);
  for (const line of benchTable(outcome).split('\n')) runner.log(line);
  await runner.summary(benchSummary(outcome));
  if (faults.length > 0) runner.fail(`Refused: ${faults.join(' ')}`);
}

function outputsOf(file: string, { metrics: { counts, throughput }, client }: Outcome) {
  return {
    file,
    completed: String(counts.completed),
    failed: String(counts.failed),
    'total-token-throughput': shown(throughput?.totalTokens),
    'output-throughput': shown(throughput?.outputTokens),
    'client-bound': String(client.isBound),
  };
}

function shown(figure: number | undefined): string {
  return figure === undefined ? '' : String(figure);
}
