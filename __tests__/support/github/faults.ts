/** What goes wrong on purpose. */

/** What a request asks for: calls of the Results service, blobs, and REST routes. */
export type Operation =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact'
  | 'PutBlock'
  | 'PutBlockList'
  | 'GetBlob'
  | 'GetRun'
  | 'ListRuns'
  | 'ListWorkflowRuns'
  | 'ListRunArtifacts'
  | 'DownloadArtifact'
  | 'ListJobs'
  | 'unknown';

export type Fault =
  /** An answer of its own instead of the right one. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The socket is reset instead of the answer, after the request took effect: the answer got lost. */
  | { readonly kind: 'reset' }
  /** No answer ever. */
  | { readonly kind: 'stall' }
  /** The right answer's headers and half of its body, and then nothing more. */
  | { readonly kind: 'stall-body' }
  /** The right answer's headers and half of its body, and then the end of the connection. */
  | { readonly kind: 'truncate' }
  /** Half of the body, and headers that take it for the whole. */
  | { readonly kind: 'shorten' }
  /** The right length, one byte of it another. */
  | { readonly kind: 'corrupt' };

export interface FaultPlan {
  readonly operation: Operation;
  readonly fault: Fault;
  /** The first request of that operation that is hit, counted from now; default 1, the next one. */
  readonly nth?: number;
  /** How many are hit from there on; default 1. */
  readonly times?: number;
  /** Only requests for the artifact of this name. */
  readonly artifact?: string;
}

export class Faults {
  readonly #plans: { readonly plan: FaultPlan; seen: number }[] = [];

  add(plan: FaultPlan): void {
    this.#plans.push({ plan, seen: 0 });
  }

  /** Counts the request; the first plan that hits it wins. */
  hit(operation: Operation, artifact: string | undefined): Fault | undefined {
    const hits = this.#plans.filter((entry) => {
      const { plan } = entry;
      if (plan.operation !== operation) return false;
      if (plan.artifact !== undefined && plan.artifact !== artifact) return false;
      entry.seen++;
      const first = plan.nth ?? 1;
      return entry.seen >= first && entry.seen < first + (plan.times ?? 1);
    });
    return hits[0]?.plan.fault;
  }
}
