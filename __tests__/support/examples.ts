/** A repository as a user of the examples has it: their configs in configs/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './files.ts';
import { root } from './process.ts';

/** The folders under examples/ that hold configs: of the older edition, of the newer, and for runners without a GPU. */
export type ExampleConfigs = 'configs' | 'configs-2026-08' | 'configs-small';

/** A new folder with example configs where they are looked for, and these files beside them. */
export function exampleRepository(
  more: Readonly<Record<string, string>> = {},
  examples: ExampleConfigs = 'configs',
): string {
  const folder = join(root, 'examples', examples);
  const configs = readdirSync(folder).map((name) => [
    `configs/${name}`,
    readFileSync(join(folder, name), 'utf8'),
  ]);
  return folderOf({ ...Object.fromEntries(configs), ...more });
}
