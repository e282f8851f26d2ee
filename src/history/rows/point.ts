/** What a record measured: every field that tells points apart, as it was said and as it is compared. */
import { isMapping, type Mapping } from '../../config/shape.ts';
import { frameworkOf, isDisaggregated } from '../normalise/framework.ts';
import { hardwareOf } from '../normalise/hardware.ts';
import { keyOfPrefix, keyOfServed, modelOf } from '../normalise/model.ts';
import { folded, type Named } from '../normalise/named.ts';
import { precisionOf } from '../normalise/precision.ts';
import { methodOfMtp, speculationOf } from '../normalise/speculation.ts';
import { imageOf, textOf } from '../normalise/values.ts';
import type { SkipReason, Unreadable } from '../types.ts';
import { FieldReader } from './field-reader.ts';
import type { Told } from './told-by-names.ts';

export interface Parallelism {
  readonly tp: number | undefined;
  readonly ep: number | undefined;
  readonly dpAttention: boolean | undefined;
  readonly pp: number | undefined;
  readonly dcp: number | undefined;
  readonly pcp: number | undefined;
}

export interface Workers extends Parallelism {
  readonly count: number | undefined;
  readonly hardware: string | undefined;
  /** Of all of them. */
  readonly gpus: number | undefined;
}

export interface Point {
  readonly hw: string;
  readonly hardware: Named;
  readonly model: string | undefined;
  readonly modelPrefix: string | undefined;
  readonly modelKey: Named;
  readonly framework: string | undefined;
  readonly frameworkKey: Named;
  readonly precision: string | undefined;
  readonly precisionKey: Named;
  /** As it was said. */
  readonly specDecoding: string | undefined;
  readonly specDecodingKey: Named;
  readonly disagg: boolean;
  readonly isMultinode: boolean | undefined;
  /** `fixed-seq-len`, or that of agents, as it was said. */
  readonly scenario: string;
  readonly scenarioKey: Named;
  readonly isAgentic: boolean;
  /** Tokens; undefined of agents. */
  readonly isl: number | undefined;
  readonly osl: number | undefined;
  /** Requests in flight. */
  readonly conc: number;
  /** Of the server where prefill and decode are not told apart. */
  readonly layout: Parallelism;
  readonly prefill: Workers;
  readonly decode: Workers;
  readonly kvOffloading: string | undefined;
  readonly kvOffloadBackend: string | undefined;
  readonly routerName: string | undefined;
  readonly routerVersion: string | undefined;
  readonly kvP2pTransfer: string | undefined;
  readonly recipeFingerprint: string | undefined;
  readonly image: string | undefined;
  /** Columns that the record lacks and a name told. */
  readonly inferred: readonly string[];
  /** What the record says and nobody can read. */
  readonly unreadable: readonly Unreadable[];
}

export type ReadPoint =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly why: string };

export const fixedLengths = 'fixed-seq-len';

export function pointOf(record: Mapping, told: Told): ReadPoint {
  const reader = new FieldReader(record, told.fields);
  const hw = reader.text('hw', 'gpu_model');
  const scenario = reader.ownText('scenario_type') ?? fixedLengths;
  const scenarioKey = scenarioOf(scenario);
  const isAgentic = isOfAgents(scenarioKey.key);
  // older records of agents call it users
  const conc = (isAgentic ? reader.ownCount('users') : undefined) ?? reader.ownCount('conc');
  const isl = isAgentic ? undefined : reader.length('isl', 'input_seq_len');
  const osl = isAgentic ? undefined : reader.length('osl', 'output_seq_len');
  const topology = topologyOf(told, reader);
  const { problems } = reader;
  if (hw === undefined) return skipped('not-a-record', 'says no hardware (hw), and no name tells it');
  if (problems.length > 0) return skipped('bad-number', problems.join('; '));
  if (!conc) return skipped('no-concurrency', conc === 0 ? 'conc is 0' : 'says no conc');
  if (!isAgentic && (isl === undefined || osl === undefined))
    return skipped(
      'no-lengths',
      'says no isl and osl, and neither its artifact, file nor run is named for them',
    );
  const names = namesOf(told, reader);
  const scenarios = { scenario, scenarioKey, isAgentic, isl, osl, conc };
  const point = { hw, hardware: hardwareOf(hw), ...names, ...scenarios, ...topology, ...partsOf(reader) };
  const { inferred, unreadable } = reader;
  return { kind: 'point', point: { ...point, inferred, unreadable } };
}

function scenarioOf(scenario: string): Named {
  const key = folded(scenario);
  return { key, isKnown: key === fixedLengths || isOfAgents(key) };
}

/** @param scenario in lower case */
export function isOfAgents(scenario: string): boolean {
  return scenario.startsWith('agentic');
}

function skipped(reason: SkipReason, why: string): ReadPoint {
  return { kind: 'skipped', reason, why };
}

type Names = Pick<
  Point,
  | 'model'
  | 'modelPrefix'
  | 'modelKey'
  | 'framework'
  | 'frameworkKey'
  | 'precision'
  | 'precisionKey'
  | 'specDecoding'
  | 'specDecodingKey'
  | 'disagg'
>;

function namesOf(told: Told, reader: FieldReader): Names {
  const model = reader.ownText('model');
  const prefix = reader.ownText('infmax_model_prefix') ?? reader.ownText('model_prefix');
  const namedPrefix = textOf(told.fields['infmax_model_prefix']);
  // names of 2025 have called a model by another's short name: what was served knows better
  const servedKey = keyOfServed(model);
  const isWrong = servedKey !== undefined && servedKey !== keyOfPrefix(namedPrefix);
  const modelPrefix = prefix ?? (isWrong ? undefined : reader.infer('model_prefix', namedPrefix));
  const framework = reader.text('framework');
  const precision = reader.text('precision');
  const isMtpSaid = !reader.says('spec_decoding') && reader.says('mtp');
  const specDecoding = isMtpSaid ? reader.own('mtp', methodOfMtp) : reader.text('spec_decoding');
  return {
    model,
    modelPrefix,
    modelKey: modelOf({ prefix, served: model, namedPrefix }),
    framework,
    frameworkKey: frameworkOf(framework ?? ''),
    precision,
    precisionKey: precisionOf(precision ?? ''),
    specDecoding,
    specDecodingKey: speculationOf(specDecoding),
    disagg: disaggOf(framework ?? '', reader),
  };
}

/** Where the record does not say it, it is told: by its names, or by what its engine did in those months. */
function disaggOf(framework: string, reader: FieldReader): boolean {
  const told = reader.flag('disagg');
  const disagg = isDisaggregated(framework, told);
  if (told === undefined) reader.infer('disagg', disagg);
  return disagg;
}

type Topology = Pick<Point, 'isMultinode' | 'layout' | 'prefill' | 'decode'>;

function topologyOf(told: Told, reader: FieldReader): Topology {
  // only records of several nodes have said mtp
  const isOldNodes = !reader.says('is_multinode') && reader.says('mtp');
  const isMultinode = isOldNodes ? true : reader.flag('is_multinode');
  const prefill = workersOf('prefill', reader);
  const decode = workersOf('decode', reader);
  const tp = reader.count('tp', 'tensor_parallel');
  const areAllOne = isMultinode === true && tp === undefined && prefill.tp === undefined;
  const layout = {
    // records of 2025 call the GPUs of several nodes tp
    tp: areAllOne ? reader.infer('tensor_parallel', told.gpus) : tp,
    ep: reader.count('ep', 'expert_parallel'),
    dpAttention: reader.flag('dp_attention'),
    pp: reader.count('pp'),
    dcp: reader.count('dcp_size'),
    pcp: reader.count('pcp_size'),
  };
  return { isMultinode, layout, prefill, decode };
}

function workersOf(role: 'prefill' | 'decode', reader: FieldReader): Workers {
  return {
    tp: reader.count(`${role}_tp`),
    ep: reader.count(`${role}_ep`),
    dpAttention: reader.flag(`${role}_dp_attention`),
    count: reader.count(`${role}_num_workers`),
    pp: reader.count(`${role}_pp`),
    dcp: reader.count(`${role}_dcp_size`),
    pcp: reader.count(`${role}_pcp_size`),
    hardware: reader.text(`${role}_hw`),
    gpus: reader.count(`num_${role}_gpu`),
  };
}

type Parts = Pick<
  Point,
  | 'kvOffloading'
  | 'kvOffloadBackend'
  | 'routerName'
  | 'routerVersion'
  | 'kvP2pTransfer'
  | 'recipeFingerprint'
  | 'image'
>;

function partsOf(reader: FieldReader): Parts {
  const router = reader.own('router', routerOf);
  const image = reader.ownText('image');
  return {
    kvOffloading:
      reader.ownText('kv_offloading') ?? reader.ownText('offloading') ?? reader.ownText('offload_mode'),
    kvOffloadBackend: reader.own('kv_offload_backend', (value) =>
      textOf(isMapping(value) ? value['name'] : value),
    ),
    routerName: router?.name,
    routerVersion: router?.version,
    kvP2pTransfer: reader.ownText('kv_p2p_transfer'),
    recipeFingerprint: reader.ownText('recipe_fingerprint') ?? reader.ownText('recipe-fingerprint'),
    image: image === undefined ? undefined : imageOf(image),
  };
}

interface Router {
  readonly name: string;
  readonly version: string | undefined;
}

function routerOf(value: unknown): Router | undefined {
  const parts = isMapping(value) ? value : { name: value };
  const name = textOf(parts['name']);
  return name === undefined ? undefined : { name, version: textOf(parts['version']) };
}

/** Fields of a record that a point is made of, and what is neither a part of it nor a figure. */
export const pointFields: ReadonlySet<string> = new Set([
  ...['hw', 'model', 'infmax_model_prefix', 'model_prefix', 'framework', 'precision', 'spec_decoding', 'mtp'],
  ...['disagg', 'is_multinode', 'scenario_type', 'isl', 'osl', 'conc', 'users', 'image'],
  ...['tp', 'ep', 'dp_attention', 'pp', 'dcp_size', 'pcp_size'],
  ...['prefill', 'decode'].flatMap((role) => [
    ...[`${role}_tp`, `${role}_ep`, `${role}_dp_attention`, `${role}_num_workers`, `${role}_pp`],
    ...[`${role}_dcp_size`, `${role}_pcp_size`, `${role}_hw`, `num_${role}_gpu`],
  ]),
  ...['kv_offloading', 'offloading', 'offload_mode', 'kv_offload_backend', 'kv_p2p_transfer', 'router'],
  ...['recipe_fingerprint', 'recipe-fingerprint', 'provenance', 'benchmark_outcome'],
]);
