/** Times as records have them. */

/** ISO 8601, UTC. */
export function isoTime(sinceEpochMs: number): string {
  return new Date(sinceEpochMs).toISOString();
}
