/** DuckDB in a test: in memory, and without anything that it could fetch. */
import { afterAll } from '@jest/globals';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type DuckRow = Readonly<Record<string, Json>>;

export interface Duck {
  rowsOf(sql: string): Promise<readonly DuckRow[]>;
}

/** Undefined where its native package is not installed, which is no excuse in CI; tests that need it are then skipped. */
export async function openDuckDb(): Promise<Duck | undefined> {
  const api = await import('@duckdb/node-api').catch((error: unknown) => {
    if (process.env['CI'] === 'true') throw error;
    process.stderr.write(`skipped: what DuckDB reads, since it cannot be loaded (${error})\n`);
    return undefined;
  });
  if (api === undefined) return undefined;
  const instance = await api.DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  afterAll(() => {
    connection.closeSync();
    instance.closeSync();
  });
  return {
    rowsOf: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
  };
}
