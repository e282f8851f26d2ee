/** A file of results → its items: records, and what else lies among them, each told for what it is. */
import { isMapping, listOf, type Mapping } from '../config/shape.ts';
import type { Validate } from '../config/validation.ts';
import type {
  AgenticRecord,
  MultiNodeRecord,
  SingleNodeRecord,
  StatusRecord,
} from '../generated/results/types.ts';
import {
  validateAgenticRecord,
  validateMultiNodeRecord,
  validateSingleNodeRecord,
  validateStatusRecord,
} from '../generated/results/validators.js';
import { isWithoutSuccess, withoutSuccess } from './agentic-record.ts';
import type { EntryMark } from './entry-mark.ts';
import { firstProblem } from './first-problem.ts';
import { readJson } from './json-text.ts';
import type { Origin } from './report.ts';

export type BenchmarkRecord = SingleNodeRecord | MultiNodeRecord | AgenticRecord;

/** A file as it was read. */
export interface ResultFile {
  /** The artifact, or the folder or file that stands for one. */
  readonly artifact: string;
  /** Its path inside it. */
  readonly path: string;
  readonly text: string;
  /** When the artifact was made: ISO 8601 in UTC, where it is known. */
  readonly createdAt?: string | undefined;
  /** Where several artifacts may have one name. */
  readonly artifactId?: string | undefined;
  /** The run that it is of, where several are read. */
  readonly run?: string | undefined;
}

export type Item =
  | {
      readonly kind: 'record';
      readonly record: BenchmarkRecord;
      readonly origin: Origin;
      readonly createdAt: string | undefined;
    }
  | { readonly kind: 'status'; readonly status: StatusRecord; readonly origin: Origin }
  /** The account of an aggregate, with the entries whose records that aggregate does not have. */
  | {
      readonly kind: 'account';
      readonly lost: readonly EntryMark[];
      readonly lostEvals: readonly EntryMark[];
      /** The artifacts that it tells of, by their ids. */
      readonly sourceIds: ReadonlySet<string>;
      /** Why that aggregate is not made of all that there was. */
      readonly cut?: 'left for later' | 'not all could be read';
      readonly hasEvals: boolean;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'skipped';
      readonly reason: string;
      readonly origin: Origin;
      /** A sound record, which is passed over for another that is nearer to its job. */
      readonly record?: BenchmarkRecord;
    }
  | { readonly kind: 'invalid'; readonly reason: string; readonly origin: Origin };

/** What a file holds, one item or a list of them. */
export interface ReadFile {
  /** The run that it is of, where several are read. */
  readonly run?: string | undefined;
  readonly isList: boolean;
  readonly items: readonly Item[];
}

export function readResultFile(file: ResultFile): ReadFile {
  const { artifact, artifactId, path, text, createdAt, run } = file;
  const origin = { artifact, ...(artifactId === undefined ? {} : { artifact_id: artifactId }), file: path };
  const one = (item: Item): ReadFile => ({ run, isList: false, items: [item] });
  if (!path.toLowerCase().endsWith('.json')) return one({ kind: 'skipped', reason: 'no JSON file', origin });
  const read = readJson(text);
  if (read.kind === 'problem') return one({ kind: 'invalid', reason: read.reason, origin });
  if (!Array.isArray(read.value)) return one(itemOf(read.value, origin, createdAt));
  const values: unknown[] = read.value.flat(Number.POSITIVE_INFINITY);
  const items = values.map((value, item) => itemOf(value, { ...origin, item }, createdAt));
  return { run, isList: true, items };
}

function itemOf(value: unknown, origin: Origin, createdAt: string | undefined): Item {
  if (typeof value !== 'object' || value === null)
    return { kind: 'skipped', reason: 'JSON that is no object', origin };
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if ('benchmatrix_status' in fields) return statusOf(value, origin);
  if ('read_as' in fields && 'because' in fields) {
    const { evals, sources } = fields;
    return {
      kind: 'account',
      lost: lostIn(fields),
      lostEvals: isMapping(evals) ? lostIn(evals) : [],
      hasEvals: isMapping(evals) && Number(evals['kept']) > 0,
      ...sourcesIn(sources),
      origin,
    };
  }
  if (!isMeant(fields)) return { kind: 'skipped', reason: kindOf(fields), origin };
  const checked = checkRecord(fields);
  if (checked.kind === 'invalid') return { ...checked, origin };
  return { kind: 'record', record: checked.record, origin, createdAt };
}

function statusOf(value: unknown, origin: Origin): Item {
  if (validateStatusRecord(value)) return { kind: 'status', status: value, origin };
  return { kind: 'invalid', reason: firstProblem(validateStatusRecord, value), origin };
}

function sourcesIn(sources: unknown): Pick<Extract<Item, { kind: 'account' }>, 'sourceIds' | 'cut'> {
  const told = listOf(sources).filter(isMapping);
  const has = (field: string): boolean => told.some((source) => source[field] !== undefined);
  const sourceIds = new Set(told.flatMap(({ id }) => (typeof id === 'string' ? id : [])));
  if (has('left_for_later') || has('unreached')) return { sourceIds, cut: 'left for later' };
  return has('problem') ? { sourceIds, cut: 'not all could be read' } : { sourceIds };
}

/** Those that our own account tells; whatever else it may be, nothing is taken from it. */
function lostIn({ superseded }: Mapping): EntryMark[] {
  return listOf(superseded).flatMap((mark) => {
    if (!isMapping(mark)) return [];
    const { hash, id, conc } = mark;
    if (typeof hash !== 'string' || typeof conc !== 'number') return [];
    return { hash, conc, ...(typeof id === 'string' ? { id } : {}) };
  });
}

const throughput = /^(?:output_|input_)?tput_per_gpu$/;
const latency = /^(?:mean|median|std|p[0-9.]+)_(?:ttft|tpot|itl|e2el|intvty)$/;

/** Whether it was meant to be a record: it has figures of one. */
function isMeant(fields: Readonly<Record<string, unknown>>): boolean {
  if (fields['scenario_type'] === 'agentic-coding') return true;
  return Object.keys(fields).some((name) => throughput.test(name) || latency.test(name));
}

/** What lies beside records in the artifacts of a sweep. */
function kindOf(fields: Readonly<Record<string, unknown>>): string {
  if ('lm_eval_version' in fields || 'em_strict' in fields || 'score_name' in fields)
    return 'result of an eval';
  if ('total_token_throughput' in fields) return 'raw result of a load generator';
  if ('power_valid' in fields || 'power_metric_schema_version' in fields) return 'power telemetry';
  return 'other JSON';
}

type Checked =
  | { readonly kind: 'record'; readonly record: BenchmarkRecord }
  | { readonly kind: 'invalid'; readonly reason: string };

function checkRecord(fields: Readonly<Record<string, unknown>>): Checked {
  if ('scenario_type' in fields) return agentic(fields);
  return fields['is_multinode'] === true
    ? checked(fields, validateMultiNodeRecord)
    : checked(fields, validateSingleNodeRecord);
}

/** A retry that failed must not take the place of a run that did not. */
function agentic(fields: unknown): Checked {
  if (!validateAgenticRecord(fields)) return checked(fields, validateAgenticRecord);
  return isWithoutSuccess(fields)
    ? { kind: 'invalid', reason: `num_requests_successful: ${withoutSuccess}` }
    : { kind: 'record', record: fields };
}

function checked<T extends BenchmarkRecord>(fields: unknown, validate: Validate<T>): Checked {
  return validate(fields)
    ? { kind: 'record', record: fields }
    : { kind: 'invalid', reason: firstProblem(validate, fields) };
}
