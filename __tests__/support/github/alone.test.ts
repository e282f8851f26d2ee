/** The stand-in in a process of its own, as workflow tests start it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { openResultsService } from '../../../src/artifacts/results-service.ts';
import { root } from '../process.ts';

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<unknown[]>;
  readonly url: string;
  readonly resultsUrl: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly restToken: string;
  readonly runId: number;
  readonly repository: string;
}

async function start(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [`${root}scripts/github-stand-in.mjs`, ...args]);
  const ended = once(child, 'exit');
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, ended, ...JSON.parse(String(line)) };
}

test('says where it is in one line, serves, and ends with its standard input', async () => {
  const { child, ended, url, resultsUrl, token } = await start('--artifacts', '3');
  const environment = { ACTIONS_RESULTS_URL: resultsUrl, ACTIONS_RUNTIME_TOKEN: token };
  const source = openResultsService(environment, { concurrency: 1 });
  const { artifacts } = await source.list();
  expect(artifacts.map(({ name }) => name)).toEqual(['bmk_0', 'bmk_1', 'bmk_2']);
  await source.close();
  const statistics = await fetch(`${url}/stand-in/statistics`);
  expect(await statistics.json()).toEqual({
    requests: 1,
    peakInFlight: 1,
    connections: 1,
    rest: 0,
    refused: 0,
  });
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
});

test('answers REST too, within the budget that it is given', async () => {
  const { child, ended, apiUrl, restToken, runId, repository } = await start(
    '--artifacts',
    '3',
    '--rate-limit',
    '1',
  );
  const get = () =>
    fetch(`${apiUrl}/repos/${repository}/actions/runs/${runId}/artifacts`, {
      headers: { authorization: `Bearer ${restToken}` },
    });
  const first = await get();
  expect(first.headers.get('x-ratelimit-limit')).toBe('1');
  expect(await first.json()).toMatchObject({ total_count: 3 });
  expect((await get()).status).toBe(403);
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
});

test('ends by SIGTERM', async () => {
  const { child, ended } = await start();
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
