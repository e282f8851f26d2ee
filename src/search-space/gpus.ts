/** How many GPUs a server takes, as its layout says. */
import type { Identified } from './identity.ts';

type Parallelism = Pick<Identified, 'tp' | 'pp' | 'pcp-size'>;

/** Workers of one kind, all laid out alike. */
interface Workers extends Parallelism {
  readonly 'num-worker': number;
}

/** What of an entry says how many GPUs it takes. */
export interface GpuLayout extends Parallelism {
  readonly prefill?: Workers;
  readonly decode?: Workers;
}

/** All GPUs of an entry's server, on one node or on several. A parallelism that is not given is 1. */
export function gpusOf(entry: GpuLayout): number {
  const { prefill, decode } = entry;
  if (prefill === undefined && decode === undefined) return gpusOfOne(entry);
  return gpusOfAll(prefill) + gpusOfAll(decode);
}

function gpusOfAll(workers: Workers | undefined): number {
  return workers === undefined ? 0 : workers['num-worker'] * gpusOfOne(workers);
}

/** Decode context parallelism and experts share the GPUs of tensor parallelism. */
function gpusOfOne({ tp = 1, pp = 1, 'pcp-size': prefillContext = 1 }: Parallelism): number {
  return tp * pp * prefillContext;
}
