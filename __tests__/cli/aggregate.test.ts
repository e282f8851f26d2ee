/** benchmatrix aggregate, through its bundle. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import { runCli } from '../support/process.ts';
import { entry, multiNodeEntry, multiNodeRecord, record } from '../support/records.ts';

const file = (value: unknown): string => JSON.stringify(value);

describe('aggregate', () => {
  test('writes the records and the account, and says on standard error how much there is', async () => {
    const cwd = folderOf({
      'results/bmk_a/agg.json': file(record()),
      'results/loose.json': file(multiNodeRecord()),
      'matrix.json': file([entry, multiNodeEntry]),
    });
    const flags = ['--results-dir', 'results', '--expected', 'matrix.json', '--output', 'agg_bmk.json'];
    const { status, stdout, stderr } = await runCli(['aggregate', ...flags], cwd);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(
      /^missing: dsr1 fp4, .*, 128 in flight \(\S+\): no word from its job\nto run what is missing: the command that made matrix\.json, with --only-missing agg_bmk\.json\nagg_bmk\.json: 2 of 3 measurements\n$/,
    );
    expect(JSON.parse(readFileSync(join(cwd, 'agg_bmk.json'), 'utf8'))).toEqual([
      record(),
      multiNodeRecord(),
    ]);
    expect(JSON.parse(readFileSync(join(cwd, 'agg_bmk.report.json'), 'utf8'))).toMatchObject({
      read: 2,
      kept: 2,
      expected: 3,
      complete: false,
    });
  });

  test('quotes what runs the missing entries, as a shell needs it', async () => {
    const cwd = folderOf({ 'my results/a.json': file(record()), 'matrix.json': file([multiNodeEntry]) });
    const flags = ['--results-dir', 'my results', '--expected', 'matrix.json'];
    const { stderr } = await runCli(['aggregate', ...flags], cwd);
    expect(stderr).toContain("the command that made matrix.json, with --only-missing 'my results'\n");
  });

  test('in a step of GitHub says nothing that the runner could take for a command', async () => {
    const cwd = folderOf({ 'results/::warning::x.json': '{', 'results/##[error]y.json': '{' });
    const { stderr } = await runCli(['aggregate', '--results-dir', 'results'], cwd, {
      GITHUB_ACTIONS: 'true',
    });
    expect(stderr).toContain('warning:\\u003ax.json');
    expect(stderr).not.toMatch(/^\s*::|##\[/m);
  });

  test('tells how far it is where there is much to read', async () => {
    const one = file(record());
    const cwd = folderOf(
      Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`results/${index}.json`, one])),
    );
    const { stderr } = await runCli(['aggregate', '--results-dir', 'results'], cwd);
    expect(stderr).toMatch(/^100 of 1000 artifacts\n200 of 1000 artifacts\n/);
    expect(stderr).toMatch(/\n900 of 1000 artifacts\n1000 of 1000 artifacts\n(?!.* of 1000 artifacts)/);
  });

  test('prints the records where no file is named', async () => {
    const cwd = folderOf({ 'results/bmk_a/agg.json': file(record()) });
    const { stdout } = await runCli(['aggregate', '--results-dir', 'results'], cwd);
    expect(JSON.parse(stdout)).toEqual([record()]);
  });

  test('fails for what it is asked to, with the records written all the same', async () => {
    const cwd = folderOf({ 'results/a.json': file(record()), 'results/b.json': '{' });
    const flags = ['--results-dir', 'results', '--output', 'x.json', '--fail-on', 'invalid,missing'];
    const { status, stdout, stderr } = await runCli(['aggregate', ...flags], cwd);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('b.json: is no JSON');
    expect(stderr).toContain('benchmatrix: refused: 1 file or record could not be taken\n');
    expect(existsSync(join(cwd, 'x.json'))).toBe(true);
  });

  test('fails where nothing was read, unless it is told not to', async () => {
    const cwd = folderOf({ 'results/x/log.txt': '' });
    const { status, stderr } = await runCli(['aggregate', '--results-dir', 'results'], cwd);
    expect(status).toBe(1);
    expect(stderr).toContain('refused: no record was read');
    const allowed = await runCli(['aggregate', '--results-dir', 'results', '--fail-on', 'none'], cwd);
    expect(allowed).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  test('follows no link out of the folder', async () => {
    const outside = folderOf({ 'secret.json': file(record()) });
    const cwd = folderOf({ 'results/a.json': file(record({ conc: 4 })) });
    symlinkSync(join(outside, 'secret.json'), join(cwd, 'results', 'b.json'));
    symlinkSync(outside, join(cwd, 'results', 'c'));
    const { stdout, stderr } = await runCli(['aggregate', '--results-dir', 'results'], cwd);
    expect(JSON.parse(stdout)).toHaveLength(1);
    // by its name the one could have been a result
    expect(stderr).toMatch(/^b\.json: is a link, /);
    expect(stderr).toContain(
      'passed over: is a link, which is not followed; put the file or folder itself here: c\n',
    );
    expect(stderr).toContain('1 invalid');
  });

  test.each<[string[], number, string]>([
    [[], 2, 'one of the arguments --results-dir --run-id is required'],
    [['--results-dir', 'none'], 1, 'the folder "none"'],
    [['--results-dir', 'results', '--format', 'list'], 2, 'argument --format: invalid choice'],
    [
      ['--results-dir', 'results', '--fail-on', 'mising'],
      2,
      '"mising" is none of missing, missing-evals, invalid, duplicate, empty, plan',
    ],
    [['--results-dir', 'results', '--expected', 'none.json'], 1, 'none.json: does not exist.'],
    [['--results-dir', 'results', '--expected', '/dev/zero'], 1, '/dev/zero: is larger than 64 MiB'],
    [
      ['--results-dir', 'results', '--expected', 'bad.json'],
      1,
      'bad.json: is no JSON array of matrix entries',
    ],
    [
      ['--results-dir', 'results', '--expected', 'wrong.json'],
      1,
      'wrong.json:2:220: entry 1: conc: found the number 0; allowed: a whole number of at least 1, or a list of such.\n',
    ],
    [
      ['--results-dir', 'results', '--expected', 'cut.json'],
      1,
      'cut.json: is no JSON: it ends in the middle',
    ],
    [['--results-dir', 'results', '--output', 'results'], 1, 'results: is a folder; a file is needed.'],
  ])('%j is refused with status %d', async (flags, status, words) => {
    const cwd = folderOf({
      'results/a.json': file(record()),
      'bad.json': '7',
      'cut.json': `[${file(entry)},`,
      'wrong.json': `{"include": [${file(entry)},\n  ${file({ ...entry, conc: 0 })}]}`,
    });
    const ended = await runCli(['aggregate', ...flags], cwd);
    expect({ status: ended.status, stdout: ended.stdout }).toEqual({ status, stdout: '' });
    expect(ended.stderr).toContain(words);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });
});
