/** Repositories in which a changelog was changed, by a pull request or a push, and how GitHub tells their workflows of it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mapping } from '../../src/config/shape.ts';
import { published, type WorkflowEvent } from './act.ts';
import type { ExampleConfigs } from './examples.ts';
import { type Contexts, evaluated } from './expressions.ts';
import { folderOf } from './files.ts';
import { plannedContexts } from './planned.ts';
import { runCli } from './process.ts';
import { runAction } from './runner.ts';
import { benchRepository, type Values } from './sweeps.ts';
import { jobsOf, mappingIn, stepsOf, type WorkflowFile } from './workflows.ts';

export const changelogFile = 'perf-changelog.yaml';
/** Whose the pull requests are; the stand-in for GitHub is of this repository too. */
const ownRepository = 'octo/benchmarks';

/** What becomes of a changelog: whole texts. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** What a changed repository has beside its changelog. */
export interface Surroundings {
  readonly configs?: ExampleConfigs;
  /** Files that are other than benchRepository has them. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A repository with the change checked out, and the event that tells of it. */
export interface ChangedRepository {
  readonly repository: string;
  readonly event: WorkflowEvent;
  /** Commits: the tip of main without the change, and that of what has it. */
  readonly base: string;
  readonly head: string;
}

/** The text of an entry; `more` are lines of it. */
export function changelogEntry(configKeys: readonly string[], more: readonly string[] = []): string {
  const keys = configKeys.map((key) => `    - "${key}"`);
  const description = ['  description:', `    - "${configKeys.join(' and ')}, once more"`];
  const lines = ['- config-keys:', ...keys, ...description, '  pr-link: XXX'];
  return `${[...lines, ...more.map((line) => `  ${line}`)].join('\n')}\n\n`;
}

/**
 * A branch, and the pull request of it that was pushed to: of somebody of the repository, and with the label that asks for
 * a sweep.
 *
 * @param meanwhile the changelog of main by now, which the branch knows nothing of
 */
export function pullRequest(
  { before, after, meanwhile = before }: Change & { readonly meanwhile?: string },
  surroundings: Surroundings = {},
): ChangedRepository {
  const { repository, git, commit } = repositoryWith(before, surroundings);
  git('switch', '--quiet', '--create', 'faster');
  const head = commit(after);
  git('switch', '--quiet', 'main');
  const base = commit(meanwhile);
  git('switch', '--quiet', 'faster');
  return { repository, base, head, event: pullRequestEvent(base, head) };
}

/** The same change as the newest commit of main. */
export function push({ before, after }: Change, surroundings: Surroundings = {}): ChangedRepository {
  const { repository, git, commit } = repositoryWith(before, surroundings);
  const base = git('rev-parse', 'HEAD');
  const head = commit(after);
  const payload = { ref: 'refs/heads/main', before: base, after: head };
  return { repository, base, head, event: { name: 'push', payload } };
}

/** What the command prints of a change, over the configs of the repository, named as the examples ask. */
export async function changelogEntries({
  repository,
  base,
  head,
}: ChangedRepository): Promise<readonly Values[]> {
  const change = ['--changelog-file', changelogFile, '--base-ref', base, '--head-ref', head];
  const masters = ['configs/nvidia-master.yaml', 'configs/amd-master.yaml'];
  const { status, stdout, stderr } = await runCli(
    ['changelog', '--flat', '--entry-ids', ...change, '--config-files', ...masters],
    repository,
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Whether a workflow runs what was added to a changelog. */
export function readsChangelog({ workflow }: WorkflowFile): boolean {
  return jobsOf(workflow).some(([, job]) => stepsOf(job).some((step) => changelogInputs(step) !== undefined));
}

/** As plannedContexts, of such a workflow: its plan has run for an entry that asks for every config of 2026-08. */
export async function changelogContexts(example: WorkflowFile): Promise<Contexts> {
  const change = {
    before: changelogEntry(['dsr1-*']),
    after: changelogEntry(['dsr1-*']) + changelogEntry(['*']),
  };
  const isPush = 'push' in mappingIn(example.workflow, 'on');
  const { repository, event } = isPush ? push(change) : pullRequest(change);
  const withoutJobs = { ...example, workflow: { ...example.workflow, jobs: {} } };
  const contexts = { ...(await plannedContexts(withoutJobs)), github: githubContext(event) };
  const needs: Record<string, Mapping> = {};
  for (const [id, job] of jobsOf(example.workflow)) {
    const steps: Record<string, Mapping> = {};
    for (const step of stepsOf(job)) {
      const inputs = changelogInputs(step);
      if (inputs === undefined) continue;
      steps[String(step['id'])] = { outputs: await outputsOf(repository, event, inputs) };
    }
    const outputs = evaluated(mappingIn(job, 'outputs'), { ...contexts, needs, steps });
    needs[id] = { result: 'success', outputs };
  }
  return { ...contexts, needs };
}

/** The `github` context of a workflow that runs for an event. */
export function githubContext({ name, payload }: WorkflowEvent): Mapping {
  return { event_name: name, event: payload, repository: ownRepository, run_id: '1234567890' };
}

/** What a step of the plan is given; undefined for any other. */
function changelogInputs(step: Mapping): Mapping | undefined {
  const inputs = mappingIn(step, 'with');
  return step['uses'] === published && inputs['mode'] === 'changelog' ? inputs : undefined;
}

async function outputsOf(
  workspace: string,
  { name, payload }: WorkflowEvent,
  given: Mapping,
): Promise<Mapping> {
  const event = join(folderOf({ 'event.json': JSON.stringify(payload) }), 'event.json');
  const inputs = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
  const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event };
  const { status, stdout, outputs } = await runAction({ workspace, inputs, env });
  if (status !== 0) throw new Error(`${published} failed:\n${stdout}`);
  return outputs;
}

function pullRequestEvent(base: string, head: string): WorkflowEvent {
  const pull_request = {
    number: 7,
    draft: false,
    labels: [{ name: 'faster' }, { name: 'sweep-enabled' }],
    base: { ref: 'main', sha: base },
    head: { ref: 'faster', sha: head, repo: { full_name: ownRepository } },
  };
  return { name: 'pull_request', payload: { action: 'synchronize', number: 7, pull_request } };
}

interface Made {
  readonly repository: string;
  git(...args: readonly string[]): string;
  /** Commits this text of the changelog, whether it is another or not. */
  commit(changelog: string): string;
}

function repositoryWith(before: string, { configs = 'configs-2026-08', files = {} }: Surroundings): Made {
  const repository = benchRepository({ [changelogFile]: before, ...files }, configs);
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: repository, env, encoding: 'utf8' }).trimEnd();
  const commit = (changelog: string): string => {
    writeFileSync(join(repository, changelogFile), changelog);
    git('commit', '--quiet', '--all', '--allow-empty', '--message', 'Once more');
    return git('rev-parse', 'HEAD');
  };
  return { repository, git, commit };
}
