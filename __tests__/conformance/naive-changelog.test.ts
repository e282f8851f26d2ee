/** The changelog computed by plain loops is what the reference's setup job printed, so that ours may be tested with it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load, YAML11_SCHEMA } from 'js-yaml';
import {
  type ChangelogEdition,
  changelogEntries,
  changelogStyles,
  changelogYaml,
  patternsOf,
} from '../support/changelog-cases.ts';
import { conformanceFolder, hasConformance, readLines } from '../support/conformance.ts';
import type { NaiveConfig } from '../support/naive-2026-02.ts';
import type { Config08, Hardware08 } from '../support/naive-2026-08.ts';
import {
  type NaiveBuckets,
  type NaiveChange,
  type NaiveEntry,
  type NaiveOutput02,
  type NaiveOutput08,
  type NaiveRow,
  naiveChangelog02,
  naiveChangelog08,
  naiveMatches,
} from '../support/naive-changelog.ts';

interface Case<Output> {
  readonly line: number;
  readonly kind: string;
  readonly flags?: readonly string[];
  readonly base: string;
  readonly head: string;
  readonly output?: Output;
}

/** A text as PyYAML reads it, for which the runner file of 2026-08 has its numbers written. */
function parsed<T>(text: string): T {
  return JSON.parse(JSON.stringify(load(text, { schema: YAML11_SCHEMA })));
}

function fileOf<T>(edition: ChangelogEdition, name: string): T {
  return parsed(readFileSync(`${conformanceFolder}${edition}/configs/${name}.yaml`, 'utf8'));
}

/** The configs of both files, AMD's first, as the reference's setup job loads them. */
function configsOf<Config>(edition: ChangelogEdition): (readonly [string, Config])[] {
  return ['amd-master', 'nvidia-master'].flatMap((name) =>
    Object.entries(fileOf<Record<string, Config>>(edition, name)),
  );
}

function casesOf<Output>(edition: ChangelogEdition): Case<Output>[] {
  const cases = readLines<Omit<Case<Output>, 'line'>>(`${edition}/changelogs.jsonl`);
  return cases
    .map((one, index) => ({ ...one, line: index + 1 }))
    .filter(({ output }) => output !== undefined);
}

/** The revisions of the reference's runs, and what was added: these heads all begin with their base. */
function changeOf({ base, head }: Case<unknown>): NaiveChange {
  expect(head.startsWith(base)).toBe(true);
  return { baseRef: 'HEAD~1', headRef: 'HEAD', added: parsed<NaiveEntry[]>(head.slice(base.length)) };
}

function made<Output>(output: Output | 'refused'): Output {
  if (output === 'refused') throw new Error('refused');
  return output;
}

function rowsIn(buckets: NaiveBuckets): Record<string, string[]> {
  const texts = Object.entries(buckets).map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row))]);
  return Object.fromEntries(texts);
}

/** The rows of each bucket in an order of ours, for that of the reference changes from run to run. */
function unordered({ single_node, multi_node, ...rest }: NaiveOutput02) {
  const sortedIn = (buckets: NaiveBuckets) =>
    Object.fromEntries(Object.entries(rowsIn(buckets)).map(([name, rows]) => [name, rows.sort()]));
  return {
    single_node: sortedIn(single_node),
    multi_node: sortedIn(multi_node),
    rest: JSON.stringify(rest),
  };
}

const describeConformance = hasConformance ? describe : describe.skip;

describeConformance('inferencex-2026-02', () => {
  const edition = 'inferencex-2026-02';
  const cases = hasConformance ? casesOf<NaiveOutput02>(edition) : [];
  const configs = hasConformance ? configsOf<NaiveConfig>(edition) : [];
  const runners = hasConformance
    ? Object.entries(fileOf<Record<string, readonly string[]>>(edition, 'runners'))
    : [];

  test('has cases', () => {
    expect(cases).toHaveLength(13);
  });

  test.each(cases)('line $line, $kind: the same rows in each bucket', (one) => {
    const output = made(naiveChangelog02(configs, runners, changeOf(one)));
    expect(one.output && unordered(output)).toEqual(one.output && unordered(one.output));
    expect(Object.keys(output)).toEqual(Object.keys(one.output ?? {}));
  });
});

describeConformance('inferencex-2026-08', () => {
  const edition = 'inferencex-2026-08';
  const cases = hasConformance ? casesOf<NaiveOutput08>(edition) : [];
  const configs = hasConformance ? configsOf<Config08>(edition) : [];
  const runners = hasConformance ? runnersOf(edition) : { labels: [], hardware: [] };

  test('has cases', () => {
    expect(cases).toHaveLength(20);
  });

  test.each(cases)('line $line, $kind: the same bytes', (one) => {
    const given = new Set(one.flags);
    const output = naiveChangelog08(configs, runners, changeOf(one), {
      trimConc: given.has('--trim-conc'),
      allEvals: given.has('--all-evals'),
      evalsOnly: given.has('--evals-only'),
    });
    expect(JSON.stringify(output)).toBe(JSON.stringify(one.output));
  });

  test('every config at once gives as many entries as were counted of the reference (results.md 4.5)', () => {
    const added = [{ 'config-keys': ['*'], description: ['all'], 'pr-link': '' }];
    const output = made(naiveChangelog08(configs, runners, { baseRef: 'a', headRef: 'b', added }));
    const { single_node: one, multi_node: several } = output;
    const counts = (buckets: NaiveBuckets) =>
      Object.fromEntries(Object.entries(buckets).map(([name, rows]) => [name, rows.length]));
    expect(counts(one)).toEqual({ '8k1k': 690, agentic: 482 });
    expect(counts(several)).toEqual({ '1k1k': 1, '8k1k': 383, agentic: 264 });
    const lists: readonly (readonly NaiveRow[])[] = [
      ...[output.evals, output.agentic_evals, output.multinode_evals, output.multinode_agentic_evals],
    ];
    expect(lists.map((rows) => rows.length)).toEqual([202, 33, 317, 93]);
  });
});

function runnersOf(edition: ChangelogEdition) {
  const { labels, hardware } = fileOf<{
    readonly labels: Readonly<Record<string, readonly string[]>>;
    readonly hardware: Readonly<Record<string, Hardware08>>;
  }>(edition, 'runners');
  return { labels: Object.entries(labels), hardware: Object.entries(hardware) };
}

describe('made-up changelogs', () => {
  const keys = ['k-fp4-h200-sglang', 'k-fp4-h200-sglang-mtp', 'qwen3.5-fp8-b200-trt', 'a', 'no', '10'];

  test.each<ChangelogEdition>(['inferencex-2026-02', 'inferencex-2026-08'])(
    'of %s are read as what they were written from, in any style',
    (edition) => {
      fc.assert(
        fc.property(changelogEntries(edition, keys), changelogStyles, (entries, style) => {
          expect(parsed(changelogYaml(entries, style))).toEqual(entries);
        }),
      );
    },
  );

  test('have patterns that match the key that they were made of', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys).chain((key) => patternsOf(key).map((pattern) => [key, pattern] as const)),
        ([key, pattern]) => {
          expect(pattern).toContain('*');
          expect(naiveMatches(pattern, key)).toBe(true);
        },
      ),
    );
  });

  test('a pattern is of the whole key, and nothing but * is special in it', () => {
    const matched = (pattern: string) => keys.filter((key) => naiveMatches(pattern, key));
    expect(matched('k-*')).toEqual(['k-fp4-h200-sglang', 'k-fp4-h200-sglang-mtp']);
    expect(matched('*sglang')).toEqual(['k-fp4-h200-sglang']);
    expect(matched('qwen3?5*')).toEqual([]);
    expect(matched('qwen3.5*')).toEqual(['qwen3.5-fp8-b200-trt']);
    expect(matched('k.*')).toEqual([]);
    expect(matched('k-fp[0-9]*')).toEqual([]);
    expect(matched('K-*')).toEqual([]);
    expect(matched('*')).toEqual(keys);
  });
});
