/** What GitHub makes of the expressions of a workflow, by its own evaluator. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { isMapping, type Mapping } from '../../src/config/shape.ts';
import { mappingIn } from './workflows.ts';

/** The contexts by name (`needs`, `matrix`, …). An expression that names another is refused. */
export type Contexts = Mapping;

/** A part of a workflow with each `${{ }}` in it replaced; one that is a whole text keeps its type. */
export function evaluated(part: unknown, contexts: Contexts): unknown {
  if (typeof part === 'string') return evaluatedText(part, contexts);
  if (Array.isArray(part)) return part.map((item) => evaluated(item, contexts));
  if (!isMapping(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, evaluated(value, contexts)]));
}

/** Whether a job with this `if:` runs, which may be written with or without `${{ }}`; without an `if:` it does. */
export function holds(condition: unknown, contexts: Contexts): boolean {
  if (condition === undefined) return true;
  const text = String(condition);
  return Boolean(text.includes('${{') ? evaluated(text, contexts) : plain(resultOf(text, contexts)));
}

/**
 * The jobs that a `strategy.matrix` asks for, by their `matrix` contexts. As the runner does it: without an own
 * dimension each item of `include` is a job; dimensions are combined, the first one outermost.
 */
export function jobsOfMatrix(matrix: unknown, contexts: Contexts): readonly Mapping[] {
  const parts = evaluated(matrix, contexts);
  if (!isMapping(parts)) throw new Error(`A matrix is a mapping, not ${JSON.stringify(parts)}.`);
  const { include = [], ...dimensions } = parts;
  const names = Object.keys(dimensions);
  if (names.length === 0) return mappingsOf(include);
  if ('include' in parts || 'exclude' in parts)
    throw new Error('Dimensions beside include or exclude are not expanded here.');
  return names.reduce<readonly Mapping[]>(
    (jobs, name) =>
      jobs.flatMap((job) => itemsOf(dimensions[name]).map((value) => ({ ...job, [name]: value }))),
    [{}],
  );
}

function mappingsOf(value: unknown): readonly Mapping[] {
  return itemsOf(value).map((item) => {
    if (!isMapping(item)) throw new Error(`An item of include is a mapping, not ${JSON.stringify(item)}.`);
    return item;
  });
}

function itemsOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`A matrix takes lists, not ${JSON.stringify(value)}.`);
  return value;
}

/** `}}` inside of a text in quotes ends nothing. */
const expression = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;

function evaluatedText(text: string, contexts: Contexts): unknown {
  const [first] = text.matchAll(expression);
  if (first?.[0] === text.trim()) return plain(resultOf(first[1] ?? '', contexts));
  return text.replace(expression, (_, inner: string) => resultOf(inner, contexts).coerceString());
}

/** The functions that tell of the run, for one in which all went well. */
const statusFunctions: readonly FunctionDefinition[] = Object.entries({
  success: true,
  always: true,
  failure: false,
  cancelled: false,
}).map(([name, value]) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }));

function resultOf(text: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(text).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), [...statusFunctions]).parse();
  const values = new data.Dictionary();
  for (const name of Object.keys(contexts)) values.add(name, dataOf(mappingIn(contexts, name)));
  return new Evaluator(parsed, values, new Map(statusFunctions.map((f) => [f.name, f]))).evaluate();
}

function dataOf(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver);
}

function plain(result: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(result, data.replacer));
}
