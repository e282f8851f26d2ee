/** Entries that make the same measurement: kept, and told with both places. */
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { loadSuite } from '../../src/matrix/suite.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { folderOf } from '../support/files.ts';

/** The entries of a full sweep of a master file, and its warnings, which name it `m.yaml`. */
function sweepOf(text: string) {
  const folder = folderOf({ 'm.yaml': text, 'runners.yaml': runnersYaml });
  const loaded = loadSuite({ configFiles: [`${folder}/m.yaml`], runnerFile: `${folder}/runners.yaml` });
  if (loaded.kind !== 'suite') throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
  const { entries, diagnostics: found, twins } = loaded.suite.sweep('full-sweep', {});
  const diagnostics = [...found, ...twins];
  return { entries, warnings: diagnostics.map((one) => formatDiagnostic(one).replaceAll(`${folder}/`, '')) };
}

const layout = '{ tp: 8, conc-list: [4, 16] }';

describe('entries of one identity', () => {
  test('that are the same in all are both kept, and told once for all their concurrencies', () => {
    const { entries, warnings } = sweepOf(configYaml('first', layout) + configYaml('second', layout));
    expect(entries).toHaveLength(4);
    expect(warnings).toEqual([
      'm.yaml:26:7: warning: second: seq-len-configs.0.search-space.0: makes the same measurement as m.yaml:13:7 (first), ' +
        'at concurrency 4, 16. Both are kept: each of these is measured twice, and their results have one name, of which the second gets a suffix.',
    ]);
  });

  test('that differ elsewhere are told with that, and the concurrencies that they share', () => {
    const other = configYaml('second', '{ tp: 8, conc-list: [16, 32] }').replace('image: ', 'image: other/');
    const { warnings } = sweepOf(configYaml('first', layout) + other);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(
      'counts as the same measurement as m.yaml:13:7 (first), at concurrency 16: ',
    );
    expect(warnings[0]).toContain('do not tell them apart by image.');
  });

  test('are told in one config too, and in one list', () => {
    const { warnings } = sweepOf(configYaml('k', `{ tp: 8, conc-list: [4, 4] }\n    - ${layout}`));
    expect(warnings).toEqual([
      expect.stringContaining('search-space.0: makes the same measurement twice, at concurrency 4.'),
      expect.stringContaining(
        'search-space.1: makes the same measurement as m.yaml:13:7 (k), at concurrency 4.',
      ),
    ]);
  });

  test('are none where anything of the identity differs', () => {
    const other = configYaml('second', '{ tp: 8, dp-attn: true, conc-list: [4, 16] }');
    expect(sweepOf(configYaml('first', layout) + other).warnings).toEqual([]);
  });

  test('beyond a hundred are counted', () => {
    const configs = Array.from({ length: 103 }, (_, n) => configYaml(`k${n}`, layout));
    const { warnings } = sweepOf(configs.join(''));
    expect(warnings).toHaveLength(101);
    expect(warnings.at(-2)).toContain('at concurrency 4, 16.');
    // of the 102 that repeat the first config, two are left, with two concurrencies each
    expect(warnings.at(-1)).toMatch(/^warning: 4 more concurrencies /);
  });
});
