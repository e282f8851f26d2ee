/** GPUs of a multi-node server, as its launcher wrote them into the name of the result file: `_gpus8`, `_gpus_8_ctx_4_gen_4`. */

export interface GpuTokens {
  /** Of all workers. */
  readonly all?: number;
  /** Of the prefill and the decode workers. */
  readonly roles?: { readonly prefill: number; readonly decode: number };
}

/** Of each token the last counts: a name before them may hold the like. */
export function gpuTokensOf(file: string): GpuTokens {
  const stem = file.split('/').at(-1) ?? '';
  const all = lastNumber(stem, /_gpus_?(\d{1,9})(?!\d)/g);
  const prefill = lastNumber(stem, /_ctx_(\d{1,9})(?!\d)/g);
  const decode = lastNumber(stem, /_gen_(\d{1,9})(?!\d)/g);
  // a context and a generation belong to GPUs, else they are parts of some other name
  if (all === undefined) return {};
  return { all, ...(prefill === undefined || decode === undefined ? {} : { roles: { prefill, decode } }) };
}

function lastNumber(text: string, token: RegExp): number | undefined {
  const digits = [...text.matchAll(token)].at(-1)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
