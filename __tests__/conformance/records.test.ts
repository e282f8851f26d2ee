/** The records that the reference's own result step writes: every field, in order, to the last bit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { setupFromEnvironment, variables } from '../../src/results/from-environment.ts';
import { readRawResult } from '../../src/results/raw-result.ts';
import { recordOf } from '../../src/results/record.ts';
import { recordEditions } from '../../src/results/record-edition.ts';
import { hasConformance, readLines } from '../support/conformance.ts';
import { folderOf } from '../support/files.ts';
import { cli, runNode } from '../support/process.ts';

interface Case {
  readonly env: Readonly<Record<string, string>>;
  readonly raw: object;
  readonly record?: object;
  readonly fails?: string;
}

const fromEnv = ['record', '--from-env', '--edition'];

function environmentOf({ env }: Case): Readonly<Record<string, string>> {
  return { ...env, RESULT_FILENAME: 'r' };
}

(hasConformance ? describe : describe.skip).each(recordEditions)('%s', (edition) => {
  const cases = hasConformance ? readLines<Case>(`${edition}/records.jsonl`) : [];
  const numbered = cases.map((one, index) => ({ ...one, line: index + 1 }));
  const good = numbered.filter(({ record }) => record);
  const bad = numbered.filter(({ fails }) => fails);

  test('has cases of both kinds', () => {
    expect([good.length, bad.length]).toEqual([21, 3]);
  });

  test.each(good)('line $line in process', (one) => {
    const read = setupFromEnvironment(environmentOf(one), edition);
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
    const result = readRawResult(JSON.stringify(one.raw), 'r.json');
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
    const made = recordOf({ edition, setup: read.setup, raw: result.raw, saidIn: variables });
    if (made.kind === 'refused') throw new Error(JSON.stringify(made.problems));
    expect(JSON.stringify(made.record)).toBe(JSON.stringify(one.record));
  });

  test.each(good)('line $line through the command line', async (one) => {
    const folder = folderOf({ 'r.json': JSON.stringify(one.raw) });
    const argv = [cli, ...fromEnv, edition];
    const { status, stdout, stderr } = await runNode(argv, folder, environmentOf(one));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const file = readFileSync(join(folder, 'agg_r.json'), 'utf8');
    expect(stdout).toBe(`${file}\n`);
    expect(JSON.stringify(JSON.parse(file))).toBe(JSON.stringify(one.record));
    expect(readdirSync(folder).sort()).toEqual(['agg_r.json', 'r.json']);
  });

  test.each(bad)('line $line is refused: $fails', async (one) => {
    const folder = folderOf({ 'r.json': JSON.stringify(one.raw) });
    const argv = [cli, ...fromEnv, edition];
    const { status, stdout, stderr } = await runNode(argv, folder, environmentOf(one));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/FRAMEWORK|DISAGG|tpot/);
    expect(readdirSync(folder)).toEqual(['r.json']);
  });
});
