import { runMatrix } from '../matrix.ts';
import { githubRunner } from '../runner.ts';

await runMatrix(githubRunner(process.env));
