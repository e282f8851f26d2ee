/** Files → a suite, or all that is wrong with them: every mistake told, each of them once. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { loadSuite } from '../../src/matrix/suite.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { folderOf } from '../support/files.ts';

const search = '{ tp: 8, conc-start: 4, conc-end: 64 }';
const sound = configYaml('k', search);

/** What is said of a config file and a runner file, their folder left out. */
function problemsOf(config: string, runners = runnersYaml): string[] {
  const folder = folderOf({ 'm.yaml': config, 'runners.yaml': runners });
  const loaded = loadSuite({
    configFiles: [join(folder, 'm.yaml')],
    runnerFile: join(folder, 'runners.yaml'),
  });
  const diagnostics = loaded.kind === 'suite' ? loaded.suite.findings() : loaded.diagnostics;
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).replaceAll(`${folder}/`, ''));
}

describe('one mistake gives one error', () => {
  const where = 'k: seq-len-configs.0.search-space.0';

  test.each([
    ['a whole float where text belongs', 'image: a/b:1', 'image: 8.0', 'k: image: '],
    ['a whole float in an unknown field', 'image: a/b:1', 'image: a/b:1\n  colour: 8.0', 'k: colour: '],
    [
      'a whole float among choices',
      search,
      `${search.slice(0, -2)}, spec-decoding: 8.0 }`,
      `${where}.spec-decoding: `,
    ],
    ['a misspelt required field', 'seq-len-configs:', 'seq_len_configs:', 'k: seq_len_configs: '],
    ['a misspelt concurrency', 'conc-start', 'conc_start', `${where}.conc_start: `],
    ['a concurrency past 2^53', 'conc-start: 4', 'conc-start: 99999999999999999999', `${where}.conc-start: `],
    ['a date', 'image: a/b:1', 'image: 2026-02-05', 'k: image: '],
    ['multinode that is text', 'multinode: false', 'multinode: "false"', 'k: multinode: '],
  ])('%s', (_name, right, wrong, said) => {
    const problems = problemsOf(sound.replace(right, wrong));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });
});

describe('no mistake hides another', () => {
  test('a key that is not text, at the place where fields are missing', () => {
    const problems = problemsOf('k:\n  10: x\n  image: i\n  multinode: false\n');
    expect(problems.map((problem) => problem.split(': ')[2])).toEqual([
      '10',
      'model',
      'model-prefix',
      'precision',
      'framework',
      'runner',
      'seq-len-configs',
    ]);
  });

  test('a config file and the runner file', () => {
    const problems = problemsOf(sound.replace('tp: 8', 'tp: 0'), 'h200: []\n');
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['m.yaml', 'runners.yaml']);
  });
});

describe('what is to be quoted is shown as it was written', () => {
  test.each(['on', '010', '1_6', '8.50'])('framework: %s', (written) => {
    const [problem] = problemsOf(sound.replace('framework: sglang', `framework: ${written}`));
    expect(problem).toContain(`Quote it: "${written}".`);
  });
});

describe('runner files', () => {
  test.each([
    ['a label with a space at an end', `' h': [a]\n${runnersYaml}`],
    ['an empty label', `'': [a]\n${runnersYaml}`],
    ['a node without a name', `x: ['']\n${runnersYaml}`],
    ['a node with a space at an end', `x: ['a ']\n${runnersYaml}`],
    ['a label without nodes', `x: []\n${runnersYaml}`],
    ['nodes nested too deep', `x: [[a]]\n${runnersYaml}`],
    ['a node that is no text', `x: [1]\n${runnersYaml}`],
    ['one node instead of a list', `x: a\n${runnersYaml}`],
  ])('%s is refused at its place', (_name, runners) => {
    const problems = problemsOf(sound, runners);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^runners\.yaml:1:\d+: /);
  });

  test('a runner that they do not know is a warning', () => {
    expect(problemsOf(sound.replace('runner: h200', 'runner: h20'))).toEqual([
      'm.yaml:7:11: warning: k: runner: "h20" is no label of runners.yaml, so its jobs would wait until they are cancelled. Did you mean "h200"?',
    ]);
  });
});
