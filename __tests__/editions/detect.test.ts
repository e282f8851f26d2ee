/** Which edition files are read as: told by their shape, insisted on by --edition, refused where they are mixed. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mergeConfigs } from '../../src/config/config-set.ts';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { parseYaml } from '../../src/config/yaml.ts';
import { detectEdition } from '../../src/editions/detect.ts';
import { loadSuite } from '../../src/matrix/suite.ts';
import { folderOf } from '../support/files.ts';

const february = 'inferencex-2026-02';
const august = 'inferencex-2026-08';

const block = '[{ isl: 1, osl: 1, search-space: [{ tp: 8, conc-list: [4] }] }]';
const februarySpace = `seq-len-configs: ${block}`;
const augustSpace = `scenarios: { fixed-seq-len: ${block} }`;

/** A config whose last field, in line 9, is where it shows its edition. */
function configYaml(key: string, space: string): string {
  return `${key}:
  image: a/b:1
  model: m/M
  model-prefix: ${key}
  precision: fp4
  framework: sglang
  runner: h200
  multinode: false
  ${space}
`;
}

const flat = 'h200: [h200-a_0]\n';
const labelled = 'labels: { h200: [h200-a_0] }\n';

interface Files {
  /** Of each config file, by name. */
  readonly configs?: Readonly<Record<string, string>>;
  readonly runners?: string;
  readonly edition?: string;
}

/** The edition that files are read as, or what is said against them, in the order of the files. */
function readAs({ configs = {}, runners = '', edition }: Files): string | string[] {
  const folder = folderOf({ ...configs, 'runners.yaml': runners });
  const loaded = loadSuite({
    configFiles: Object.keys(configs).map((file) => join(folder, file)),
    runnerFile: join(folder, 'runners.yaml'),
    edition,
  });
  return loaded.kind === 'suite'
    ? loaded.suite.edition.name
    : loaded.diagnostics.map((one) => formatDiagnostic(one).replaceAll(`${folder}/`, ''));
}

const old = configYaml('old', februarySpace);
const young = configYaml('young', augustSpace);

describe('files show their edition', () => {
  test.each<[string, Files, string]>([
    ['by seq-len-configs and a flat runner file', { configs: { 'm.yaml': old }, runners: flat }, february],
    ['by scenarios and labels', { configs: { 'm.yaml': young }, runners: labelled }, august],
    ['by the runner file, where there are no configs', { runners: labelled }, august],
    ['by a flat runner file, where there are no configs', { runners: flat }, february],
  ])('%s', (_name, files, edition) => expect(readAs(files)).toBe(edition));

  test.each<[string, string, string]>([
    ['a runner label that is called labels', 'labels: [a]\nh200: [b]\n', february],
    ['a runner label that is called hardware', 'h200: [b]\nhardware: [a]\n', february],
    ['no labels at all', 'labels: {}\n', august],
    ['hardware before labels', 'hardware: {}\nlabels: { h200: [a] }\n', august],
  ])('whatever their labels are: %s', (_name, runners, edition) => expect(readAs({ runners })).toBe(edition));

  test('a config that is none yet does not hide what another shows', () => {
    const said = readAs({ configs: { 'm.yaml': `k: {}\n${young}` }, runners: labelled });
    expect(said).toContainEqual(expect.stringMatching(/^m\.yaml:1:4: k: scenarios: is missing/));
    expect(said).not.toContainEqual(expect.stringContaining('seq-len-configs'));
  });

  test('an empty, null or misplaced marker is one all the same', () => {
    for (const value of ['', 'null', '[]', 'x'])
      expect(
        readAs({ configs: { 'm.yaml': configYaml('k', `scenarios: ${value}`) }, runners: labelled }),
      ).toEqual([expect.stringMatching(/^m\.yaml:9:\d+: k: scenarios: /)]);
  });
});

describe('--edition says it where the files do not, and insists where they do', () => {
  test.each<[string, Files, string]>([
    [
      'the edition that they show',
      { configs: { 'm.yaml': young }, runners: labelled, edition: august },
      august,
    ],
    ['the older one, likewise', { configs: { 'm.yaml': old }, runners: flat, edition: february }, february],
  ])('%s', (_name, files, edition) => expect(readAs(files)).toBe(edition));

  test('configs of another are refused where they show it', () => {
    expect(readAs({ configs: { 'm.yaml': old }, runners: labelled, edition: august })).toEqual([
      expect.stringMatching(
        /^m\.yaml:9:3: old: seq-len-configs: .*inferencex-2026-02.*--edition says inferencex-2026-08/,
      ),
    ]);
  });

  test('a runner file of another is refused, and told what it should be', () => {
    expect(readAs({ configs: { 'm.yaml': young }, runners: flat, edition: august })).toEqual([
      expect.stringMatching(/^runners\.yaml:1:1: h200: .*inferencex-2026-02.*labels/),
    ]);
  });

  test('both are refused, each once', () => {
    const two = configYaml('two', februarySpace);
    expect(readAs({ configs: { 'm.yaml': old + two }, runners: flat, edition: august })).toEqual([
      expect.stringMatching(/^m\.yaml:9:3: old: seq-len-configs: /),
      expect.stringMatching(/^runners\.yaml:1:1: h200: /),
    ]);
  });
});

describe('files of two editions are not mixed', () => {
  test('two config files: both are named, and both editions', () => {
    expect(readAs({ configs: { 'm.yaml': old, 'n.yaml': young }, runners: flat })).toEqual([
      expect.stringMatching(
        /^n\.yaml:9:3: young: scenarios: .*inferencex-2026-08.*m\.yaml:9:3.*inferencex-2026-02/,
      ),
    ]);
  });

  test('the file that comes first is the one that the others are told by', () => {
    expect(readAs({ configs: { 'n.yaml': young, 'm.yaml': old }, runners: labelled })).toEqual([
      expect.stringMatching(
        /^m\.yaml:9:3: old: seq-len-configs: .*inferencex-2026-02.*n\.yaml:9:3.*inferencex-2026-08/,
      ),
    ]);
  });

  test('two configs of one file', () => {
    expect(readAs({ configs: { 'm.yaml': old + young }, runners: flat })).toEqual([
      expect.stringMatching(/^m\.yaml:18:3: young: scenarios: .*m\.yaml:9:3/),
    ]);
  });

  test('each file that is of the other edition is told once', () => {
    const configs = {
      'm.yaml': old,
      'n.yaml': young + configYaml('younger', augustSpace),
      'o.yaml': configYaml('youngest', augustSpace),
    };
    expect(readAs({ configs, runners: labelled })).toEqual([
      expect.stringMatching(/^n\.yaml:9:3: young: scenarios: /),
      expect.stringMatching(/^o\.yaml:9:3: youngest: scenarios: /),
      expect.stringMatching(/^runners\.yaml:1:1: labels: /),
    ]);
  });

  test.each<[string, string, string, RegExp]>([
    ['a flat runner file beside scenarios', young, flat, /^runners\.yaml:1:1: h200: .*m\.yaml:9:3.*labels/],
    ['labels beside seq-len-configs', old, labelled, /^runners\.yaml:1:1: labels: .*m\.yaml:9:3/],
  ])('%s: the configs say which, and the runner file is told', (_name, config, runners, said) => {
    expect(readAs({ configs: { 'm.yaml': config }, runners })).toEqual([expect.stringMatching(said)]);
  });

  test('nothing is said twice: what the other edition would find wrong is left out', () => {
    const odd = configYaml('odd', 'scenarios: { chat: [] }');
    expect(readAs({ configs: { 'm.yaml': old, 'n.yaml': odd }, runners: flat })).toHaveLength(1);
  });
});

describe('where no config shows an edition', () => {
  const bare = configYaml('bare', '').trimEnd();

  test.each<[string, string, string]>([
    ['the runner file decides for the one', flat, 'seq-len-configs'],
    ['the runner file decides for the other', labelled, 'scenarios'],
    ['and the runner file does not either, it is the older', '{}\n', 'seq-len-configs'],
  ])('%s', (_name, runners, missing) => {
    expect(readAs({ configs: { 'm.yaml': `${bare}\n` }, runners })).toContainEqual(
      `m.yaml:2:3: bare: ${missing}: is missing; it is required.`,
    );
  });

  test('--edition decides', () => {
    const said = readAs({ configs: { 'm.yaml': `${bare}\n` }, runners: '{}\n', edition: august });
    expect(said).toContainEqual('m.yaml:2:3: bare: scenarios: is missing; it is required.');
    expect(said).not.toContainEqual(expect.stringContaining('seq-len-configs'));
  });

  test('a misspelt marker is left to the edition that the runner file shows', () => {
    const config = configYaml('k', augustSpace.replace('scenarios', 'scenario'));
    expect(readAs({ configs: { 'm.yaml': config }, runners: labelled })).toEqual([
      expect.stringMatching(/^m\.yaml:9:3: k: scenario: .*"scenarios"/),
    ]);
  });
});

describe('a config with both markers', () => {
  const both = configYaml('both', `${februarySpace}\n  ${augustSpace}`);

  test('has one too many: the one that the rest does not show', () => {
    expect(readAs({ configs: { 'm.yaml': young.replace('young', 'a') + both }, runners: labelled })).toEqual([
      expect.stringMatching(/^m\.yaml:18:3: both: seq-len-configs: is not a field here\./),
    ]);
    expect(readAs({ configs: { 'm.yaml': old.replace('old', 'a') + both }, runners: flat })).toEqual([
      expect.stringMatching(/^m\.yaml:19:3: both: scenarios: is not a field here\./),
    ]);
  });

  test('is judged by the runner file where it stands alone', () => {
    expect(readAs({ configs: { 'm.yaml': both }, runners: labelled })).toEqual([
      expect.stringMatching(/^m\.yaml:9:3: both: seq-len-configs: is not a field here\./),
    ]);
  });

  test('and a runner file with a label beside labels is not of two editions', () => {
    expect(readAs({ runners: 'labels: { h200: [a] }\nh100: [b]\n' })).toEqual([
      expect.stringMatching(/^runners\.yaml:2:1: h100: is not a field here\./),
    ]);
  });
});

describe('broken files', () => {
  test('a config file that cannot be read leaves the edition to the others', () => {
    const configs = { 'm.yaml': 'k: [\n', 'n.yaml': young };
    expect(readAs({ configs, runners: labelled })).toEqual([expect.stringMatching(/^m\.yaml:\d+:\d+: /)]);
  });

  test('a runner file that cannot be read takes no part', () => {
    for (const config of [old, young])
      expect(readAs({ configs: { 'm.yaml': config }, runners: 'h200: [\n' })).toEqual([
        expect.stringMatching(/^runners\.yaml:\d+:\d+: /),
      ]);
  });

  test('a runner file of another edition is told beside one that cannot be read', () => {
    const configs = { 'm.yaml': young, 'n.yaml': 'k: [\n' };
    expect(readAs({ configs, runners: flat })).toEqual([
      expect.stringMatching(/^n\.yaml:\d+:\d+: /),
      expect.stringMatching(/^runners\.yaml:1:1: h200: /),
    ]);
  });

  test('a missing config file and a missing runner file are both told', () => {
    const loaded = loadSuite({ configFiles: ['/no/m.yaml'], runnerFile: '/no/runners.yaml' });
    expect(loaded.kind === 'refused' && loaded.diagnostics.map(formatDiagnostic)).toEqual([
      '/no/m.yaml: does not exist.',
      '/no/runners.yaml: does not exist.',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a list', '- a\n'],
    ['a word', 'hello\n'],
    ['configs that are none', 'a: null\nb: [1]\nc: text\n'],
  ])('%s shows no edition', (_name, text) => {
    const { configs } = mergeConfigs([parseYaml(text, 'm.yaml')]);
    expect(detectEdition(configs, undefined)).toMatchObject({
      kind: 'edition',
      edition: { name: february },
      certain: false,
    });
  });

  test('what a mapping inherits is no marker', () => {
    const { configs } = mergeConfigs([
      parseYaml('__proto__: { scenarios: {} }\nconstructor: {}\n', 'm.yaml'),
    ]);
    expect(detectEdition(configs, undefined)).toMatchObject({ kind: 'edition', edition: { name: august } });
    const inherited = mergeConfigs([parseYaml('k: { __proto__: { scenarios: {} } }\n', 'm.yaml')]).configs;
    expect(detectEdition(inherited, undefined)).toMatchObject({ certain: false });
  });

  test('an edition that nobody knows counts as none here: the command line refuses it before', () => {
    const { configs } = mergeConfigs([parseYaml(young, 'm.yaml')]);
    expect(detectEdition(configs, undefined, 'inferencex-1999')).toMatchObject({ edition: { name: august } });
  });
});

describe('a runner file that is flat but for a mistake', () => {
  test.each([
    ['a label without a list', 'h200: [a]\nb200: x\n'],
    ['labels that are a list', 'labels: [h200]\nhardware: {}\n'],
    ['labels misspelt', 'lables: { h200: [a] }\nhardware: [x]\n'],
  ])('shows no edition, so that the configs say what is wrong with it: %s', (_what, runners) => {
    const told = readAs({ configs: { 'm.yaml': young }, runners });
    expect(told).not.toEqual([]);
    for (const one of told) expect(one).not.toContain('shows edition');
    expect([told].flat().join('\n')).toContain('labels');
  });
});
