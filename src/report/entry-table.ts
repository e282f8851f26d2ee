/** Entries of a matrix as rows of a table. */

/** What a person tells entries apart by; the columns that a table has where none are asked for. */
const usualColumns = [
  'runner',
  'model-prefix',
  'framework',
  'precision',
  'scenario-type',
  'isl',
  'osl',
  'tp',
  'pp',
  'dcp-size',
  'pcp-size',
  'ep',
  'dp-attn',
  'spec-decoding',
  'prefill',
  'decode',
  'kv-offloading',
  'kv-offload-backend',
  'kv-p2p-transfer',
  'router',
  'conc',
  'run-eval',
];

/** Of those, the ones that are shown only where they tell entries apart. */
const tellingColumns = new Set([
  'pp',
  'dcp-size',
  'pcp-size',
  'kv-offload-backend',
  'kv-p2p-transfer',
  'router',
]);

/** The usual columns that any of the entries has. */
export function usualColumnsOf(entries: readonly object[]): string[] {
  return usualColumns.filter((column) => {
    if (!tellingColumns.has(column)) return entries.some((entry) => column in entry);
    return new Set(entryRows(entries, [column]).map((row) => JSON.stringify(row))).size > 1;
  });
}

/** A row an entry. A column is a key, or a dotted path such as `prefill.tp`. */
export function entryRows(entries: readonly object[], columns: readonly string[]): unknown[][] {
  return entries.map((entry) => columns.map((column) => valueAt(entry, column.split('.'))));
}

/** What stands at the path, in own properties alone; undefined where nothing does. */
export function valueAt(node: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
  return valueAt(Object.entries(node).find(([key]) => key === step)?.[1], rest);
}
