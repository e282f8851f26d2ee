/** No workflow asks for more than it needs, and none for more than its calling job gives: GitHub would not start it. */
import { describe, expect, test } from '@jest/globals';
import { permissionProblems } from '../support/permissions.ts';
import { allWorkflows, exampleWorkflows, mappingFrom, ownWorkflows } from '../support/workflows.ts';

describe.each([
  { folder: 'examples/workflows', files: exampleWorkflows },
  { folder: '.github/workflows', files: ownWorkflows },
])('$folder', ({ files }) => {
  const workflows = Object.fromEntries(files.map(({ name, workflow }) => [name, workflow]));

  test.each(files)('$name calls no workflow that asks for more than the calling job gives', ({ name }) => {
    expect(permissionProblems(name, workflows)).toEqual([]);
  });
});

test.each(allWorkflows)(
  '$path may as a whole read the contents at most; a job lists what else it needs',
  ({ workflow }) => {
    expect([{}, { contents: 'read' }]).toContainEqual(workflow['permissions']);
  },
);

describe('the checker', () => {
  /** A workflow whose job `sweep` calls `called.yml`, with these lines at its top and in its job. */
  const caller = ({ top = '', job = '', called = 'called.yml' }) =>
    mappingFrom(`${top}
jobs:
  sweep:
    ${job}
    uses: ./.github/workflows/${called}
`);
  /** A called workflow with one job `run`, with these lines at its top and in its job. */
  const callee = ({ top = '', job = '' }) =>
    mappingFrom(`${top}
jobs:
  run:
    ${job}
    runs-on: ubuntu-latest
`);
  const problems = (calling: Parameters<typeof caller>[0], called: Parameters<typeof callee>[0]) =>
    permissionProblems('caller.yml', { 'caller.yml': caller(calling), 'called.yml': callee(called) });

  test.each([
    {
      what: 'a scope that the calling job does not name',
      calling: { job: 'permissions: {contents: read}' },
      called: { job: 'permissions: {contents: read, actions: read}' },
      told: 'called.yml: run asks for actions: read, which caller.yml: sweep does not give',
    },
    {
      what: 'write where read is given',
      calling: { top: 'permissions: {contents: read}' },
      called: { job: 'permissions: {contents: write}' },
      told: 'called.yml: run asks for contents: write, which caller.yml: sweep does not give',
    },
    {
      what: 'read where none is given',
      calling: { job: 'permissions: {contents: none}' },
      called: { job: 'permissions: {contents: read}' },
      told: 'called.yml: run asks for contents: read, which caller.yml: sweep does not give',
    },
    {
      what: 'anything where nothing is given',
      calling: { top: 'permissions: {contents: read}', job: 'permissions: {}' },
      called: { job: 'permissions: {contents: read}' },
      told: 'called.yml: run asks for contents: read, which caller.yml: sweep does not give',
    },
    {
      what: 'the top of the called file, although its only job asks for less',
      calling: { job: 'permissions: {contents: read}' },
      called: { top: 'permissions: {actions: read}', job: 'permissions: {contents: read}' },
      told: 'called.yml asks for actions: read, which caller.yml: sweep does not give',
    },
    {
      what: 'read-all where scopes are given',
      calling: { job: 'permissions: {contents: read, actions: write}' },
      called: { job: 'permissions: read-all' },
      told: 'called.yml: run asks for all others: read, which caller.yml: sweep does not give',
    },
    {
      what: 'write where read-all is given',
      calling: { job: 'permissions: read-all' },
      called: { job: 'permissions: {pull-requests: write}' },
      told: 'called.yml: run asks for pull-requests: write, which caller.yml: sweep does not give',
    },
    {
      what: 'more than the restricted default, where the caller states nothing',
      calling: {},
      called: { job: 'permissions: {contents: read, packages: read, actions: read}' },
      told: 'called.yml: run asks for actions: read, which caller.yml: sweep does not give',
    },
    {
      what: 'a called workflow that states no permissions at all',
      calling: { job: 'permissions: {contents: read}' },
      called: {},
      told: 'called.yml: run states no permissions',
    },
  ])('tells of $what', ({ calling, called, told }) => {
    expect(problems(calling, called)).toEqual([told]);
  });

  test.each([
    {
      what: 'the same',
      calling: { top: 'permissions: {contents: read}' },
      called: { top: 'permissions: {contents: read}' },
    },
    {
      what: 'read where write is given',
      calling: { job: 'permissions: {actions: write}' },
      called: { job: 'permissions: {actions: read}' },
    },
    {
      what: 'none of what is not given',
      calling: { job: 'permissions: {}' },
      called: { job: 'permissions: {contents: none}' },
    },
    {
      what: 'what the job gives beyond the workflow',
      calling: { top: 'permissions: {}', job: 'permissions: {actions: read}' },
      called: { top: 'permissions: {actions: read}' },
    },
    {
      what: 'anything of write-all',
      calling: { job: 'permissions: write-all' },
      called: { job: 'permissions: {actions: write}' },
    },
  ])('lets pass $what', ({ calling, called }) => {
    expect(problems(calling, called)).toEqual([]);
  });

  test('follows calls of called workflows, with what the job between them gives', () => {
    const workflows = {
      'caller.yml': caller({ job: 'permissions: {actions: read, contents: read}', called: 'between.yml' }),
      'between.yml': caller({ top: 'permissions: {contents: read}' }),
      'called.yml': callee({ top: 'permissions: {actions: read}' }),
    };
    expect(permissionProblems('caller.yml', workflows)).toEqual([
      'called.yml asks for actions: read, which between.yml: sweep does not give',
    ]);
  });

  test('tells of a called file that is not there', () => {
    expect(permissionProblems('caller.yml', { 'caller.yml': caller({}) })).toEqual([
      'caller.yml: sweep calls called.yml, which is not there',
    ]);
  });

  test('tells of workflows that call each other', () => {
    const calling = caller({ top: 'permissions: {}', called: 'caller.yml' });
    expect(permissionProblems('caller.yml', { 'caller.yml': calling })).toEqual([
      'caller.yml calls caller.yml, in a circle',
    ]);
  });

  test('has nothing to say of a called action or of a workflow of another repository', () => {
    const other = 'jobs: {a: {uses: other/repo/.github/workflows/x.yml@v1}, b: {steps: [{uses: ./c}]}}';
    expect(permissionProblems('caller.yml', { 'caller.yml': mappingFrom(other) })).toEqual([]);
  });
});
