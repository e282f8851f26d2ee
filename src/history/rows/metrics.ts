/** The figures of a record: every number of it that is no part of its point, by the name that it has there. */
import { isMapping, type Mapping } from '../../config/shape.ts';
import { numberOf } from '../normalise/values.ts';
import { isKnownMetric, nestedMetrics } from './known-metrics.ts';
import { pointFields } from './point.ts';

export function metricsOf(record: Mapping): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      if (pointFields.has(name)) return [];
      return nestedMetrics.includes(name) ? numbersIn(value, name) : numberAt(name, value);
    }),
  );
}

/** Text that is a number counts as one where a figure is known; elsewhere it may be a date, or a version. */
function numberAt(name: string, value: unknown): [string, number][] {
  if (typeof value === 'string' && !isKnownMetric(name)) return [];
  const number = numberOf(value);
  return number === undefined ? [] : [[name, number]];
}

/** `request_metrics.latency.ttft.p50`; lists tell of parts of the run, and are left. */
function numbersIn(value: unknown, path: string): [string, number][] {
  if (!isMapping(value)) return numberAt(path, value);
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, `${path}.${name}`));
}
