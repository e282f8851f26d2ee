/** What the reference's setup job makes of a changelog: the same, by the bundle in dist/ in a git repository. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isMapping } from '../../src/config/shape.ts';
import { conformanceFolder, hasConformance, readLines } from '../support/conformance.ts';
import { repositoryWith } from '../support/git.ts';
import { runCli } from '../support/process.ts';

interface Case {
  readonly kind: string;
  readonly flags?: readonly string[];
  readonly base: string;
  readonly head: string;
  readonly output?: Readonly<Record<string, unknown>>;
  readonly fails?: string;
}

/** What a refusal of each kind says, beside the changelog's name. */
const refusals: Readonly<Record<string, RegExp>> = {
  'unknown field': /^perf-changelog\.yaml:\d+:3: surprise: is not a field here\./m,
  'no addition': /^perf-changelog\.yaml: /m,
  'unknown key': /^perf-changelog\.yaml:\d+:7: config-keys\.0: no config has the key "no-such-/m,
  'deletes a line': /^perf-changelog\.yaml:\d+:1: .*- config-keys:/m,
};

const editions = ['inferencex-2026-02', 'inferencex-2026-08'] as const;

/** The reference of 2026-02 takes configs in the order of a set: of its lists only what is in them is told. */
function comparable(edition: string, output: unknown): string {
  if (edition === 'inferencex-2026-08') return JSON.stringify(output);
  const buckets = (value: unknown): unknown =>
    isMapping(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([name, rows]) => [name, sortedRows(rows)]),
        )
      : value;
  const { single_node, multi_node, ...others } = isMapping(output) ? output : {};
  return JSON.stringify({ single_node: buckets(single_node), multi_node: buckets(multi_node), ...others });
}

function sortedRows(rows: unknown): unknown {
  return Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)).sort() : rows;
}

describe.each(editions)('%s', (edition) => {
  if (!hasConformance) {
    test.skip('the conformance folder is not beside the project', () => undefined);
    return;
  }
  const cases = readLines<Case>(`${edition}/changelogs.jsonl`).map((one, line) => ({
    ...one,
    line: line + 1,
  }));
  const folder = `${conformanceFolder}${edition}/configs/`;
  const configs = ['amd-master.yaml', 'nvidia-master.yaml', 'runners.yaml'].map((name): [string, string] => [
    `configs/${name}`,
    readFileSync(folder + name, 'utf8'),
  ]);

  test.each(cases)('line $line: $kind', async ({ kind, flags = [], base, head, output, fails }) => {
    const repository = repositoryWith({ ...Object.fromEntries(configs), 'perf-changelog.yaml': base });
    repository.commit({ 'perf-changelog.yaml': head });
    const { status, stdout, stderr } = await runCli(
      [
        ...[
          'changelog',
          '--changelog-file',
          'perf-changelog.yaml',
          '--base-ref',
          'HEAD~1',
          '--head-ref',
          'HEAD',
        ],
        ...['--config-files', 'configs/amd-master.yaml', 'configs/nvidia-master.yaml', ...flags],
      ],
      repository.folder,
    );
    if (fails !== undefined) {
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(refusals[kind] ?? /^$/);
      return;
    }
    expect({ status, stderr: stderr.replace(/^.*: warning: .*\n|^warning: .*\n/gm, '') }).toEqual({
      status: 0,
      stderr: '',
    });
    expect(comparable(edition, JSON.parse(stdout))).toBe(comparable(edition, output));
    // compact, on one line
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout))}\n`);
  });
});
