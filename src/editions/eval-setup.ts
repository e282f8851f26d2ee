/** What every edition's eval policy takes for one single-node setup, whatever its parallelism and concurrency. */

interface EvalSetup {
  readonly model: string;
  readonly runner: string;
  readonly framework: string;
  readonly precision: string;
  readonly isl: number;
  readonly osl: number;
  readonly 'spec-decoding': string;
  readonly 'dp-attn': boolean;
}

/** Equal text means the same setup. */
export function evalSetupOf(entry: EvalSetup): string {
  const { model, runner, framework, precision, isl, osl } = entry;
  const setup = [model, runner, framework, precision, isl, osl, entry['spec-decoding'], entry['dp-attn']];
  return JSON.stringify(setup);
}
