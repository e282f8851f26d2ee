/** Names for the entries of a matrix, so that a job can be told by its name: readable, unique, and safe in any name. */
import { entryHash } from './entry-hash.ts';
import type { Identified } from './identity.ts';

/** What a name is made of, beside the hash. */
export interface Nameable extends Identified {
  readonly 'exp-name': string;
  readonly 'eval-only'?: boolean;
}

const longestSlug = 100;
const hashDigits = 8;

/**
 * Each entry with a last key `id`: a slug of what tells it apart, and the beginning of its hash. Entries that are the
 * same in all are numbered from the second on, in the order of the matrix: name a whole matrix, then slice it.
 */
export function withIds<Entry extends Nameable>(
  entries: readonly Entry[],
): (Entry & { readonly id: string })[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return entries.map((entry) => {
    const parts = [slugOf(entry), entryHash(entry).slice(0, hashDigits)];
    const id = free(parts.filter((part) => part !== '').join('-'), taken, numbers);
    taken.add(id);
    return { ...entry, id };
  });
}

/** @param numbers the number that each id goes on with, so that a thousand twins are not counted through each time */
function free(id: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  if (!taken.has(id)) return id;
  let number = numbers.get(id) ?? 2;
  while (taken.has(`${id}-${number}`)) number++;
  numbers.set(id, number + 1);
  return `${id}-${number}`;
}

function slugOf(entry: Nameable): string {
  const speculation = entry['spec-decoding'];
  // an agentic experiment is named for its layout and concurrency
  const point =
    entry['scenario-type'] === undefined
      ? [layoutOf(entry), speculation === 'none' ? '' : speculation, concurrencyOf(entry)]
      : [];
  const purpose = entry['eval-only'] ? ['eval'] : [];
  const slug = [entry['exp-name'], entry.precision, entry.framework, entry.runner, ...point, ...purpose]
    .filter((part) => part !== '')
    .join('-')
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .slice(0, longestSlug);
  return slug.replace(/^[-._]+|[-._]+$/g, '');
}

/** What of a layout stands in a name. */
export interface NamedLayout extends Pick<Identified, 'tp' | 'pp' | 'ep' | 'dp-attn'> {
  readonly prefill?: NamedWorker;
  readonly decode?: NamedWorker;
}

type NamedWorker = Pick<NonNullable<Identified['prefill']>, 'num-worker' | 'tp'>;

/** `tp8-ep8-dpa` on one node, `p2x8-d1x16` (workers × tensor parallelism) on several. */
export function layoutOf({ tp, pp, ep, prefill, decode, 'dp-attn': dpAttention }: NamedLayout): string {
  if (prefill && decode)
    return `p${prefill['num-worker']}x${prefill.tp}-d${decode['num-worker']}x${decode.tp}`;
  return [
    `tp${tp}`,
    ...(pp === undefined || pp === 1 ? [] : [`pp${pp}`]),
    ...(ep === undefined || ep === 1 ? [] : [`ep${ep}`]),
    ...(dpAttention ? ['dpa'] : []),
  ].join('-');
}

function concurrencyOf({ conc }: Nameable): string {
  if (typeof conc === 'number') return `conc${conc}`;
  const [first, ...others] = conc;
  return others.length === 0 ? `conc${first}` : `conc${first}-${others.at(-1)}`;
}
