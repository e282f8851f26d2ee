import { interruptionOf, writerOf } from '../../collect/own-process.ts';
import { runExtract } from '../extract.ts';
import { hereIn } from '../here.ts';
import { githubRunner } from '../runner.ts';

const { env } = process;

await runExtract(githubRunner(env), {
  repository: hereIn(env)?.repository,
  apiUrl: env['GITHUB_API_URL'] ?? '',
  writer: writerOf(process),
  signal: interruptionOf(process),
});
