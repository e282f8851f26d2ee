/** What others' linters say against a workflow or an action: actionlint, and GitHub's own parser. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { folderOf } from './files.ts';
import { root, runNode } from './process.ts';

type Parser = typeof import('@actions/workflow-parser') &
  typeof import('@actions/workflow-parser/actions/index');

const { convertWorkflowTemplate, NoOperationTraceWriter, parseAction, parseWorkflow } = await bundledParser();

/** As the package stands, Node does not load it: it imports JSON without saying so. */
async function bundledParser(): Promise<Parser> {
  const contents = ['', '/actions/index'].map((path) => `export * from '@actions/workflow-parser${path}';`);
  const outfile = join(folderOf({}), 'parser.mjs');
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: root },
    bundle: true,
    // takes the ES modules of its dependencies, which need no `require`
    platform: 'browser',
    format: 'esm',
    outfile,
  });
  return import(outfile);
}

/** What actionlint 1.7.7, of 2025, says of these files; it sees each one alone. */
export async function actionlintProblems(paths: readonly string[]): Promise<string[]> {
  const script = join(root, '__tests__/support/actionlint.mjs');
  // else V8 optimizes nine megabytes for some seconds, and does not end before; hence a process of its own
  const { status, stdout, stderr } = await runNode(['--liftoff-only', script, ...paths], root, {});
  if (status !== 0) throw new Error(`actionlint did not run:\n${stderr}`);
  return JSON.parse(stdout);
}

/** What GitHub's parser says of a workflow by its schema, and then of the jobs that it makes of it. */
export async function workflowProblems(path: string, text: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  // told here already where there is nothing to convert
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** What GitHub's parser says of an action.yml. */
export function actionProblems(path: string, text: string): string[] {
  const { context } = parseAction({ name: path, content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
