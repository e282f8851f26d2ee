/** runners: the labels, the nodes that carry each and what they have, and how many configs go there. */
import { isError } from '../config/diagnostic.ts';
import type { Values } from '../flags/values.ts';
import { alignedTable } from '../report/table.ts';
import { done, notesOf, type Outcome, refused } from './outcome.ts';
import { openRunners, sweepNotes } from './suite.ts';

export function runRunners(values: Values): Outcome {
  const opened = openRunners(values);
  if (opened.kind === 'refused') return refused(opened.diagnostics);
  const { runners, hardware } = opened.suite;
  const warnings = opened.suite.findings().filter((finding) => !isError(finding));
  const notes = [...sweepNotes(opened.suite), ...notesOf(warnings)];
  const facts = opened.suite.facts();
  const labels = [...runners].map(([label, nodes]) => {
    const configs = facts.filter(({ runner }) => runner === label).length;
    return { label, count: nodes.length, configs, ...hardware.get(label), nodes };
  });
  if (values.isOn('json')) return done(`${JSON.stringify(labels)}\n`, notes);
  const known = hardware.size > 0;
  const headers = ['label', 'nodes', 'configs', ...(known ? ['gpus', 'dram-mib'] : []), 'names'];
  const rows = labels.map((one) => {
    const ofNode = [one['gpus-per-node'], one['available-cpu-dram-mib']];
    return [one.label, one.count, one.configs, ...(known ? ofNode : []), one.nodes];
  });
  return done(alignedTable(headers, rows), notes);
}
