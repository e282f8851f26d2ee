/** bench: a load on a server → the result file that `record` reads. */
import { type Benched, bench } from '../bench/bench.ts';
import { AddressFault } from '../bench/client/address.ts';
import { loadTestOf } from '../bench/measure/load-test.ts';
import { resultOf, resultText } from '../bench/measure/result.ts';
import type { BenchRequest } from '../bench/request.ts';
import { loadText } from '../config/load.ts';
import { unwritable, writeProblem } from '../files/atomic.ts';
import { benchRequestOf, EntryFault, entryFileOf } from '../flags/bench.ts';
import { refusedFlags, UsageError } from '../flags/command-line.ts';
import type { Values } from '../flags/values.ts';
import { benchTable } from '../report/bench-table.ts';
import { lines, type Outcome, refused } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

const progressEveryMs = 5000;

/** @throws UsageError */
export async function runBench(values: Values, surroundings: Surroundings): Promise<Outcome> {
  try {
    return await benchedOutcome(values, surroundings);
  } catch (error) {
    if (error instanceof EntryFault) return refused(error.problems);
    if (error instanceof AddressFault) throw new UsageError(error.message, 'benchmatrix bench', '');
    throw error;
  }
}

async function benchedOutcome(values: Values, surroundings: Surroundings): Promise<Outcome> {
  const entryFile = entryFileOf(values);
  const entry = entryFile === undefined ? undefined : loadText(entryFile);
  if (entry?.kind === 'unreadable') return refused([entry.diagnostic]);
  const request = benchRequestOf(values, naming, {
    apiKey: surroundings.environment['OPENAI_API_KEY'],
    ...(entry === undefined ? {} : { entryText: entry.text }),
  });
  const file = values.text('output');
  const unwritten = file === undefined ? undefined : unwritable(file);
  if (file !== undefined && unwritten !== undefined)
    return refused([{ severity: 'error', file, message: unwritten }]);
  const benched = await bench(request, {
    textOf: loadText,
    progress: surroundings.progress,
    progressEveryMs,
    signal: surroundings.interrupted(),
  });
  return benched.kind === 'refused' ? refused(benched.problems) : toldOutcome(benched, request, values);
}

const naming = {
  named: (name: string): string => `argument --${name}`,
  refuse: (problem: string): never => {
    throw refusedFlags('bench', problem.split('\n'));
  },
};

/** What was measured is handed over even where it is not to be relied on: it says so itself, and the status does. */
function toldOutcome(
  { outcome, faults }: Extract<Benched, { kind: 'measured' }>,
  request: BenchRequest,
  values: Values,
): Outcome {
  const result = request.form === 'load-test' ? loadTestOf(outcome.run, request) : resultOf(outcome);
  const text = resultText(result);
  const file = values.text('output');
  const unwritten = file === undefined ? undefined : writeProblem(file, text);
  if (file !== undefined && unwritten !== undefined) {
    const refusal = refused([{ severity: 'error', file, message: unwritten }]);
    return { ...refusal, stderr: benchTable(outcome) + refusal.stderr };
  }
  const told = [
    ...(file === undefined ? [] : [`${file}: ${outcome.metrics.counts.completed} requests`]),
    ...faults.map((fault) => `benchmatrix: refused: ${fault}`),
  ];
  return {
    status: faults.length === 0 ? 0 : 1,
    // a run without a success is no result that a pipe could go on with
    stdout: file === undefined && outcome.metrics.counts.completed > 0 ? text : '',
    stderr: benchTable(outcome) + lines(told),
  };
}
