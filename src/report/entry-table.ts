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
  'ep',
  'dp-attn',
  'spec-decoding',
  'prefill',
  'decode',
  'kv-offloading',
  'conc',
  'run-eval',
];

/** The usual columns that any of the entries has. */
export function usualColumnsOf(entries: readonly object[]): string[] {
  return usualColumns.filter((column) => entries.some((entry) => column in entry));
}

/** A row an entry. A column is a key, or a dotted path such as `prefill.tp`. */
export function entryRows(entries: readonly object[], columns: readonly string[]): unknown[][] {
  return entries.map((entry) => columns.map((column) => valueAt(entry, column.split('.'))));
}

function valueAt(node: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
  return valueAt(Object.entries(node).find(([key]) => key === step)?.[1], rest);
}
