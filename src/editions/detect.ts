/** Which edition a set of files is written in, told by their shape; and the refusal of a mixture. */
import type { Config } from '../config/config-set.ts';
import type { Diagnostic } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import type { Edition } from './edition.ts';
import { inferencex202602 } from './inferencex-2026-02/edition.ts';

/** How the files of an edition can be told, whether it is supported yet or not. */
interface Shape {
  readonly name: string;
  /** The field of a config that only this edition has. */
  readonly configMarker: string;
  /** What the root of its runner file has, and no other edition's. */
  readonly runnerMarker?: string;
  readonly edition?: Edition;
}

/** The oldest; meant where neither files nor user say which edition it is. */
const fallback: Shape = {
  name: inferencex202602.name,
  configMarker: 'seq-len-configs',
  edition: inferencex202602,
};

const shapes: readonly Shape[] = [
  fallback,
  { name: 'inferencex-2026-08', configMarker: 'scenarios', runnerMarker: 'labels' },
];

export const editions: readonly Edition[] = shapes.flatMap(({ edition }) => edition ?? []);
export const editionNames: readonly string[] = shapes.map(({ name }) => name);

export type Detected =
  /** `certain`: files or user said so; otherwise nothing did, and it is the fallback. */
  | { readonly kind: 'edition'; readonly edition: Edition; readonly certain: boolean }
  | { readonly kind: 'refused'; readonly problems: readonly Diagnostic[] };

/** A file that shows its edition, and where. */
interface Sign {
  readonly shape: Shape;
  readonly document: YamlDocument;
  readonly path: readonly string[];
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
  const configSigns = [...configs.values()].flatMap(({ key, entry, document }) =>
    signsIn(entry).map((shape): Sign => ({ shape, document, path: [key, shape.configMarker] })),
  );
  const runnerSign = runners && signOfRunners(runners);
  const told = shapes.find(({ name }) => name === asked) ?? configSigns[0]?.shape ?? runnerSign?.shape;
  const shape = told ?? fallback;
  const signs = [...configSigns, ...(runnerSign ? [runnerSign] : [])];
  const { edition } = shape;
  if (edition === undefined) {
    const seen = firstOfEachFile(signs.filter((sign) => sign.shape === shape)).map(unsupported);
    return {
      kind: 'refused',
      problems: seen.length > 0 ? seen : [{ severity: 'error', message: notYet(shape) }],
    };
  }
  const others = firstOfEachFile(signs.filter((sign) => sign.shape !== shape));
  if (others.length === 0) return { kind: 'edition', edition, certain: told !== undefined };
  return { kind: 'refused', problems: others.map((sign) => otherEdition(sign, shape, asked)) };
}

/** A config shows its edition when it has one marker; one with several is a mistake for its edition to tell. */
function signsIn(entry: unknown): Shape[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const found = shapes.filter(({ configMarker }) => Object.hasOwn(entry, configMarker));
  return found.length === 1 ? found : [];
}

function signOfRunners(document: YamlDocument): Sign | undefined {
  const { root } = document;
  if (!(root instanceof Map) || root.size === 0) return undefined;
  for (const shape of shapes) {
    if (shape.runnerMarker === undefined) continue;
    const marked: unknown = root.get(shape.runnerMarker);
    if (typeof marked === 'object' && marked !== null && !Array.isArray(marked))
      return { shape, document, path: [shape.runnerMarker] };
  }
  const flat = [...root].find(([, nodes]) => Array.isArray(nodes));
  return flat && { shape: fallback, document, path: [flat[0]] };
}

function firstOfEachFile(signs: readonly Sign[]): Sign[] {
  return signs.filter(
    (sign, index) => signs.findIndex(({ document }) => document === sign.document) === index,
  );
}

function otherEdition(
  { shape, document, path }: Sign,
  expected: Shape,
  asked: string | undefined,
): Diagnostic {
  const why = asked === undefined ? 'other files here are of' : '--edition says';
  const remedy = 'Files of one edition go together.';
  const message = `is of edition ${shape.name}${supportNote(shape)}, while ${why} ${expected.name}. ${remedy}`;
  return document.diagnose('error', path, message, 'key');
}

function unsupported({ shape, document, path }: Sign): Diagnostic {
  return document.diagnose('error', path, notYet(shape), 'key');
}

function notYet({ name }: Shape): string {
  return `edition ${name} is not supported yet. Supported: ${editions.map((edition) => edition.name).join(', ')}.`;
}

function supportNote({ edition }: Shape): string {
  return edition === undefined ? ' (not supported yet)' : '';
}
