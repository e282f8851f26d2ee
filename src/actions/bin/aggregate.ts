import { join } from 'node:path';
import { folderSource } from '../../artifacts/folder.ts';
import { openResultsService } from '../../artifacts/results-service.ts';
import { toolkitClient, upload } from '../../artifacts/upload.ts';
import { openRuns } from '../../collect/runs.ts';
import { runAggregate } from '../aggregate.ts';
import { refsOfEvent } from '../event.ts';
import { hereIn } from '../here.ts';
import { githubRunner } from '../runner.ts';

const { env } = process;
const runner = githubRunner(env);
const here = hereIn(env);
const hasArtifacts = Boolean(env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL']);

await runAggregate(runner, {
  refsOfEvent: () => refsOfEvent(env),
  here,
  serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
  ofThisRun: (concurrency) => openResultsService(env, { concurrency }),
  inFolder: (folder) => folderSource(folder),
  runs: ({ runs, aggregated, cacheDir, ...github }) =>
    openRuns({
      runs,
      aggregated,
      cacheDir: cacheDir ?? join(runner.temporaryFolder, 'benchmatrix', 'artifacts'),
      github: { apiUrl: env['GITHUB_API_URL'] ?? '', ...github },
      here:
        hasArtifacts && here
          ? { run: here, service: () => openResultsService(env, { concurrency: github.concurrency }) }
          : undefined,
    }),
  upload: hasArtifacts ? async (request) => upload(request, await toolkitClient(env)) : undefined,
});
