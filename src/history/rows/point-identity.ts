/** What makes two points the same, in whatever month and form they were recorded: all but the figures and the image. */
import { type Identified, measurementOf, setupIdentity } from '../../search-space/identity.ts';
import { hardwareOf } from '../normalise/hardware.ts';
import { folded } from '../normalise/named.ts';
import type { Gpus } from '../types.ts';
import { fixedLengths, type Parallelism, type Point, type Workers } from './point.ts';

export interface Identity {
  /** Equal text means the same point. */
  readonly identity: string;
  /** Where prefill and decode may have GPUs of their own. */
  readonly gpus: Gpus | undefined;
}

/** Over the names that are compared, with the GPUs of each role where prefill and decode have their own. */
export function identityOf(point: Point): Identity {
  const { prefill, decode, conc } = point;
  const setup = `${setupIdentity(entryOf(point))}${unreadableOf(point)}`;
  if (isOfOneNode(point)) return { identity: measurementOf(setup, conc), gpus: undefined };
  const ofSetup = measurementOf(`${setup} ${isOfSeveralNodes(point)}`, conc);
  const identity = `${ofSetup} ${gpusOf(prefill)} ${gpusOf(decode)}`;
  return { identity, gpus: { ofSetup, prefill: prefill.gpus, decode: decode.gpus } };
}

/** What nobody can read is no default: such rows are of one point where it is the same. */
function unreadableOf({ unreadable }: Point): string {
  const parts = unreadable.filter(({ field }) => field !== 'image');
  return parts.length === 0
    ? ''
    : ` ${JSON.stringify(parts.map(({ field, found }) => [field, found]).sort())}`;
}

/** There the GPUs follow from the layout, and some records say them. */
function isOfOneNode(point: Point): boolean {
  return !isOfSeveralNodes(point) && !point.disagg;
}

/** What is disaggregated is, where nothing else is said: no record of one node ever was. */
function isOfSeveralNodes({ isMultinode, disagg }: Point): boolean {
  return isMultinode ?? disagg;
}

function gpusOf({ gpus }: Workers): string {
  return String(gpus ?? '');
}

/** The entry of a matrix that would measure the point. */
function entryOf(point: Point): Identified {
  const { isl, osl, kvOffloadBackend, routerName, routerVersion } = point;
  return {
    runner: point.hardware.key,
    'model-prefix': point.modelKey.key,
    framework: point.frameworkKey.key,
    precision: point.precisionKey.key,
    'spec-decoding': point.specDecodingKey.key,
    disagg: point.disagg,
    ...(point.isAgentic ? {} : { isl: isl ?? 0, osl: osl ?? 0 }),
    ...(point.scenarioKey.key === fixedLengths ? {} : { 'scenario-type': point.scenarioKey.key }),
    ...serversOf(point),
    'kv-offloading': folded(point.kvOffloading ?? 'none'),
    ...(kvOffloadBackend === undefined ? {} : { 'kv-offload-backend': { name: folded(kvOffloadBackend) } }),
    ...(routerName === undefined
      ? {}
      : { router: { name: folded(routerName), version: folded(routerVersion ?? '') } }),
    'kv-p2p-transfer': folded(point.kvP2pTransfer ?? ''),
    'recipe-fingerprint': folded(point.recipeFingerprint ?? ''),
    conc: point.conc,
  };
}

/** Records of several nodes have the layout of each role; those of 2025, and of one node, have one. */
function serversOf(point: Point) {
  const { prefill, decode, layout, isMultinode } = point;
  const hasRoles = prefill.tp !== undefined || decode.tp !== undefined;
  if (!hasRoles || (isMultinode === false && layout.tp !== undefined)) return layoutOf(layout);
  const workers = { prefill: workerOf(prefill, point), decode: workerOf(decode, point) };
  const hasWorkers = workers.prefill['num-worker'] > 0 || workers.decode['num-worker'] > 0;
  return hasWorkers ? workers : { ...workers, ...layoutOf(layout) };
}

function layoutOf({ tp, ep, dpAttention, pp, dcp, pcp }: Parallelism) {
  return {
    tp: tp ?? 0,
    ep: ep ?? 1,
    'dp-attn': dpAttention ?? false,
    pp: pp ?? 1,
    'dcp-size': dcp ?? 1,
    'pcp-size': pcp ?? 1,
  };
}

/** Hardware of a role that is that of the whole tells nothing: most records do not say it. */
function workerOf(workers: Workers, { hardware: whole }: Point) {
  const hardware = workers.hardware === undefined ? whole.key : hardwareOf(workers.hardware).key;
  return {
    ...layoutOf(workers),
    'num-worker': workers.count ?? 1,
    hardware: hardware === whole.key ? '' : hardware,
  };
}
