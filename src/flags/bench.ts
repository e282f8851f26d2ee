/** What `bench` is asked for, by a command line or by the inputs of an action. */
import { type EntryLoad, readEntryLoad, usualOfEntry } from '../bench/entry.ts';
import { mostTokens } from '../bench/load/most-tokens.ts';
import {
  type BenchRequest,
  type Data,
  type GoodputLimits,
  goodputMetrics,
  type LoadRequest,
  type ResultForm,
  resultForms,
} from '../bench/request.ts';
import { type Diagnostic, formatDiagnostic, quote } from '../config/diagnostic.ts';
import { didYouMean } from '../config/suggest.ts';
import { endpointOf, targetOf } from './bench-target.ts';
import type { Naming } from './extract.ts';
import { type Asked, choiceOf, decimalOf, parseDecimal, type Range, wholeOf, wrongValue } from './figures.ts';
import type { Values } from './values.ts';

/** What the values do not hold themselves. */
export interface BenchSurroundings {
  /** OPENAI_API_KEY of the environment; undefined or empty: none. */
  readonly apiKey: string | undefined;
  /** The text of the entry's file, where `entryFileOf` names one. */
  readonly entryText?: string;
}

/** No load can be made of the entry: its data is at fault, and no flag. */
export class EntryFault extends Error {
  readonly problems: readonly Diagnostic[];

  constructor(problems: readonly Diagnostic[]) {
    super(problems.map(formatDiagnostic).join('\n'));
    this.problems = problems;
  }
}

/** The file that `entry` names by `@FILE`; undefined: it is the entry itself, or not given. */
export function entryFileOf(values: Pick<Values, 'text'>): string | undefined {
  const text = values.text('entry');
  return text?.startsWith('@') && text !== '@' ? text.slice(1) : undefined;
}

/**
 * Files are named in it, and read by whoever asked.
 *
 * @throws EntryFault
 */
export function benchRequestOf(
  values: Values,
  naming: Naming,
  { apiKey, entryText }: BenchSurroundings,
): BenchRequest {
  const asked: Asked = { values, naming };
  const entry = entryOf(asked, entryText);
  const form = formOf(asked);
  const data = dataOf(asked);
  const isRandom = data.kind === 'random-ids' || data.kind === 'random-text';
  const maxConcurrency = concurrencyOf(asked, entry);
  const durationMs = millisecondsOf(asked, 'duration');
  const ignoresEos = isRandom && values.isOn('stop-at-eos') !== true;
  return {
    target: targetOf(asked, { apiKey, model: entry?.model, ignoresEos }),
    load: loadRequestOf(asked, { data, entry, maxConcurrency, durationMs }),
    maxConcurrency,
    durationMs,
    timeouts: {
      connectMs: millisecondsOf(asked, 'connect-timeout') ?? 10_000,
      idleMs: millisecondsOf(asked, 'idle-timeout') ?? 120_000,
      requestMs: millisecondsOf(asked, 'request-timeout') ?? 600_000,
    },
    waitReadyMs: millisecondsOf(asked, 'wait-ready'),
    healthPath: healthPathOf(asked),
    goodput: goodputOf(asked),
    percentiles: percentilesOf(asked),
    savesDetailed: values.isOn('save-detailed') ?? false,
    form,
    isStrict: values.isOn('strict') ?? false,
    tokenizerFile: fileOf(asked, 'tokenizer'),
  };
}

function entryOf(asked: Asked, fileText: string | undefined): EntryLoad | undefined {
  const { naming, values } = asked;
  const given = values.text('entry');
  if (given === undefined) return undefined;
  const file = entryFileOf(values);
  const read = readEntryLoad(file === undefined ? given : (fileText ?? ''), file ?? naming.named('entry'));
  if (read.kind === 'refused') throw new EntryFault(read.problems);
  return read.load;
}

/** What only a result file holds. */
const ofResult = ['save-detailed', 'percentiles', 'goodput'] as const;

function formOf(asked: Asked): ResultForm {
  const { naming, values } = asked;
  const form = choiceOf(asked, 'format', resultForms) ?? 'result';
  const [unused] = form === 'result' ? [] : ofResult.filter((name) => values.has(name));
  return unused === undefined
    ? form
    : wrongValue(asked, unused, `goes with ${naming.named('format')} result`);
}

/** What shapes random prompts, and means nothing for others. */
const ofRandom = ['input-len', 'prefix-len', 'vocab-size'] as const;

function dataOf(asked: Asked): Data {
  const { naming, values } = asked;
  const file = fileOf(asked, 'prompts');
  const text = values.text('prompt');
  if (file !== undefined && text !== undefined)
    wrongValue(asked, 'prompt', `cannot be given beside ${naming.named('prompts')}`);
  if (text === '') wrongValue(asked, 'prompt', 'is empty; allowed: a text');
  const given = file === undefined ? 'prompt' : 'prompts';
  const [unused] = ofRandom.filter((name) => values.has(name));
  if (unused !== undefined && values.has(given))
    wrongValue(asked, unused, `goes with random prompts, not with ${naming.named(given)}`);
  if (file !== undefined) return { kind: 'prompts', file };
  if (text !== undefined) return { kind: 'prompt', text };
  const tokenizerFile = fileOf(asked, 'tokenizer');
  if (tokenizerFile === undefined) return randomIdsOf(asked);
  if (values.has('vocab-size'))
    wrongValue(asked, 'vocab-size', `is told by ${naming.named('tokenizer')}; allowed: one of them`);
  return { kind: 'random-text', tokenizerFile };
}

function randomIdsOf(asked: Asked): Data {
  const { named } = asked.naming;
  if (endpointOf(asked) === 'chat')
    wrongValue(
      asked,
      'endpoint',
      `chat takes text, and random prompts are token ids; give ${named('tokenizer')}, ${named('prompts')} or ${named('prompt')}, or take completions`,
    );
  const vocabularySize = wholeOf(asked, 'vocab-size', { least: 1, most: 2 ** 32 }) ?? 32_000;
  return { kind: 'random-ids', vocabularySize };
}

function fileOf(asked: Asked, name: string): string | undefined {
  const file = asked.values.text(name);
  return file === '' ? wrongValue(asked, name, 'is empty; allowed: the name of a file') : file;
}

function concurrencyOf(asked: Asked, entry: EntryLoad | undefined): number | undefined {
  const { naming } = asked;
  const given = wholeOf(asked, 'max-concurrency', { least: 1 });
  const [only, ...more] = entry?.concurrencies ?? [];
  const all = [only, ...more].join(', ');
  if (more.length > 0 && given === undefined)
    wrongValue(
      asked,
      'entry',
      `conc: has ${all}, each a run of its own; name one with ${naming.named('max-concurrency')}`,
    );
  if (more.length > 0 && !entry?.concurrencies.includes(given ?? 0))
    wrongValue(asked, 'max-concurrency', `found ${given}; allowed with this entry: ${all}`);
  return given ?? only;
}

interface LoadContext extends Pick<BenchRequest, 'maxConcurrency' | 'durationMs'> {
  readonly data: Data;
  readonly entry: EntryLoad | undefined;
}

function loadRequestOf(asked: Asked, { data, entry, maxConcurrency, durationMs }: LoadContext): LoadRequest {
  const lengths: Range = { least: 1, most: mostTokens };
  const requestRate = requestRateOf(asked, maxConcurrency);
  const usualRequests = maxConcurrency === undefined ? 1000 : usualOfEntry.requestsEach * maxConcurrency;
  const usualWarmups = entry === undefined ? 0 : usualOfEntry.warmupsEach * (maxConcurrency ?? 0);
  return {
    data,
    inputTokens: wholeOf(asked, 'input-len', lengths) ?? entry?.inputTokens ?? 1024,
    outputTokens: wholeOf(asked, 'output-len', lengths) ?? entry?.outputTokens ?? 128,
    rangeRatio:
      decimalOf(asked, 'range-ratio', shares) ?? (entry === undefined ? 1 : usualOfEntry.rangeRatio),
    prefixTokens: wholeOf(asked, 'prefix-len', { least: 0, most: mostTokens }) ?? 0,
    seed: wholeOf(asked, 'seed', { least: 0 }) ?? 0,
    requests:
      wholeOf(asked, 'num-prompts', { least: 1 }) ?? (durationMs === undefined ? usualRequests : undefined),
    warmups: wholeOf(asked, 'warmup', { least: 0 }) ?? usualWarmups,
    requestRate,
    burstiness: burstinessOf(asked, requestRate),
  };
}

/** Above 0, told by the smallest that any length would tell from it. */
const shares: Range = { least: 0.000001, most: 1 };
/** Arrivals a second: from one in eleven days to what no client sends. */
const rates: Range = { least: 0.000001, most: 1_000_000 };

function requestRateOf(asked: Asked, maxConcurrency: number | undefined): number {
  const { naming, values } = asked;
  const text = values.text('request-rate') ?? 'inf';
  if (text === 'inf') {
    if (maxConcurrency === undefined)
      wrongValue(
        asked,
        'max-concurrency',
        `is required where ${naming.named('request-rate')} is inf, or else all requests would be sent at once`,
      );
    return Number.POSITIVE_INFINITY;
  }
  const rate = parseDecimal(text);
  if (rate !== undefined && rate >= rates.least && rate <= (rates.most ?? rate)) return rate;
  return wrongValue(
    asked,
    'request-rate',
    `found ${quote(text)}; allowed: inf, or a number from ${rates.least} to ${rates.most}`,
  );
}

function burstinessOf(asked: Asked, requestRate: number): number {
  const burstiness = decimalOf(asked, 'burstiness', { least: 0.01, most: 1_000_000 });
  if (burstiness !== undefined && requestRate === Number.POSITIVE_INFINITY)
    wrongValue(
      asked,
      'burstiness',
      `goes with ${asked.naming.named('request-rate')}, and a rate other than inf`,
    );
  return burstiness ?? 1;
}

/** The longest that a timer of Node waits. */
const mostSeconds = 2_147_483;

/** Seconds as they are given. */
function millisecondsOf(asked: Asked, name: string): number | undefined {
  const seconds = decimalOf(asked, name, { least: 0.001, most: mostSeconds });
  return seconds === undefined ? undefined : Math.round(seconds * 1000);
}

function healthPathOf(asked: Asked): string {
  const { naming, values } = asked;
  const path = values.text('health-path');
  if (path === undefined) return '/health';
  if (!/^\/[\x21-\x7e]*$/.test(path) || path.includes('#'))
    wrongValue(asked, 'health-path', `${quote(path)} is no path; allowed: such as /health or /v1/models`);
  if (!values.has('wait-ready')) wrongValue(asked, 'health-path', `goes with ${naming.named('wait-ready')}`);
  return path;
}

/** Words, by spaces or commas. */
function wordsOf(asked: Asked, name: string): readonly string[] | undefined {
  const words = asked.values
    .texts(name)
    ?.flatMap((word) => word.split(','))
    .filter((word) => word !== '');
  return words?.length === 0 ? wrongValue(asked, name, 'is empty; allowed: one or more') : words;
}

function goodputOf(asked: Asked): GoodputLimits {
  const limits: Partial<Record<keyof GoodputLimits, number>> = {};
  for (const word of wordsOf(asked, 'goodput') ?? []) {
    const [name = '', figure = ''] = word.split(/:(.*)/s);
    const metric =
      goodputMetrics.find((known) => known === name) ??
      wrongValue(
        asked,
        'goodput',
        `${quote(name)} is none of ${goodputMetrics.join(', ')}.${didYouMean(name, goodputMetrics)}`,
      );
    if (limits[metric] !== undefined) wrongValue(asked, 'goodput', `${metric} is given twice; allowed: once`);
    const limit = parseDecimal(figure);
    if (limit === undefined || limit <= 0 || limit > Number.MAX_SAFE_INTEGER)
      return wrongValue(
        asked,
        'goodput',
        `found ${quote(word)}; allowed: a number of milliseconds above 0, such as ${metric}:200`,
      );
    limits[metric] = limit;
  }
  return limits;
}

function percentilesOf(asked: Asked): readonly number[] {
  const words = wordsOf(asked, 'percentiles');
  if (words === undefined) return [90, 99, 99.9];
  const percentiles = words.map((word) => {
    const value = parseDecimal(word);
    return value !== undefined && value > 0 && value < 100
      ? value
      : wrongValue(asked, 'percentiles', `found ${quote(word)}; allowed: numbers above 0 and below 100`);
  });
  return [...new Set(percentiles)];
}
