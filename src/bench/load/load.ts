/** A request for a load → its requests and arrivals: made as they are asked for, so that a long run takes no more memory than a short one. */
import type { LoadRequest } from '../request.ts';
import { gamma } from './gamma.ts';
import type { Material } from './material.ts';
import type { Load, PlannedRequest } from './planned.ts';
import { type Random, randomOf, type Stream } from './random.ts';
import { type RandomText, TextMaker } from './random-text.ts';

/** The same material and request give the same load, whenever and however often it is gone through. */
export function loadOf(request: LoadRequest, material: Material): Load {
  const makers = makersOf(request, material);
  return {
    warmups: again(() => taken(plannedFrom(request, warmupStreams, makers.warmups), request.warmups)),
    requests: again(() => taken(plannedFrom(request, measuredStreams, makers.requests), request.requests)),
    gapsSeconds: request.requestRate === Number.POSITIVE_INFINITY ? undefined : again(() => gaps(request)),
  };
}

interface Lengths {
  readonly input: number;
  readonly output: number;
}

/** Makes the request at a place in the load; gone through from the first place on. */
type Maker = (random: Random, lengths: Lengths, index: number) => PlannedRequest;

interface Makers {
  readonly warmups: Maker;
  readonly requests: Maker;
}

type Streams = Readonly<Record<'input' | 'output' | 'prompts', Stream>>;

const measuredStreams: Streams = { input: 'input-lengths', output: 'output-lengths', prompts: 'prompts' };
/** Of their own, so that what is measured does not hang on how much goes before it. */
const warmupStreams: Streams = {
  input: 'warmup-input-lengths',
  output: 'warmup-output-lengths',
  prompts: 'warmup-prompts',
};

function* plannedFrom(request: LoadRequest, streams: Streams, make: Maker): Generator<PlannedRequest, never> {
  const inputs = randomOf(request.seed, streams.input);
  const outputs = randomOf(request.seed, streams.output);
  const prompts = randomOf(request.seed, streams.prompts);
  for (let index = 0; ; index++) {
    const input = lengthIn(inputs, request.inputTokens, request.rangeRatio);
    const output = lengthIn(outputs, request.outputTokens, request.rangeRatio);
    yield make(prompts, { input, output }, index);
  }
}

function lengthIn(random: Random, length: number, ratio: number): number {
  return random.between(Math.max(1, Math.floor(length * ratio)), length);
}

function makersOf(request: LoadRequest, material: Material): Makers {
  switch (material.kind) {
    case 'random-ids': {
      const maker = idsMaker(request, material.vocabularySize);
      return { warmups: maker, requests: maker };
    }
    case 'random-text': {
      const maker = textMaker(request, new TextMaker(material.tokenizer));
      return { warmups: maker, requests: maker };
    }
    case 'prompts': {
      const { prompts } = material;
      const { warmups } = request;
      return {
        // the last of them: a server that keeps prefixes would know the first ones already when they are measured
        warmups: givenMaker(prompts, (index) => index - warmups),
        requests: givenMaker(prompts, (index) => index),
      };
    }
  }
}

function idsMaker({ seed, prefixTokens }: LoadRequest, vocabularySize: number): Maker {
  const drawInto = (ids: number[], random: Random, count: number): number[] => {
    for (let drawn = 0; drawn < count; drawn++) ids.push(random.below(vocabularySize));
    return ids;
  };
  const prefix = drawInto([], randomOf(seed, 'prefix'), prefixTokens);
  return (random, { input, output }) => {
    const ids = drawInto(prefix.slice(), random, input);
    return { prompt: { kind: 'tokens', ids }, inputTokens: ids.length, outputTokens: output };
  };
}

function textMaker({ seed, prefixTokens }: LoadRequest, maker: TextMaker): Maker {
  let prefix: RandomText | undefined;
  return (random, { input, output }) => {
    if (prefix === undefined && prefixTokens > 0) prefix = maker.text(randomOf(seed, 'prefix'), prefixTokens);
    const { text, ids } = maker.text(random, input, prefix);
    return { prompt: { kind: 'text', text }, inputTokens: ids.length, outputTokens: output };
  };
}

/** @param placeOf where the request at a place in the load has its prompt; before the first stands the last */
function givenMaker(
  prompts: Extract<Material, { kind: 'prompts' }>['prompts'],
  placeOf: (index: number) => number,
): Maker {
  return (_, { output }, index) => {
    const given = prompts.at(placeOf(index) % prompts.length);
    if (given === undefined) throw new RangeError('a load of prompts has none');
    const { prompt, inputTokens, outputTokens = output } = given;
    return { prompt, inputTokens, outputTokens };
  };
}

/** Gaps of mean 1 / rate: of an exponential distribution where the burstiness is 1, in bursts below it, evener above. */
function* gaps({ seed, requestRate, burstiness }: LoadRequest): Generator<number, never> {
  const random = randomOf(seed, 'arrivals');
  const scale = 1 / (requestRate * burstiness);
  for (;;) yield gamma(random, burstiness) * scale;
}

/** @param count undefined: all, which never end */
function* taken<T>(all: Generator<T, never>, count: number | undefined): Generator<T> {
  if (count === undefined) yield* all;
  else for (let index = 0; index < count; index++) yield all.next().value;
}

/** Each walk begins anew. */
function again<T>(begin: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: begin };
}
