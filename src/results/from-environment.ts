/** The reference's environment variables, as its result step has them, → what the job ran. */
import { type Diagnostic, describe, quote } from '../config/diagnostic.ts';
import { parseInteger } from '../config/integer.ts';
import { readObject } from './json-object.ts';
import type { RecordEdition } from './record-edition.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';
import type { Parallelism, Router, Setup, Topology, Workers } from './setup.ts';

/** Names and values as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type FromEnvironment =
  | {
      readonly kind: 'setup';
      readonly setup: Setup;
      /** The name of the result file, without `.json`. */
      readonly resultFilename: string;
    }
  | Refusal;

const base = [
  ...['RUNNER_TYPE', 'FRAMEWORK', 'PRECISION', 'SPEC_DECODING', 'RESULT_FILENAME'],
  ...['ISL', 'OSL', 'DISAGG', 'MODEL_PREFIX', 'IMAGE'],
];
const ofOneNode = ['TP', 'EP_SIZE', 'DP_ATTENTION'];
const ofSeveralNodes = [
  ...['PREFILL_GPUS', 'DECODE_GPUS'],
  ...['PREFILL_NUM_WORKERS', 'PREFILL_TP', 'PREFILL_EP', 'PREFILL_DP_ATTN'],
  ...['DECODE_NUM_WORKERS', 'DECODE_TP', 'DECODE_EP', 'DECODE_DP_ATTN'],
];

/** The variable that a field of the record is said in. */
export const variables: Readonly<Record<string, string>> = {
  ...{ hw: 'RUNNER_TYPE', image: 'IMAGE', infmax_model_prefix: 'MODEL_PREFIX', framework: 'FRAMEWORK' },
  ...{ precision: 'PRECISION', spec_decoding: 'SPEC_DECODING', disagg: 'DISAGG', isl: 'ISL', osl: 'OSL' },
  ...{ tp: 'TP', pp: 'PP_SIZE', dcp_size: 'DCP_SIZE', pcp_size: 'PCP_SIZE', ep: 'EP_SIZE' },
  ...{ dp_attention: 'DP_ATTENTION', num_prefill_gpu: 'PREFILL_GPUS', num_decode_gpu: 'DECODE_GPUS' },
  ...ofRole('prefill', 'PREFILL'),
  ...ofRole('decode', 'DECODE'),
};

function ofRole(field: string, variable: string): Readonly<Record<string, string>> {
  return {
    [`${field}_tp`]: `${variable}_TP`,
    [`${field}_pp`]: `${variable}_PP_SIZE`,
    [`${field}_dcp_size`]: `${variable}_DCP_SIZE`,
    [`${field}_pcp_size`]: `${variable}_PCP_SIZE`,
    [`${field}_ep`]: `${variable}_EP`,
    [`${field}_dp_attention`]: `${variable}_DP_ATTN`,
    [`${field}_num_workers`]: `${variable}_NUM_WORKERS`,
    [`${field}_hw`]: `${variable}_HARDWARE`,
  };
}

/** As the reference, all variables that are needed must be set, if only to nothing; what is missing is told in one go. */
export function setupFromEnvironment(environment: Environment, edition: RecordEdition): FromEnvironment {
  const isMultiNode = isTrue(environment['IS_MULTINODE']);
  const required = [...base, ...(isMultiNode ? ofSeveralNodes : ofOneNode)];
  const missing = required.filter((name) => environment[name] === undefined);
  if (missing.length > 0)
    return refusal([
      problemAt({}, `required environment variables are not set: ${missing.join(', ')}. Set them.`),
    ]);
  const problems: Diagnostic[] = [];
  const reader = new Variables(environment, problems);
  const topology = isMultiNode ? severalNodes(reader, edition) : oneNode(reader, edition);
  const setup: Setup = {
    runner: reader.text('RUNNER_TYPE'),
    image: reader.text('IMAGE'),
    modelPrefix: reader.text('MODEL_PREFIX'),
    framework: reader.text('FRAMEWORK'),
    precision: reader.text('PRECISION'),
    specDecoding: reader.text('SPEC_DECODING'),
    disagg: isTrue(environment['DISAGG']),
    isl: reader.integer('ISL'),
    osl: reader.integer('OSL'),
    ...componentsFrom(reader, edition),
    topology,
  };
  return problems.length === 0
    ? { kind: 'setup', setup, resultFilename: reader.text('RESULT_FILENAME') }
    : refusal(problems);
}

/** What the older edition has no variables for is not read in it, whatever stands there. */
function componentsFrom(
  reader: Variables,
  edition: RecordEdition,
): Pick<Setup, 'recipeFingerprint' | 'router' | 'kvP2pTransfer'> {
  if (edition === 'inferencex-2026-02') return { recipeFingerprint: '' };
  if (isYes(reader.text('REQUIRE_POWER')))
    reader.refuse('REQUIRE_POWER', 'is set, but power telemetry is not measured here. Unset it.');
  const router = routerFrom(reader);
  const kvP2pTransfer = reader.text('KV_P2P_TRANSFER');
  return {
    recipeFingerprint: reader.text('RECIPE_FINGERPRINT'),
    ...(router === undefined ? {} : { router }),
    ...(kvP2pTransfer === '' ? {} : { kvP2pTransfer }),
  };
}

function routerFrom(reader: Variables): Router | undefined {
  const text = reader.text('ROUTER_METADATA').trim();
  if (text === '' || text === 'null') return undefined;
  const read = readObject(text, 'ROUTER_METADATA');
  if (read.kind === 'refused') {
    reader.problems.push(...read.problems);
    return undefined;
  }
  const { name, version, ...others } = read.object;
  const isWhole = isSaid(name) && isSaid(version) && Object.keys(others).length === 0;
  if (isWhole) return { name, version };
  reader.refuse(
    'ROUTER_METADATA',
    `found ${quote(text)}; allowed: a JSON object of name and version, neither empty, and nothing else.`,
  );
  return undefined;
}

function oneNode(reader: Variables, edition: RecordEdition): Topology {
  return {
    kind: 'single-node',
    ...parallelism(reader, edition, { prefix: '', ep: 'EP_SIZE', dp: 'DP_ATTENTION' }),
  };
}

function severalNodes(reader: Variables, edition: RecordEdition): Topology {
  return {
    kind: 'multi-node',
    prefill: workers(reader, edition, 'PREFILL'),
    decode: workers(reader, edition, 'DECODE'),
    gpus: { prefill: reader.integer('PREFILL_GPUS'), decode: reader.integer('DECODE_GPUS') },
  };
}

function workers(reader: Variables, edition: RecordEdition, role: 'PREFILL' | 'DECODE'): Workers {
  const hardware = hardwareFrom(reader, edition, role);
  const names = { prefix: `${role}_`, ep: `${role}_EP`, dp: `${role}_DP_ATTN` };
  return {
    count: reader.integer(`${role}_NUM_WORKERS`),
    ...parallelism(reader, edition, names),
    ...(hardware === undefined ? {} : { hardware }),
  };
}

/** That of both roles, or of neither. */
function hardwareFrom(reader: Variables, edition: RecordEdition, role: 'PREFILL' | 'DECODE') {
  if (edition === 'inferencex-2026-02') return undefined;
  const other = role === 'PREFILL' ? 'DECODE' : 'PREFILL';
  const own = reader.text(`${role}_HARDWARE`);
  const others = reader.text(`${other}_HARDWARE`);
  if (own === '' && others !== '')
    reader.refuse(`${role}_HARDWARE`, `is not set, but ${other}_HARDWARE is; allowed: both or neither.`);
  return own === '' ? undefined : own;
}

interface Names {
  readonly prefix: string;
  readonly ep: string;
  readonly dp: string;
}

function parallelism(reader: Variables, edition: RecordEdition, { prefix, ep, dp }: Names): Parallelism {
  const size = (kind: string): number =>
    edition === 'inferencex-2026-02' ? 1 : reader.integerOr(`${prefix}${kind}_SIZE`, 1);
  return {
    tp: reader.integer(`${prefix}TP`),
    pp: size('PP'),
    dcp: size('DCP'),
    pcp: size('PCP'),
    ep: reader.integer(ep),
    dpAttention: reader.text(dp),
  };
}

/** Reads variables, and remembers what was wrong with them. */
class Variables {
  readonly #environment: Environment;
  readonly problems: Diagnostic[];

  constructor(environment: Environment, problems: Diagnostic[]) {
    this.#environment = environment;
    this.problems = problems;
  }

  /** Empty where it is not set. */
  text(name: string): string {
    return this.#environment[name] ?? '';
  }

  integer(name: string): number {
    const text = this.text(name);
    const value = parseInteger(text);
    if (value !== undefined) return value;
    this.refuse(name, `${text === '' ? 'is empty' : `found ${describe(text)}`}; allowed: a whole number.`);
    return 1;
  }

  integerOr(name: string, usual: number): number {
    return this.#environment[name] === undefined ? usual : this.integer(name);
  }

  refuse(name: string, message: string): void {
    this.problems.push(problemAt({ field: name }, message));
  }
}

function isSaid(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTrue(text = ''): boolean {
  return text.toLowerCase() === 'true';
}

function isYes(text: string): boolean {
  return /^\s*(?:true|1|yes|on)\s*$/i.test(text);
}
