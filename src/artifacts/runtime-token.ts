/** The token that the runner gives to actions, which also says of what run and job it is. */
import { ArtifactError } from './artifact-error.ts';

/** By these the Results service knows the run and the job; they are not the run's id on GitHub. */
export interface BackendIds {
  readonly runBackendId: string;
  readonly jobBackendId: string;
}

const scope = /^Actions\.Results:([^:]+):([^:]+)$/;

/** @throws ArtifactError `denied` for a token without the scope `Actions.Results:<run>:<job>` */
export function backendIds(token: string): BackendIds {
  for (const claimed of scopes(token)) {
    const [, runBackendId, jobBackendId] = scope.exec(claimed) ?? [];
    if (runBackendId !== undefined && jobBackendId !== undefined) return { runBackendId, jobBackendId };
  }
  throw new ArtifactError(
    'denied',
    'ACTIONS_RUNTIME_TOKEN does not say which run it is of (no scope Actions.Results).',
    'Leave the variable as the runner sets it, or read the results from a folder by results-dir.',
  );
}

/** The signature is the service's to check. */
function scopes(token: string): readonly string[] {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const named = typeof claims === 'object' && claims !== null && 'scp' in claims ? claims.scp : '';
    return String(named).split(' ');
  } catch {
    return []; // not a JWT
  }
}
