/** Which edition a set of files is written in, told by their shape; and the refusal of a mixture. */
import type { Config } from '../config/config-set.ts';
import type { Diagnostic } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { isMapping } from '../config/shape.ts';
import type { Edition } from './edition.ts';
import { inferencex202602 } from './inferencex-2026-02/edition.ts';
import { inferencex202608 } from './inferencex-2026-08/edition.ts';

/** All that are known, from the oldest on, which is meant where neither files nor user say which it is. */
export const editions: readonly [Edition, ...Edition[]] = [inferencex202602, inferencex202608];
export const editionNames: readonly string[] = editions.map(({ name }) => name);

export type Detected =
  /** `certain`: files or user said so; otherwise nothing did, and it is the fallback. */
  | { readonly kind: 'edition'; readonly edition: Edition; readonly certain: boolean }
  | { readonly kind: 'refused'; readonly problems: readonly Diagnostic[] };

/** A file that shows its edition, and where. */
interface Sign {
  readonly edition: Edition;
  readonly document: YamlDocument;
  readonly path: readonly string[];
  readonly isRunnerFile: boolean;
}

/**
 * The edition that was asked for, else that of any config that shows one, else that of the runner file, else the
 * oldest. Files that show another edition than that are refused, each once.
 */
export function detectEdition(
  configs: ReadonlyMap<string, Config>,
  runners: YamlDocument | undefined,
  asked?: string,
): Detected {
  const configSigns = [...configs.values()].flatMap(signsOfConfig);
  const runnerSign = runners && signOfRunners(runners);
  const told = editions.find(({ name }) => name === asked) ?? configSigns[0]?.edition ?? runnerSign?.edition;
  const edition = told ?? editions[0];
  const signs = runnerSign ? [...configSigns, runnerSign] : configSigns;
  const others = firstOfEachFile(signs.filter((sign) => sign.edition !== edition));
  if (others.length === 0) return { kind: 'edition', edition, certain: told !== undefined };
  return { kind: 'refused', problems: others.map((sign) => otherEdition(sign, edition, signs, asked)) };
}

/** Newer editions are asked first: what an older one takes for its own, they may have kept. */
const newestFirst = [...editions].reverse();

/** One with the markers of several is a mistake for its edition to tell. */
function signsOfConfig({ key, entry, document }: Config): Sign[] {
  if (!isMapping(entry)) return [];
  const found = newestFirst.flatMap((edition) => {
    const field = edition.markers.config(entry);
    return field === undefined ? [] : { edition, field };
  });
  const [newest, ...others] = found;
  if (newest === undefined || others.some(({ field }) => field !== newest.field)) return [];
  return [{ edition: newest.edition, document, path: [key, newest.field], isRunnerFile: false }];
}

function signOfRunners(document: YamlDocument): Sign | undefined {
  const { root } = document;
  if (!(root instanceof Map)) return undefined;
  for (const edition of newestFirst) {
    const key = edition.markers.runnerFile(root);
    if (key !== undefined) return { edition, document, path: [key], isRunnerFile: true };
  }
  return undefined;
}

function firstOfEachFile(signs: readonly Sign[]): Sign[] {
  return signs.filter(
    (sign, index) => signs.findIndex(({ document }) => document === sign.document) === index,
  );
}

function otherEdition(
  { edition, document, path, isRunnerFile }: Sign,
  expected: Edition,
  signs: readonly Sign[],
  asked: string | undefined,
): Diagnostic {
  const other = signs.find((sign) => sign.edition === expected);
  const why = asked === undefined && other ? `${placeOf(other)} is of` : '--edition says';
  const looks = isRunnerFile ? `, whose runner file is ${expected.markers.runnerFileIs}` : '';
  const message = `shows edition ${edition.name}, while ${why} ${expected.name}${looks}. Files of one edition go together.`;
  return document.diagnose('error', path, message, 'key');
}

function placeOf({ document, path }: Sign): string {
  const { line, column } = document.keyPosition(path);
  return `${document.file}:${line}:${column}`;
}
