/** What the expressions of an example workflow find in its contexts, once its jobs that use the action have run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mapping } from '../../src/config/shape.ts';
import { published } from './act.ts';
import { type ExampleConfigs, exampleRepository } from './examples.ts';
import { type Contexts, evaluated } from './expressions.ts';
import { root } from './process.ts';
import { runAction } from './runner.ts';
import { jobsOf, mappingIn, stepsOf, type WorkflowFile } from './workflows.ts';

/** Every context that GitHub has in a job; those that are empty hold nothing that an example may count on. */
const empty: Contexts = {
  ...{ github: {}, inputs: {}, vars: {}, secrets: {}, env: {}, runner: {} },
  ...{ needs: {}, job: {}, steps: {}, strategy: {}, matrix: {} },
};

/** The contexts of the jobs that need all others: what these put out comes from the action itself, run on real configs. */
export async function plannedContexts(example: WorkflowFile): Promise<Contexts> {
  const plan = readFileSync(join(root, 'examples', 'hardware-plan.yaml'), 'utf8');
  const configs = configsOf(example);
  const workspace = exampleRepository({ 'bench/plan.yaml': plan, 'bench/cluster.yaml': plan }, configs);
  const contexts = { ...empty, inputs: widestInputs(example.workflow) };
  const needs: Record<string, Mapping> = {};
  for (const [id, job] of jobsOf(example.workflow)) {
    const steps = await stepsRun(job, { ...contexts, needs }, workspace);
    needs[id] = {
      result: 'success',
      outputs: evaluated(mappingIn(job, 'outputs'), { ...contexts, needs, steps }),
    };
  }
  return { ...contexts, needs };
}

function configsOf({ name }: WorkflowFile): ExampleConfigs {
  if (name === 'bench.yml') return 'configs-small';
  return name.includes('2026-08') ? 'configs-2026-08' : 'configs';
}

/** The same contexts where no job put anything out, since it failed or was skipped. */
export function withoutOutputs(contexts: Contexts): Contexts {
  const needs = Object.keys(mappingIn(contexts, 'needs')).map((id) => [
    id,
    { result: 'failure', outputs: {} },
  ]);
  return { ...contexts, needs: Object.fromEntries(needs) };
}

/** The defaults, but for a filter that can be empty: that one lets all pass. */
function widestInputs(workflow: Mapping): Mapping {
  const triggers = ['workflow_dispatch', 'workflow_call'].map((event) =>
    mappingIn(mappingIn(workflow, 'on'), event),
  );
  const inputs: Record<string, unknown> = {};
  for (const declared of triggers.map((trigger) => mappingIn(trigger, 'inputs')))
    for (const name of Object.keys(declared)) {
      const { description, default: usual } = mappingIn(declared, name);
      const isFilter = String(description).includes('(empty for ');
      // a caller of the workflow has to say what whoever dispatches it may leave out
      inputs[name] ??= isFilter ? '' : usual;
    }
  return inputs;
}

/** The `steps` context after the steps that use the action at the root of this repository. */
async function stepsRun(job: Mapping, contexts: Contexts, workspace: string): Promise<Mapping> {
  const run: Record<string, Mapping> = {};
  for (const step of stepsOf(job).filter(({ uses }) => uses === published)) {
    const inputs = Object.entries(mappingIn(step, 'with')).map(([name, value]) => [
      name,
      String(evaluated(value, contexts) ?? ''),
    ]);
    const { status, stdout, outputs } = await runAction({ workspace, inputs: Object.fromEntries(inputs) });
    if (status !== 0) throw new Error(`${published} failed:\n${stdout}`);
    run[String(step['id'])] = { outcome: 'success', conclusion: 'success', outputs };
  }
  return run;
}
