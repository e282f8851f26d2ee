/** configs: what is configured, or one config as it was read. */
import { unknownNames } from '../config/suggest.ts';
import type { ConfigFacts } from '../editions/edition.ts';
import type { SuiteFiles } from '../editions/request.ts';
import { refusedFlags } from '../flags/command-line.ts';
import type { Values } from '../flags/values.ts';
import { readConfigs } from '../matrix/suite.ts';
import { alignedTable } from '../report/table.ts';
import { matchesPattern } from '../search-space/key-pattern.ts';
import { done, notesOf, type Outcome, refused } from './outcome.ts';
import { openSuite, refusedWithoutConfigs, suiteFiles, sweepNotes } from './suite.ts';

/** @throws UsageError */
export function runConfigs(values: Values): Outcome {
  const key = values.text('show');
  if (key !== undefined && values.has('match'))
    throw refusedFlags('configs', ['argument --match: not allowed with argument --show']);
  if (key !== undefined) return show(key, suiteFiles(values));
  const opened = openSuite(values);
  if (opened.kind === 'refused') return refused(opened.diagnostics);
  const pattern = values.text('match') ?? '*';
  const facts = opened.suite.facts().filter((fact) => matchesPattern(fact.key, pattern));
  const notes = sweepNotes(opened.suite);
  if (facts.length === 0) notes.push(`no config key matches ${pattern}`);
  if (values.isOn('json')) return done(`${JSON.stringify(facts.map(withNodeKind))}\n`, notes);
  const headers = ['key', 'runner', 'framework', 'precision', 'nodes', 'entries'];
  const rows = facts.map((fact) => Object.values(withNodeKind(fact)));
  return done(rows.length === 0 ? '' : alignedTable(headers, rows), notes);
}

function withNodeKind({ kind, entries, ...fact }: ConfigFacts) {
  return { ...fact, nodes: kind === 'multi-node' ? 'multi' : 'single', entries: entries ?? null };
}

/** As it was read, and so also where it breaks a rule: this is where one looks to see why. */
function show(key: string, files: SuiteFiles): Outcome {
  if (files.configFiles.length === 0) return refused(refusedWithoutConfigs(files).diagnostics);
  const { configs, problems } = readConfigs(files.configFiles);
  const config = configs.get(key);
  if (config !== undefined) return done(`${JSON.stringify(config.entry, null, 2)}\n`, notesOf(problems));
  if (problems.length > 0) return refused(problems);
  const messages = unknownNames('--show: no config', [key], [...configs.keys()]);
  return refused(messages.map((message) => ({ severity: 'error', message })));
}
