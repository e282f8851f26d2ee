/** When lm-eval measured, by which the newest of several results is found. */
import { instantOf, unknownTime } from '../instant.ts';

/** lm-eval writes the colons of a time as dashes, for the sake of file systems. */
const timestamp = /(\d{4}-\d\d-\d\dT\d\d)[-:](\d\d)[-:](\d\d)(?:\.(\d+))?/;

/**
 * The time in the name of a result's file, taken for UTC.
 *
 * @returns milliseconds since 1970, with lm-eval's microseconds; {@link unknownTime} where there is none
 */
export function timeInName(name: string): number {
  const [, hour = '', minute = '', second = '', fraction = '0'] = timestamp.exec(name) ?? [];
  const time = instantOf(`${hour}:${minute}:${second}Z`);
  return time === unknownTime ? unknownTime : time + Number(`0.${fraction}`) * 1000;
}

/** @param date seconds since 1970, as lm-eval's results have them */
export function timeOfDate(date: unknown): number {
  return typeof date === 'number' && date > 0 ? date * 1000 : unknownTime;
}

/** The first of them that is known. */
export function firstKnown(times: readonly number[]): number {
  return times.find((time) => time !== unknownTime) ?? unknownTime;
}
