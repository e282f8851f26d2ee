/** `npm run build`: src/generated/ from schemas/, dist/ from src/, dist/licenses.txt from what dist/ ships. */
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generate } from './generate.mjs';
import { licences } from './licences.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);

await generate();
// built beside dist/ and then put in its place, so that a failed build leaves the old one
const out = '.cache/dist';
await rm(out, { recursive: true, force: true });

// CommonJS inside the bundles asks for Node's own modules by require, which an ES module does not have.
const requires =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/**
 * Node's own modules come by require: an ES import of `node:fs` builds all of its exports first, promises and streams
 * with them, and a command line pays for that at every start.
 * @type {import('esbuild').Plugin}
 */
const builtinsByRequire = {
  name: 'builtins-by-require',
  setup({ onResolve, onLoad }) {
    // argparse asserts four things, and Node's own assert brings a comparison of objects and its report with it
    onResolve({ filter: /^assert$/ }, () => ({ path: 'assert', namespace: 'plain-assert' }));
    onLoad({ filter: /.*/, namespace: 'plain-assert' }, () => ({
      contents:
        "module.exports = (holds, message = 'assertion failed') => { if (!holds) throw new Error(message); };",
    }));
    // the official client only uploads here: what it would unpack downloads with stays out, and its packages with it
    onResolve({ filter: /^unzip-stream$/ }, () => ({ path: 'unzip-stream', namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get() { throw new Error('${path} is not in this bundle'); } });`,
    }));
    // hashing costs a start two milliseconds, and most command lines hash nothing
    onResolve({ filter: /^node:crypto$/ }, ({ kind, importer }) =>
      kind === 'import-statement' && !importer.includes('node_modules')
        ? { path: 'node:crypto', namespace: 'when-called' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'when-called' }, ({ path }) => ({
      contents: `const load = () => require('${path}'); ${['createHash', 'randomUUID'].map((name) => `exports.${name} = (...args) => load().${name}(...args);`).join(' ')}`,
    }));
    // what reads results or changelogs, or loads servers, is a bundle of its own, beside the command line's
    onResolve({ filter: /^\.\/(?:results|from-changelog|benches)\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, '.js'), external: true } : undefined,
    );
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'builtin' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require('${path}');`,
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  // a third less to read at every start; names stay, for whoever reads a bundle or a stack
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
  logLevel: 'warning',
  plugins: [builtinsByRequire],
};

const bundles = {
  'cli/index.js': await build({
    ...shared,
    entryPoints: { index: 'src/cli/index.ts' },
    outdir: `${out}/cli`,
    banner: { js: `#!/usr/bin/env node\n${requires}` },
  }),
  'cli/results.js': await build({
    ...shared,
    entryPoints: { results: 'src/cli/results.ts' },
    outdir: `${out}/cli`,
    // connections are made by those alone who read runs
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: requires },
  }),
  'cli/from-changelog.js': await build({
    ...shared,
    entryPoints: { 'from-changelog': 'src/cli/from-changelog.ts' },
    outdir: `${out}/cli`,
    banner: { js: requires },
  }),
  'cli/benches.js': await build({
    ...shared,
    entryPoints: { benches: 'src/cli/benches.ts' },
    outdir: `${out}/cli`,
    // tokenizers and clusters are for those alone who ask for them
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: requires },
  }),
  'matrix/index.js': await build({
    ...shared,
    entryPoints: { index: 'src/actions/bin/matrix.ts' },
    outdir: `${out}/matrix`,
    // what reads results is loaded when a sweep is taken up again
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: `#!/usr/bin/env node\n${requires}` },
  }),
  'aggregate/index.js': await build({
    ...shared,
    entryPoints: { index: 'src/actions/bin/aggregate.ts' },
    outdir: `${out}/aggregate`,
    // the client that uploads is loaded when there is something to upload
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: `#!/usr/bin/env node\n${requires}` },
  }),
  'extract/index.js': await build({
    ...shared,
    entryPoints: { index: 'src/actions/bin/extract.ts' },
    outdir: `${out}/extract`,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: `#!/usr/bin/env node\n${requires}` },
  }),
  'bench/index.js': await build({
    ...shared,
    entryPoints: { index: 'src/actions/bin/bench.ts' },
    outdir: `${out}/bench`,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: `#!/usr/bin/env node\n${requires}` },
  }),
  'record/index.js': await build({
    ...shared,
    entryPoints: { index: 'src/actions/bin/record.ts' },
    outdir: `${out}/record`,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: `#!/usr/bin/env node\n${requires}` },
  }),
};

await writeFile(`${out}/package.json`, `${JSON.stringify({ type: 'module' }, null, 2)}\n`);
const inputs = Object.entries(bundles).map(([name, { metafile }]) => [
  name,
  Object.keys(metafile?.inputs ?? {}),
]);
await writeFile(`${out}/licenses.txt`, await licences(Object.fromEntries(inputs)));
await chmod(`${out}/cli/index.js`, 0o755);
await rm('dist', { recursive: true, force: true });
await rename(out, 'dist');
