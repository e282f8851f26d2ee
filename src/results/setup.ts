/** What a job ran, whoever said it: the reference's environment variables, or an entry of the matrix. */
import type { GpuCounts } from './gpu-counts.ts';

export interface Setup {
  /** The runner label that the job ran on. */
  readonly runner: string;
  readonly image: string;
  readonly modelPrefix: string;
  readonly framework: string;
  readonly precision: string;
  readonly specDecoding: string;
  readonly disagg: boolean;
  /** Input and output sequence length, in tokens. */
  readonly isl: number;
  readonly osl: number;
  /** Empty where it is not known. */
  readonly recipeFingerprint: string;
  readonly router?: Router;
  readonly kvP2pTransfer?: string;
  readonly topology: Topology;
}

export interface Router {
  readonly name: string;
  readonly version: string;
}

/** How a server, or each worker of a kind, is spread over GPUs. */
export interface Parallelism {
  readonly tp: number;
  readonly pp: number;
  readonly dcp: number;
  readonly pcp: number;
  readonly ep: number;
  /** `true` or `false`, as text: records have it so. */
  readonly dpAttention: string;
}

export interface Workers extends Parallelism {
  readonly count: number;
  /** Where the hardware of prefill and decode is said. */
  readonly hardware?: string;
}

export type Topology =
  | ({ readonly kind: 'single-node' } & Parallelism)
  | {
      readonly kind: 'multi-node';
      readonly prefill: Workers;
      readonly decode: Workers;
      readonly gpus: GpuCounts;
    };
