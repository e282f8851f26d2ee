/** The stand-in in a process of its own, for workflow tests and the bench: see scripts/github-stand-in.mjs. */
import { GitHubStandIn } from './stand-in.ts';

export interface Alone {
  readonly latencyMs: number;
  /** Artifacts `bmk_0`, `bmk_1`, … with a record each. */
  readonly artifacts: number;
}

/** Starts, says where on standard output as one line of JSON, and serves until standard input ends or SIGTERM comes. */
export async function serveAlone({ latencyMs, artifacts }: Alone): Promise<void> {
  const standIn = await GitHubStandIn.start({ latencyMs });
  for (let number = 0; number < artifacts; number++) {
    const record = JSON.stringify({ number, filler: 'x'.repeat(2000) });
    const files = { [`agg_${number}.json`]: record };
    await standIn.addArtifact({ name: `bmk_${number}`, content: { kind: 'files', files } });
  }
  const over = new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.stdin.once('end', resolve).once('close', resolve).resume();
  });
  const { url, resultsUrl, token } = standIn;
  process.stdout.write(`${JSON.stringify({ url, resultsUrl, token })}\n`);
  await over;
  process.stdin.destroy();
  await standIn.stop();
}
