/** What a workflow with a matrix heeds, so that one bad entry costs one job, and many entries cost none. */
import { describe, expect, test } from '@jest/globals';
import type { Mapping } from '../../src/config/shape.ts';
import { allWorkflows, jobsOf, mappingFrom, mappingIn, stepsOf } from '../support/workflows.ts';

describe.each(allWorkflows)('$path', ({ workflow }) => {
  test('lets the other jobs of a matrix go on where one fails', () => {
    const failFast = jobsOf(workflow).filter(([, job]) => {
      const strategy = mappingIn(job, 'strategy');
      return 'matrix' in strategy && strategy['fail-fast'] !== false;
    });
    expect(failFast.map(([id]) => id)).toEqual([]);
  });

  // Linux starts no program with more than 128 KiB in one variable, which some 500 entries exceed.
  test('puts no whole matrix into an environment variable', () => {
    expect(variablesWithMatrix(workflow)).toEqual([]);
  });
});

describe('a whole matrix is found', () => {
  const step = (value: string) =>
    mappingFrom(`jobs: {a: {steps: [{run: b}, {env: {ALL: "\${{ ${value} }}"}}]}}`);

  test.each([
    'needs.plan.outputs.matrix',
    "needs.plan.outputs['matrix']",
    "fromJSON(needs.plan.outputs.shards || '[]')[0]",
    'steps.plan.outputs.matrix',
    'needs.plan.outputs.canary',
    "fromJSON(needs.plan.outputs.buckets).single_node['1k1k']",
    'inputs.entries',
    'toJSON(matrix)',
    'tojson( matrix )',
  ])('in %s', (value) => {
    expect(variablesWithMatrix(step(value))).toEqual(['ALL']);
  });

  test.each([
    'matrix.tp',
    'toJSON(matrix.prefill)',
    'needs.plan.outputs.matrix-digest',
    'steps.plan.outputs.bucket-names',
  ])('not in %s', (value) => {
    expect(variablesWithMatrix(step(value))).toEqual([]);
  });

  test('in the environment of a workflow and of a job', () => {
    const whole = `"\${{ toJSON(matrix) }}"`;
    const workflow = mappingFrom(`{env: {A: ${whole}}, jobs: {a: {env: {B: ${whole}}}}}`);
    expect(variablesWithMatrix(workflow)).toEqual(['A', 'B']);
  });
});

/** The names of variables, of the workflow, a job or a step, that hold all entries, or all of one. */
function variablesWithMatrix(workflow: Mapping): string[] {
  const jobs = jobsOf(workflow).map(([, job]) => job);
  const environments = [workflow, ...jobs, ...jobs.flatMap(stepsOf)].map((part) => mappingIn(part, 'env'));
  const whole =
    /\boutputs(?:\.|\[')(?:matrix|shards|canary|buckets)(?![\w-])|\binputs\.entries\b|\btoJSON\(\s*matrix\s*\)/i;
  const variables = environments.flatMap((environment) => Object.entries(environment));
  return variables.filter(([, value]) => whole.test(String(value))).map(([name]) => name);
}
