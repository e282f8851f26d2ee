/** The changelog of this edition: each config runs once, for the first entry that names it, with evals where it says so. */
import { validateChangelogEntry } from '../../generated/inferencex-2026-02/changelog-validators.js';
import type { Change, ChangelogRules, Pass } from '../changelog.ts';
import type { MatrixEntry } from '../edition.ts';
import { inOrder } from '../printed.ts';

const later = 'is a field of edition inferencex-2026-08.';

export const changelog202602: ChangelogRules = {
  validate: validateChangelogEntry,
  lacks: { 'all-evals': later, 'append-only': later, 'eval-min-prefill-ep': later, 'scenario-type': later },
  flags: [],
  lacksFlags: 'its changelog says itself what is run, evals-only among it',
  faults: () => [],
  passes,
  trimmed: (entries) => new Map(entries.map((entry) => [entry, entry])),
  printedEntry: (entry) => inOrder(withSettings(entry), entryFields),
  printedChange: (entry) => inOrder({ 'evals-only': false, ...entry }, changeFields),
};

function passes(changes: readonly Change[]): Pass[] {
  const taken = new Set<string>();
  return changes.flatMap((change): Pass[] => {
    const keys = change.keys.filter((key) => !taken.has(key));
    for (const key of keys) taken.add(key);
    if (keys.length === 0) return [];
    const evals = change.entry['evals-only'] ? { 'evals-only': true } : { 'run-evals': true };
    // of the evals the edition has no jobs of their own: they are measured as well
    return [{ change, keys, flags: { 'config-keys': keys, ...evals }, purpose: 'throughput' }];
  });
}

/** Workers without settings say so. */
function withSettings(entry: MatrixEntry): MatrixEntry {
  const { prefill, decode } = entry;
  if (prefill === undefined || decode === undefined) return entry;
  const none = { 'additional-settings': [] };
  return { ...entry, prefill: { ...none, ...prefill }, decode: { ...none, ...decode } };
}

const entryFields = [
  ...['image', 'model', 'model-prefix', 'precision', 'framework', 'spec-decoding', 'runner', 'isl', 'osl'],
  ...['prefill', 'decode'],
  ...['num-worker', 'tp', 'ep', 'dp-attn', 'additional-settings'],
  ...['conc', 'max-model-len', 'exp-name', 'disagg', 'run-eval'],
];

const changeFields = ['config-keys', 'description', 'pr-link', 'evals-only'];
