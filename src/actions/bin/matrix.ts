import { refsOfEvent } from '../event.ts';
import { runMatrix } from '../matrix.ts';
import { githubRunner } from '../runner.ts';

const runner = githubRunner(process.env);

await runMatrix(runner, {
  refsOfEvent: () => refsOfEvent(process.env),
  // loaded when it is asked for: most matrices know nothing of results
  readFinished: async (asked, onNote) =>
    (await import('../only-missing.ts')).readOnlyMissing(
      asked,
      { environment: process.env, temporaryFolder: runner.temporaryFolder },
      onNote,
    ),
});
