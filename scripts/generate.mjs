/**
 * Makes src/generated/ from schemas/ and package.json: types for the compiler, validators for the bundles. One folder an
 * edition, and one for what belongs to none.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile as compileTypes } from 'json-schema-to-typescript';

const root = new URL('../', import.meta.url);
const banner = '// Made from schemas/ and package.json by `npm run build`; edit those.\n';

/** @typedef {{ $id: string, title: string, $defs?: Record<string, any> } & Record<string, any>} Schema */

/** Writes the types and validators of every folder under schemas/. */
export async function generate() {
  const schemas = new URL('schemas/', root);
  const generated = new URL('src/generated/', root);
  await rm(generated, { recursive: true, force: true });
  await mkdir(generated, { recursive: true });
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  await writeFile(new URL('version.ts', generated), `${banner}\nexport const version = '${version}';\n`);
  for (const folder of (await readdir(schemas)).sort()) {
    const files = (await readdir(new URL(`${folder}/`, schemas))).sort();
    const read = files.map((file) => readFile(new URL(`${folder}/${file}`, schemas), 'utf8'));
    /** @type {Schema[]} */
    const parsed = (await Promise.all(read)).map((text) => JSON.parse(text));
    const out = new URL(`${folder}/`, generated);
    await mkdir(out, { recursive: true });
    await writeFile(new URL('types.ts', out), banner + (await typesOf(parsed)));
    const refs = Object.entries(validatorRefs(parsed));
    const isEntry = (/** @type {string} */ name) => name.endsWith('Entry') && !isChange(name);
    const isChange = (/** @type {string} */ name) => name === 'validateChangelogEntry';
    // Of what people write every error is told, with the schema beside it, so that a refusal can say which fields there
    // are; of entries, which are made here and checked by the thousand, the first, and only which rule it breaks.
    const others = refs.filter(([name]) => !isEntry(name) && !isChange(name));
    // what is only written has none
    if (others.length > 0)
      await writeValidators(out, 'validators', parsed, others, { allErrors: true, verbose: true });
    // a module of its own, since most matrices are made without a changelog
    const changes = refs.filter(([name]) => isChange(name));
    if (changes.length > 0)
      await writeValidators(out, 'changelog-validators', parsed, changes, { allErrors: true, verbose: true });
    if (!refs.some(([name]) => isEntry(name))) continue;
    await writeFile(new URL('fields.ts', out), banner + fieldsOf(parsed));
    await writeValidators(
      out,
      'entry-validators',
      parsed,
      refs.filter(([name]) => isEntry(name)),
      { allErrors: false, verbose: false },
    );
  }
}

/**
 * Every field that an entry of the matrix can have, in the order of the schemas.
 * @param {Schema[]} schemas
 */
function fieldsOf(schemas) {
  const entries = schemas.filter(({ $id }) => $id.endsWith('-entry')).reverse();
  const fields = new Set(entries.flatMap(({ properties }) => Object.keys(properties)));
  const list = [...fields].map((field) => `  '${field}',\n`).join('');
  return `\n/** Every field that an entry of the matrix can have. */\nexport const entryFields: readonly string[] = [\n${list}];\n`;
}

/**
 * What gets a validator of its own: a whole matrix entry, a whole record, the facts and the rows of evals, and what a
 * schema gives an `$anchor`. (The root of a file is a Map to us, so what it holds is validated one by one.)
 * @param {Schema[]} schemas
 * @returns {Record<string, string>} exported name → schema reference
 */
function validatorRefs(schemas) {
  /** @type {Record<string, string>} */
  const refs = {};
  for (const { $id, $defs } of schemas) {
    const name = $id.split(':').at(-1) ?? '';
    if (/-(?:entry|record|meta|row)$/.test(name)) refs[`validate${pascal(name)}`] = $id;
    for (const { $anchor } of Object.values($defs ?? {}))
      if ($anchor !== undefined) refs[`validate${pascal($anchor)}`] = `${$id}#${$anchor}`;
  }
  return refs;
}

/**
 * @param {URL} folder
 * @param {string} name
 * @param {Schema[]} schemas
 * @param {[string, string][]} refs exported name and schema reference
 * @param {{ allErrors: boolean, verbose: boolean }} detail
 */
async function writeValidators(folder, name, schemas, refs, detail) {
  await writeFile(new URL(`${name}.js`, folder), banner + (await validatorsOf(schemas, refs, detail)));
  await writeFile(new URL(`${name}.d.ts`, folder), banner + declarationsOf(refs));
}

/**
 * @param {Schema[]} schemas
 * @param {[string, string][]} refs
 * @param {{ allErrors: boolean, verbose: boolean }} detail
 */
async function validatorsOf(schemas, refs, detail) {
  const ajv = new Ajv2020.default({
    schemas: schemas.map(withoutTexts),
    keywords: ['$anchor'], // resolved by ajv, and yet unknown to its strict mode
    ...detail,
    messages: false, // the words are ours
    unevaluated: false,
    unicodeRegExp: false, // our patterns mean the same without, and take a fraction of the time to compile
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  // ajv copies all errors so far at each list item that has one more: a hundred thousand of them would take minutes.
  const code = standalone
    .default(ajv, Object.fromEntries(refs))
    .replace(/vErrors\.concat\((\w+\.errors)\)/g, 'appended(vErrors, $1)')
    // nobody here reads these parts of an error, and every start of the program would
    .replace(/,schemaPath:"[^"]*"/g, '')
    .replace(/,schema:[^\n]*?,parentSchema:/g, ',parentSchema:')
    .concat(
      'function appended(errors, more) { for (const error of more) errors.push(error); return errors; }',
    );
  // ajv leaves a require of its own runtime in the module: bundled here, so that every reader of it is spared.
  const bundled = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(root), loader: 'js', sourcefile: 'validators.js' },
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    format: 'esm',
    target: 'node20',
    write: false,
    charset: 'utf8',
    treeShaking: true,
    // nobody reads these, and every process does
    minifyIdentifiers: true,
    minifySyntax: true,
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/**
 * Texts for readers of a schema, which a validator would carry along; the words of a pattern are in its `$comment`.
 * @param {Schema} schema
 * @returns {Schema}
 */
function withoutTexts(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    (key === 'description' || key === 'title') && typeof value === 'string' ? undefined : value,
  );
}

/** @param {[string, string][]} refs */
function declarationsOf(refs) {
  const names = refs.map(([name]) => name.replace(/^validate/, ''));
  const types = `import type { ${names.join(', ')} } from './types.ts';`;
  const lines = names.map((name) => `export declare const validate${name}: Validate<${name}>;`);
  return `import type { Validate } from '../../config/validation.ts';\n${types}\n\n${lines.join('\n')}\n`;
}

/** @param {Schema[]} schemas */
async function typesOf(schemas) {
  let text = '';
  const seen = new Set();
  for (const schema of schemas) {
    const types = await compileTypes(withoutRefTexts(schema), schema.title, {
      bannerComment: '',
      style: { singleQuote: true, printWidth: 110 },
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: true,
      customName: (_schema, key) => (key === undefined ? undefined : pascal(key)),
    });
    for (const declaration of types.split(/(?<=^}$|^export type .*$)\n/m)) {
      const name = /export (?:interface|type) (\w+)/.exec(declaration)?.[1];
      if (name !== undefined && !seen.has(name)) text += `\n${declaration.trim()}\n`;
      seen.add(name);
    }
  }
  return text.replace(/ \*\s*\n \* This interface was referenced by [^\n]*\n \* via the [^\n]*\n/g, '');
}

/**
 * A `$ref` with a text of its own would become a type of its own; objects keep the one type that they refer to.
 * @param {Schema} schema
 */
function withoutRefTexts(schema) {
  return JSON.parse(JSON.stringify(schema), (_key, value) => {
    const target = typeof value?.$ref === 'string' && schema.$defs?.[value.$ref.split('/').at(-1)];
    return target && target.type !== 'string' && target.type !== 'integer' ? { $ref: value.$ref } : value;
  });
}

/** @param {string} name */
function pascal(name) {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());
}
