/** --shard and --entry-ids: what of the matrix the commands print. */
import { describe, expect, test } from '@jest/globals';
import { exampleRepository } from '../support/examples.ts';
import { runCli } from '../support/process.ts';

const sweep = ['full-sweep', '--config-files', 'configs/nvidia-master.yaml', '--single-node'];

async function printed(...flags: string[]): Promise<Record<string, unknown>[]> {
  const { stdout } = await runCli([...sweep, ...flags], exampleRepository());
  return JSON.parse(stdout);
}

describe('--shard', () => {
  test('prints one of several slices, which are together the whole', async () => {
    const whole = await printed();
    const slices = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => printed('--shard', shard)));
    expect(slices.flat()).toEqual(whole);
    expect(new Set(slices.map(({ length }) => Math.abs(length - whole.length / 3) < 1))).toEqual(
      new Set([true]),
    );
  });

  test('goes with every form of output', async () => {
    const whole = await printed();
    const { stdout } = await runCli([...sweep, '--shard', '1/1', '--count'], exampleRepository());
    expect(stdout).toBe(`${whole.length}\n`);
  });

  test.each(['3/2', '0/2', '1/0', 'x', ''])('%j is wrong usage', async (shard) => {
    const { status, stdout, stderr } = await runCli([...sweep, '--shard', shard], exampleRepository());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(
      `benchmatrix full-sweep: error: argument --shard: ${JSON.stringify(shard)} is no shard; allowed: i/n with 1 <= i <= n, such as 2/8\n`,
    );
  });
});

describe('--entry-ids', () => {
  test('gives each entry a last key id, that of the whole matrix in every slice', async () => {
    const whole = await printed('--entry-ids');
    const ids = whole.map(({ id }) => id);
    expect(new Set(ids).size).toBe(whole.length);
    for (const entry of whole) expect(Object.keys(entry).at(-1)).toBe('id');
    const slice = await printed('--entry-ids', '--shard', '2/2');
    expect(slice.map(({ id }) => id)).toEqual(ids.slice(-slice.length));
    expect(whole.map(({ id: _id, ...entry }) => entry)).toEqual(await printed());
  });

  test('can be a column of a table', async () => {
    const flags = ['--entry-ids', '--table', '--columns', 'id', 'conc'];
    const { stdout } = await runCli([...sweep, ...flags], exampleRepository());
    expect(stdout).toMatch(/^id +conc\n\S+-conc4-[0-9a-f]{8} +4\n/);
  });
});
