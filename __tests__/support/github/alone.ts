/** The stand-in in a process of its own, for workflow tests and the bench: see scripts/github-stand-in.mjs. */
import { addPast } from './history.ts';
import { GitHubStandIn } from './stand-in.ts';

const hourMs = 3_600_000;

export interface Alone {
  readonly latencyMs: number;
  /** Artifacts `bmk_0`, `bmk_1`, … with a record each. */
  readonly artifacts: number;
  /** REST requests an hour; undefined for as many as one likes. */
  readonly rateLimit: number | undefined;
  /** Runs of the past, each with so many artifacts; the run that is told of has none then. */
  readonly runs?: number | undefined;
  /** Of each record of these runs. */
  readonly recordBytes?: number | undefined;
}

/** Starts, says where on standard output as one line of JSON, and serves until standard input ends or SIGTERM comes. */
export async function serveAlone({
  latencyMs,
  artifacts,
  rateLimit,
  runs,
  recordBytes = 0,
}: Alone): Promise<void> {
  const standIn = await GitHubStandIn.start({ latencyMs });
  if (rateLimit !== undefined) standIn.limitRate({ limit: rateLimit, windowMs: hourMs });
  if (runs !== undefined) await addPast(standIn, { runs, artifacts, recordBytes });
  for (let number = 0; number < (runs === undefined ? artifacts : 0); number++) {
    const record = JSON.stringify({ number, filler: 'x'.repeat(2000) });
    const files = { [`agg_${number}.json`]: record };
    await standIn.addArtifact({ name: `bmk_${number}`, content: { kind: 'files', files } });
  }
  const over = new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.stdin.once('end', resolve).once('close', resolve).resume();
  });
  const { url, resultsUrl, token, apiUrl, restToken, runId } = standIn;
  const { repository } = standIn.run;
  const where = { url, resultsUrl, token, apiUrl, restToken, runId, repository };
  process.stdout.write(`${JSON.stringify(where)}\n`);
  await over;
  process.stdin.destroy();
  await standIn.stop();
}
