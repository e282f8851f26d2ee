/** What the workflows for changelogs run and what they do not, by their expressions as GitHub evaluates them. */
import { describe, expect, test } from '@jest/globals';
import { isMapping, listOf, type Mapping } from '../../src/config/shape.ts';
import {
  changelogContexts,
  changelogEntry,
  githubContext,
  pullRequest,
} from '../support/changelog-repository.ts';
import { evaluated, holds } from '../support/expressions.ts';
import { exampleWorkflows, jobsOf, mappingIn, stepsOf, type WorkflowFile } from '../support/workflows.ts';

function exampleNamed(name: string): WorkflowFile {
  const found = exampleWorkflows.find((example) => example.name === name);
  if (found === undefined) throw new Error(`There is no example ${name}.`);
  return found;
}

describe('changelog.yml', () => {
  const { workflow } = exampleNamed('changelog.yml');
  const jobs = Object.fromEntries(jobsOf(workflow));
  const before = changelogEntry(['dsr1-*']);
  const { event } = pullRequest({ before, after: before + before });

  /** The contexts of an event that is other than that of a sound pull request which was pushed to. */
  const contextsOf = (changed: Mapping, ofPullRequest: Mapping = {}) => {
    const pull_request = { ...mappingIn(event.payload, 'pull_request'), ...ofPullRequest };
    return { github: githubContext({ ...event, payload: { ...event.payload, pull_request, ...changed } }) };
  };
  const labelled = (name: string): Mapping => ({ action: 'labeled', label: { name } });

  test.each([
    { event: 'commits were pushed', contexts: contextsOf({}) },
    { event: 'the label was given', contexts: contextsOf(labelled('sweep-enabled')) },
    { event: 'it was a draft', contexts: contextsOf({ action: 'ready_for_review' }) },
  ])('sweeps where $event', ({ contexts }) => {
    expect(holds(jobs['plan']?.['if'], contexts)).toBe(true);
  });

  test.each([
    { event: 'nobody gave the label', contexts: contextsOf({}, { labels: [{ name: 'faster' }] }) },
    { event: 'another label was given', contexts: contextsOf(labelled('faster')) },
    { event: 'it is a draft', contexts: contextsOf({}, { draft: true }) },
    {
      event: 'it comes from a fork',
      contexts: contextsOf({}, { head: { repo: { full_name: 'stranger/benchmarks' } } }),
    },
    { event: 'its fork is gone', contexts: contextsOf({}, { head: { repo: null } }) },
  ])('does not sweep where $event', ({ contexts }) => {
    expect(holds(jobs['plan']?.['if'], contexts)).toBe(false);
  });

  test('ends the sweep of earlier commits, and not that beside which another label was given', () => {
    const { group, 'cancel-in-progress': cancels } = mappingIn(workflow, 'concurrency');
    const groupOf = (changed: Mapping) => evaluated(group, contextsOf(changed));
    expect(cancels).toBe(true);
    expect(groupOf(labelled('sweep-enabled'))).toBe(groupOf({}));
    expect(groupOf(labelled('faster'))).not.toBe(groupOf({}));
  });

  test('begins the rest only where all canaries have passed', () => {
    const { needs, if: condition } = jobs['benchmark'] ?? {};
    expect(needs).toEqual(['plan', 'canary']);
    // GitHub asks for success() by itself
    expect(String(condition)).not.toMatch(/always|cancelled|failure/);
  });

  test.each([
    { where: 'a canary failed', plan: { result: 'success', outputs: { 'has-canary': 'true' } }, runs: true },
    { where: 'the plan failed', plan: { result: 'failure', outputs: {} }, runs: true },
    {
      where: 'nothing is to be run',
      plan: { result: 'success', outputs: { 'has-canary': 'false' } },
      runs: false,
    },
    { where: 'no sweep was asked for', plan: { result: 'skipped', outputs: {} }, runs: false },
  ])('where $where, the aggregate runs: $runs', ({ plan, runs }) => {
    const others = { canary: { result: 'failure' }, benchmark: { result: 'skipped' } };
    expect(holds(jobs['aggregate']?.['if'], { needs: { plan, ...others } })).toBe(runs);
  });
});

const bucketsExample = exampleNamed('changelog-buckets.yml');
const planned = await changelogContexts(bucketsExample);
const plan = mappingIn(mappingIn(mappingIn(planned, 'needs'), 'plan'), 'outputs');

describe('changelog-buckets.yml', () => {
  const [[, planJob = {}] = [], ...others] = jobsOf(bucketsExample.workflow);
  /** The jobs, each with the name of the bucket that its condition asks for. */
  const wired = others.map(([id, job]) => {
    const [, bucket = ''] = /, '([\w.]+)'\)$/.exec(String(job['if'])) ?? [];
    return { id, job, bucket };
  });

  test.each(wired)('$id runs the bucket $bucket, whole and in its order', ({ job, bucket }) => {
    let found: unknown = JSON.parse(String(plan['buckets']));
    for (const key of bucket.split('.')) found = isMapping(found) ? found[key] : undefined;
    expect(listOf(found)).not.toEqual([]);
    expect(JSON.parse(String(evaluated(mappingIn(job, 'with')['entries'], planned)))).toEqual(found);
  });

  test.each(wired)('$id is not begun where there is no bucket $bucket', ({ job, bucket }) => {
    const names: string[] = JSON.parse(String(plan['bucket-names']));
    const outputs = { 'bucket-names': JSON.stringify(names.filter((name) => name !== bucket)) };
    const needs = { plan: { result: 'success', outputs: { ...outputs, buckets: '{"single_node":{}}' } } };
    expect(holds(job['if'], { needs })).toBe(false);
    expect(() => evaluated(job['with'], { needs })).not.toThrow();
  });

  test('looks for buckets other than those that have a job', () => {
    const names = stepsOf(planJob).flatMap((step) => mappingIn(step, 'env')['WIRED'] ?? []);
    expect(String(names).split(' ')).toEqual(wired.map(({ bucket }) => bucket));
  });
});
