/** A runner in the process of the test: it hands over inputs, and keeps what an action says and shows. */
import type { Runner } from '../../src/actions/runner.ts';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { folderOf } from './files.ts';

export interface CollectingRunner extends Runner {
  readonly outputs: Readonly<Record<string, string>>;
  readonly logs: readonly string[];
  readonly warnings: readonly string[];
  /** Each marks the step as failed. */
  readonly failures: readonly string[];
  /** What is shown on the run's page. */
  readonly summaries: readonly string[];
}

/** @param inputs `with:`; the others are empty */
export function collectingRunner(inputs: Readonly<Record<string, string>>): CollectingRunner {
  const outputs: Record<string, string> = {};
  const logs: string[] = [];
  const warnings: string[] = [];
  const failures: string[] = [];
  const summaries: string[] = [];
  return {
    outputs,
    logs,
    warnings,
    failures,
    summaries,
    input: (name) => inputs[name] ?? '',
    output: (name, value) => {
      outputs[name] = value;
    },
    log: (text) => void logs.push(text),
    fail: (text) => void failures.push(text),
    warn: (text) => void warnings.push(text),
    annotate: (diagnostic) => void logs.push(formatDiagnostic(diagnostic)),
    summary: async (markdown) => void summaries.push(markdown),
    temporaryFolder: folderOf({}),
  };
}
