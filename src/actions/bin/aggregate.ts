import { folderSource } from '../../artifacts/folder.ts';
import { openResultsService } from '../../artifacts/results-service.ts';
import { toolkitClient, upload } from '../../artifacts/upload.ts';
import { runAggregate } from '../aggregate.ts';
import { githubRunner } from '../runner.ts';

const hasArtifacts = Boolean(process.env['ACTIONS_RUNTIME_TOKEN'] && process.env['ACTIONS_RESULTS_URL']);

await runAggregate(githubRunner(process.env), {
  ofThisRun: (concurrency) => openResultsService(process.env, { concurrency }),
  inFolder: (folder) => folderSource(folder),
  upload: hasArtifacts ? async (request) => upload(request, await toolkitClient(process.env)) : undefined,
});
