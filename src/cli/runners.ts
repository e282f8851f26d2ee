/** runners: the labels, the nodes that carry each, and how many configs go there. */
import type { Values } from '../flags/values.ts';
import { alignedTable } from '../report/table.ts';
import { done, notesOf, type Outcome, refused } from './outcome.ts';
import { openRunners } from './suite.ts';

export function runRunners(values: Values): Outcome {
  const opened = openRunners(values);
  if (opened.kind === 'refused') return refused(opened.diagnostics);
  const { runners } = opened.suite;
  const warnings = opened.suite.warnings();
  const facts = opened.suite.facts();
  const labels = [...runners].map(([label, nodes]) => {
    const configs = facts.filter(({ runner }) => runner === label).length;
    return { label, count: nodes.length, configs, nodes };
  });
  if (values.isOn('json')) return done(`${JSON.stringify(labels)}\n`, notesOf(warnings));
  const rows = labels.map(({ label, count, configs, nodes }) => [label, count, configs, nodes]);
  return done(alignedTable(['label', 'nodes', 'configs', 'names'], rows), notesOf(warnings));
}
