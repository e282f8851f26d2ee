/** What every action.yml has: enough for the runner to start it, and for a reader to use it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from '../support/process.ts';
import { metadataOf } from '../support/runner.ts';
import { actionFolders, mappingFrom } from '../support/workflows.ts';

describe.each(actionFolders)('action.yml of %s', (folder) => {
  const metadata = mappingFrom(readFileSync(join(root, folder, 'action.yml'), 'utf8'));
  const { inputs, outputs, runs } = metadataOf(folder);

  test.each(['name', 'description'])('has a %s', (field) => {
    expect(metadata[field]).toEqual(expect.stringMatching(/\w/));
  });

  test('describes every input and every output', () => {
    const parameters = Object.entries({ ...inputs, ...outputs });
    const bare = parameters.filter(([, parameter]) => !/\w/.test(parameter?.description ?? ''));
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test('runs a bundle that is there, on Node 24', () => {
    expect(runs.using).toBe('node24');
    expect(runs.main).toMatch(/(?:^|\/)dist\/.+\.js$/);
    expect(existsSync(join(root, folder, runs.main))).toBe(true);
  });

  test('holds an expression nowhere but in the default of an input: elsewhere the runner refuses to load it', () => {
    const withoutDefaults = JSON.stringify(metadata, (key, value) => (key === 'default' ? '' : value));
    expect(withoutDefaults).not.toContain('${{');
  });
});
