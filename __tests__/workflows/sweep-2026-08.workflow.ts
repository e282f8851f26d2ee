/** examples/workflows/sweep-2026-08.yml as users paste it: executed by act, with jobs of every form of entry. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isMapping } from '../../src/config/shape.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import {
  aggregateOf,
  type ExampleSweep,
  entriesOf,
  expectNoJobs,
  expectOneJobEach,
  jobsNamed,
  repositoryOf,
  runSweep,
  sortedKeys,
  type Values,
} from '../support/sweeps.ts';

const clusters = ['cluster:b200-rack4', 'cluster:gb200-rack5', 'cluster:mi355x-rack7'];
const example: ExampleSweep = {
  workflow: 'sweep-2026-08.yml',
  configs: 'configs-2026-08',
  runners: ['b200', 'h200', 'gb200', ...clusters],
};

let github: GitHubStandIn;

beforeEach(async () => {
  github = await GitHubStandIn.start();
});

afterEach(async () => {
  await github.stop();
});

const sweep = (repository: string, inputs: Readonly<Record<string, string>>) =>
  runSweep(example, repository, inputs, github.environment);

/** What the steps that an entry is for print of it, one line or more a step. */
function told(entry: Values): string {
  const benchmark = isAgentic(entry) ? agentic(entry) : fixed(entry);
  const lines = [...(entry['eval-only'] ? [] : [benchmark]), ...(entry['run-eval'] ? [accuracy(entry)] : [])];
  return lines.map((line) => `${line}\n`).join('');
}

function fixed(entry: Values): string {
  return `${server(entry)}, ${concurrencies(entry)} requests in flight, ${entry['isl']} tokens in, ${entry['osl']} out`;
}

function agentic(entry: Values): string {
  const backend = entry['kv-offload-backend'];
  const name = isMapping(backend) ? backend['name'] : '';
  const offloading = `KV offloading ${entry['kv-offloading']}, ${entry['total-cpu-dram-gb']} GB ${name}`;
  return `${server(entry)}, ${concurrencies(entry)} agents for ${entry['duration']} s, ${offloading}`;
}

function accuracy(entry: Values): string {
  const at = entry['eval-conc'] ?? concurrencies(entry);
  return `Accuracy of ${entry['model']} at ${at} requests in flight`;
}

function server(entry: Values): string {
  const { prefill, decode, tp = [prefill, decode].map(toJson).join(' ') } = entry;
  return `${entry['model']} on ${entry['image']}, tp ${tp}`;
}

function toJson(value: unknown): string {
  return JSON.stringify(value, sortedKeys, 2);
}

function concurrencies({ conc }: Values): string {
  return [conc].flat().join(' ');
}

function isAgentic(entry: Values): boolean {
  return entry['scenario-type'] === 'agentic-coding';
}

/** Each form of entry among these. */
function formsOf(entries: readonly Values[]): string[] {
  const forms = entries.map((entry) => {
    const nodes = 'prefill' in entry ? 'several nodes' : 'one node';
    return `${isAgentic(entry) ? 'agents' : 'fixed lengths'} on ${nodes}`;
  });
  return [...new Set(forms)].sort();
}

describe('one job runs for each entry of the matrix, with its values, in the steps of its kind', () => {
  test('entries of every form, of which some also measure accuracy', async () => {
    const repository = repositoryOf(example);
    const labels = ['h200', 'gb200', 'cluster:gb200-rack5', 'cluster:mi355x-rack7'];
    const entries = await entriesOf(repository, ['--runner-type', ...labels, '--max-conc', '16']);
    expect(formsOf(entries)).toEqual([
      'agents on one node',
      'agents on several nodes',
      'fixed lengths on one node',
      'fixed lengths on several nodes',
    ]);
    expect(new Set(entries.map((entry) => entry['run-eval']))).toEqual(new Set([true, false]));

    const inputs = { 'runner-type': labels.join(' '), 'max-conc': '16' };
    const run = await sweep(repository, inputs);
    expectOneJobEach(run, entries, told);
    // a job of several nodes measures at each of its concurrencies
    const measurements = entries.flatMap(({ conc }) => conc).length;
    expect(measurements).toBeGreaterThan(entries.length);
    const { count, duplicates, ...others } = aggregateOf(run)?.outputs ?? {};
    expect(others).toMatchObject({ complete: 'true', missing: '0', invalid: '0' });
    // the agents of the tests do not tell their layout, so that two of one concurrency count as one measurement
    expect(Number(count) + Number(duplicates)).toBe(measurements);
    const log = jobsNamed(run, 'benchmark').map(({ output }) => output);
    expect(log.some((text) => text.includes('counts as another measurement'))).toBe(true);
  });

  test('both scenarios at the default runners, without the evals of the policy', async () => {
    const repository = repositoryOf(example);
    const flags = ['--runner-type', 'b200', 'cluster:b200-rack4', '--max-conc', '16'];
    const isEvaluated = (entry: Values) => entry['run-eval'] === true;
    const entries = await entriesOf(repository, [...flags, '--no-evals']);
    expect((await entriesOf(repository, flags)).some(isEvaluated)).toBe(true);
    expect(entries.some(isEvaluated)).toBe(false);

    const inputs = { 'max-conc': '16', evals: 'none' };
    expectOneJobEach(await sweep(repository, inputs), entries, told);
  });

  test('evals and nothing else, of agents', async () => {
    const repository = repositoryOf(example);
    const labels = ['b200', ...clusters];
    const flags = ['--runner-type', ...labels, '--scenario-type', 'agentic-coding', '--evals-only'];
    const entries = await entriesOf(repository, flags);
    expect(formsOf(entries)).toEqual(['agents on one node', 'agents on several nodes']);
    expect(entries.every((entry) => entry['eval-only'])).toBe(true);

    const inputs = {
      'scenario-type': 'agentic-coding',
      'runner-type': labels.join(' '),
      evals: 'only',
    };
    expectOneJobEach(await sweep(repository, inputs), entries, told);
  });
});

test('where the filters leave nothing, the plan succeeds and no benchmark is begun', async () => {
  const inputs = { 'scenario-type': 'fixed-seq-len', 'runner-type': 'cluster:b200-rack4' };
  expectNoJobs(await sweep(repositoryOf(example), inputs));
});
