/** `benchmatrix hardware-plan`, through its bundle: its exit status, what it prints, and what it writes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import { root, runCli } from '../support/process.ts';

const plan = '{"M4PRO_GPU16_24GB": 2, "M3ULTRA_GPU80_512GB": 1}';
const printed =
  '{"include":[' +
  '{"label":"M4PRO_GPU16_24GB","index":0,"is_primary":true,"expected_nodes":3},' +
  '{"label":"M4PRO_GPU16_24GB","index":1,"is_primary":false,"expected_nodes":3},' +
  '{"label":"M3ULTRA_GPU80_512GB","index":0,"is_primary":false,"expected_nodes":3}]}\n';

function hardwarePlan(...argv: string[]) {
  return runCli(['hardware-plan', ...argv], root);
}

describe('prints', () => {
  test('the plan of --plan as one compact JSON object on one line', async () => {
    expect(await hardwarePlan('--plan', plan)).toEqual({ status: 0, stdout: printed, stderr: '' });
  });

  test('the plan of --file as the same', async () => {
    const file = join(root, 'examples/hardware-plan.yaml');
    expect(await hardwarePlan('--file', file)).toEqual({ status: 0, stdout: printed, stderr: '' });
  });

  test('it indented with --pretty', async () => {
    const { stdout } = await hardwarePlan('--plan', plan, '--pretty');
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(printed), null, 2)}\n`);
  });
});

describe('--output', () => {
  test('writes what would be printed, and prints nothing', async () => {
    const file = join(folderOf({}), 'a/plan.json');
    const done = await hardwarePlan('--plan', plan, '--output', file);
    expect(done).toEqual({ status: 0, stdout: '', stderr: `${file}: 3 entries\n` });
    expect(readFileSync(file, 'utf8')).toBe(printed);
  });

  test('leaves an existing file alone where the plan is refused', async () => {
    const folder = folderOf({ x: 'old' });
    const { status } = await hardwarePlan('--plan', '{}', '--output', join(folder, 'x'));
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test('to a folder is refused', async () => {
    const folder = folderOf({});
    const { status, stdout, stderr } = await hardwarePlan('--plan', plan, '--output', folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${folder}: is a folder`);
  });
});

describe('exits 2 with its usage', () => {
  test.each([
    ['neither a plan nor a file', [], 'one of the arguments --plan --file is required'],
    ['both', ['--file', 'x', '--plan', plan], 'argument --file: not allowed with argument --plan'],
    ['a plan without its text', ['--plan'], 'argument --plan: expected one argument'],
    ['a flag of a sweep', ['--plan', plan, '--count'], 'unrecognized arguments: --count'],
  ])('for %s', async (_, argv, said) => {
    const { status, stdout, stderr } = await hardwarePlan(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^usage: benchmatrix hardware-plan /);
    expect(stderr).toContain(`benchmatrix hardware-plan: error: ${said}`);
  });
});

describe('exits 1 and prints nothing', () => {
  test.each([
    ['no text', '', '1:1: not JSON: '],
    ['text that is not JSON', '{"a":1,}', '1:8: not JSON: '],
    ['YAML', 'a: 1', '1:1: not JSON: '],
    ['an empty plan', '{}', '1:1: found an empty mapping; '],
    ['a list', '["a"]', '1:1: found a list; '],
    ['a count of 0', '{"a":0}', '1:6: a: found the number 0; '],
    ['a negative count', '{"a":-1}', '1:6: a: found the number -1; '],
    ['a fraction', '{"a":2.5}', '1:6: a: found the number 2.5; '],
    ['a whole float', '{"a":2.0}', '1:6: a: 2.0 is a float; '],
    ['a count in quotes', '{"a":"2"}', '1:6: a: found the text "2"; '],
    ['a null', '{"a":null}', '1:6: a: found nothing (null); '],
    ['a list of counts', '{"a":[1]}', '1:6: a: found a list; '],
    [
      'a label twice',
      '{"a":1,\n"a":2}',
      '2:1: a: the key "a" stands here a second time; the first is at --plan:1:2.',
    ],
    ['an empty label', '{"":1}', '1:2: : a runner label is text that is not empty'],
    ['a label that ends in a space', '{"a ":1}', '1:2: a : a runner label is text'],
    [
      'too many nodes',
      '{"a":256,"b":1}',
      '1:1: asks for 257 nodes, a job each, and a matrix of GitHub Actions holds 256.',
    ],
  ])('for %s', async (_, text, said) => {
    const { status, stdout, stderr } = await hardwarePlan('--plan', text);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.startsWith(`--plan:${said}`)).toBe(true);
    expect(stderr.endsWith('benchmatrix: refused: 1 error in 1 file\n')).toBe(true);
  });

  test('for a file with several errors, each at its place', async () => {
    const file = join(folderOf({ 'p.yaml': 'hardware_plan: { a: 0, b: 1.5 }\ntimeout: 5\n' }), 'p.yaml');
    const { status, stdout, stderr } = await hardwarePlan('--file', file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const errors = stderr.trimEnd().split('\n').slice(0, -1);
    expect(errors.map((error) => error.replace(`${file}:`, '').split(': ')[0])).toEqual([
      '1:21',
      '1:27',
      '2:1',
    ]);
  });

  test('for a file that is not there', async () => {
    const file = join(folderOf({}), 'p.yaml');
    const { status, stdout, stderr } = await hardwarePlan('--file', file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${file}: does not exist.\n`);
  });
});
