import { interruptionOf } from '../../collect/own-process.ts';
import { runBench } from '../bench.ts';
import { githubRunner } from '../runner.ts';

await runBench(githubRunner(process.env), {
  apiKey: process.env['OPENAI_API_KEY'],
  commit: process.env['GITHUB_SHA'],
  signal: interruptionOf(process),
});
