/**
 * `node scripts/github-stand-in.mjs [--artifacts N] [--latency-ms N] [--rate-limit N]`: the tests' GitHub stand-in by itself.
 * Prints one line of JSON, `{url, resultsUrl, token, apiUrl, restToken, runId, repository}`, and serves until its
 * standard input ends or it gets SIGTERM. The limit is of REST requests an hour, by default none.
 * `GET <url>/stand-in/statistics` tells how many requests came and how many of them at a time.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
  options: {
    artifacts: { type: 'string', default: '0' },
    'latency-ms': { type: 'string', default: '0' },
    'rate-limit': { type: 'string' },
  },
});

// inside the project, where its packages are found
const folder = await mkdtemp(join(root, 'node_modules/.stand-in-'));
const outfile = join(folder, 'stand-in.mjs');
await build({
  entryPoints: [join(root, '__tests__/support/github/alone.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
const { serveAlone } = await import(pathToFileURL(outfile).href);
await rm(folder, { recursive: true });
const rateLimit = values['rate-limit'];
await serveAlone({
  artifacts: Number(values.artifacts),
  latencyMs: Number(values['latency-ms']),
  rateLimit: rateLimit === undefined ? undefined : Number(rateLimit),
});
