/** `runs.csv`: a line for each run that was read, whether or not the data set has rows of it. */
import type { RunAccount } from '../account.ts';
import type { Cell } from '../types.ts';
import { csvLines } from './csv.ts';

type RunColumn = readonly [name: string, cellOf: (account: RunAccount) => Cell | undefined];

const columns: readonly RunColumn[] = [
  ['repository', ({ run }) => run.repository],
  ['run_id', ({ run }) => run.id],
  ['run_attempt', ({ run }) => run.attempt],
  ['created_at', ({ run }) => run.createdAt],
  ['workflow', ({ run }) => run.workflow],
  ['title', ({ run }) => run.title],
  ['branch', ({ run }) => run.branch],
  ['event', ({ run }) => run.event],
  ['head_sha', ({ run }) => run.headSha],
  ['conclusion', ({ run }) => run.conclusion],
  ['artifacts', ({ artifacts }) => artifacts],
  ['rows_read', ({ rowsRead }) => rowsRead],
  ['rows_kept', ({ rowsKept }) => rowsKept],
  ['skipped', ({ skipped }) => skipped],
];

export function runsCsvOf(accounts: readonly RunAccount[]): string {
  const lines = accounts.map((account) => columns.map(([, cellOf]) => cellOf(account) ?? null));
  return csvLines([columns.map(([name]) => name), ...lines]);
}
