/** The Results service: artifacts by Twirp's JSON, as @actions/artifact speaks it. */
import { type Answer, json } from './answer.ts';
import type { Job, Run, State, StoredArtifact } from './state.ts';

export const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** The real one lists no more, and has no pages. */
const mostListed = 1000;

export interface Call {
  readonly method: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of the token; undefined where there is none that is known. */
  readonly job: Job | undefined;
  /** Makes the address of a blob, signed. */
  readonly signed: (artifact: StoredArtifact) => string;
}

export function answerCall(state: State, { method, fields, job, signed }: Call): Answer {
  const run = state.runs.get(text(fields, 'workflow_run_backend_id') ?? '');
  if (job === undefined || run === undefined) return refusal(401, 'unauthenticated', 'token is not valid');
  if (job.runBackendId !== run.backendId) return refusal(403, 'permission_denied', 'token is of another run');
  const jobBackendId = text(fields, 'workflow_job_run_backend_id') ?? '';
  const name = text(fields, 'name') ?? '';
  switch (method) {
    case 'ListArtifacts':
      return json(200, { artifacts: listed(run, fields).map((artifact) => described(run, artifact)) });
    case 'GetSignedArtifactURL': {
      const artifact = ofJob(run, name, jobBackendId);
      if (artifact === undefined) return refusal(404, 'not_found', `no artifact ${name}`);
      return json(200, { name, signed_url: signed(artifact) });
    }
    case 'CreateArtifact': {
      if (run.artifacts.some((artifact) => artifact.name === name)) {
        return refusal(
          409,
          'already_exists',
          'an artifact with this name already exists on the workflow run',
        );
      }
      const artifact = state.add(run, {
        name,
        jobBackendId,
        attempt: 1,
        createdAt: new Date(),
        expired: false,
        contentType: text(fields, 'mime_type') ?? 'application/zip',
        fileName: undefined,
        bytes: Buffer.alloc(0),
        digest: undefined,
        finalized: false,
      });
      if (artifact.contentType !== 'application/zip') artifact.fileName = name;
      return json(200, { ok: true, signed_upload_url: signed(artifact) });
    }
    case 'FinalizeArtifact': {
      const artifact = run.artifacts.find((candidate) => candidate.name === name);
      if (artifact === undefined) return refusal(404, 'not_found', `no artifact ${name}`);
      artifact.finalized = true;
      artifact.digest = text(fields, 'hash');
      return json(200, { ok: true, artifact_id: String(artifact.id) });
    }
    case 'DeleteArtifact': {
      const artifact = found(run, name, jobBackendId);
      if (artifact === undefined) return refusal(404, 'not_found', `no artifact ${name}`);
      run.artifacts.splice(run.artifacts.indexOf(artifact), 1);
      return json(200, { ok: true, artifact_id: String(artifact.id) });
    }
    default:
      return refusal(404, 'bad_route', `no method ${method}`);
  }
}

function refusal(status: number, code: string, msg: string): Answer {
  return json(status, { code, msg });
}

function listed(run: Run, fields: Call['fields']): StoredArtifact[] {
  const name = text(fields, 'name_filter');
  const id = text(fields, 'id_filter');
  return run.artifacts
    .filter((artifact) => artifact.finalized && !artifact.expired)
    .filter((artifact) => name === undefined || artifact.name === name)
    .filter((artifact) => id === undefined || String(artifact.id) === id)
    .slice(0, mostListed);
}

function ofJob(run: Run, name: string, jobBackendId: string): StoredArtifact | undefined {
  return run.artifacts.find(
    (artifact) => artifact.name === name && artifact.jobBackendId === jobBackendId && artifact.finalized,
  );
}

/** That of the job; the newest of the run where the job has none of that name. */
function found(run: Run, name: string, jobBackendId: string): StoredArtifact | undefined {
  const named = run.artifacts
    .filter((artifact) => artifact.name === name && artifact.finalized)
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return ofJob(run, name, jobBackendId) ?? named[0];
}

function described(run: Run, artifact: StoredArtifact): Readonly<Record<string, unknown>> {
  return {
    workflow_run_backend_id: run.backendId,
    workflow_job_run_backend_id: artifact.jobBackendId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.bytes.length),
    created_at: artifact.createdAt.toISOString(),
    ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
  };
}

/** A field in either case. */
function text(fields: Call['fields'], name: string): string | undefined {
  const camelCase = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const value = fields[name] ?? fields[camelCase];
  return value === undefined || value === null ? undefined : String(value);
}
