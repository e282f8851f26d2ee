/** `npm run build`: src/generated/ from schemas/, dist/ from src/, dist/licenses.txt from what dist/ ships. */
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generate } from './generate.mjs';
import { licences } from './licences.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);

await generate();
await rm('dist', { recursive: true, force: true });

// CommonJS inside the bundles asks for Node's own modules by require, which an ES module does not have.
const requires =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
  logLevel: 'warning',
};

const results = [
  await build({
    ...shared,
    entryPoints: { index: 'src/cli/index.ts' },
    outdir: 'dist/cli',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: requires },
  }),
  await build({
    ...shared,
    entryPoints: { index: 'src/actions/bin/matrix.ts' },
    outdir: 'dist/matrix',
    banner: { js: requires },
  }),
];

await mkdir('dist', { recursive: true });
await writeFile('dist/package.json', `${JSON.stringify({ type: 'module' }, null, 2)}\n`);
await writeFile(
  'dist/licenses.txt',
  await licences(results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))),
);
await chmod('dist/cli/index.js', 0o755);
