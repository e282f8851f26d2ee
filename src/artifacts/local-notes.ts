/** What a person should know of a folder of runs, a sentence each. */
import { basename, dirname } from 'node:path';
import { quote } from '../config/diagnostic.ts';
import { listed } from '../config/suggest.ts';
import type { FoundRun } from './local-found.ts';
import type { DatedBy, KnownRun, LeftOut } from './local-known.ts';
import { namedRun, plainId } from './local-names.ts';
import { runsFileName, type ToldRun } from './local-runs-file.ts';
import { compareIds } from './run-listing.ts';

/** By number; undefined where there is no `runs.json`. */
type Told = ReadonlyMap<string, ToldRun> | undefined;

/**
 * Which runs are there, told of, and asked for, where these are not the same.
 *
 * @param root the folder
 * @param all the runs in it, left out or not
 */
export function placeNotes(
  root: string,
  told: Told,
  all: readonly KnownRun[],
  asked: readonly string[] = [],
): string[] {
  const here = new Set(all.map(({ found }) => found.id));
  const gone = [...(told?.keys() ?? [])].filter((id) => !here.has(id)).sort(compareIds);
  const untold = all
    .filter((run) => told !== undefined && run.told === undefined)
    .map(({ found }) => found.id);
  const unknown = [...new Set(asked.map(plainId))].filter((id) => !here.has(id));
  return [
    ...(all.length === 0 ? [nothingFound(root)] : []),
    ...of(gone, (runs) => `${runsFileName} tells of ${runs} that the folder does not have`),
    ...of(untold, (runs) => `${runsFileName} does not tell of ${runs} that the folder has`),
    ...of(unknown, (runs) => `The folder does not have ${runs} of those that were asked for`),
    ...all.flatMap(({ found }) => severalPlaces(found)),
  ];
}

function nothingFound(root: string): string {
  const advice =
    namedRun(basename(root)) === undefined
      ? 'The folders of runs are called run_<id>, <id>, or <name>_<id> as in a mirror.'
      : 'It is called as that of one run: give the folder that it lies in.';
  return `There is no run in ${quote(root)}. ${advice}`;
}

function severalPlaces({ id, places }: FoundRun): string[] {
  const folders = places.map(({ kind, path }) => (kind === 'item' ? dirname(path) : path));
  const distinct = [...new Set(folders)].map(quote);
  return distinct.length > 1 ? [`Run ${id} lies in ${distinct.join(' and ')}; all of it is read.`] : [];
}

/**
 * What dates and order are by, where `runs.json` does not say it.
 *
 * @param runs those that are read
 */
export function dateNotes(told: Told, runs: readonly KnownRun[], { undated }: LeftOut): string[] {
  const ids = (by: DatedBy | undefined): string[] =>
    runs.filter(({ date }) => date?.by === by).map(({ found }) => found.id);
  const lack = told === undefined ? `there is no ${runsFileName}` : `${runsFileName} does not tell it`;
  const dateless = ids(undefined);
  const byNumber = 'in the order of their numbers';
  return [
    ...(dateless.length > 0 && dateless.length === runs.length
      ? [`Nothing tells the dates of the runs, since ${lack}: they are ${byNumber}.`]
      : of(
          dateless,
          (those) => `Nothing tells the date of ${those}, since ${lack}: before all others, ${byNumber}`,
        )),
    ...of(
      ids('first artifact'),
      (those) => `The date of ${those} is that of the first artifact, since ${lack}`,
    ),
    ...of(
      ids('folder'),
      (those) => `The date of ${those} is the day that a folder above is called, since ${lack}`,
    ),
    ...(undated === 0
      ? []
      : [
          `${counted(undated)} without a date left out, since a period was asked for; ${runsFileName} could tell dates.`,
        ]),
  ];
}

/** Nothing where there are none; else the sentence, with their numbers behind it. */
function of(ids: readonly string[], sentence: (runs: string) => string): string[] {
  return ids.length === 0 ? [] : [`${sentence(counted(ids.length))}: ${listed(ids)}.`];
}

function counted(runs: number): string {
  return runs === 1 ? '1 run' : `${runs} runs`;
}
