/** configs: what is configured, or one config as it was read. */
import { mergeConfigs } from '../config/config-set.ts';
import { type Diagnostic, quote } from '../config/diagnostic.ts';
import { loadYaml } from '../config/load.ts';
import { didYouMean, listed } from '../config/suggest.ts';
import { refusedFlags } from '../flags/command-line.ts';
import type { Values } from '../flags/values.ts';
import { loadSuite } from '../matrix/suite.ts';
import { alignedTable } from '../report/table.ts';
import { matchesPattern } from '../search-space/key-pattern.ts';
import { done, notesOf, type Outcome, refused } from './outcome.ts';
import { findSuite } from './suite.ts';

/** @throws UsageError */
export function runConfigs(values: Values): Outcome {
  const key = values.text('show');
  if (key !== undefined && values.has('match'))
    throw refusedFlags('configs', ['argument --match: not allowed with argument --show']);
  const found = findSuite(values);
  if (found.kind === 'none') return refused([found.problem]);
  if (key !== undefined) return show(key, found.files.configFiles);
  const loaded = loadSuite(found.files);
  if (loaded.kind === 'refused') return refused(loaded.diagnostics);
  const pattern = values.text('match') ?? '*';
  const facts = loaded.suite.facts().filter((fact) => matchesPattern(fact.key, pattern));
  const notes = facts.length === 0 ? [`no config key matches ${pattern}`] : [];
  if (values.isOn('json')) return done(`${JSON.stringify(facts.map(withNodeKind))}\n`, notes);
  const headers = ['key', 'runner', 'framework', 'precision', 'nodes', 'entries'];
  const rows = facts.map((fact) => Object.values(withNodeKind(fact)));
  return done(rows.length === 0 ? '' : alignedTable(headers, rows), notes);
}

function withNodeKind({ multinode, entries, ...fact }: ReturnType<Suite['facts']>[number]) {
  return { ...fact, nodes: multinode ? 'multi' : 'single', entries };
}

type Suite = Extract<ReturnType<typeof loadSuite>, { kind: 'suite' }>['suite'];

/** As it was read, and so also where it breaks a rule: this is where one looks to see why. */
function show(key: string, files: readonly string[]): Outcome {
  const problems: Diagnostic[] = [];
  const documents = files.flatMap((file) => {
    const loaded = loadYaml(file);
    if (loaded.kind === 'document') return [loaded.document];
    problems.push(loaded.diagnostic);
    return [];
  });
  const merged = mergeConfigs(documents);
  problems.push(...documents.flatMap((document) => document.problems), ...merged.problems);
  const config = merged.configs.get(key);
  if (config !== undefined) return done(`${JSON.stringify(config.entry, null, 2)}\n`, notesOf(problems));
  if (problems.length > 0) return refused(problems);
  const keys = [...merged.configs.keys()];
  const message = `--show: no config ${quote(key)}.${didYouMean(key, keys)} Configs: ${listed(keys.sort())}.`;
  return refused([{ severity: 'error', message }]);
}
