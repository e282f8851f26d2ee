/** Real results of other projects, through the bundle: one file each, doubled, in other folders, among junk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { dataFolder, testOnRealData } from '../support/conformance.ts';
import { folderOf } from '../support/files.ts';
import { runCli } from '../support/process.ts';

const runs = `${dataFolder}inferencemax-runs`;
/** The bytes that come of these records, each in a folder whose name says where in the order it is read. */
async function bytesOf(records: readonly unknown[], nameOf: (index: number) => string): Promise<string> {
  const files = records.map((one, index): [string, string] => [
    `results/${nameOf(index)}/agg.json`,
    JSON.stringify(one),
  ]);
  const junk = { 'results/junk/cut.json': '{"hw":', 'results/logs/server.log': 'x' };
  const cwd = folderOf({ ...Object.fromEntries(files), ...junk });
  const flags = ['--results-dir', 'results', '--output', 'agg_bmk.json'];
  const { status, stdout } = await runCli(['aggregate', ...flags], cwd);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  return readFileSync(join(cwd, 'agg_bmk.json'), 'utf8');
}

testOnRealData('1,020 records come back as the same bytes, whatever order they lie in', async () => {
  const records = readdirSync(runs).flatMap((run): unknown[] =>
    JSON.parse(readFileSync(`${runs}/${run}/agg_bmk.json`, 'utf8')),
  );
  expect(records).toHaveLength(1020);
  const straight = await bytesOf(records, (index) => `bmk_${index}`);
  const doubled = [...records, ...records.slice(0, 100)];
  expect(await bytesOf(doubled, (index) => `bmk_${9999 - index}`)).toBe(straight);
  const kept: unknown[] = JSON.parse(straight);
  const given = new Set(records.map((one) => JSON.stringify(one)));
  expect(kept.filter((one) => !given.has(JSON.stringify(one)))).toEqual([]);
});
