/** What the command line prints and writes, through its bundle. */
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { exampleRepository } from '../support/examples.ts';
import { folderOf } from '../support/files.ts';
import { cli, runCli } from '../support/process.ts';

/** Devices are Linux's; every system that CI runs on has them, and there nothing is left out. */
/** A disk that is always full; CI has one. */
const fullDisk = '/dev/full';
const withFullDisk = existsSync(fullDisk) ? test : test.skip;

const nvidia = 'configs/nvidia-master.yaml';
const sweep = ['full-sweep', '--config-files', nvidia, '--single-node', '--model-prefix', 'gptoss-fp4-h100'];

/** A repository with one config file of this text in configs/, and a runner file beside it. */
function repository(master: string, more: Readonly<Record<string, string>> = {}): string {
  return folderOf({ 'configs/m-master.yaml': master, 'configs/runners.yaml': runnersYaml, ...more });
}

function concurrencies(count: number): string {
  const list = Array.from({ length: count }, (_, index) => index + 1);
  return configYaml('many', `{ tp: 8, conc-list: [${list.join(', ')}] }`);
}

describe('a sweep prints', () => {
  // gptoss-fp4-h100-vllm: one layout, conc-list 4, 24, 48, 96
  test('one compact JSON array on one line', async () => {
    const { status, stdout, stderr } = await runCli(sweep, exampleRepository());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const entries = JSON.parse(stdout);
    expect(entries.map(({ conc }: { conc: number }) => conc)).toEqual([4, 24, 48, 96]);
    expect(stdout).toBe(`${JSON.stringify(entries)}\n`);
  });

  test('[] where no entry is left, and succeeds', async () => {
    const done = await runCli([...sweep, '--precision', 'int3'], exampleRepository());
    expect(done).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  test('the same array indented with --pretty', async () => {
    const workspace = exampleRepository();
    const [plain, pretty] = await Promise.all([
      runCli(sweep, workspace),
      runCli([...sweep, '--pretty'], workspace),
    ]);
    expect(pretty.stdout).toBe(`${JSON.stringify(JSON.parse(plain.stdout), null, 2)}\n`);
  });

  test('only the number with --count', async () => {
    const done = await runCli([...sweep, '--count'], exampleRepository());
    expect(done).toEqual({ status: 0, stdout: '4\n', stderr: '' });
  });

  test('0 with --count where no entry is left', async () => {
    const { stdout } = await runCli([...sweep, '--count', '--precision', 'int3'], exampleRepository());
    expect(stdout).toBe('0\n');
  });

  test('the usual columns with --table, aligned', async () => {
    const { stdout } = await runCli([...sweep, '--table'], exampleRepository());
    expect(stdout).toBe(
      [
        'runner  model-prefix  framework  precision   isl   osl  tp  ep  dp-attn  spec-decoding  conc  run-eval',
        'h100    gptoss        vllm       fp4        1024  1024   2   1  false    none              4  false',
        'h100    gptoss        vllm       fp4        1024  1024   2   1  false    none             24  false',
        'h100    gptoss        vllm       fp4        1024  1024   2   1  false    none             48  false',
        'h100    gptoss        vllm       fp4        1024  1024   2   1  false    none             96  false',
        '',
      ].join('\n'),
    );
  });

  test.each([[['conc', 'tp']], [['conc,tp']], [['conc,', 'tp']]])(
    'the columns that are asked for, in that order: %j',
    async (columns) => {
      const { stdout } = await runCli([...sweep, '--table', '--columns', ...columns], exampleRepository());
      expect(stdout).toBe('conc  tp\n   4   2\n  24   2\n  48   2\n  96   2\n');
    },
  );

  const multiNode = ['full-sweep', '--config-files', nvidia, '--multi-node', '--seq-lens', '1k1k', '--table'];

  test('a part of a worker as a column', async () => {
    const columns = ['prefill.tp', 'decode.additional-settings', 'conc'];
    const { stdout, stderr } = await runCli([...multiNode, '--columns', ...columns], exampleRepository());
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(rows).toEqual([
      ['prefill.tp', 'decode.additional-settings', 'conc'],
      ['4', 'DECODE_MAX_BATCH_SIZE=128', '8,64,512'],
      ['4', '512,2048'],
      [''],
    ]);
    expect(stderr).toBe('');
  });

  test('a note where a column’s path is in no entry', async () => {
    const { status, stderr } = await runCli([...multiNode, '--columns', 'decode.tpp'], exampleRepository());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '--columns: no entry has decode.tpp\n' });
  });

  test.each([
    ['a column that no entry can have', ['--table', '--columns', 'tp', 'nope'], ['nope', 'max-model-len']],
    ['a path in such a column', ['--table', '--columns', 'nope.tp'], ['nope.tp', 'prefill']],
    ['no column', ['--table', '--columns', ''], ['names no column']],
    ['columns without a table', ['--columns', 'tp'], ['--columns', '--table']],
    ['columns with --count', ['--count', '--columns', 'tp'], ['--columns', '--table']],
    ['--pretty and --count', ['--pretty', '--count'], ['--count', '--pretty']],
    ['--count and --table', ['--table', '--count'], ['--table', '--count']],
    ['--pretty and --table', ['--pretty', '--table'], ['--table', '--pretty']],
    ['all three', ['--pretty', '--table', '--count'], ['--pretty']],
  ])('nothing, and exits 2, with %s', async (_, more, words) => {
    const { status, stdout, stderr } = await runCli([...sweep, ...more], exampleRepository());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const word of words) expect(stderr).toContain(word);
  });

  test('no header where a table has no entries', async () => {
    const done = await runCli([...sweep, '--table', '--precision', 'int3'], exampleRepository());
    expect(done).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('nothing on standard output where files are refused, and exits 1', async () => {
    const workspace = repository(configYaml('k', '{ tp: 0, conc-list: [1] }'));
    const argv = ['full-sweep', '--config-files', 'configs/m-master.yaml', '--single-node'];
    for (const form of [[], ['--pretty'], ['--count'], ['--table']]) {
      const { status, stdout, stderr } = await runCli([...argv, ...form], workspace);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^configs\/m-master\.yaml:13:\d+: k: seq-len-configs\.0\.search-space\.0\.tp: /);
      expect(stderr.endsWith('benchmatrix: refused: 1 error in 1 file\n')).toBe(true);
      expect(stderr).not.toMatch(/^ +at /m);
    }
  });

  test('names of any script as they are', async () => {
    const image = 'レジストリ/🚀:été';
    const workspace = repository(configYaml('k', '{ tp: 8, conc-list: [1] }').replace('a/b:1', image));
    const argv = ['full-sweep', '--config-files', 'configs/m-master.yaml', '--single-node'];
    const [json, table] = await Promise.all([
      runCli(argv, workspace),
      runCli([...argv, '--table', '--columns', 'image', 'tp'], workspace),
    ]);
    expect(json.stdout).toContain(`"image":"${image}"`);
    // 11 characters, of which one is two units of a string
    expect(table.stdout).toBe(`image        tp\n${image}   8\n`);
  });

  test('control characters as escapes in a table, so that no terminal obeys them', async () => {
    const master = configYaml('k', '{ tp: 8, conc-list: [1] }').replace('a/b:1', '"a\\e[2J\\nb"');
    const argv = ['full-sweep', '--config-files', 'configs/m-master.yaml', '--single-node'];
    const { stdout } = await runCli([...argv, '--table', '--columns', 'image'], repository(master));
    expect(stdout).toBe('image\na\\u001b[2J\\u000ab\n');
  });
});

describe('--output', () => {
  const json = async (workspace: string): Promise<string> => (await runCli(sweep, workspace)).stdout;

  test('writes what would be printed, and prints nothing', async () => {
    const workspace = exampleRepository();
    const { status, stdout, stderr } = await runCli([...sweep, '--output', 'x.json'], workspace);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: 'x.json: 4 entries\n' });
    expect(readFileSync(join(workspace, 'x.json'), 'utf8')).toBe(await json(workspace));
    expect(readdirSync(workspace).sort()).toEqual(['configs', 'x.json']);
  });

  test.each([
    ['--count', '4\n'],
    ['--table', 'conc\n   4\n  24\n  48\n  96\n'],
  ])('writes the form of %s', async (form, text) => {
    const workspace = exampleRepository();
    const columns = form === '--table' ? ['--columns', 'conc'] : [];
    await runCli([...sweep, form, ...columns, '--output', 'x'], workspace);
    expect(readFileSync(join(workspace, 'x'), 'utf8')).toBe(text);
  });

  test('makes the folder that is missing', async () => {
    const workspace = exampleRepository();
    const { status } = await runCli([...sweep, '--output', 'a/b/x.json'], workspace);
    expect(status).toBe(0);
    expect(readFileSync(join(workspace, 'a/b/x.json'), 'utf8')).toBe(await json(workspace));
  });

  test('replaces a file whole, however long it was', async () => {
    const workspace = exampleRepository({ 'x.json': 'x'.repeat(1_000_000) });
    await runCli([...sweep, '--output', 'x.json'], workspace);
    expect(readFileSync(join(workspace, 'x.json'), 'utf8')).toBe(await json(workspace));
  });

  test('takes the place of a file that someone still reads, who keeps the old one', async () => {
    const workspace = exampleRepository({ 'x.json': 'old' });
    linkSync(join(workspace, 'x.json'), join(workspace, 'reader'));
    await runCli([...sweep, '--output', 'x.json'], workspace);
    expect(readFileSync(join(workspace, 'reader'), 'utf8')).toBe('old');
  });

  test('writes the file that a link leads to, and keeps the link', async () => {
    const workspace = exampleRepository({ 'real/x.json': 'old' });
    symlinkSync('real/x.json', join(workspace, 'link.json'));
    await runCli([...sweep, '--output', 'link.json'], workspace);
    expect(readlinkSync(join(workspace, 'link.json'))).toBe('real/x.json');
    expect(readFileSync(join(workspace, 'real/x.json'), 'utf8')).toBe(await json(workspace));
  });

  test.each([
    ['a folder', 'configs', 'is a folder'],
    ['a path through a file', `${nvidia}/x.json`, 'part of its path is a file'],
    ['a name that is too long', 'x'.repeat(300), 'too long'],
    ['no name', '', 'cannot be written'],
  ])('to %s is refused, and leaves nothing behind', async (_, output, words) => {
    const workspace = exampleRepository();
    const before = readdirSync(workspace, { recursive: true });
    const { status, stdout, stderr } = await runCli([...sweep, '--output', output], workspace);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readdirSync(workspace, { recursive: true })).toEqual(before);
  });

  test('leaves an existing file alone where the configs are refused', async () => {
    const workspace = repository(configYaml('k', '{ tp: 0, conc-list: [1] }'), { x: 'old' });
    const argv = ['full-sweep', '--config-files', 'configs/m-master.yaml', '--single-node', '--output', 'x'];
    const { status } = await runCli(argv, workspace);
    expect(status).toBe(1);
    expect(readFileSync(join(workspace, 'x'), 'utf8')).toBe('old');
  });

  test('to /dev/stdout prints into the pipe that is there', async () => {
    const workspace = exampleRepository();
    const child = spawn(
      'sh',
      ['-c', '"$@" --output /dev/stdout | cat', 'sh', process.execPath, cli, ...sweep],
      {
        cwd: workspace,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString('utf8')).toBe(await json(workspace));
  });

  test('to /dev/null leaves the device a device', async () => {
    const { status } = await runCli([...sweep, '--output', '/dev/null'], exampleRepository());
    expect(status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('large output', () => {
  const argv = ['full-sweep', '--config-files', 'configs/m-master.yaml', '--single-node'];
  const count = 20_000;
  const workspace = () => repository(concurrencies(count));

  function start(cwd: string, stdout: 'pipe' | number) {
    const child = spawn(process.execPath, [cli, ...argv], { cwd, stdio: ['ignore', stdout, 'pipe'] });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const ended = new Promise<{ status: number | null; stderr: string }>((resolve) => {
      child.on('close', (status) => resolve({ status, stderr }));
    });
    return { stdout: child.stdout, ended };
  }

  test('arrives whole at a slow reader', async () => {
    const { stdout, ended } = start(workspace(), 'pipe');
    if (stdout === null) throw new Error('no pipe');
    const chunks: Buffer[] = [];
    await setTimeout(300); // the pipe is full by now
    let read = 0;
    for await (const chunk of stdout) {
      chunks.push(chunk);
      if (read++ < 20) await setTimeout(10);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(text)).toHaveLength(count);
    expect(text.endsWith(']\n')).toBe(true);
    expect(await ended).toEqual({ status: 0, stderr: '' });
  });

  test('to a reader that leaves after the first bytes ends quietly', async () => {
    const { stdout, ended } = start(workspace(), 'pipe');
    stdout?.once('data', () => stdout.destroy());
    expect(await ended).toEqual({ status: 0, stderr: '' });
  });

  test('through a shell’s pipe to head ends quietly', async () => {
    const script = '"$@" | head -c 1';
    const child = spawn('sh', ['-c', script, 'sh', process.execPath, cli, ...argv], {
      cwd: workspace(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    };
    expect(await Promise.all([read(child.stdout), read(child.stderr)])).toEqual(['[', '']);
  });

  test('to a reader that was never there ends quietly', async () => {
    const { stdout, ended } = start(workspace(), 'pipe');
    stdout?.destroy();
    expect(await ended).toEqual({ status: 0, stderr: '' });
  });

  test('arrives whole in a file', async () => {
    const cwd = workspace();
    const descriptor = openSync(join(cwd, 'out.json'), 'w');
    const { ended } = start(cwd, descriptor);
    closeSync(descriptor);
    expect(await ended).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveLength(count);
  });

  withFullDisk('to a full disk is told in a sentence, and exits 1', async () => {
    const descriptor = openSync('/dev/full', 'w');
    const { ended } = start(workspace(), descriptor);
    closeSync(descriptor);
    expect(await ended).toEqual({
      status: 1,
      stderr: 'benchmatrix: the output cannot be written (ENOSPC).\n',
    });
  });

  test('of errors arrives whole too', async () => {
    const broken = Array.from({ length: 5000 }, (_, index) =>
      configYaml(`k${index}`, '{ tp: 0, conc-list: [1] }'),
    );
    const { status, stdout, stderr } = await runCli(argv, repository(broken.join('')));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    // 5,000 errors and the line that counts them
    expect(stderr.trimEnd().split('\n')).toHaveLength(5001);
  });
});

describe('configs', () => {
  test('lists key, runner, framework, precision, node kind and entries', async () => {
    const { stdout, stderr } = await runCli(['configs', '--config-files', nvidia], exampleRepository());
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    // entries as the ladders of each config have them; gb200: one an entry of the search space
    expect(rows).toEqual([
      ['key', 'runner', 'framework', 'precision', 'nodes', 'entries'],
      ['dsr1-fp8-b200-sglang', 'b200', 'sglang', 'fp8', 'single', '26'],
      ['dsr1-fp8-b200-sglang-mtp', 'b200', 'sglang', 'fp8', 'single', '8'],
      ['dsr1-fp4-b200-trt', 'b200', 'trt', 'fp4', 'single', '7'],
      ['dsr1-fp8-h200-sglang', 'h200', 'sglang', 'fp8', 'single', '10'],
      ['gptoss-fp4-b200-vllm', 'b200', 'vllm', 'fp4', 'single', '17'],
      ['gptoss-fp4-h200-vllm', 'h200', 'vllm', 'fp4', 'single', '13'],
      ['gptoss-fp4-h100-vllm', 'h100', 'vllm', 'fp4', 'single', '4'],
      ['dsr1-fp4-gb200-dynamo-trt', 'gb200', 'dynamo-trt', 'fp4', 'multi', '3'],
    ]);
    expect(stderr).toBe('');
  });

  test('--json has the same as JSON', async () => {
    const { stdout } = await runCli(['configs', '--json', '--match', '*h100*'], exampleRepository());
    expect(JSON.parse(stdout)).toEqual([
      {
        key: 'gptoss-fp4-h100-vllm',
        runner: 'h100',
        framework: 'vllm',
        precision: 'fp4',
        nodes: 'single',
        entries: 4,
      },
    ]);
  });

  test.each([
    ['*b200*', 5],
    ['dsr1-fp[48]-b200-*', 3],
    ['dsr1-fp?-h200-sglang', 1],
    ['dsr1-fp[!8]*', 3],
    ['dsr1', 0],
    ['DSR1*', 0],
  ])('--match %s', async (pattern, expected) => {
    const { status, stdout, stderr } = await runCli(
      ['configs', '--json', '--match', pattern],
      exampleRepository(),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(expected);
    expect(stderr).toBe(expected === 0 ? `no config key matches ${pattern}\n` : '');
  });

  test('--show prints one config as it was read', async () => {
    const { status, stdout, stderr } = await runCli(
      ['configs', '--show', 'gptoss-fp4-h100-vllm'],
      exampleRepository(),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      image: 'vllm/vllm-openai:v0.12.0',
      model: 'openai/gpt-oss-120b',
      'model-prefix': 'gptoss',
      precision: 'fp4',
      framework: 'vllm',
      runner: 'h100',
      multinode: false,
      'seq-len-configs': [
        { isl: 1024, osl: 1024, 'search-space': [{ tp: 2, 'conc-list': [4, 24, 48, 96] }] },
      ],
    });
  });

  test('--show prints a config that breaks a rule, which is where one looks', async () => {
    const workspace = repository('broken:\n  tpp: [1, yes, 1_000]\n');
    const { status, stdout } = await runCli(['configs', '--show', 'broken'], workspace);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ tpp: [1, true, 1000] });
  });

  test('--show notes what else is wrong with the files', async () => {
    const twice = 'k: { a: 1 }\nk: { a: 2 }\n';
    const { status, stdout, stderr } = await runCli(['configs', '--show', 'k'], repository(twice));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('a');
    expect(stderr).toMatch(/^configs\/m-master\.yaml:2:1: k: /);
  });

  test('--show names the keys that come near one that is not there', async () => {
    const { status, stdout, stderr } = await runCli(
      ['configs', '--show', 'gptoss-fp4-h10-vllm'],
      exampleRepository(),
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('no config "gptoss-fp4-h10-vllm"');
    expect(stderr).toContain('"gptoss-fp4-h100-vllm"');
  });
});

describe('runners', () => {
  test('lists labels, nodes, and how many configs use each', async () => {
    const { stdout } = await runCli(['runners', '--config-files', nvidia], exampleRepository());
    expect(stdout).toBe(
      [
        'label   nodes  configs  names',
        'h100        2        1  h100-rack1_0,h100-rack1_1',
        'h200        3        2  h200-rack2_0,h200-rack2_1,h200-rack3_0',
        'b200        2        4  b200-rack4_0,b200-rack4_1',
        'gb200       1        1  gb200-rack5_0',
        'mi300x      2        0  mi300x-rack6_0,mi300x-rack6_1',
        'mi355x      1        0  mi355x-rack7_0',
        '',
      ].join('\n'),
    );
  });

  test('--json has the same as JSON, with the nodes as a list', async () => {
    const { stdout } = await runCli(['runners', '--json'], exampleRepository());
    // of both files
    expect(JSON.parse(stdout)[5]).toEqual({
      label: 'mi355x',
      count: 1,
      configs: 2,
      nodes: ['mi355x-rack7_0'],
    });
  });
});

describe('validate', () => {
  test('says that sound files are sound', async () => {
    const { status, stdout, stderr } = await runCli(['validate'], exampleRepository());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // 8 NVIDIA configs with 88 entries, 4 AMD configs with 5 + 11 + 8 + 1
    expect(stdout).toBe(
      'sound: 12 configs in configs/amd-master.yaml, configs/nvidia-master.yaml (inferencex-2026-02), 113 entries in a full sweep, 6 runner labels\n',
    );
  });

  test('--json reports the same as JSON', async () => {
    const { stdout } = await runCli(['validate', '--json'], exampleRepository());
    expect(JSON.parse(stdout)).toEqual({
      edition: 'inferencex-2026-02',
      files: ['configs/amd-master.yaml', 'configs/nvidia-master.yaml'],
      configs: 12,
      entries: 113,
      runners: 6,
      warnings: [],
    });
  });

  test('tells what is odd, and is content', async () => {
    const master = configYaml('k', '{ tp: 8, conc-list: [1] }').replace('runner: h200', 'runner: slurm');
    const { status, stdout, stderr } = await runCli(['validate'], repository(master));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^sound: 1 configs/);
    expect(stderr).toMatch(/^configs\/m-master\.yaml:7:\d+: warning: k: runner: .*slurm/);
  });

  test('refuses unsound files with every error at its place', async () => {
    const master = configYaml('k', '{ tp: 0, conc-list: [1] }') + configYaml('l', '{ tp: 8, conc-list: [] }');
    const { status, stdout, stderr } = await runCli(['validate'], repository(master));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^configs\/m-master\.yaml:13:\d+: k: /m);
    expect(stderr).toMatch(/^configs\/m-master\.yaml:26:\d+: l: /m);
  });

  test('--json has the errors as JSON on standard error', async () => {
    const { status, stdout, stderr } = await runCli(
      ['validate', '--json'],
      repository(configYaml('k', '{ tp: 0, conc-list: [1] }')),
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(JSON.parse(stderr)).toEqual({
      errors: [
        {
          file: 'configs/m-master.yaml',
          line: 13,
          column: expect.any(Number),
          key: 'k',
          field: 'seq-len-configs.0.search-space.0.tp',
          message: expect.any(String),
        },
      ],
    });
  });
});

describe('files that are not named', () => {
  const sound = configYaml('k', '{ tp: 8, conc-list: [1] }');
  const filesOf = async (workspace: string, ...argv: string[]): Promise<string[]> =>
    JSON.parse((await runCli(['validate', '--json', ...argv], workspace)).stdout).files;

  test('are the *-master.yaml of configs/', async () => {
    const workspace = folderOf({
      'configs/b-master.yaml': sound,
      'configs/a-master.yml': sound.replace('k:', 'l:'),
      'configs/other.yaml': '- not a config',
      'configs/runners.yaml': runnersYaml,
      '.github/configs/c-master.yaml': '- not read',
    });
    expect(await filesOf(workspace)).toEqual(['configs/a-master.yml', 'configs/b-master.yaml']);
  });

  test('are else those of .github/configs/', async () => {
    const workspace = folderOf({
      '.github/configs/c-master.yaml': sound,
      '.github/configs/runners.yaml': runnersYaml,
    });
    expect(await filesOf(workspace)).toEqual(['.github/configs/c-master.yaml']);
  });

  test('are those beside a runner file that is named', async () => {
    const workspace = folderOf({
      'configs/a-master.yaml': '- not read',
      'fleet/c-master.yaml': sound,
      'fleet/r.yaml': runnersYaml,
    });
    expect(await filesOf(workspace, '--runner-config', 'fleet/r.yaml')).toEqual(['fleet/c-master.yaml']);
  });

  test.each(['validate', 'configs'])('and are not there are missed by %s', async (command) => {
    const { status, stdout, stderr } = await runCli([command], folderOf({}));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(
      'no *-master.yaml in configs or .github/configs. Name the files with --config-files.',
    );
  });

  test('are not needed to list the runners', async () => {
    const cwd = folderOf({ 'configs/runners.yaml': 'h200: [a, b]\n' });
    const { status, stdout } = await runCli(['runners', '--json'], cwd);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([{ label: 'h200', count: 2, configs: 0, nodes: ['a', 'b'] }]);
  });

  test('are not guessed for a sweep', async () => {
    const { status, stderr } = await runCli(['full-sweep', '--single-node'], exampleRepository());
    expect(status).toBe(2);
    expect(stderr).toContain('--config-files');
  });

  test('include the runner file, whose places are told where it is missing', async () => {
    const workspace = folderOf({ 'm.yaml': sound });
    const argv = ['full-sweep', '--single-node', '--config-files', 'm.yaml'];
    const { status, stderr } = await runCli(argv, workspace);
    expect(status).toBe(1);
    expect(stderr).toContain('configs/runners.yaml');
    expect(stderr).toContain('.github/configs/runners.yaml');
    expect(stderr).toContain('--runner-config');
  });

  test('are no folders of that name', async () => {
    const workspace = folderOf({
      'configs/c-master.yaml': sound,
      '.github/configs/runners.yaml': runnersYaml,
    });
    mkdirSync(join(workspace, 'configs/runners.yaml'));
    expect(await filesOf(workspace)).toEqual(['configs/c-master.yaml']);
  });
});
