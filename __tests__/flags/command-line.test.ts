/** Command lines, as the reference generator's own parser (Python's argparse) takes them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseInteger } from '../../src/config/integer.ts';
import { sweepFlags } from '../../src/editions/flags.ts';
import { type CommandLine, parseCommandLine, parseSweep, UsageError } from '../../src/flags/command-line.ts';
import { commands } from '../../src/flags/options.ts';
import { exampleRepository } from '../support/examples.ts';
import { folderOf } from '../support/files.ts';
import { root, runCli } from '../support/process.ts';

const files = ['--config-files', 'm.yaml'];
const sweep = ['full-sweep', ...files, '--single-node'];

function flagsOf(...more: string[]) {
  return parseSweep([...sweep, ...more]).flags;
}

function usageErrorOf(argv: readonly string[]): UsageError {
  try {
    parseCommandLine(argv);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`was accepted: ${argv.join(' ')}`);
}

describe('the command', () => {
  test.each([
    ['is required', [], ['a command is required', 'full-sweep', 'runners']],
    ['comes first', ['--config-files', 'a', 'full-sweep'], ['no command "--config-files"']],
    ['is one of ours', ['full-swep'], ['no command "full-swep"', 'Did you mean "full-sweep"?']],
    ['has no short form', ['full'], ['no command "full"']],
    ['is shown in one line', ['a\nb\u001b[2J'], ['no command "a\\nb\\u001b[2J"']],
  ])('%s', (_, argv, words) => {
    const { message, usage } = usageErrorOf(argv);
    for (const word of words) expect(message).toContain(word);
    expect(message).not.toMatch(/\n/);
    expect(usage).toMatch(/^usage: benchmatrix COMMAND/);
  });
});

describe('flags', () => {
  test('take their value after a space or after =', () => {
    expect(flagsOf('--max-conc=64', '--precision=fp4')).toEqual(
      flagsOf('--max-conc', '64', '--precision', 'fp4'),
    );
  });

  test('keep an = in the value', () => {
    expect(flagsOf('--runner-node-filter=a=b')['runner-node-filter']).toBe('a=b');
  });

  test('take an empty value', () => {
    expect(flagsOf('--runner-node-filter=', '--model-prefix', '')).toMatchObject({
      'runner-node-filter': '',
      'model-prefix': [''],
    });
  });

  test('given twice count as given last', () => {
    expect(flagsOf('--max-conc', '4', '--max-conc', '8')['max-conc']).toBe(8);
  });

  test('of a list given twice count as given last, and are not joined', () => {
    expect(flagsOf('--precision', 'fp4', 'fp8', '--precision', 'int4').precision).toEqual(['int4']);
    expect(parseSweep([...sweep, '--config-files', 'a', 'b']).configFiles).toEqual(['a', 'b']);
  });

  test('of a list take every word up to the next flag', () => {
    expect(flagsOf('--framework', 'vllm', 'trt', '--max-tp', '4')).toMatchObject({
      framework: ['vllm', 'trt'],
      'max-tp': 4,
    });
  });

  test('may stand in any order', () => {
    const words = ['full-sweep', '--single-node', '--max-tp', '4', ...files];
    expect(parseSweep(words)).toEqual(parseSweep([...sweep, '--max-tp', '4']));
  });

  test('that are not given are absent', () => {
    const { flags, runnerFile, edition } = parseSweep(sweep);
    const given = sweepFlags.filter((name) => flags[name] !== undefined);
    expect({ given, runnerFile, edition }).toEqual({
      given: ['single-node'],
      runnerFile: undefined,
      edition: undefined,
    });
  });

  test('keep values with spaces, dashes inside and other scripts', () => {
    expect(flagsOf('--model-prefix', 'a b', 'c-d', '漢字 🚀')['model-prefix']).toEqual([
      'a b',
      'c-d',
      '漢字 🚀',
    ]);
  });

  test.each([
    ['a list without a value', ['--precision'], ['argument --precision: expected at least one argument']],
    [
      'a list whose value is the next flag',
      ['--precision', '--count'],
      ['argument --precision: expected at least'],
    ],
    ['a flag without its value', ['--max-conc'], ['argument --max-conc: expected one argument']],
    [
      'a value for a switch',
      ['--run-evals=true'],
      ['argument --run-evals: ignored explicit argument', 'true'],
    ],
    ['a word too many', ['--max-conc', '4', '8'], ['unrecognized arguments: 8']],
    ['a word after --', ['--', 'x'], ['unrecognized arguments', 'x']],
    ['an unknown flag', ['--zzz'], ['unrecognized arguments: --zzz']],
    [
      'a misspelt flag',
      ['--precison', 'fp4'],
      ['unrecognized arguments: --precison fp4', 'Did you mean "--precision"?'],
    ],
    ['a misspelt flag with =', ['--max-cocn=4'], ['--max-cocn=4', '"--max-conc"']],
    ['a shortened flag', ['--model', 'dsr1'], ['--model', '"--model-prefix"']],
    ['an edition that there is not', ['--edition', 'x'], ["invalid choice: 'x'", 'inferencex-2026-02']],
  ])('are refused: %s', (_, more, words) => {
    const { message, usage, program } = usageErrorOf([...sweep, ...more]);
    for (const word of words) expect(message).toContain(word);
    expect(usage).toMatch(/^usage: benchmatrix full-sweep /);
    expect(program).toBe('benchmatrix full-sweep');
  });

  test('that nothing comes near are refused without a hint', () => {
    expect(usageErrorOf([...sweep, 'zzzzzz']).message).toBe('unrecognized arguments: zzzzzz');
  });

  test('of config files are required', () => {
    const { message } = usageErrorOf(['full-sweep', '--single-node']);
    expect(message).toBe('the following arguments are required: --config-files');
  });
});

describe('whole numbers', () => {
  // forms that Python's int() takes
  test.each([
    ['4', 4],
    [' 4 ', 4],
    ['+4', 4],
    ['-1', -1],
    ['1_0', 10],
    ['1_000_000', 1_000_000],
    ['007', 7],
    ['-0', 0],
    ['9007199254740991', 9_007_199_254_740_991],
  ])('%j is %d', (text, value) => {
    expect(parseInteger(text)).toBe(value);
    expect(flagsOf(`--max-conc=${text}`)['max-conc']).toBe(value);
  });

  // and those that it does not take; the last are beyond what a double holds
  test.each([
    'four',
    '',
    ' ',
    '4.0',
    '4.',
    '0x4',
    '1e3',
    '1__0',
    '_1',
    '1_',
    '--4',
    '4 4',
    '4n',
    '9007199254740992',
  ])('%j is none', (text) => {
    expect(parseInteger(text)).toBeUndefined();
    const { message } = usageErrorOf([...sweep, `--max-conc=${text}`]);
    expect(message).toContain('argument --max-conc: invalid int value');
  });

  test('may be negative as a word of their own', () => {
    expect(flagsOf('--max-conc', '-1')['max-conc']).toBe(-1);
  });

  test('may be a list', () => {
    const { flags } = parseSweep(['test-config', ...files, '--config-keys', 'k', '--conc', '4', '-8', '1_6']);
    expect(flags.conc).toEqual([4, -8, 16]);
  });
});

describe('the command line of a sweep, where only its matrix counts', () => {
  test.each(['pretty', 'count', 'table'])('takes no --%s', (name) => {
    expect(() => parseSweep([...sweep, `--${name}`])).toThrow(`argument --${name}: not allowed here`);
  });

  test.each([
    ['--output', 'x'],
    ['--columns', 'tp'],
  ])('takes no %s', (...words) => {
    expect(() => parseSweep([...sweep, ...words])).toThrow(`argument ${words[0]}: not allowed here`);
  });

  test.each([['validate'], ['--version'], ['full-sweep', '--help']])('is no %s', (...argv) => {
    expect(() => parseSweep(argv)).toThrow(UsageError);
  });
});

describe('help', () => {
  function help(line: CommandLine): string {
    if (line.kind !== 'help') throw new Error(line.kind);
    return line.text;
  }

  test.each(['-h', '--help'])('%s lists the commands, and has an example', (flag) => {
    const text = help(parseCommandLine([flag]));
    for (const { name, does } of commands) expect(text).toMatch(new RegExp(`^ {2}${name} +${does}$`, 'm'));
    expect(text).toContain('example:\n  benchmatrix full-sweep ');
  });

  test.each(commands)('of $name tells every flag, and has an example', ({ name, options, example, does }) => {
    const text = help(parseCommandLine([...name.split(' '), '--help']));
    expect(text).toContain(does);
    expect(text.replace(/\s+/g, ' ')).toContain(`example: ${example}`);
    for (const { name: flag, help: told } of options) {
      if (told === undefined) expect(text).not.toContain(`--${flag} `);
      else expect(text.replace(/\s+/g, ' ')).toContain(told.replace(/\s+/g, ' '));
    }
    expect(help(parseCommandLine([...name.split(' '), '-h', '--nonsense']))).toBe(text);
  });

  test.each(commands)('of $name has an example that is itself understood', ({ example }) => {
    const words = example.split(' ').map((word) => word.replaceAll("'", ''));
    expect(() => parseCommandLine(words.slice(1))).not.toThrow();
  });

  test('is printed on standard output, and done', async () => {
    const { status, stdout, stderr } = await runCli(['full-sweep', '--help'], folderOf({}));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: benchmatrix full-sweep /);
  });

  test('does not depend on the terminal', async () => {
    const narrow = await runCli(['configs', '-h'], folderOf({}), { COLUMNS: '40', FORCE_COLOR: '1' });
    const wide = await runCli(['configs', '-h'], folderOf({}), { COLUMNS: '400' });
    expect(narrow.stdout).toBe(wide.stdout);
  });
});

test('--version is the version of package.json', async () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const done = await runCli(['--version'], folderOf({}));
  expect(done).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe('a wrong command line', () => {
  test.each([
    [['--nope']],
    [['full-sweep']],
    [['full-sweep', ...files, '--edition', 'inferencex-2026-02']],
    [[...sweep, '--multi-node', '--edition', 'inferencex-2026-02']],
    [['full-sweep', ...files, '--no-evals', '--all-evals']],
    [['full-sweep', ...files, '--min-conc', '64', '--max-conc', '8', '--edition', 'inferencex-2026-08']],
    [['test-config', ...files, '--config-keys', 'k', '--seq-lens', '1k8k']],
    [['runner-model-sweep', ...files, '--runner-type', 'h200', '--edition', 'inferencex-2026-08']],
    [[...sweep, '--max-conc', 'four']],
    [['validate', '--count']],
    [['configs', '--match', '*', '--show', 'k']],
  ])('%j exits 2, with the usage on standard error and nothing on standard output', async (argv) => {
    const { status, stdout, stderr } = await runCli(argv, folderOf({}));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^usage: benchmatrix /);
    expect(stderr).toMatch(/^benchmatrix.*: error: /m);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test('is told before files that cannot be read', async () => {
    const argv = ['full-sweep', '--config-files', 'none.yaml', '--step-size', '1'];
    const { status, stderr } = await runCli(argv, folderOf({}));
    expect(status).toBe(2);
    expect(stderr).not.toContain('none.yaml:');
  });
});

describe('flags that the edition of the files refuses', () => {
  const nvidia = ['--config-files', 'configs/nvidia-master.yaml'];

  test.each<[string, string[], string[]]>([
    [
      'neither node kind',
      ['full-sweep', ...nvidia],
      ['one of the arguments --single-node --multi-node is required'],
    ],
    [
      'both node kinds',
      ['full-sweep', ...nvidia, '--single-node', '--multi-node'],
      ['argument --single-node: not allowed with argument --multi-node'],
    ],
    [
      'both ways of evaluation',
      ['full-sweep', ...nvidia, '--single-node', '--run-evals', '--evals-only'],
      ['argument --run-evals: not allowed with argument --evals-only'],
    ],
    [
      'a sequence length that it does not know',
      ['full-sweep', ...nvidia, '--single-node', '--seq-lens', '1k1k', '2k2k'],
      ["argument --seq-lens: invalid choice: '2k2k' (choose from 1k1k, 1k8k, 8k1k)"],
    ],
    [
      'a step that does not climb',
      ['full-sweep', ...nvidia, '--single-node', '--step-size', '1'],
      ['argument --step-size: 1 is too small (at least 2)'],
    ],
    [
      'two runner types for a runner-model-sweep',
      ['runner-model-sweep', ...nvidia, '--single-node', '--runner-type', 'b200', 'h200'],
      ['unrecognized arguments: h200'],
    ],
    [
      'no runner type for a runner-model-sweep',
      ['runner-model-sweep', ...nvidia, '--single-node'],
      ['the following arguments are required: --runner-type'],
    ],
    [
      'no key for a test-config',
      ['test-config', ...nvidia],
      ['the following arguments are required: --config-keys'],
    ],
    [
      'several at once',
      ['full-sweep', ...nvidia, '--seq-lens', 'x', '--step-size', '0'],
      ['--seq-lens', '--step-size', '--single-node --multi-node'],
    ],
  ])('exit 2, each named: %s', async (_, argv, words) => {
    const { status, stdout, stderr } = await runCli(argv, exampleRepository());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^usage: benchmatrix ${argv[0]} `));
    for (const word of words) expect(stderr).toContain(word);
  });

  test.each(['full-sweep', 'runner-model-sweep'])(
    'are those of another command, of %s: --config-keys',
    async (command) => {
      const argv = [command, ...nvidia, '--single-node', '--runner-type', 'b200', '--config-keys', 'k'];
      const { status, stderr } = await runCli(argv, exampleRepository());
      expect(status).toBe(2);
      expect(stderr).toContain(
        'argument --config-keys: not a flag of this command in edition inferencex-2026-02',
      );
    },
  );
});

describe('flags of one edition', () => {
  const argv = ['full-sweep', '--config-files', 'm.yaml', '--no-evals', '--scenario-type', 'agentic-coding'];

  test('are taken by its configs, which are then checked', async () => {
    const cwd = folderOf({
      'm.yaml': 'k:\n  scenarios: {}\n',
      'configs/runners.yaml': 'labels: {h200: [a]}\n',
    });
    const { status, stdout, stderr } = await runCli(argv, cwd);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('m.yaml:2:3: k: image: is missing');
  });

  test('are refused by configs of the other', async () => {
    const cwd = folderOf({
      'm.yaml': 'k:\n  seq-len-configs: []\n',
      'configs/runners.yaml': 'h200: [a]\n',
    });
    const { status, stdout, stderr } = await runCli(argv, cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--no-evals: not a flag of this command in edition inferencex-2026-02');
  });

  test('runner-model-sweep is refused by inferencex-2026-08, with the reason and what to do instead', async () => {
    const cwd = folderOf({
      'm.yaml': 'k:\n  scenarios: {}\n',
      'configs/runners.yaml': 'labels: {h200: [a]}\n',
    });
    const command = ['runner-model-sweep', '--config-files', 'm.yaml', '--runner-type', 'h200'];
    const { status, stdout, stderr } = await runCli(command, cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /error: runner-model-sweep is not a command of edition inferencex-2026-08: .*--runner-node-filter/,
    );
  });
});
