/** Evals of our own making, as jobs leave them: what they ran on, and what lm-eval says of it. */
import type { EvalRow } from '../../src/generated/results/types.ts';
import { markOf } from '../../src/results/entry-mark.ts';
import { type EvalArtifact, type ReadEvals, readEvals } from '../../src/results/evals/artifact.ts';
import { type EvalEntry, entryFinder } from '../../src/results/evals/entry-answers.ts';
import type { EvalItem } from '../../src/results/evals/item.ts';
import { settleEvals } from '../../src/results/evals/settled.ts';
import { Answers } from '../../src/results/measured.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A meta_env.json of the older form: lengths as text. */
export function meta(changes: Fields = {}): Fields {
  return {
    framework: 'sglang',
    precision: 'fp8',
    spec_decoding: 'none',
    tp: 8,
    conc: 64,
    ep: 1,
    dp_attention: false,
    model: 'deepseek-ai/DeepSeek-R1',
    hw: 'b200',
    isl: '8192',
    osl: '1024',
    ...changes,
  };
}

/** A meta_env.json of the newer form, of several nodes. */
export function multiNodeMeta(changes: Fields = {}): Fields {
  return {
    is_multinode: true,
    infmax_model_prefix: 'dsr1',
    hw: 'gb200',
    framework: 'dynamo-trt',
    precision: 'fp4',
    spec_decoding: 'mtp',
    isl: 8192,
    osl: 1024,
    prefill_tp: 4,
    prefill_ep: 4,
    prefill_dp_attention: true,
    prefill_num_workers: 2,
    decode_tp: 8,
    decode_ep: 8,
    decode_dp_attention: false,
    decode_num_workers: 1,
    conc: 64,
    ...changes,
  };
}

/** What a task of lm-eval has: its figures by `metric,filter`, and the filters of its config. */
export interface Task {
  readonly figures: Fields;
  readonly filters?: readonly string[];
  readonly metric?: string;
  readonly asked?: number;
}

/** gsm8k, of which answers are read strictly and leniently. */
export function gsm8k(strict: number, flexible = strict): Task {
  return {
    figures: {
      alias: 'gsm8k',
      'exact_match,strict-match': strict,
      'exact_match_stderr,strict-match': 0.006,
      'exact_match,flexible-extract': flexible,
      'exact_match_stderr,flexible-extract': 0.005,
    },
    filters: ['strict-match', 'flexible-extract'],
    metric: 'exact_match',
    asked: 1319,
  };
}

/** A result file of lm-eval. */
export function lmEval(tasks: Readonly<Record<string, Task>>, changes: Fields = {}): Fields {
  const named = Object.entries(tasks);
  return {
    results: Object.fromEntries(named.map(([task, { figures }]) => [task, figures])),
    configs: Object.fromEntries(
      named.map(([task, { filters, metric }]) => [
        task,
        {
          task,
          ...(metric === undefined ? {} : { metric_list: [{ metric, aggregation: 'mean' }] }),
          ...(filters === undefined ? {} : { filter_list: filters.map((name) => ({ name, filter: [] })) }),
        },
      ]),
    ),
    'n-samples': Object.fromEntries(
      named.map(([task, { asked = 10 }]) => [task, { original: asked, effective: asked }]),
    ),
    lm_eval_version: '0.4.9',
    ...changes,
  };
}

/** Files by their paths; what is no text is written as JSON. */
export function artifact(
  files: Readonly<Record<string, unknown>>,
  changes: Partial<EvalArtifact> = {},
): EvalArtifact {
  return {
    artifact: 'eval_a',
    files: Object.entries(files).map(([path, content]) => ({
      path,
      text: typeof content === 'string' ? content : JSON.stringify(content),
    })),
    ...changes,
  };
}

/** The rows among what was read. */
export function rowsIn({ items }: { readonly items: readonly EvalItem[] }): EvalRow[] {
  return items.flatMap((item) => (item.kind === 'row' ? item.row : []));
}

/** What is told of files that are not sound: file and reason. */
export function invalidIn({ items }: ReadEvals): string[] {
  return items.flatMap((item) => (item.kind === 'invalid' ? `${item.origin.file}: ${item.reason}` : []));
}

/** A row of a sound result of gsm8k, as it is read. */
export function evalRow(changes: Partial<EvalRow> = {}): EvalRow {
  return { ...rowFrom(meta()), ...changes };
}

/** The same of several nodes. */
export function multiNodeEvalRow(changes: Partial<EvalRow> = {}): EvalRow {
  return { ...rowFrom(multiNodeMeta()), ...changes };
}

function rowFrom(of: Fields): EvalRow {
  const read = readEvals(
    artifact({ 'meta_env.json': of, 'results_a.json': lmEval({ gsm8k: gsm8k(0.9515, 0.96) }) }),
  );
  const [row] = rowsIn(read);
  if (row === undefined) throw new Error(`no row is made of ${JSON.stringify(of)}: ${invalidIn(read)}`);
  return row;
}

/** All of it settled. */
export function settled(...artifacts: readonly EvalArtifact[]) {
  return settleEvals(artifacts.map(readEvals));
}

/** Whether a row is of an entry at one concurrency: by its hash alone, where it has one, else by all that it knows. */
export function answersTo(row: EvalRow, entry: EvalEntry, conc: number): boolean {
  const mark = markOf(row);
  if (mark === undefined) return entryFinder([{ ...entry, conc }])(row) !== undefined;
  const measured = [{ answers: { kind: 'to its entry', mark }, place: true }] as const;
  return new Answers([entry], measured, 'unique').placeAt(entry, conc) === true;
}
