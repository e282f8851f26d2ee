/** A repository as a user of the examples has it: their configs in configs/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './files.ts';
import { root } from './process.ts';

const examples = join(root, 'examples/configs');

/** A new folder with the example configs where they are looked for, and these files beside them. */
export function exampleRepository(more: Readonly<Record<string, string>> = {}): string {
  const configs = readdirSync(examples).map((name) => [
    `configs/${name}`,
    readFileSync(join(examples, name), 'utf8'),
  ]);
  return folderOf({ ...Object.fromEntries(configs), ...more });
}
