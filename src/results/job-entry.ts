/** The matrix entry that a job ran, as `toJSON(matrix)` gives it: of any edition and form, maybe with more beside it. */
import { type Diagnostic, describe } from '../config/diagnostic.ts';
import { isMapping, type Mapping } from '../config/shape.ts';
import type { EvalEntry } from './evals/entry-answers.ts';
import { readObject } from './json-object.ts';
import { located, pathOfField } from './located.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';

/** All of the entry's keys are kept, for its hash is made of them. */
export interface JobEntry extends EvalEntry {
  readonly image: string;
  readonly id?: unknown;
}

export type ReadEntry = { readonly kind: 'entry'; readonly entry: JobEntry } | Refusal;

/** @param name what messages show: the flag or the input that the text came in */
export function readJobEntry(text: string, name: string): ReadEntry {
  const read = readObject(text, name);
  if (read.kind === 'refused') return read;
  const under = keyOfEntry(read.object);
  if (under !== undefined)
    return refusal([
      problemAt({ file: name, field: under }, `holds the entry; hand over that: toJSON(matrix.${under}).`),
    ]);
  const entry = readEntry(read.object, name);
  return entry.kind === 'entry'
    ? entry
    : refusal(located(entry.problems, text, (problem) => pathOfField(problem, read.object)));
}

/** @param value what JSON gave */
export function readEntry(value: unknown, name: string): ReadEntry {
  if (!isMapping(value)) return refusal([problemAt({ file: name }, wrong(value, 'a matrix entry'))]);
  const problems: Diagnostic[] = [];
  if (isJobEntry(value, name, problems)) return { kind: 'entry', entry: value };
  return refusal(problems);
}

/** A matrix may have its entries in a dimension of their own, instead of in `include`. */
function keyOfEntry(object: Mapping): string | undefined {
  if ('runner' in object) return undefined;
  const found = Object.entries(object).find(
    ([, value]) => isMapping(value) && 'runner' in value && 'conc' in value,
  );
  return found?.[0];
}

type Rule = (value: unknown) => string | undefined;

/** Required fields and optional ones, each with what it must be. */
interface Rules {
  readonly required: Readonly<Record<string, Rule>>;
  readonly optional: Readonly<Record<string, Rule>>;
}

const text = expecting('text that is not empty', (value) => typeof value === 'string' && value !== '');
const anyText = expecting('text', (value) => typeof value === 'string');
const flag = expecting('true or false', (value) => typeof value === 'boolean');
const size = expecting('a whole number of at least 1', (value) => isWhole(value) && value >= 1);
const count = expecting('a whole number of at least 0', (value) => isWhole(value) && value >= 0);
const concurrencies = expecting(
  'a whole number of at least 1, or a list of such',
  (value) =>
    size(value) === undefined ||
    (Array.isArray(value) && value.length > 0 && value.every((one) => size(one) === undefined)),
);
const component = expecting(
  'a mapping of name and version',
  (value) => isMapping(value) && text(value['name']) === undefined && text(value['version']) === undefined,
);
const backend = expecting('a mapping with a name', (value) => isMapping(value) && !text(value['name']));
const hardware = orNull(text);
const agentic = expecting('agentic-coding', (value) => value === 'agentic-coding');

const sizes = { pp: size, 'dcp-size': size, 'pcp-size': size };
const always: Rules = {
  required: {
    ...{ image: anyText, runner: text, 'model-prefix': text, framework: text, precision: text },
    ...{ 'spec-decoding': text, 'exp-name': text, conc: concurrencies },
  },
  optional: {
    ...{ model: anyText, disagg: flag, 'scenario-type': agentic, 'kv-offloading': anyText },
    ...{ 'run-eval': flag, 'eval-only': flag, 'eval-conc': orNull(count), 'eval-all-concs': flag },
    ...{ router: orNull(component), 'kv-offload-backend': orNull(backend) },
    ...{ 'kv-p2p-transfer': orNull(text), 'recipe-fingerprint': orNull(anyText) },
  },
};
const oneNode: Rules = { required: { tp: size, ep: count, 'dp-attn': flag }, optional: sizes };
const worker: Rules = {
  required: { 'num-worker': count, tp: count, ep: count, 'dp-attn': flag },
  optional: { ...sizes, hardware },
};
const fixedLength: Rules = { required: { isl: size, osl: size }, optional: {} };

function isJobEntry(value: Mapping, name: string, problems: Diagnostic[]): value is Mapping & JobEntry {
  const check = (within: Mapping, rules: Rules, path: string): void => {
    for (const [field, message] of broken(within, rules))
      problems.push(problemAt({ file: name, field: path + field }, message));
  };
  check(value, always, '');
  if (value['scenario-type'] === undefined) check(value, fixedLength, '');
  if (value['prefill'] === undefined && value['decode'] === undefined) check(value, oneNode, '');
  else
    for (const role of ['prefill', 'decode'] as const) {
      const workers = value[role];
      if (isMapping(workers)) check(workers, worker, `${role}.`);
      else problems.push(problemAt({ file: name, field: role }, wrong(workers, 'a mapping')));
    }
  return problems.length === 0;
}

function broken(within: Mapping, { required, optional }: Rules): [string, string][] {
  const all = { ...required, ...optional };
  return Object.entries(all).flatMap(([field, rule]): [string, string][] => {
    const value = within[field];
    if (value === undefined)
      return field in required ? [[field, 'is missing; it is required. Hand over the whole entry.']] : [];
    const message = rule(value);
    return message === undefined ? [] : [[field, message]];
  });
}

function expecting(allowed: string, holds: (value: unknown) => boolean): Rule {
  return (value) => (holds(value) ? undefined : wrong(value, allowed));
}

/** Generators write null for what a config leaves out. */
function orNull(rule: Rule): Rule {
  return (value) => (value === null ? undefined : rule(value));
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function wrong(value: unknown, allowed: string): string {
  return `found ${describe(value)}; allowed: ${allowed}.`;
}
