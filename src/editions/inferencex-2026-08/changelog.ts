/**
 * The changelog of this edition: what a config measures and what it evaluates are jobs of their own, each scenario once,
 * for the first entry that asks for it.
 */
import { validateChangelogEntry } from '../../generated/inferencex-2026-08/changelog-validators.js';
import { canonicalJson } from '../../search-space/entry-hash.ts';
import { withOnlyStars } from '../../search-space/key-pattern.ts';
import { digestOf } from '../../search-space/matrix-json.ts';
import { firstLowest, Groups } from '../../search-space/tally.ts';
import type { Change, ChangelogFlags, ChangelogRules, Pass } from '../changelog.ts';
import type { MatrixEntry } from '../edition.ts';
import type { SweepFlags } from '../flags.ts';
import { inOrderWithoutNulls } from '../printed.ts';
import { type ScenarioType, scenarioTypes } from './scenarios.ts';

export const changelog202608: ChangelogRules = {
  validate: validateChangelogEntry,
  lacks: {},
  flags: ['trim-conc', 'all-evals', 'evals-only'],
  lacksFlags: '',
  faults: (entry) =>
    entry['append-only']
      ? [
          {
            field: 'append-only',
            message:
              'entries that run only the points that a change adds cannot be run yet. Leave it out: then all points of the configs are run.',
          },
        ]
      : [],
  passes,
  trimmed,
  printedEntry: (entry, purpose) =>
    inOrderWithoutNulls(
      withDefaults(purpose === 'throughput' ? fingerprinted(entry) : entry),
      orderOf(entry),
    ),
  printedChange: (entry) =>
    inOrderWithoutNulls(
      { 'evals-only': false, 'all-evals': false, 'append-only': false, ...entry },
      changeFields,
    ),
};

/** Entries that ask for all evals come first, so that another entry's choice of them does not stand in their place. */
function passes(changes: readonly Change[], flags: ChangelogFlags): Pass[] {
  const measured = new Set<string>();
  const evaluated = new Set<string>();
  const asksForAll = ({ entry }: Change): boolean => entry['all-evals'] === true;
  const inTurn = [...changes.filter(asksForAll), ...changes.filter((change) => !asksForAll(change))];
  return inTurn.flatMap((change) => {
    const { entry } = change;
    const isAll = entry['all-evals'] || flags['all-evals'];
    const isMeasured = !(entry['all-evals'] || entry['evals-only'] || flags['evals-only']);
    return [
      ...(isMeasured ? passesOf(change, measured, { 'no-evals': true }, 'throughput') : []),
      ...passesOf(change, evaluated, isAll ? { 'all-evals': true } : { 'evals-only': true }, 'evals'),
    ];
  });
}

/**
 * Configs of which the same scenarios are left are asked for together: which entries run an eval hangs on all of them.
 *
 * @param covered scenarios of configs that an earlier pass of this purpose took, and then those of these as well
 */
function passesOf(change: Change, covered: Set<string>, flags: SweepFlags, purpose: Pass['purpose']): Pass[] {
  const { 'scenario-type': wanted, 'eval-min-prefill-ep': leastEp } = change.entry;
  const groups = new Groups<{ readonly key: string; readonly types: readonly ScenarioType[] }>();
  for (const key of change.keys) {
    const asked = scenarioTypes.filter((type) => wanted?.includes(type) ?? true);
    const types = asked.filter((type) => !covered.has(`${type} ${key}`));
    for (const type of types) covered.add(`${type} ${key}`);
    if (types.length > 0) groups.add(types.join(), { key, types });
  }
  return [...groups].map((group) => {
    const keys = group.map(({ key }) => key);
    return {
      change,
      keys,
      purpose,
      flags: { ...flags, 'config-keys': keys.map(asName), 'scenario-type': group[0]?.types },
      leavesOut: ({ prefill }) => purpose === 'evals' && prefill !== undefined && prefill.ep < (leastEp ?? 0),
    };
  });
}

/** A key as `--config-keys` takes it: one that has `?` in it is taken for a pattern. */
function asName(key: string): string {
  return key.includes('?') ? withOnlyStars(key) : key;
}

/** Of entries of one node that differ in nothing else, the lowest concurrency; of a list its lowest. */
function trimmed(entries: readonly MatrixEntry[]): ReadonlyMap<MatrixEntry, MatrixEntry> {
  const groups = new Groups<MatrixEntry>();
  const left = new Map<MatrixEntry, MatrixEntry>();
  for (const entry of entries)
    if (typeof entry.conc === 'number') groups.add(recipeOf(entry), entry);
    else left.set(entry, { ...entry, conc: [entry.conc.reduce((least, conc) => Math.min(least, conc))] });
  for (const group of groups) {
    const lowest = firstLowest(group, ({ conc }) => Number(conc));
    if (lowest) left.set(lowest, lowest);
  }
  return left;
}

/** What an entry runs, whatever its concurrency. */
function recipeOf(entry: MatrixEntry): string {
  const { conc: _conc, 'exp-name': _name, ...recipe } = entry;
  return canonicalJson(recipe);
}

/** Two points of one fingerprint were measured with the same recipe. */
function fingerprinted(entry: MatrixEntry): MatrixEntry {
  return { ...entry, 'recipe-fingerprint': digestOf(inAscii(recipeOf(entry))) };
}

/** JSON of ASCII alone: what it hashes to must not hang on an encoding. */
function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** At fixed lengths an entry says of each kind of eval that it runs none, and workers without settings say so. */
function withDefaults(entry: MatrixEntry): MatrixEntry {
  const { prefill, decode } = entry;
  const evals = entry.isl === undefined ? {} : { 'eval-only': false };
  if (prefill === undefined || decode === undefined) return { ...evals, ...entry };
  const all = entry.isl === undefined ? {} : { 'eval-all-concs': false };
  const none = { 'additional-settings': [] };
  return { ...evals, ...all, ...entry, prefill: { ...none, ...prefill }, decode: { ...none, ...decode } };
}

function orderOf({ isl, prefill }: MatrixEntry): readonly string[] {
  if (isl !== undefined) return fixedFields;
  return prefill === undefined ? agenticFields : multiNodeAgenticFields;
}

const head = ['image', 'model', 'model-prefix', 'precision', 'framework'];
const layout = ['tp', 'pp', 'dcp-size', 'pcp-size', 'ep', 'dp-attn'];
const workers = ['prefill', 'decode', 'num-worker', ...layout, 'additional-settings', 'hardware'];
const evals = ['run-eval', 'eval-only', 'eval-conc', 'eval-all-concs'];
const components = ['router', 'kv-p2p-transfer', 'name', 'version'];
const offloading = ['kv-offloading', 'kv-offload-backend', ...components, 'total-cpu-dram-gb'];
const agentic = ['duration', 'exp-name', 'disagg', 'scenario-type', ...evals, 'recipe-fingerprint'];

const fixedFields = [
  ...[...head, 'spec-decoding', 'runner', 'isl', 'osl', ...workers, 'conc', 'max-model-len', 'exp-name'],
  ...['disagg', ...evals, ...components, 'recipe-fingerprint'],
];
const agenticFields = [...head, 'runner', ...layout, 'spec-decoding', 'conc', ...offloading, ...agentic];
const multiNodeAgenticFields = [
  ...[...head, 'spec-decoding', 'runner', ...workers, 'conc', ...offloading, ...agentic],
];

const changeFields = [
  ...['config-keys', 'description', 'pr-link', 'evals-only', 'all-evals', 'append-only'],
  ...['eval-min-prefill-ep', 'scenario-type'],
];
