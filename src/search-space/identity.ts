/** What makes a measurement itself: two of one identity are one point of a plot, whatever image or settings they ran with. */

/** One worker kind of a multi-node layout. */
interface IdentifiedWorker {
  readonly 'num-worker': number;
  readonly tp: number;
  readonly ep: number;
  readonly 'dp-attn': boolean;
  readonly pp?: number;
  readonly 'dcp-size'?: number;
  readonly 'pcp-size'?: number;
  readonly hardware?: string | null;
}

interface IdentifiedComponent {
  readonly name: string;
  readonly version?: string | null;
}

/** One measurement that an entry of the matrix makes: one for each of its concurrencies. */
export interface Measurement {
  /** Requests in flight. */
  readonly conc: number;
  /** Equal text means the same measurement. */
  readonly identity: string;
}

/** The fields of a matrix entry, of any edition and form, that its identity is made of. */
export interface Identified {
  readonly runner: string;
  readonly 'model-prefix': string;
  readonly framework: string;
  readonly precision: string;
  readonly 'spec-decoding': string;
  readonly disagg?: boolean;
  readonly isl?: number;
  readonly osl?: number;
  readonly 'scenario-type'?: string;
  readonly tp?: number;
  readonly pp?: number;
  readonly 'dcp-size'?: number;
  readonly 'pcp-size'?: number;
  readonly ep?: number;
  readonly 'dp-attn'?: boolean;
  readonly prefill?: IdentifiedWorker;
  readonly decode?: IdentifiedWorker;
  readonly 'kv-offloading'?: string;
  readonly 'kv-offload-backend'?: IdentifiedComponent;
  readonly router?: IdentifiedComponent;
  readonly 'kv-p2p-transfer'?: string;
  readonly 'recipe-fingerprint'?: string;
  readonly conc: number | readonly number[];
}

/** What of an entry says at which point of its setup it is, and whether it also measures accuracy there. */
export const pointFields: ReadonlySet<string> = new Set([
  'conc',
  'exp-name',
  'run-eval',
  'eval-only',
  'eval-conc',
  'eval-all-concs',
]);

/**
 * All of an entry's identity but its concurrencies, of which each makes one measurement: equal text means the same setup.
 * What an edition leaves out counts as its default: no parallelism of that kind, no offloading, no disaggregation.
 */
export function setupIdentity(entry: Identified): string {
  return written([
    entry.runner,
    entry['model-prefix'],
    entry.framework,
    entry.precision,
    entry['spec-decoding'],
    entry.disagg ?? false,
    entry['scenario-type'],
    entry.isl,
    entry.osl,
    layoutOf(entry),
    entry.prefill && workerOf(entry.prefill),
    entry.decode && workerOf(entry.decode),
    entry['kv-offloading'] ?? 'none',
    // records have its name alone
    entry['kv-offload-backend']?.name,
    entry.router?.name,
    entry.router?.version,
    entry['kv-p2p-transfer'],
    entry['recipe-fingerprint'],
  ]);
}

/** What an entry measures. A concurrency that it lists twice it measures twice. */
export function identities(entry: Identified): Measurement[] {
  const setup = setupIdentity(entry);
  const { conc } = entry;
  return (typeof conc === 'number' ? [conc] : conc).map((one) => ({
    conc: one,
    identity: measurementOf(setup, one),
  }));
}

/** The measurement of a setup at one concurrency. */
export function measurementOf(setup: string, conc: number): string {
  return `${setup}@${conc}`;
}

function layoutOf(entry: Identified): string {
  if (entry.tp === undefined) return '';
  return `${parallelismOf(entry)} ${entry.tp} ${entry.ep ?? 1} ${entry['dp-attn'] ?? false}`;
}

function workerOf(worker: IdentifiedWorker): string {
  const { 'num-worker': count, tp, ep, 'dp-attn': dpAttention, hardware } = worker;
  // without workers of their own there is no layout of them, whatever the config says, and records have none
  if (count === 0) return `0 ${hardware ?? ''}`;
  return `${count} ${parallelismOf(worker)} ${tp} ${ep} ${dpAttention} ${hardware ?? ''}`;
}

function parallelismOf(layout: Pick<IdentifiedWorker, 'pp' | 'dcp-size' | 'pcp-size'>): string {
  return `${layout.pp ?? 1} ${layout['dcp-size'] ?? 1} ${layout['pcp-size'] ?? 1}`;
}

/** Each part with its length before it, so that no two lists are written alike, whatever stands in them. */
function written(parts: readonly (string | number | boolean | null | undefined)[]): string {
  let text = '';
  for (const part of parts) {
    const one = String(part ?? '');
    text += `${one.length}:${one} `;
  }
  return text;
}
