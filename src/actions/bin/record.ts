import { toolkitClient, upload } from '../../artifacts/upload.ts';
import { runRecord } from '../record.ts';
import { githubRunner } from '../runner.ts';

await runRecord(githubRunner(process.env), {
  environment: process.env,
  uploader: { upload: async (request) => upload(request, await toolkitClient(process.env)) },
  now: () => new Date().toISOString(),
});
