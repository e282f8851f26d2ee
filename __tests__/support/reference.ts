/** What the reference generator printed for real configs, and what it refused, through the bundle: tests of one edition. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/search-space/matrix-json.ts';
import { conformanceFolder, hasConformance, readLines } from './conformance.ts';
import { folderOf } from './files.ts';
import { runCli } from './process.ts';

interface Case {
  readonly name: string;
  readonly argv: string[];
  readonly jobs?: number;
  readonly sha256?: string;
  readonly fails?: string;
}

interface Mutation {
  readonly key: string;
  readonly change: string;
  readonly expect: 'accept' | 'reject';
  readonly config: unknown;
  readonly matrix?: unknown[];
}

interface TextCase {
  readonly name: string;
  readonly edition: string;
  readonly files: Record<string, string>;
  readonly argv: string[];
  readonly expect: 'accept' | 'refuse';
  readonly rows?: unknown[];
  readonly says?: string[];
}

/** @param sweeps the flags of the full sweeps whose entries, one after the other, are those of a mutation */
export function describeReference(edition: string, sweeps: readonly (readonly string[])[]): void {
  if (hasConformance) describeConformance(edition, sweeps);
  else
    describe.skip(`conformance with ${edition}: ../shared/conformance is not there`, () => {
      test('needs the folder', () => undefined);
    });
}

function describeConformance(edition: string, sweeps: readonly (readonly string[])[]): void {
  const folder = `${conformanceFolder}${edition}`;
  const cases: Case[] = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8'));
  const mutations = readLines<Mutation>(`${edition}/mutations.jsonl`);
  const documents = readLines<TextCase>('documents.jsonl').filter((one) => one.edition === edition);

  describe('command lines', () => {
    test.each(cases.filter(({ fails }) => fails === undefined))('$name gives the same bytes', async (one) => {
      const { status, stdout } = await runCli(one.argv, folder);
      expect(status).toBe(0);
      expect(stdout.endsWith(']\n')).toBe(true);
      expect(JSON.parse(stdout)).toHaveLength(one.jobs ?? -1);
      expect(digestOf(stdout.trimEnd())).toBe(one.sha256);
    });

    test.each(cases.filter(({ fails }) => fails !== undefined))(
      '$name is refused',
      async ({ argv, fails = '' }) => {
        const { status, stdout, stderr } = await runCli(argv, folder);
        const usage = / error: /.test(fails);
        expect({ status, stdout }).toEqual({ status: usage ? 2 : 1, stdout: '' });
        const named = namedIn(fails);
        expect(named).not.toEqual([]);
        for (const word of named) expect(stderr).toContain(word);
      },
    );
  });

  describe('one change to a real config', () => {
    const runners = readFileSync(`${folder}/configs/runners.yaml`, 'utf8');
    const numbered = mutations.map((mutation, index) => ({ ...mutation, index }));

    async function sweep(config: unknown) {
      const cwd = folderOf({ 'm.yaml': JSON.stringify(config), 'configs/runners.yaml': runners });
      const command = ['full-sweep', '--config-files', 'm.yaml'];
      return Promise.all(sweeps.map((flags) => runCli([...command, ...flags], cwd)));
    }

    test.each(numbered.filter((one) => one.expect === 'accept'))(
      '$index $key: $change is accepted',
      async ({ config, matrix }) => {
        const runs = await sweep(config);
        expect(runs.filter(({ status }) => status !== 0)).toEqual([]);
        const rows = runs.flatMap(({ stdout }) => JSON.parse(stdout));
        expect(JSON.stringify(rows)).toBe(JSON.stringify(matrix));
      },
    );

    test.each(numbered.filter((one) => one.expect === 'reject'))(
      '$index $key: $change is refused, and its place is named',
      async ({ config, key, change }) => {
        for (const { status, stdout, stderr } of await sweep(config)) {
          expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
          expect(stderr).toMatch(/^m\.yaml:1:\d+: /);
          expect(stderr).toContain(`: ${key}: `);
          for (const place of placesOf(change)) expect(stderr).toContain(place);
        }
      },
    );
  });

  describe('texts that JSON cannot say', () => {
    test.each(documents)('$name', async ({ files, argv, rows, says = [], expect: expected }) => {
      const { status, stdout, stderr } = await runCli(argv, folderOf(files));
      if (expected === 'accept') {
        expect(stdout).toBe(`${JSON.stringify(rows)}\n`);
        expect(status).toBe(0);
      } else {
        expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
        for (const words of says) expect(stderr).toContain(words);
      }
    });
  });
}

/** What the reference's last line names: quoted words, flags, and labels or keys of its lists. */
function namedIn(message: string): string[] {
  const quoted = [...message.matchAll(/'([^',]+)'/g)].map((match) => match[1] ?? '');
  const flags = message.match(/--[a-z-]+/g) ?? [];
  const keys = message.match(/\b(?:dsr1|gptoss|b200|cluster:)[a-z0-9:-]+(?=,)/g) ?? [];
  // The reference's own places of the files are those of its repository, not of this folder.
  return [...quoted, ...flags, ...keys].filter((word) => !word.includes('.github/'));
}

/** The field that a mutation touched; for a concurrency, whose rule spans fields, the entry and the fields of the rule. */
function placesOf(change: string): string[] {
  const touched = /(?:drop |null at |unknown field under )?([a-z][\w.-]*)/.exec(change)?.[1] ?? '';
  // where the only block of a scenario is dropped, the scenario is what is wrong
  const path = touched.replace(/^(scenarios\.[a-z-]+)\.0$/, change.startsWith('drop') ? '$1' : '$&');
  if (change.startsWith('unknown field')) return [`${path}.surprise: `];
  if (path === 'multinode') return ['multinode'];
  const isConcurrency = /\.conc-(?:start|end|list)(?:\.\d+)?$/.test(path);
  return isConcurrency ? [path.replace(/\.conc-[\w.]+$/, ''), 'conc-'] : [path];
}
