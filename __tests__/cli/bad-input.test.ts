/** What a user meets who feeds the bundle something wrong. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { folderOf } from '../support/files.ts';
import { runCli } from '../support/process.ts';

const search = '{ tp: 8, conc-start: 4, conc-end: 64 }';
const sound = configYaml('k', search);
const where = 'seq-len-configs.0.search-space.0';

type Files = Readonly<Record<string, string | Uint8Array>>;

function sweep(files: Files, ...more: string[]) {
  const cwd = folderOf({ 'configs/runners.yaml': runnersYaml, ...files });
  return runCli(['full-sweep', '--single-node', '--config-files', 'm.yaml', ...more], cwd);
}

/** The lines of a refusal; its last line counts the errors, and nothing else is printed. */
async function refusal(files: Files, ...more: string[]): Promise<string[]> {
  const { status, stdout, stderr } = await sweep(files, ...more);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  const lines = stderr.trimEnd().split('\n');
  const errors = lines.slice(0, -1);
  expect(lines.at(-1)).toMatch(
    new RegExp(`^benchmatrix: refused: ${errors.length} errors?( in \\d+ files?)?$`),
  );
  return errors;
}

describe('a config file that is none', () => {
  test.each<[string, Files, string]>([
    ['missing', {}, 'm.yaml: does not exist.'],
    ['empty', { 'm.yaml': '' }, 'm.yaml:1:1: the file is empty; its root must be a mapping of config keys.'],
    ['only a comment', { 'm.yaml': '# soon\n' }, 'm.yaml:1:1: the file is empty;'],
    ['a list', { 'm.yaml': '- a\n- b\n' }, 'm.yaml:1:1: found a list; its root must be a mapping'],
    ['a word', { 'm.yaml': 'hello\n' }, 'm.yaml:1:1: found the text "hello"; its root must be a mapping'],
    ['binary', { 'm.yaml': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff]) }, 'm.yaml: is not UTF-8 text.'],
    ['full of null bytes', { 'm.yaml': 'a: \0\0' }, 'm.yaml: holds null bytes, so it is not text.'],
    ['two documents', { 'm.yaml': `${sound}---\n${sound}` }, ': a second document begins here.'],
    ['indented by tabs', { 'm.yaml': 'k:\n\timage: a\n' }, 'm.yaml:2:1: not YAML: tab characters'],
    ['of an unknown tag', { 'm.yaml': 'k: !foo {}\n' }, 'm.yaml:1:4: the tag "!foo" is unknown'],
  ])('%s', async (_name, files, said) => {
    const [error, ...others] = await refusal(files);
    expect(error).toContain(said);
    expect(others).toEqual([]);
  });

  test('a folder', async () => {
    const cwd = folderOf({ 'configs/runners.yaml': runnersYaml });
    mkdirSync(join(cwd, 'm.yaml'));
    const { status, stdout, stderr } = await runCli(
      ['full-sweep', '--single-node', '--config-files', 'm.yaml'],
      cwd,
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('m.yaml: is a folder; a file is needed.\n');
  });
});

describe('a config that is none', () => {
  test.each([
    ['null', 'k:\n', 'm.yaml:1:1: k: found nothing (null); allowed: a mapping with the fields of a config.'],
    ['a string', 'k: text\n', 'm.yaml:1:4: k: found the text "text"; allowed: a mapping'],
    ['a list', 'k: [1]\n', 'm.yaml:1:4: k: found a list; allowed: a mapping'],
    [
      'under a number',
      '123: {}\n',
      'm.yaml:1:1: 123: the key 123 is not text: YAML reads it as a number. Quote it: "123".',
    ],
    ['under on', 'on: {}\n', 'm.yaml:1:1: on: the key on is not text: YAML reads it as the boolean true.'],
  ])('%s', async (_name, text, said) => {
    const [error] = await refusal({ 'm.yaml': sound.replace('k:', 'sound:') + text.replace('m.yaml', '') });
    const line = sound.split('\n').length;
    expect(error).toContain(said.replace('m.yaml:1:', `m.yaml:${line}:`));
  });

  test('a key with *, which patterns need', async () => {
    const errors = await refusal({ 'm.yaml': sound.replace('k:', 'k-*:') });
    expect(errors).toEqual(['m.yaml:1:1: k-*: a config key has no *, which is kept for patterns.']);
  });

  test('? and [ in a key are fine', async () => {
    const { status } = await sweep({ 'm.yaml': sound.replace('k:', 'k-?[0]:') });
    expect(status).toBe(0);
  });
});

describe('a key that is there twice', () => {
  test('in one file, with both places', async () => {
    const line = sound.split('\n').length;
    expect(await refusal({ 'm.yaml': sound + sound })).toEqual([
      `m.yaml:${line}:1: k: the key "k" stands here a second time; the first is at m.yaml:1:1. Keep one.`,
    ]);
  });

  test('in two files, with both places', async () => {
    const files = { 'm.yaml': sound, 'n.yaml': `# more\n${sound}` };
    expect(await refusal(files, '--config-files', 'm.yaml', 'n.yaml')).toEqual([
      'n.yaml:2:1: k: this config key is there already, at m.yaml:1:1. Keep one of the two.',
    ]);
  });

  test('because the same file is named twice', async () => {
    const [error] = await refusal({ 'm.yaml': sound }, '--config-files', 'm.yaml', 'm.yaml');
    expect(error).toContain('m.yaml:1:1: k: this config key is there already, at m.yaml:1:1.');
  });
});

describe('a runner file', () => {
  test.each([
    ['missing', {}, ['--runner-config', 'no.yaml'], 'no.yaml: does not exist.'],
    [
      'empty',
      { 'configs/runners.yaml': '' },
      [],
      'configs/runners.yaml:1:1: the file is empty; its root must be a mapping of runner labels',
    ],
    ['a list', { 'configs/runners.yaml': '- a\n' }, [], 'configs/runners.yaml:1:1: found a list;'],
    [
      'with one node unlisted',
      { 'configs/runners.yaml': 'h200: a\n' },
      [],
      'configs/runners.yaml:1:7: h200: found the text "a"; allowed: a list',
    ],
    [
      'nested',
      { 'configs/runners.yaml': 'all:\n  h200: [a]\n' },
      [],
      'configs/runners.yaml:2:3: all: found a mapping; allowed: a list',
    ],
    [
      'with an empty label',
      { 'configs/runners.yaml': 'h200: [a]\n"": [b]\n' },
      [],
      'configs/runners.yaml:2:1: ',
    ],
    [
      'with a label without nodes',
      { 'configs/runners.yaml': 'h200: []\n' },
      [],
      'configs/runners.yaml:1:7: h200: found an empty list; allowed: a list that is not empty.',
    ],
    [
      'with a node that is a number',
      { 'configs/runners.yaml': 'h200: [a, 1]\n' },
      [],
      'configs/runners.yaml:1:11: h200: 1: found the number 1; allowed: text',
    ],
  ])('%s is refused, though a matrix may not need it', async (_name, files, more, said) => {
    const [error, ...others] = await refusal({ 'm.yaml': sound, ...files }, ...more);
    expect(error).toContain(said);
    expect(others).toEqual([]);
  });

  test('that is nowhere is told with the places where it was sought', async () => {
    const cwd = folderOf({ 'm.yaml': sound });
    const { status, stdout, stderr } = await runCli(
      ['full-sweep', '--single-node', '--config-files', 'm.yaml'],
      cwd,
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('neither configs/runners.yaml nor .github/configs/runners.yaml is there.');
  });
});

describe('what the command line names and the files do not have', () => {
  test('an unknown runner type, with the labels', async () => {
    const [error] = await refusal({ 'm.yaml': sound }, '--runner-type', 'h20');
    expect(error).toMatch(/h20.*h200/);
  });

  test('unknown config keys, all of them, close ones offered', async () => {
    const cwd = folderOf({ 'm.yaml': sound.replace('k:', 'dsr1-fp4:'), 'configs/runners.yaml': runnersYaml });
    const argv = ['test-config', '--config-files', 'm.yaml', '--config-keys', 'dsr1-fp8', 'zzz'];
    const { status, stdout, stderr } = await runCli(argv, cwd);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('no config "dsr1-fp8". Did you mean "dsr1-fp4"?');
    expect(stderr).toContain('no config "zzz".');
  });
});

describe('usage', () => {
  test.each([
    [
      'an unknown sequence length',
      ['full-sweep', '--config-files', 'm.yaml', '--single-node', '--seq-lens', '2k2k'],
      '2k2k',
    ],
    ['neither node kind', ['full-sweep', '--config-files', 'm.yaml'], '--single-node'],
    [
      'both node kinds',
      ['full-sweep', '--config-files', 'm.yaml', '--single-node', '--multi-node'],
      '--multi-node',
    ],
    [
      'both eval flags',
      ['full-sweep', '--config-files', 'm.yaml', '--single-node', '--run-evals', '--evals-only'],
      '--evals-only',
    ],
    [
      'a number in words',
      ['full-sweep', '--config-files', 'm.yaml', '--single-node', '--max-conc', 'four'],
      '--max-conc',
    ],
    [
      'a number with a point',
      ['full-sweep', '--config-files', 'm.yaml', '--single-node', '--max-conc', '4.0'],
      '--max-conc',
    ],
    ['no config file', ['full-sweep', '--single-node'], '--config-files'],
    [
      'a flag without its value',
      ['full-sweep', '--config-files', 'm.yaml', '--single-node', '--precision'],
      '--precision',
    ],
    ['an unknown flag', ['full-sweep', '--config-files', 'm.yaml', '--single-node', '--colour'], '--colour'],
    ['no command', [], 'full-sweep'],
  ])('%s ends with status 2 and names it', async (_name, argv, named) => {
    const cwd = folderOf({ 'm.yaml': sound, 'configs/runners.yaml': runnersYaml });
    const { status, stdout, stderr } = await runCli(argv, cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(named);
  });
});

describe('values that the reference let through or stumbled over', () => {
  test.each([
    [
      'tp: "8"',
      `m.yaml:13:13: k: ${where}.tp: found the text "8"; allowed: a whole number of at least 1. Write 8, without quotes.`,
    ],
    ['tp: 8.0', `m.yaml:13:13: k: ${where}.tp: 8.0 is a float; allowed: a whole number. Write 8.`],
    [
      'tp: true',
      `m.yaml:13:13: k: ${where}.tp: found the boolean true; allowed: a whole number of at least 1.`,
    ],
    [
      'tp: 8, dp-attn: "yes"',
      `m.yaml:13:25: k: ${where}.dp-attn: found the text "yes"; allowed: true or false`,
    ],
    [
      'tp: 8, dp_attn: true',
      `m.yaml:13:16: k: ${where}.dp_attn: is not a field here. Did you mean "dp-attn"?`,
    ],
    [
      'tp: 8, tp: 2',
      `m.yaml:13:16: k: ${where}.tp: the key "tp" stands here a second time; the first is at m.yaml:13:9. Keep one.`,
    ],
    ['tp: 9007199254740993', `m.yaml:13:13: k: ${where}.tp: "9007199254740993" is beyond 2^53`],
    ['tp: 2026-02-05', `m.yaml:13:13: k: ${where}.tp: 2026-02-05 is read as a date here.`],
    ['tp: 8, prefill: {}', `m.yaml:13:16: k: ${where}.prefill: is not a field here.`],
  ])('{ %s }', async (fields, said) => {
    const errors = await refusal({ 'm.yaml': configYaml('k', search.replace('tp: 8', fields)) });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(said);
  });

  test.each([
    ['conc-start: 0, conc-end: 8', `m.yaml:13:28: k: ${where}.conc-start: found the number 0`],
    ['conc-start: 8, conc-end: 4', `m.yaml:13:7: k: ${where}: conc-start (8) is above conc-end (4).`],
    [
      'conc-start: 4',
      `m.yaml:13:7: k: ${where}: its concurrencies are missing: conc-start and conc-end, or conc-list.`,
    ],
    [
      'conc-start: 4, conc-end: 8, conc-list: [4]',
      `k: ${where}: conc-list stands beside conc-start and conc-end.`,
    ],
    ['conc-list: []', `k: ${where}.conc-list: found an empty list; allowed: a list that is not empty`],
    ['conc-list: [4, 0]', `m.yaml:13:31: k: ${where}.conc-list.1: found the number 0`],
  ])('the concurrencies %s', async (fields, said) => {
    const errors = await refusal({ 'm.yaml': configYaml('k', `{ tp: 8, ${fields} }`) });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(said);
  });

  test.each([
    ['null', 'found nothing (null); allowed: true or false.'],
    ['"false"', 'found the text "false"; allowed: true or false. Write false, without quotes.'],
    ['0', 'found the number 0; allowed: true or false.'],
  ])('multinode: %s', async (value, said) => {
    const [error] = await refusal({ 'm.yaml': sound.replace('multinode: false', `multinode: ${value}`) });
    expect(error).toBe(`m.yaml:8:14: k: multinode: ${said}`);
  });
});

test('a runner file of the other edition is told which it is', async () => {
  const text = sound.replace(/ {2}seq-len-configs:[\s\S]*/, '  scenarios:\n    fixed-seq-len: []\n');
  const [error, ...others] = await refusal({ 'm.yaml': text });
  expect(error).toBe(
    'configs/runners.yaml:1:1: h200: shows edition inferencex-2026-02, while m.yaml:9:3 is of inferencex-2026-08, ' +
      'whose runner file is a mapping with labels and hardware. Files of one edition go together.',
  );
  expect(others).toEqual([]);
});

test('all errors of all configs and files are told at once, each once, in order', async () => {
  const errors = await refusal(
    {
      'm.yaml':
        configYaml('one', search.replace('8', '"8"')) +
        sound.replace('k:', 'two:').replace('precision', 'precison'),
      'n.yaml': 'three:\n',
      'configs/runners.yaml': 'h200: []\n',
    },
    '--config-files',
    'm.yaml',
    'n.yaml',
    'no.yaml',
  );
  expect(errors.map((line) => line.split(': ').slice(0, 3).join(': '))).toEqual([
    `m.yaml:13:13: one: ${where}.tp`,
    'm.yaml:18:3: two: precison',
    'n.yaml:1:1: three: found nothing (null); allowed',
    'no.yaml: does not exist.',
    'configs/runners.yaml:1:7: h200: found an empty list; allowed',
  ]);
});

describe('large input', () => {
  test('a line of 10 MB works', async () => {
    const nodes = `h200: [${'node-0123456789, '.repeat(600_000)}last]\n`;
    const { status, stdout } = await sweep({ 'm.yaml': sound, 'configs/runners.yaml': nodes });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(5);
  });

  test('a file of 30 MB works, comments or configs', async () => {
    const padding = `# ${'x'.repeat(998)}\n`.repeat(30_000);
    const { status, stdout } = await sweep({ 'm.yaml': padding + sound });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(5);

    const length = configYaml('k000000', '{ tp: 8, conc-list: [1] }').length;
    const keys = Array.from(
      { length: Math.ceil(30_000_000 / length) },
      (_, n) => `k${`${n}`.padStart(6, '0')}`,
    );
    const text = keys.map((key) => configYaml(key, '{ tp: 8, conc-list: [1] }')).join('');
    expect(text.length).toBeGreaterThanOrEqual(30_000_000);
    const cwd = folderOf({ 'm.yaml': text, 'configs/runners.yaml': runnersYaml });
    const many = await runCli(['full-sweep', '--config-files', 'm.yaml', '--single-node', '--count'], cwd);
    expect({ ...many, stderr: '' }).toEqual({ status: 0, stdout: `${keys.length}\n`, stderr: '' });
    // all of them measure the same: that is told a hundred times, and then in one line
    const warnings = many.stderr.trimEnd().split('\n');
    expect(warnings).toHaveLength(101);
    expect(warnings.at(-1)).toContain(`${keys.length - 101} more concurrencies`);
  });

  test('thousands of errors are all told', async () => {
    const entries = `    - ${search.replace('8', '0')}\n`.repeat(5_000);
    expect(await refusal({ 'm.yaml': configYaml('k', search) + entries })).toHaveLength(5_000);
  });

  test('an alias bomb and deep nesting are refused at once', async () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('');
    expect((await refusal({ 'm.yaml': `a0: &a0 [x]\n${bomb}` })).join()).toContain(
      'expand to more than 1000000',
    );
    expect((await refusal({ 'm.yaml': `k: ${'['.repeat(100_000)}` })).join()).toContain(
      'deeper than 100 levels',
    );
  });
});

describe('hostile text', () => {
  const hostile = ['\\e[31m', '\\n::error::x', '\\r', '\\x9b2J', '\\u2028', '\\u202e', '\\0'].join('');

  /** Nothing but line breaks may stand between printable characters. */
  function isCalm(text: string): boolean {
    return !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text.replaceAll('\n', ''));
  }

  test.each([
    ['a config key', sound.replace('k:', `"${hostile}":`).replace('fp4', '4')],
    ['a field', sound.replace('precision:', `"${hostile}":`)],
    ['a value', sound.replace('fp4', `" ${hostile}"`)],
    ['a value of a choice', configYaml('k', search.replace('tp: 8', `tp: 8, spec-decoding: "${hostile}"`))],
    ['a duplicate key', `"${hostile}": 1\n"${hostile}": 1\n`],
    ['a tag', 'k: !\u202efoo 1\n'],
  ])('in %s reaches no terminal and breaks no line', async (_name, text) => {
    const { status, stdout, stderr } = await sweep({ 'm.yaml': text });
    expect({ status, stdout, calm: isCalm(stderr) }).toEqual({ status: 1, stdout: '', calm: true });
    for (const line of stderr.trimEnd().split('\n'))
      expect(line).toMatch(/^(?:m\.yaml|benchmatrix: refused)/);
  });

  test('in the name of a file and the value of a flag is shown escaped', async () => {
    const { stderr } = await sweep({ 'm.yaml': sound }, '--config-files', 'a\u001b[31m\nb.yaml');
    expect(isCalm(stderr)).toBe(true);
    expect(stderr).toContain('a\\u001b[31m\\u000ab.yaml: does not exist.\n');
  });

  test('of a megabyte is cut where it is quoted', async () => {
    const long = 'x'.repeat(1_000_000);
    const errors = await refusal({ 'm.yaml': `${long}: {${long}: 1, precision: " ${long}"}\n` });
    for (const error of errors) expect(error.length).toBeLessThan(2_000);
  });
});
