/** `mode: cluster` of the bench action in process: what is refused before the cluster is asked for anything. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { workOnCluster } from '../../src/actions/bench-cluster.ts';
import type { Runner } from '../../src/actions/runner.ts';
import { folderOf } from '../support/files.ts';

const config = `hardware_plan: { a: 2 }
model_ids: [m]
stages: [{ name: s, prompt_length: 8, generation_length: 5, time_between_requests: 1.0, iterations: 2 }]
`;

/** What it says at its end: of a node that nobody answers for. */
async function failureOf(isPrimary: boolean, output: string): Promise<string> {
  const folder = folderOf({ 'c.yaml': config, 'file.txt': '' });
  const inputs: Readonly<Record<string, string>> = {
    'base-url': 'http://127.0.0.1:1',
    config: join(folder, 'c.yaml'),
    entry: JSON.stringify({ label: 'a', index: 0, is_primary: isPrimary, expected_nodes: 2 }),
    timeout: '1',
    output: join(folder, output),
  };
  const said: string[] = [];
  const runner: Runner = {
    input: (name) => inputs[name] ?? '',
    output: () => undefined,
    log: () => undefined,
    warn: () => undefined,
    annotate: () => undefined,
    temporaryFolder: folder,
    fail: (message) => said.push(message),
    summary: async () => undefined,
  };
  const host = { apiKey: undefined, commit: undefined, signal: new AbortController().signal };
  await workOnCluster(runner, host, 'result.json');
  return said.join('\n').replaceAll(`${folder}/`, '');
}

test('an output that cannot be written is refused before an hour is spent on it', async () => {
  expect(await failureOf(true, '')).toContain('is a folder');
  expect(await failureOf(true, 'file.txt/result.json')).toContain('file.txt/result.json');
});

test('the others write none, and are asked for none', async () => {
  expect(await failureOf(false, '')).toContain('0 of 2 nodes met within 1 s');
});
