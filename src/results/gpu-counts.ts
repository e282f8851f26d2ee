/** How many GPUs prefill and decode had, as launchers of multi-node jobs write it into the names of their result files. */
import { quote } from '../config/diagnostic.ts';
import type { RecordEdition } from './record-edition.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';

export interface GpuCounts {
  readonly prefill: number;
  /** 0 where the prefill workers decode as well. */
  readonly decode: number;
}

export type ReadGpuCounts = { readonly kind: 'counts'; readonly counts: GpuCounts } | Refusal;

const convention = '…_gpus_<all>_ctx_<prefill>_gen_<decode>.json';

/** Of the tokens `_gpus_<n>`, `_ctx_<n>` and `_gen_<n>` the last of each counts: a name before them may hold the like. */
export function gpuCountsOf(file: string, edition: RecordEdition): ReadGpuCounts {
  const stem = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.json$/, '');
  const [all, prefill, decode] = [lastToken(stem, 'gpus'), lastToken(stem, 'ctx'), lastToken(stem, 'gen')];
  const missing = (token: string): Refusal =>
    refusal([
      problemAt(
        { file },
        `its name has no _${token}_<number>, so the GPUs of prefill and decode are unknown; allowed: ${convention}. Name it so, or say prefill-gpus and decode-gpus.`,
      ),
    ]);
  if (all === undefined) return missing('gpus');
  if (edition === 'inferencex-2026-02') {
    if (prefill === undefined) return missing('ctx');
    if (decode === undefined) return missing('gen');
  }
  const counts =
    prefill === undefined || decode === undefined ? { prefill: all, decode: 0 } : { prefill, decode };
  const vast = Object.values(counts).find((count) => !Number.isSafeInteger(count));
  if (vast === undefined) return { kind: 'counts', counts };
  return refusal([problemAt({ file }, `its name tells ${vast} GPUs (${quote(stem)}), beyond 2^53.`)]);
}

function lastToken(stem: string, token: string): number | undefined {
  const [, digits] = new RegExp(`^.*_${token}_(\\d+)`, 's').exec(stem) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
