/** The inputs of the record action, read once. */
import { type Diagnostic, formatDiagnostic, quote } from '../config/diagnostic.ts';
import { parseInteger } from '../config/integer.ts';
import type { GpuCounts } from '../results/gpu-counts.ts';
import { type JobEntry, readJobEntry } from '../results/job-entry.ts';
import { type RecordEdition, recordEditions } from '../results/record-edition.ts';
import { problemAt, type Refusal, refusal } from '../results/refusal.ts';
import { type JobStatus, jobStatuses } from '../results/status-record.ts';

export interface RecordInputs {
  readonly entry: JobEntry;
  /** Names and patterns of result files. */
  readonly results: readonly string[];
  /** The same of lm-eval's. */
  readonly evals: readonly string[];
  readonly edition?: RecordEdition;
  readonly gpus?: GpuCounts;
  readonly status: JobStatus;
  readonly retentionDays?: number;
}

export type ReadInputs = { readonly kind: 'inputs'; readonly inputs: RecordInputs } | Refusal;

/** @param read the value of an input by its name; empty where it was not given */
export function readRecordInputs(read: (name: string) => string): ReadInputs {
  const reader = new Inputs(read);
  const entry = entryFrom(read('entry'));
  const edition = reader.oneOf('edition', recordEditions);
  const gpus = gpusFrom(reader);
  const status = reader.oneOf('status', jobStatuses) ?? 'success';
  const retentionDays = reader.integer('retention-days', 1);
  if (entry.kind === 'refused') return refusal([...entry.problems, ...reader.problems]);
  if (reader.problems.length > 0) return refusal(reader.problems);
  const inputs = {
    entry: entry.entry,
    results: linesOf(read('results')),
    evals: linesOf(read('evals')),
    ...(edition === undefined ? {} : { edition }),
    ...(gpus === undefined ? {} : { gpus }),
    status,
    ...(retentionDays === undefined ? {} : { retentionDays }),
  };
  return { kind: 'inputs', inputs };
}

function entryFrom(text: string) {
  if (text === '') return refusal([problemAt({}, 'input entry: is required; hand over toJSON(matrix).')]);
  const read = readJobEntry(text, 'input entry');
  // an input is no file of the repository, whose line GitHub could show
  return read.kind === 'refused' ? refusal(read.problems.map(asInput)) : read;
}

function asInput(diagnostic: Diagnostic): Diagnostic {
  return problemAt({}, formatDiagnostic(diagnostic));
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function gpusFrom(reader: Inputs): GpuCounts | undefined {
  const prefill = reader.integer('prefill-gpus', 1);
  const decode = reader.integer('decode-gpus', 0);
  if (reader.isGiven('prefill-gpus') !== reader.isGiven('decode-gpus'))
    reader.refuse('prefill-gpus and decode-gpus', 'go together; allowed: both or neither.');
  return prefill === undefined || decode === undefined ? undefined : { prefill, decode };
}

class Inputs {
  readonly problems: Diagnostic[] = [];
  readonly #read: (name: string) => string;

  constructor(read: (name: string) => string) {
    this.#read = read;
  }

  isGiven(name: string): boolean {
    return this.#read(name) !== '';
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.#read(name);
    const choice = choices.find((known) => known === text);
    if (choice === undefined && text !== '')
      this.refuse(name, `found ${quote(text)}; allowed: ${choices.join(', ')}.`);
    return choice;
  }

  integer(name: string, least: number): number | undefined {
    const text = this.#read(name);
    if (text === '') return undefined;
    const value = parseInteger(text);
    if (value !== undefined && value >= least) return value;
    this.refuse(name, `found ${quote(text)}; allowed: a whole number of at least ${least}.`);
    return undefined;
  }

  refuse(name: string, message: string): void {
    this.problems.push(problemAt({}, `input ${name}: ${message}`));
  }
}
