/** Others' linters have nothing to say of our workflow files, nor of the actions' metadata. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import { actionlintProblems, actionProblems, workflowProblems } from '../support/linters.ts';
import { root } from '../support/process.ts';
import { actionFolders, allWorkflows } from '../support/workflows.ts';

test('actionlint has nothing to say of any workflow', async () => {
  expect(await actionlintProblems(allWorkflows.map(({ path }) => path))).toEqual([]);
});

test.each(allWorkflows)("GitHub's parser takes $path as it stands", async ({ path, text }) => {
  expect(await workflowProblems(path, text)).toEqual([]);
});

test.each(actionFolders)("GitHub's parser takes action.yml of %s as it stands", (folder) => {
  const path = join(folder, 'action.yml');
  expect(actionProblems(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
});

describe('the linters themselves', () => {
  const workflow = (step: string) => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - ${step}
`;

  test('actionlint tells of an expression that names no context', async () => {
    const folder = folderOf({ 'a.yml': workflow('if: matrx.tp == 8\n        run: echo') });
    expect(await actionlintProblems([join(folder, 'a.yml')])).toEqual([
      expect.stringMatching(/a\.yml:6:\d+: undefined variable "matrx".*\[expression\]$/),
    ]);
  });

  test("GitHub's parser tells of a misspelt key", async () => {
    expect(await workflowProblems('a.yml', workflow('runs: echo'))).toEqual(
      expect.arrayContaining([expect.stringContaining("Unexpected value 'runs'")]),
    );
  });

  test("GitHub's parser tells of jobs of which none can begin", async () => {
    const text = workflow('run: echo').replace('runs-on:', 'needs: a\n    runs-on:');
    expect(await workflowProblems('a.yml', text)).toEqual([
      expect.stringContaining('at least one job with no dependencies'),
    ]);
  });

  test("GitHub's parser tells of an action with a misspelt key", () => {
    const text = 'name: a\ndescription: a\nruns: {using: node24, mian: a.js}\n';
    expect(actionProblems('action.yml', text)).toEqual(
      expect.arrayContaining([expect.stringContaining("Unexpected value 'mian'")]),
    );
  });
});
