/** What one job measured at one concurrency: the record, checked against its schema. */
import type { Diagnostic } from '../config/diagnostic.ts';
import { findingsOf, type Validate } from '../config/validation.ts';
import type { MultiNodeRecord, SingleNodeRecord } from '../generated/results/types.ts';
import { validateMultiNodeRecord, validateSingleNodeRecord } from '../generated/results/validators.js';
import { isTpot, type Latency, type RawResult } from './raw-result.ts';
import type { RecordEdition } from './record-edition.ts';
import { type RecordForm, recordForms } from './record-form.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';
import type { Parallelism, Setup, Topology } from './setup.ts';

export type FixedLengthRecord = SingleNodeRecord | MultiNodeRecord;
export type MadeRecord = { readonly kind: 'record'; readonly record: FixedLengthRecord } | Refusal;

export interface Measurement {
  readonly edition: RecordEdition;
  readonly setup: Setup;
  readonly raw: RawResult;
  /** Where a field of the record was said, where that has another name: `hw` in `RUNNER_TYPE`. */
  readonly saidIn?: Readonly<Record<string, string>>;
}

/** Fields, formulas and order of the edition's own records; every float as Python computes it. */
export function recordOf({ edition, setup, raw, saidIn = {} }: Measurement): MadeRecord {
  const nameOf = (field: string): string => {
    const said = saidIn[field];
    return said === undefined ? field : `${said} (${field})`;
  };
  const form = recordForms[edition];
  const problems = setupProblems(setup, form, nameOf);
  if (problems.length > 0) return refusal(problems);
  const figures = figuresOf(raw.latencies);
  const made = fieldsOf(setup, raw, form);
  const taken = figures.find(([name]) => Object.hasOwn(made, name));
  if (taken)
    return refusal([
      problemAt(
        { file: raw.file, field: taken[0] },
        "a figure of this name would take the place of the record's own field. Rename it.",
      ),
    ]);
  const record = { ...made, ...Object.fromEntries(figures), ...form.power };
  return setup.topology.kind === 'single-node'
    ? checked(record, validateSingleNodeRecord, nameOf)
    : checked(record, validateMultiNodeRecord, nameOf);
}

type NameOf = (field: string) => string;

/** What would divide by nothing, or cannot be. */
function setupProblems({ disagg, topology }: Setup, form: RecordForm, nameOf: NameOf): Diagnostic[] {
  const problems = countsOf(topology, form)
    .filter(({ count, least }) => count < least)
    .map(({ field, count, least }) =>
      problemAt({ field: nameOf(field) }, `found ${count}; allowed: a whole number of at least ${least}.`),
    );
  if (disagg && topology.kind === 'single-node')
    problems.push(
      problemAt(
        { field: nameOf('disagg') },
        'is true on a single node; allowed: disaggregation on several nodes only, where prefill and decode have GPUs of their own.',
      ),
    );
  return problems;
}

interface Counted {
  readonly field: string;
  readonly count: number;
  readonly least: number;
}

function countsOf(topology: Topology, { leastDecodeGpus }: RecordForm): Counted[] {
  if (topology.kind === 'single-node') {
    const { tp, pp, dcp, pcp } = topology;
    return atLeastOne({ tp, pp, dcp_size: dcp, pcp_size: pcp });
  }
  const { prefill, decode, gpus } = topology;
  return [
    ...atLeastOne(partsOf('prefill', prefill)),
    // without GPUs of their own, decode workers are not spread over any
    ...(gpus.decode === 0 ? [] : atLeastOne(partsOf('decode', decode))),
    ...atLeastOne({ num_prefill_gpu: gpus.prefill }),
    { field: 'num_decode_gpu', count: gpus.decode, least: leastDecodeGpus },
  ];
}

function atLeastOne(counts: Readonly<Record<string, number>>): Counted[] {
  return Object.entries(counts).map(([field, count]) => ({ field, count, least: 1 }));
}

function partsOf(
  role: 'prefill' | 'decode',
  { pp, dcp, pcp }: Parallelism,
): Readonly<Record<string, number>> {
  return { [`${role}_pp`]: pp, [`${role}_dcp_size`]: dcp, [`${role}_pcp_size`]: pcp };
}

function fieldsOf(setup: Setup, raw: RawResult, form: RecordForm): Readonly<Record<string, unknown>> {
  const { total, output, input } = form.divisors(setup.topology);
  return {
    hw: setup.runner,
    conc: raw.conc,
    image: setup.image,
    model: raw.model,
    infmax_model_prefix: setup.modelPrefix,
    framework: setup.framework,
    precision: setup.precision,
    spec_decoding: setup.specDecoding,
    disagg: setup.disagg,
    ...form.recipe(setup),
    isl: setup.isl,
    osl: setup.osl,
    ...form.components(setup),
    ...form.layout(setup.topology),
    tput_per_gpu: raw.totalThroughput / total,
    output_tput_per_gpu: raw.outputThroughput / output,
    input_tput_per_gpu: (raw.totalThroughput - raw.outputThroughput) / input,
    ...form.hardware(setup.topology),
  };
}

/** Milliseconds become seconds, and each TPOT is followed by its interactivity, in tokens per second and user. */
function figuresOf(latencies: readonly Latency[]): [string, number][] {
  return latencies.flatMap(({ name, value }) => {
    const plain = name.replaceAll('_ms', '');
    const figures: [string, number][] = [];
    if (name.endsWith('ms')) figures.push([plain, value / 1000]);
    if (isTpot(name)) figures.push([plain.replaceAll('tpot', 'intvty'), 1000 / value]);
    return figures;
  });
}

/** Numbers that are counts; all others are outcomes of a division. */
const wholeFields = /^(?:conc|isl|osl|power_.*|(?:.*_)?(?:tp|pp|ep)|.*_size|.*_num_workers|num_.*_gpu)$/;

/** Whether a number of the record is a float even where it is whole. */
export function isFloatField(field: string): boolean {
  return !wholeFields.test(field);
}

function checked<T extends FixedLengthRecord>(
  record: unknown,
  validate: Validate<T>,
  nameOf: NameOf,
): MadeRecord {
  if (validate(record)) return { kind: 'record', record };
  const findings = findingsOf(validate, record);
  return refusal(
    findings.map(({ field: [first = '', ...inside], message }) => {
      const field = [nameOf(first), ...inside].join('.');
      return problemAt({ field }, message.replace('found the text ""', 'is empty'));
    }),
  );
}
