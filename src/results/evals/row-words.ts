/** A row of evals in words by which a person tells it from others, without what it does not know. */
import type { EvalRow } from '../../generated/results/types.ts';
import { layoutOf } from '../../search-space/entry-id.ts';
import { fieldsOf, type Layout } from './row-fields.ts';

/** `dsr1 fp8, sglang on b200, 8192/1024, tp8-ep8, mtp, 64 in flight: gsm8k` */
export function rowWords(row: EvalRow): string {
  return `${setupWords(row)}: ${row.task}`;
}

/** The same without the task: what a whole result of lm-eval measured. */
export function setupWords(row: EvalRow): string {
  const fields = fieldsOf(row);
  const { isl, osl, 'spec-decoding': speculation } = fields;
  const model = fields['model-prefix'] ?? fields.model;
  return [
    model === undefined ? fields.precision : `${model} ${fields.precision}`,
    `${fields.framework} on ${fields.runner}`,
    ...(isl === undefined || osl === undefined ? [] : [`${isl}/${osl}`]),
    ...layoutWords(fields.layout),
    ...(speculation === undefined || speculation === 'none' ? [] : [speculation]),
    `${fields.conc} in flight`,
  ].join(', ');
}

function layoutWords(layout: Layout): string[] {
  if (layout.kind === 'multi-node') {
    const prefill = countsOf(layout.prefill);
    const decode = countsOf(layout.decode);
    return prefill && decode ? [layoutOf({ prefill, decode })] : [];
  }
  const { tp, pp = 1, ep = 1, 'dp-attn': attention } = layout.parallelism;
  return tp === undefined ? [] : [layoutOf({ tp, pp, ep, 'dp-attn': attention === 'true' })];
}

type Workers = Extract<Layout, { kind: 'multi-node' }>['prefill'];

function countsOf({ 'num-worker': count, tp }: Workers) {
  return count === undefined || tp === undefined ? undefined : { 'num-worker': count, tp };
}
