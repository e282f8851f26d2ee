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

/** Packages under the MIT licence that were looked at and ship no text of it: the text is the usual one. */
const withoutText = new Set(['@nodable/entities', 'isarray', 'xml-naming']);

/** @param {string | undefined} holder */
function mit(holder) {
  return `The package declares the MIT licence and ships no text of it.

Copyright (c) ${holder || 'its authors'}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

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

/**
 * One of our list, or such joined by AND, all of which are then kept to.
 * @param {string} license an SPDX expression
 */
function isAccepted(license) {
  const parts = license.replace(/^\((.*)\)$/, '$1').split(' AND ');
  return parts.every((part) => accepted.has(part));
}

/** @param {string} folder */
async function section(folder) {
  const { name, version, license, author } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  if (!isAccepted(license))
    throw new Error(`${name}@${version}: licence ${license} is not on the list in scripts/licences.mjs`);
  const file = (await readdir(folder)).sort().find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file === undefined && license === 'MIT' && withoutText.has(name))
    return {
      name: `${name}@${version}`,
      text: `${name}@${version} (MIT)\n\n${mit(author?.name ?? author)}\n`,
    };
  if (file === undefined) throw new Error(`${name}@${version} ships no licence text`);
  const text = (await readFile(`${folder}/${file}`, 'utf8')).replaceAll('\r\n', '\n').trim();
  return { name: `${name}@${version}`, text: `${name}@${version} (${license})\n\n${text}\n` };
}
