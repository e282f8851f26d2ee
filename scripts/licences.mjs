/** The licences of the packages that the bundles ship; a package without one that we may ship is refused. */
import { readdir, readFile } from 'node:fs/promises';

/** Licences that ask for no more than their text to be handed on. */
const accepted = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'PSF-2.0',
  'Python-2.0',
  'BlueOak-1.0.0',
]);

/**
 * @param {Readonly<Record<string, readonly string[]>>} bundles each with the files that esbuild read for it, relative to
 * the project
 * @returns {Promise<string>} which packages a bundle ships, and every package with its licence text, by name
 */
export async function licences(bundles) {
  const shipped = Object.entries(bundles).map(([name, inputs]) => ({ name, folders: foldersOf(inputs) }));
  const folders = new Set(shipped.flatMap((bundle) => bundle.folders));
  const sections = await Promise.all([...folders].map(section));
  const contents = shipped.map(
    (bundle) => `${bundle.name}: ${bundle.folders.map(nameOf).sort().join(', ')}\n`,
  );
  const texts = sections.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  return [contents.join(''), ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * @param {readonly string[]} inputs
 * @returns {string[]} the folders of their packages
 */
function foldersOf(inputs) {
  const found = inputs.flatMap(
    (input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  );
  // The validators in src/generated/ have ajv's runtime in them, which no input file tells.
  return [...new Set([...found, 'node_modules/ajv'])];
}

/** @param {string} folder */
function nameOf(folder) {
  return folder.replace(/^.*node_modules\//, '');
}

/** @param {string} folder */
async function section(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  if (!accepted.has(license))
    throw new Error(`${name}@${version}: licence ${license} is not on the list in scripts/licences.mjs`);
  const file = (await readdir(folder)).sort().find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new Error(`${name}@${version} ships no licence text`);
  const text = (await readFile(`${folder}/${file}`, 'utf8')).replaceAll('\r\n', '\n').trim();
  return { name: `${name}@${version}`, text: `${name}@${version} (${license})\n\n${text}\n` };
}
