/** What a value of a result file is: a record, the status of a job without one, or something else that lies beside them. */
import { describe } from '../../config/diagnostic.ts';
import { isMapping, type Mapping } from '../../config/shape.ts';
import type { SkipReason } from '../types.ts';
import { isFigure } from './known-metrics.ts';

export type ItemKind =
  | { readonly kind: 'record'; readonly record: Mapping }
  | { readonly kind: 'status'; readonly status: Mapping }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly why: string };

/** @param isList whether it stands in a list, where records are expected and nothing else */
export function kindOf(value: unknown, isList: boolean): ItemKind {
  if (!isMapping(value))
    return {
      kind: 'skipped',
      reason: 'not-a-record',
      why: `found ${describe(value)} where a record must stand`,
    };
  if ('benchmatrix_status' in value) return { kind: 'status', status: value };
  if (isMeant(value)) return { kind: 'record', record: value };
  const isEval = evalFields.some((field) => field in value);
  if (isEval) return { kind: 'skipped', reason: 'eval', why: 'tells how accurate, not how fast' };
  return { kind: 'skipped', reason: isList ? 'not-a-record' : 'other-file', why: otherKindOf(value) };
}

/** A record has figures, or says that it is one: of agents, or of a run that failed. */
function isMeant(value: Mapping): boolean {
  return recordFields.some((field) => field in value) || Object.keys(value).some(isFigure);
}

const recordFields = ['scenario_type', 'request_metrics', 'benchmark_outcome', 'num_requests_successful'];
const evalFields = ['lm_eval_version', 'em_strict', 'score_name', 'eval_concs'];

function otherKindOf(value: Mapping): string {
  if ('total_token_throughput' in value) return 'the raw result of a load generator';
  if ('power_valid' in value || 'power_metric_schema_version' in value) return 'power telemetry';
  if ('read_as' in value && 'because' in value) return 'the account of an aggregate';
  return 'has no figure of a record';
}
