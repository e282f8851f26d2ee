/** An aggregate that is killed leaves nothing half-written, and run again it ends as if nothing had been. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import { cli, runCli } from '../support/process.ts';
import { record } from '../support/records.ts';

test('killed at any moment, the files are not there or whole', async () => {
  const many = Array.from({ length: 20_000 }, (_, index) => record({ conc: index + 1 }));
  const cwd = folderOf({ 'results/agg_bmk.json': JSON.stringify(many) });
  const argv = ['aggregate', '--results-dir', 'results', '--output', 'out/agg_bmk.json'];
  const started = Date.now();
  expect((await runCli(argv, cwd)).status).toBe(0);
  const wholeMs = Date.now() - started;
  const file = join(cwd, 'out', 'agg_bmk.json');
  const whole = readFileSync(file, 'utf8');
  for (let part = 1; part <= 10; part++) {
    const fresh = folderOf({ 'results/agg_bmk.json': JSON.stringify(many) });
    const child = spawn(process.execPath, [cli, ...argv], { cwd: fresh, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await setTimeout((wholeMs * (part + 2)) / 13);
    child.kill('SIGKILL');
    await ended;
    for (const name of ['agg_bmk.json', 'agg_bmk.report.json']) {
      const path = join(fresh, 'out', name);
      if (existsSync(path)) expect(() => JSON.parse(readFileSync(path, 'utf8'))).not.toThrow();
    }
    if (part !== 9) continue;
    expect((await runCli(argv, fresh)).status).toBe(0);
    expect(readFileSync(join(fresh, 'out', 'agg_bmk.json'), 'utf8')).toBe(whole);
    expect(readdirSync(join(fresh, 'out'))).toEqual(
      expect.arrayContaining(['agg_bmk.json', 'agg_bmk.report.json']),
    );
  }
});
