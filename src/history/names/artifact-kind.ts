/** What lies in an artifact, by its name: which to fetch is decided before anything of it is read. */
import { type NamedArtifact, parseArtifactName } from './artifact-name.ts';

export type ArtifactKind =
  /** Lists of records: of all jobs of a run (`bmk`, `all`), or of one experiment. */
  | { readonly kind: 'aggregate'; readonly of: string }
  /** What one job measured; the name may be of no known form, as those of benchmatrix are. */
  | { readonly kind: 'single'; readonly named: NamedArtifact | undefined }
  /** What one job measured of replayed agents. */
  | { readonly kind: 'agentic'; readonly of: string }
  | { readonly kind: 'evals'; readonly of: string }
  /** Nothing that was measured: logs, telemetry, statistics, pictures. */
  | { readonly kind: 'other'; readonly what: string }
  | { readonly kind: 'unknown' };

type Rule = readonly [name: RegExp, kindOf: (rest: string) => ArtifactKind];

const other =
  (what: string): Rule[1] =>
  () => ({ kind: 'other', what });

/** The first whose pattern a name begins with; what comes behind it is handed on. */
const rules: readonly Rule[] = [
  [/^results_/, (of) => ({ kind: 'aggregate', of })],
  [/^(?:eval_|multinode_)?server_logs_/, other('server logs')],
  [/^(?:eval_)?gpu_metrics_/, other('GPU telemetry')],
  [/^power_(?:audit|validation)_/, other('power telemetry')],
  [/^eval_/, (of) => ({ kind: 'evals', of })],
  [/^bmk_agentic_/, (of) => ({ kind: 'agentic', of })],
  [/^agentic_/, other('raw results of agents')],
  [/^graphs_/, other('plots')],
  [/^run[-_]stats$/, other('statistics of the run')],
  [/^changelog[-_]metadata$/, other('changelog')],
];

export function classifyArtifact(name: string): ArtifactKind {
  for (const [pattern, kindOf] of rules) {
    const [start] = pattern.exec(name) ?? [];
    if (start !== undefined) return kindOf(name.slice(start.length));
  }
  const parsed = parseArtifactName(name);
  if (parsed.kind === 'named') return { kind: 'single', named: parsed };
  return /^(?:bmk|status)_/.test(name) ? { kind: 'single', named: undefined } : { kind: 'unknown' };
}
