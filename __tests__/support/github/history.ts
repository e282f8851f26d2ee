/** A past: many runs, each with its artifacts, in as few bytes as they may have. */
import { randomBytes } from 'node:crypto';
import { record } from '../records.ts';
import type { StandInRun } from './run.ts';
import type { GitHubStandIn } from './stand-in.ts';

export interface Past {
  readonly runs: number;
  /** Of each run, `bmk_…` with a record each. */
  readonly artifacts: number;
  /** Whether each run made an aggregate of them: `results_bmk`. */
  readonly aggregated?: boolean;
  readonly repository?: string;
  /** When the first run was; each one after it an hour later. */
  readonly since?: Date;
  /** Of each record, filled up with what cannot be packed to less than half. */
  readonly recordBytes?: number;
  /** Whether the list of artifacts tells their digests, as it does since 2025; default true. */
  readonly digests?: boolean;
}

const hourMs = 3_600_000;

/** @returns the oldest first */
export async function addPast(standIn: GitHubStandIn, past: Past): Promise<readonly StandInRun[]> {
  const { repository = 'octo/benchmarks', recordBytes = 0, digests = true } = past;
  const since = past.since ?? new Date(Date.now() - past.runs * hourMs - 24 * hourMs);
  const added: StandInRun[] = [];
  for (let number = 0; number < past.runs; number++) {
    const createdAt = new Date(Math.floor(since.getTime() / 1000) * 1000 + number * hourMs);
    const run = standIn.addRun({ repository, createdAt, title: `Sweep ${number}` });
    const add = async (name: string, file: string, record: unknown): Promise<void> => {
      const files = { [file]: JSON.stringify(record) };
      const digest = digests ? {} : ({ digest: 'none' } as const);
      await run.addArtifact({ name, createdAt, content: { kind: 'files', files }, ...digest });
    };
    for (let index = 0; index < past.artifacts; index++) {
      const name = `dsr1_1k1k_fp8_sglang_tp8_ep1_dpa_false_conc${index}_b200-nv_${number}`;
      await add(`bmk_${name}`, `agg_${name}.json`, {
        number,
        index,
        filler: randomBytes(recordBytes / 2).toString('hex'),
      });
    }
    if (past.aggregated) {
      const records = Array.from({ length: past.artifacts }, (_, index) =>
        record({ conc: index + 1, tput_per_gpu: 100 + number }),
      );
      await add('results_bmk', 'agg_bmk.json', records);
    }
    added.push(run);
  }
  return added;
}
