/** The house stands: a folder imports only what stands below it, nothing in a circle, and the core is pure. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from './support/process.ts';

/** Each folder of src/ with those that it may import, itself aside. */
const below: Readonly<Record<string, readonly string[]>> = {
  'search-space': [],
  config: [],
  files: ['search-space'],
  artifacts: ['config'],
  history: ['results', 'generated', 'config', 'search-space'],
  archive: ['artifacts', 'history', 'config'],
  generated: ['config'],
  dispatch: ['search-space'],
  results: ['generated', 'config', 'search-space'],
  report: ['bench', 'results', 'generated', 'config', 'search-space'],
  editions: ['generated', 'config', 'search-space'],
  git: ['config'],
  bench: ['matrix', 'dispatch', 'results', 'generated', 'config', 'search-space'],
  changelog: ['editions', 'config', 'search-space'],
  collect: ['archive', 'artifacts', 'history', 'results', 'files', 'config', 'search-space'],
  flags: ['bench', 'editions', 'history', 'config', 'dispatch', 'results'],
  matrix: ['changelog', 'git', 'editions', 'generated', 'config'],
  cli: [
    ...['artifacts', 'archive', 'bench', 'collect', 'history'],
    ...['flags', 'matrix', 'editions', 'report', 'results', 'dispatch', 'files', 'generated', 'config'],
    'search-space',
  ],
  actions: [
    'artifacts',
    'bench',
    'archive',
    'history',
    'collect',
    'flags',
    'matrix',
    'editions',
    'report',
    'results',
    'dispatch',
    'files',
    'config',
    'search-space',
  ],
};

interface Source {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  /** Our own files, relative to src/. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const src = join(root, 'src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map(readSource);

function readSource(file: string): Source {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gms),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const imports = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(src, join(src, dirname(file), specifier)));
  const packages = specifiers.filter((specifier) => !specifier.startsWith('.'));
  return { file, folder: file.split('/')[0] ?? '', text, imports, packages };
}

/** Its folder; within bench/ the part of it, since only the client of these is not pure. */
function placeOf({ file, folder }: Source): string {
  return folder === 'bench' ? dirname(file) : folder;
}

/** Without comments. */
function bare(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

function usersOf(matches: (source: Source) => boolean): string[] {
  return [...new Set(sources.filter(matches).map(({ folder }) => folder))].sort();
}

describe('folders', () => {
  test('each is in the plan', () => {
    expect([...new Set(sources.map(({ folder }) => folder))].sort()).toEqual(Object.keys(below).sort());
  });

  test.each(sources)('$file imports only from folders below its own', ({ folder, imports }) => {
    const allowed = [folder, ...(below[folder] ?? [])];
    expect(imports.filter((file) => !allowed.includes(file.split('/')[0] ?? ''))).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const importsOf = new Map(sources.map(({ file, imports }) => [file, imports]));
    const inCircle = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [...path, file];
      for (const next of importsOf.get(file) ?? []) {
        const circle = inCircle(next, [...path, file]);
        if (circle.length > 0) return circle;
      }
      return [];
    };
    expect(sources.flatMap(({ file }) => inCircle(file, []))).toEqual([]);
  });
});

describe('what only some may do', () => {
  const usersOfPackage = (pattern: RegExp) =>
    usersOf(({ packages }) => packages.some((name) => pattern.test(name)));

  test('only actions/ talk to the runner', () => {
    expect(usersOfPackage(/^@actions\/core$/)).toEqual(['actions']);
  });

  test('only artifacts/ talk to GitHub', () => {
    expect(usersOfPackage(/^@actions\/(?!core$)|octokit/)).toEqual(['artifacts']);
  });

  test('only artifacts/ and bench/client/ open connections', () => {
    const users = sources.filter(({ packages }) =>
      packages.some((name) => /^undici$|^node:(?:https?|net|tls|dns)$/.test(name)),
    );
    expect([...new Set(users.map(placeOf))].sort()).toEqual(['artifacts', 'bench/client']);
  });

  test('only flags/ read command lines', () => {
    expect(usersOf(({ packages }) => packages.some((name) => /^(?:argparse|shlex)$/.test(name)))).toEqual([
      'flags',
    ]);
  });

  test('only git/ runs other programs', () => {
    expect(usersOfPackage(/^node:child_process$/)).toEqual(['git']);
  });

  test('only config/load.ts, files/, and of artifacts/ the folders that are read and kept touch the disk', () => {
    const users = sources.filter(({ packages }) => packages.some((name) => /^node:fs\b/.test(name)));
    expect(users.map(({ file }) => file).sort()).toEqual([
      'archive/disk.ts',
      'artifacts/folder.ts',
      'artifacts/kept.ts',
      'artifacts/local-disk.ts',
      'config/load.ts',
      'files/atomic.ts',
      'files/glob.ts',
      'files/together.ts',
    ]);
  });

  test('only cli/ and actions/ know of the process and its environment, and a benchmark how busy it is', () => {
    const measuring = sources.find(({ file }) => file === 'bench/client/health.ts');
    expect(measuring?.text.match(/\bprocess\.\w+/g)).toEqual(['process.cpuUsage', 'process.cpuUsage']);
    const others = ['files/atomic.ts', 'bench/client/health.ts'];
    const users = usersOf(({ file, text }) => !others.includes(file) && /\bprocess\./.test(bare(text)));
    expect(users).toEqual(['actions', 'cli']);
  });

  test('only artifacts/, which wait and try again, a measuring client and the outermost read the clock and throw dice', () => {
    const inside = sources.filter(({ file }) => !['actions/bin/record.ts', 'cli/process.ts'].includes(file));
    const users = inside.filter(({ text }) =>
      /\bDate\b(?!\.parse\()|Math\.random|\bperformance\.|(?<!#)\bfetch\(/.test(bare(text)),
    );
    expect([...new Set(users.map(placeOf))].sort()).toEqual(['artifacts', 'bench/client']);
  });
});

describe('bundles', () => {
  test.each(['cli/index.js', 'cli/results.js', 'cli/from-changelog.js', 'matrix/index.js'])(
    '%s has neither the artifact nor the GitHub client',
    (bundle) => {
      const contents = readFileSync(join(root, 'dist/licenses.txt'), 'utf8').split('\n');
      const shipped = contents.find((line) => line.startsWith(`${bundle}: `)) ?? '';
      expect(shipped).toContain('js-yaml');
      expect(shipped).not.toMatch(/@actions\/(?:artifact|github)|octokit|azure/);
    },
  );
});
