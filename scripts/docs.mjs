/** `npm run docs`: the parts of README and docs/ that are told elsewhere: action.yml, the example, the help texts. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

/**
 * @typedef {{ description: string, default?: string }} Parameter
 * @typedef {{ inputs: Record<string, Parameter>, outputs: Record<string, Parameter> }} Action
 */

const action = /** @type {Action} */ (load(readFileSync('action.yml', 'utf8')));
const readme = [
  ['sweep.yml', `\`\`\`yaml\n${readFileSync('examples/workflows/sweep.yml', 'utf8')}\`\`\``],
  ['inputs', table(action.inputs, 'input')],
  ['outputs', table(action.outputs, 'output')],
].reduce((text, [name = '', part = '']) => replacePart(text, name, part), readFileSync('README.md', 'utf8'));
writeFileSync('README.md', readme);
writeFileSync('docs/commands.md', commands());

/**
 * @param {string} text
 * @param {string} name
 * @param {string} part
 */
function replacePart(text, name, part) {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const [before, rest] = split(text, begin);
  const [, after] = split(rest, end);
  return `${before}${begin}\n${part}\n${end}${after}`;
}

/**
 * @param {string} text
 * @param {string} at
 * @returns {[string, string]}
 */
function split(text, at) {
  const index = text.indexOf(at);
  if (index === -1) throw new Error(`README.md has no ${at}`);
  return [text.slice(0, index), text.slice(index + at.length)];
}

/**
 * @param {Record<string, Parameter>} parameters
 * @param {string} title
 */
function table(parameters, title) {
  const rows = Object.entries(parameters).map(
    ([name, { description }]) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`,
  );
  return [`| ${title} | |`, '| --- | --- |', ...rows].join('\n');
}

function commands() {
  const overview = help('--help');
  const names = [...overview.matchAll(/^ {2}([a-z-]+(?: [a-z-]+)?) {2,}/gm)].map(([, name = '']) => name);
  const parts = names.map(
    (name) => `## ${name}\n\n\`\`\`text\n${help(...name.split(' '), '--help')}\`\`\`\n`,
  );
  return `# Commands\n\n\`benchmatrix\` is \`node dist/cli/index.js\`.\n\n\`\`\`text\n${overview}\`\`\`\n\n${parts.join('\n')}`;
}

/** @param {string[]} args */
function help(...args) {
  return execFileSync(process.execPath, ['dist/cli/index.js', ...args], { encoding: 'utf8' });
}
