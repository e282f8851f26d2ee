/** What the names of folders and files tell: which run it is, which artifact, which day. */
import { isDay } from './local-time.ts';

export interface NamedRun {
  /** Digits, no zero before them. */
  readonly id: string;
  /** As the folder has it, which a mirror made of the run's own: letters that no file may have became others. */
  readonly title: string | undefined;
}

/** `run_<id>`; `<id>` of eight digits or more, and in a mirror `<title>_<id>`, where these are no date. */
export function namedRun(folder: string): NamedRun | undefined {
  const [, told] = /^run[_-](\d{1,20})$/i.exec(folder) ?? [];
  if (told !== undefined) return { id: plainId(told), title: undefined };
  const [, title, digits = ''] = /^(?:(.+)_)?(\d{8,20})$/.exec(folder) ?? [];
  return digits === '' || isStamp(digits) ? undefined : { id: plainId(digits), title };
}

export function plainId(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** `20251103`, with hours and minutes or without: years of runs, and no numbers of them, which have eleven digits by now. */
function isStamp(digits: string): boolean {
  const [, year, month, day] = /^(20\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?$/.exec(digits) ?? [];
  return isDay(`${year}-${month}-${day}`);
}

export interface NamedZip {
  readonly run: string;
  /** Of the artifact; undefined: the whole run lies in the zip, as its folder would. */
  readonly name: string | undefined;
}

/**
 * The run of a zip that lies beside others: `run_<id>`, `<id>`, `run_<id>_<artifact>`; where the number is known to be
 * that of a run, it may stand before or behind the artifact's name.
 *
 * @param stem the name without `.zip`
 */
export function namedZip(stem: string, isKnown: (id: string) => boolean): NamedZip | undefined {
  const [, told, named] = /^run[_-](\d{1,20})(?:[_-](.+))?$/i.exec(stem) ?? [];
  if (told !== undefined) return { run: plainId(told), name: named };
  const whole = namedRun(stem);
  if (whole !== undefined && whole.title === undefined) return { run: whole.id, name: undefined };
  const [, before] = /^(\d{1,20})(?:[_.-]|$)/.exec(stem) ?? [];
  const [, behind] = /[_.-](\d{1,20})$/.exec(stem) ?? [];
  const known = [before, behind].filter((digits) => digits !== undefined && isKnown(plainId(digits)));
  const [digits] = known;
  if (digits === undefined || known.length > 1) return undefined;
  const name = digits === before ? stem.slice(digits.length + 1) : stem.slice(0, -digits.length - 1);
  return { run: plainId(digits), name: name === '' ? undefined : name };
}

/** A record of one config, in the artifact of that config; all else that begins with `agg_` was made of many. */
const oneConfig = /_(?:tp|ptp|conc)\d|_prefill-|_mtp-(?:on|off)(?:_|$)/;
/** Names as they were made when all artifacts of this kind had the prefix. */
const prefixed = /_specdecode_|_disagg-/;

const artifactOfFile: Readonly<Record<string, string>> = {
  run_stats: 'run-stats',
  changelog_metadata: 'changelog-metadata',
};

/**
 * The name of the artifact that a file came in, where it lies without one: `agg_bmk.json`, and the account beside it, of
 * `results_bmk`. Of a file that tells nothing its own, without the ending.
 */
export function artifactTold(file: string): string {
  const stem = file.replace(/(?:\.report)?\.json$/i, '');
  const known = Object.hasOwn(artifactOfFile, stem) ? artifactOfFile[stem] : undefined;
  if (known !== undefined) return known;
  const [, evals, rest] = /^agg_(eval_)?(.+)$/.exec(stem) ?? [];
  if (rest === undefined) return stem;
  if (evals !== undefined) return `eval_results_${rest}`;
  if (oneConfig.test(rest)) return prefixed.test(rest) ? `bmk_${rest}` : rest;
  return `results_${rest}`;
}

/** `<name>_<id>`, as a mirror calls the zips of artifacts that may have one name; ids have ten digits by now. */
export function namedArtifact(stem: string): { readonly name: string; readonly id: string | undefined } {
  const [, name, id] = /^(.+)_(\d{10,20})$/.exec(stem) ?? [];
  return name === undefined ? { name: stem, id: undefined } : { name, id };
}

/** What is written of a name before `.zip`; undefined where it is no zip's. */
export function zipStem(file: string): string | undefined {
  return /^(.+)\.zip$/i.exec(file)?.[1];
}

export function isJson(file: string): boolean {
  return /\.json$/i.test(file);
}
