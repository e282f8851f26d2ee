/** The result file of a load generator, checked: the few figures that a record is made of. */

import type { Diagnostic } from '../config/diagnostic.ts';
import { describe, quote } from '../config/diagnostic.ts';
import { isMapping, listOf, type Mapping } from '../config/shape.ts';
import { readObject } from './json-object.ts';
import { located, pathOfField } from './located.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';

export interface RawResult {
  /** What messages show. */
  readonly file: string;
  /** The model as it was served. */
  readonly model: string;
  /** Requests in flight. */
  readonly conc: number;
  /** Input and output tokens per second, over all GPUs. */
  readonly totalThroughput: number;
  /** Output tokens per second, over all GPUs. */
  readonly outputThroughput: number;
  /** Latencies in milliseconds by their names in the file, in its order. */
  readonly latencies: readonly Latency[];
  /** By what the load generator tells that it was the bottleneck itself; none where it kept up, or does not tell. */
  readonly clientBoundBy: readonly string[];
}

export interface Latency {
  readonly name: string;
  readonly value: number;
}

export type ReadRaw = { readonly kind: 'raw'; readonly raw: RawResult } | Refusal;

/** Reads a result file, or tells all that is wrong with it. */
export function readRawResult(text: string, file: string): ReadRaw {
  const read = readObject(text, file);
  if (read.kind === 'refused') return read;
  const problems: Diagnostic[] = [];
  const raw = rawOf(read.object, file, (field, message) =>
    problems.push(problemAt({ file, field }, message)),
  );
  return problems.length === 0
    ? { kind: 'raw', raw }
    : refusal(located(problems, text, (problem) => pathOfField(problem, read.object)));
}

type Tell = (field: string, message: string) => void;

function rawOf(object: Mapping, file: string, tell: Tell): RawResult {
  const { completed, total_token_throughput: total, output_throughput: output } = object;
  const isWithoutSuccess = completed === 0;
  if (isWithoutSuccess)
    tell('completed', "found 0, a run without a success; it measured nothing. Look into the server's log.");
  if (typeof object['incomplete'] === 'string')
    tell(
      'incomplete',
      `found ${quote(object['incomplete'])}; a part of a load measures another load. Run the benchmark again.`,
    );
  const totalThroughput = figureIn(object, 'total_token_throughput', tell);
  const outputThroughput = figureIn(object, 'output_throughput', tell);
  if (isFigure(total) && isFigure(output) && total < output)
    tell(
      'total_token_throughput',
      `found ${total}, less than output_throughput (${output}); the input tokens would have a negative throughput.`,
    );
  const latencies = latenciesIn(object, tell);
  if (!isWithoutSuccess) tellZeros(latencies, tell);
  return {
    file,
    model: modelIn(object, tell),
    conc: concurrencyIn(object, tell),
    totalThroughput,
    outputThroughput,
    latencies,
    clientBoundBy: clientBoundBy(object['client']),
  };
}

function clientBoundBy(client: unknown): string[] {
  if (!isMapping(client) || client['bound'] !== true) return [];
  const reasons = listOf(client['reasons']).filter((reason) => typeof reason === 'string');
  return reasons.length > 0 ? reasons : ['it does not say by what'];
}

function modelIn({ model_id: model }: Mapping, tell: Tell): string {
  if (typeof model === 'string') return model;
  tell('model_id', model === undefined ? 'is missing; it is required.' : wrong(model, 'text'));
  return '';
}

function concurrencyIn({ max_concurrency: conc }: Mapping, tell: Tell): number {
  if (typeof conc === 'number' && Number.isSafeInteger(conc) && conc >= 1) return conc;
  const remedy = 'It is the concurrency of the record: run the load generator with --max-concurrency.';
  if (conc === undefined) tell('max_concurrency', `is missing; it is required. ${remedy}`);
  else tell('max_concurrency', `${wrong(conc, 'a whole number of at least 1')} ${remedy}`);
  return 0;
}

/** Every key that ends in `ms`, and every TPOT figure, as the reference takes them. */
function latenciesIn(object: Mapping, tell: Tell): Latency[] {
  const names = Object.keys(object).filter((name) => name.endsWith('ms') || isTpot(name));
  return names.map((name) => ({ name, value: figureIn(object, name, tell) }));
}

export function isTpot(name: string): boolean {
  return name.includes('tpot');
}

function tellZeros(latencies: readonly Latency[], tell: Tell): void {
  for (const { name, value } of latencies)
    if (isTpot(name) && Object.is(value, 0))
      tell(
        name,
        'is 0, of which there is no interactivity (1000 / TPOT). It comes of a run without a success, of one output token a request, or of a spread over a single request.',
      );
}

function figureIn(object: Mapping, name: string, tell: Tell): number {
  const value = object[name];
  if (isFigure(value)) return value + 0;
  tell(name, value === undefined ? 'is missing; it is required.' : wrong(value, 'a number of at least 0'));
  return Number.NaN;
}

function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function wrong(value: unknown, allowed: string): string {
  return `found ${describe(value)}; allowed: ${allowed}.`;
}
