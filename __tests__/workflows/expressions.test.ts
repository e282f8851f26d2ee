/** The expressions of the example workflows, evaluated as GitHub does, on what the action puts out for real configs. */
import { describe, expect, test } from '@jest/globals';
import type { Mapping } from '../../src/config/shape.ts';
import { changelogContexts, readsChangelog } from '../support/changelog-repository.ts';
import { type Contexts, evaluated, holds, jobsOfMatrix } from '../support/expressions.ts';
import { plannedContexts, withoutOutputs } from '../support/planned.ts';
import { exampleWorkflows, jobsOf, mappingIn, type WorkflowFile } from '../support/workflows.ts';

/** An example, or one call of it, with the contexts of its jobs. */
interface Example extends WorkflowFile {
  readonly planned: Contexts;
}

interface ExampleJob {
  /** Where it stands, for the reader of a failed test. */
  readonly where: string;
  readonly job: Mapping;
  /** Its contexts where all that it may need has succeeded. */
  readonly planned: Contexts;
  /** The `matrix` of each job that GitHub makes of it: one empty one where it has none. */
  readonly instances: readonly Mapping[];
}

const examples = await Promise.all(
  exampleWorkflows.map(async (example): Promise<Example> => {
    const contextsOf = readsChangelog(example) ? changelogContexts : plannedContexts;
    return { ...example, planned: await contextsOf(example) };
  }),
);
const runs = examples.flatMap((example) => (isOnlyCalled(example) ? callsOf(example) : [example]));
const jobs = runs.flatMap(({ path, workflow, planned }) =>
  jobsOf(workflow).map(([id, job]): ExampleJob => {
    const { matrix } = mappingIn(job, 'strategy');
    const instances = matrix === undefined ? [{}] : jobsOfMatrix(matrix, planned);
    return { where: `${path}: ${id}`, job, planned, instances };
  }),
);
/** The lists of matrices that another job puts out. */
const lists = jobs.flatMap((example) =>
  Object.entries(mappingIn(mappingIn(example.job, 'strategy'), 'matrix')).flatMap(([key, list]) => {
    const [, plan, output] = /\bneeds\.([\w-]+)\.outputs\.([\w-]+)/.exec(String(list)) ?? [];
    return plan === undefined || output === undefined ? [] : [{ ...example, key, list, plan, output }];
  }),
);

/** The jobs that call a workflow once, with what another job puts out. */
const calls = jobs.filter(({ job }) => job['uses'] !== undefined && job['strategy'] === undefined);

/** Whether nothing begins a workflow but another one that calls it. */
function isOnlyCalled({ workflow }: WorkflowFile): boolean {
  return Object.keys(mappingIn(workflow, 'on')).join() === 'workflow_call';
}

/** It as it is called, once for each job that calls it where all went well. */
function callsOf(called: Example): Example[] {
  return examples.flatMap(({ name, workflow, planned }) => {
    const calling = jobsOf(workflow).filter(
      ([, job]) => job['uses'] === `./.github/workflows/${called.name}` && holds(job['if'], planned),
    );
    return calling.map(([id, job]) => ({
      ...called,
      path: `${called.path} for ${id} of ${name}`,
      planned: {
        ...called.planned,
        github: planned['github'],
        inputs: evaluated(mappingIn(job, 'with'), planned),
      },
    }));
  });
}

describe('a matrix that another job puts out', () => {
  test('is in some example', () => {
    expect(lists).not.toEqual([]);
  });

  test.each(lists)('$where: $key is that list, whole and in its order', ({ planned, list, plan, output }) => {
    const put = mappingIn(mappingIn(mappingIn(planned, 'needs'), plan), 'outputs')[output];
    const items: unknown[] = JSON.parse(String(put));
    expect(items.length).toBeGreaterThan(0);
    expect(evaluated(list, planned)).toEqual(items);
  });

  test.each(lists)('$where: $key is empty, and no error, where nothing was put out', ({ planned, list }) => {
    expect(evaluated(list, withoutOutputs(planned))).toEqual([]);
  });

  test.each(lists)('$where is begun where there is something in it, and else is not', ({ job, planned }) => {
    expect(holds(job['if'], planned)).toBe(true);
    expect(holds(job['if'], withoutOutputs(planned))).toBe(false);
  });
});

describe('a workflow that is called with what another job puts out', () => {
  test('is in some example', () => {
    expect(calls).not.toEqual([]);
  });

  test.each(calls)('$where is begun where there is something to run, and else is not', ({ job, planned }) => {
    expect(holds(job['if'], planned)).toBe(true);
    expect(holds(job['if'], withoutOutputs(planned))).toBe(false);
  });

  test.each(calls)('$where hands it on, and makes no error where nothing was put out', ({ job, planned }) => {
    const handed = Object.values(mappingIn(job, 'with')).map((value) => evaluated(value, planned));
    expect(handed.filter((value) => String(value).length < 3)).toEqual([]);
    expect(() => evaluated(job['with'], withoutOutputs(planned))).not.toThrow();
  });
});

describe.each(jobs)('$where', ({ job, planned, instances }) => {
  const evaluatedEach = (field: string) =>
    instances.map((matrix) => evaluated(job[field], { ...planned, matrix }));

  test('has a condition that can be told, whatever became of the jobs before it', () => {
    const contexts = [planned, withoutOutputs(planned)];
    expect(() => contexts.map((context) => holds(job['if'], context))).not.toThrow();
  });

  test('has a name of plain values for each entry', () => {
    // GitHub writes a list or a mapping inside of a text as the word for it
    const odd = evaluatedEach('name').filter((name) => /^\s*$|\b(?:Array|Object)\b/.test(String(name)));
    expect(odd).toEqual([]);
  });

  test('has different names for entries of different identity', () => {
    const idsOf = new Map<unknown, Set<unknown>>();
    evaluatedEach('name').forEach((name, index) => {
      idsOf.set(name, (idsOf.get(name) ?? new Set()).add(instances[index]?.['id']));
    });
    const shared = [...idsOf].filter(([, ids]) => ids.size > 1);
    expect(shared).toEqual([]);
  });
});

test.each(jobs.filter(({ job }) => job['uses'] === undefined))(
  '$where has a runner for each entry',
  ({ job, planned, instances }) => {
    const runners = instances.map((matrix) => evaluated(job['runs-on'], { ...planned, matrix }));
    expect(runners.filter((runner) => !/\w/.test(JSON.stringify(runner) ?? ''))).toEqual([]);
  },
);

describe('a matrix is', () => {
  const needs = { plan: { outputs: { matrix: '[{"tp": 4}, {"tp": 8}]' } } };
  const list = `\${{ fromJSON(needs.plan.outputs.matrix || '[]') }}`;

  test('a job for each item of include, where it has nothing else', () => {
    expect(jobsOfMatrix({ include: list }, { needs })).toEqual([{ tp: 4 }, { tp: 8 }]);
  });

  test('a job for each combination of its dimensions, the first one outermost', () => {
    const matrix = { os: ['a', 'b'], item: list };
    expect(jobsOfMatrix(matrix, { needs }).map((job) => JSON.stringify(job))).toEqual([
      '{"os":"a","item":{"tp":4}}',
      '{"os":"a","item":{"tp":8}}',
      '{"os":"b","item":{"tp":4}}',
      '{"os":"b","item":{"tp":8}}',
    ]);
  });

  test('not expanded, but refused, where it has dimensions and include', () => {
    expect(() => jobsOfMatrix({ os: ['a'], include: list }, { needs })).toThrow('not expanded here');
  });
});

describe('an expression', () => {
  test('keeps its type where it is the whole value, and is text inside of one', () => {
    const matrix = { tp: 8, conc: [4, 8] };
    expect(evaluated(`\${{ matrix.tp }}`, { matrix })).toBe(8);
    expect(evaluated(`tp\${{ matrix.tp }} conc\${{ join(matrix.conc, ',') }}`, { matrix })).toBe(
      'tp8 conc4,8',
    );
  });

  test('may hold braces inside of quotes', () => {
    expect(evaluated(`\${{ format('{0}}}', 'a') }}`, {})).toBe('a}');
  });

  test('is refused where it names an unknown context', () => {
    expect(() => evaluated(`\${{ matrx.tp }}`, { matrix: {} })).toThrow('matrx');
  });
});
