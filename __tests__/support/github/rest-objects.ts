/** What REST tells of a run, a job and an artifact, with every field that GitHub's schema wants. */
import type { components } from '@octokit/openapi-types';
import { idOf, nodeId, restRepository } from './rest-repository.ts';
import type { Run, StoredArtifact, StoredJob } from './state.ts';

type Schemas = components['schemas'];

const dayMs = 86_400_000;
const workflowName = 'Sweep';

export function restRun(run: Run, apiUrl: string): Schemas['workflow-run'] {
  const repository = restRepository(run.repository, apiUrl);
  const url = runUrl(run, apiUrl);
  const suite = idOf(`suite of ${run.id}`);
  const workflow = workflowIdOf(run);
  return {
    id: run.id,
    name: workflowName,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: suite,
    check_suite_node_id: nodeId('CheckSuite', suite),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: run.number,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow,
    url,
    html_url: `https://github.com/${run.repository}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: secondOf(run.createdAt),
    updated_at: secondOf(run.updatedAt),
    actor: repository.owner,
    triggering_actor: repository.owner,
    run_started_at: run.startedAt.toISOString(),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository.url}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${repository.url}/actions/workflows/${workflow}`,
    head_commit: null,
    repository,
    head_repository: repository,
    display_title: run.title,
  };
}

/** GitHub's number of the run's workflow. */
export function workflowIdOf({ path }: Pick<Run, 'path'>): number {
  return idOf(path);
}

/** GitHub tells no milliseconds of a run. */
function secondOf(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

export function restJob(run: Run, job: StoredJob, apiUrl: string): Schemas['job'] {
  const repositoryUrl = `${apiUrl}/repos/${run.repository}`;
  const hasRunner = job.runnerName !== null;
  return {
    id: job.id,
    run_id: run.id,
    run_url: runUrl(run, apiUrl),
    run_attempt: job.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    url: `${repositoryUrl}/actions/jobs/${job.id}`,
    html_url: `https://github.com/${run.repository}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt.toISOString(),
    started_at: job.startedAt.toISOString(),
    completed_at: job.completedAt?.toISOString() ?? null,
    name: job.name,
    steps: [],
    check_run_url: `${repositoryUrl}/check-runs/${job.id}`,
    labels: [...job.labels],
    runner_id: hasRunner ? idOf(`runner ${job.runnerName}`) : null,
    runner_name: job.runnerName,
    runner_group_id: hasRunner ? 0 : null,
    runner_group_name: hasRunner ? 'GitHub Actions' : null,
    workflow_name: workflowName,
    head_branch: run.headBranch,
  };
}

export function restArtifact(run: Run, artifact: StoredArtifact, apiUrl: string): Schemas['artifact'] {
  const url = `${apiUrl}/repos/${run.repository}/actions/artifacts/${artifact.id}`;
  const createdAt = artifact.createdAt.toISOString();
  const repositoryId = idOf(run.repository);
  const daysKept = artifact.expired ? 1 : 90;
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.toldBytes ?? artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: createdAt,
    expires_at: new Date(artifact.createdAt.getTime() + daysKept * dayMs).toISOString(),
    updated_at: createdAt,
    digest: artifact.digest ?? null,
    workflow_run: {
      id: run.id,
      repository_id: repositoryId,
      head_repository_id: repositoryId,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}

function runUrl({ repository, id }: Run, apiUrl: string): string {
  return `${apiUrl}/repos/${repository}/actions/runs/${id}`;
}
