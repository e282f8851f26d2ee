/** The workflow files and actions of this repository, found where they lie, so that a new one is tested by itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { isMapping, listOf, type Mapping } from '../../src/config/shape.ts';
import { root } from './process.ts';

export interface WorkflowFile {
  /** Relative to the repository, for the reader of a failed test. */
  readonly path: string;
  /** How `uses: ./.github/workflows/NAME` names it. */
  readonly name: string;
  readonly text: string;
  readonly workflow: Mapping;
}

/** The files that users paste into their .github/workflows/. */
export const exampleWorkflows = workflowsIn('examples/workflows');
/** The files that GitHub runs for this repository. */
export const ownWorkflows = workflowsIn('.github/workflows');
export const allWorkflows = [...exampleWorkflows, ...ownWorkflows];

/** The folders with an action.yml: `.`, and any beside it. */
export const actionFolders = ['.', ...foldersBeside()].filter((folder) =>
  existsSync(join(root, folder, 'action.yml')),
);

/** The jobs of a workflow by their keys, in order. */
export function jobsOf(workflow: Mapping): readonly (readonly [string, Mapping])[] {
  return Object.entries(mappingIn(workflow, 'jobs')).map(([id, job]) => [id, asMapping(job)]);
}

/** The steps of a job; none where it calls a workflow. */
export function stepsOf(job: Mapping): readonly Mapping[] {
  return listOf(job['steps']).map(asMapping);
}

/** The mapping under a key, empty where there is none. */
export function mappingIn(parent: Mapping, key: string): Mapping {
  return asMapping(parent[key]);
}

/** The mapping that a YAML text is. */
export function mappingFrom(text: string): Mapping {
  return asMapping(load(text));
}

function asMapping(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

function workflowsIn(folder: string): readonly WorkflowFile[] {
  const names = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => {
    const text = readFileSync(join(root, folder, name), 'utf8');
    return { path: `${folder}/${name}`, name, text, workflow: mappingFrom(text) };
  });
}

function foldersBeside(): string[] {
  const found = readdirSync(root, { withFileTypes: true }).filter((found) => found.isDirectory());
  return found.map(({ name }) => name).filter((name) => !name.startsWith('.') && name !== 'node_modules');
}
