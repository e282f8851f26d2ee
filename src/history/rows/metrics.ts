/** The figures of a record: every number of it that is no part of its point, by the name that it has there. */
import { isMapping, type Mapping } from '../../config/shape.ts';
import { isUnsaid, numberOf } from '../normalise/values.ts';
import type { Unreadable } from '../types.ts';
import { isKnownMetric, nestedMetrics } from './known-metrics.ts';
import { pointFields } from './point.ts';
import { unreadable } from './unreadable.ts';

export interface Figures {
  readonly metrics: Readonly<Record<string, number>>;
  /** Known figures that are no number. */
  readonly unreadable: readonly Unreadable[];
  /** Fields that are not known, and hold no number: text, flags, lists, mappings. */
  readonly leftOut: readonly string[];
}

export function figuresOf(record: Mapping): Figures {
  const found = Object.entries(record).flatMap(([name, value]) =>
    pointFields.has(name) ? [] : figuresIn(value, name),
  );
  return {
    metrics: Object.fromEntries(
      found.flatMap(({ name, is }) => (is.kind === 'number' ? [[name, is.number]] : [])),
    ),
    unreadable: found.flatMap(({ name, is }) => (is.kind === 'unreadable' ? unreadable(name, is.value) : [])),
    leftOut: found.flatMap(({ name, is }) => (is.kind === 'left-out' ? name : [])),
  };
}

interface Figure {
  readonly name: string;
  readonly is:
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'unreadable'; readonly value: unknown }
    | { readonly kind: 'left-out' };
}

function figuresIn(value: unknown, name: string): Figure[] {
  if (!nestedMetrics.includes(name)) return figureAt(name, value);
  return isMapping(value) ? numbersIn(value, name) : figureAt(name, value);
}

/** Text that is a number counts as one where a figure is known; elsewhere it may be a date, or a version. */
function figureAt(name: string, value: unknown): Figure[] {
  if (isUnsaid(value)) return [];
  const isFigure = typeof value === 'number' || isKnownMetric(name) || nestedMetrics.includes(name);
  if (!isFigure) return [{ name, is: { kind: 'left-out' } }];
  const number = numberOf(value);
  return [{ name, is: number === undefined ? { kind: 'unreadable', value } : { kind: 'number', number } }];
}

/** `request_metrics.latency.ttft.p50`; lists tell of parts of the run, texts of units, and both are left. */
function numbersIn(value: unknown, path: string): Figure[] {
  if (isMapping(value))
    return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, `${path}.${name}`));
  const isNumber = typeof value === 'number' || numberOf(value) !== undefined || isNoNumber(value);
  return isNumber ? figureAt(path, value) : [];
}

/** As languages write what is none. */
function isNoNumber(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[-+]?(?:nan|inf(?:inity)?)\s*$/i.test(value);
}
