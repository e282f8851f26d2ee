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
  return JSON.stringify([
    entry.runner,
    entry['model-prefix'],
    entry.framework,
    entry.precision,
    entry['spec-decoding'],
    entry.disagg ?? false,
    entry['scenario-type'] ?? [entry.isl, entry.osl],
    entry.prefill && entry.decode
      ? [workerOf(entry.prefill), workerOf(entry.decode)]
      : [entry.tp, ...parallelismOf(entry), entry.ep ?? 1, entry['dp-attn'] ?? false],
    entry['kv-offloading'] ?? 'none',
    componentOf(entry['kv-offload-backend']),
    componentOf(entry.router),
    entry['kv-p2p-transfer'],
    entry['recipe-fingerprint'],
  ]);
}

function workerOf(worker: IdentifiedWorker) {
  const { 'num-worker': count, tp, ep, 'dp-attn': dpAttention, hardware } = worker;
  return [count, tp, ...parallelismOf(worker), ep, dpAttention, hardware];
}

function parallelismOf(layout: Pick<IdentifiedWorker, 'pp' | 'dcp-size' | 'pcp-size'>) {
  return [layout.pp ?? 1, layout['dcp-size'] ?? 1, layout['pcp-size'] ?? 1];
}

function componentOf(component: IdentifiedComponent | undefined) {
  return component && [component.name, component.version];
}
