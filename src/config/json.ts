/**
 * JSON text → a document. JSON.parse says whether it is JSON; what it holds is read as YAML, of which JSON is a part, for
 * what JSON.parse loses: positions, keys that stand twice, and the order of keys such as "10".
 */
import { type Position, quote } from './diagnostic.ts';
import { Lines } from './lines.ts';
import type { Loaded } from './load.ts';
import { parseYaml } from './yaml.ts';

/** @param name what messages show in place of a file: the flag or the input that the text came in */
export function parseJson(text: string, name: string): Loaded {
  const problem = syntaxProblem(text);
  if (problem === undefined) return { kind: 'document', document: parseYaml(text, name) };
  return { kind: 'unreadable', diagnostic: { severity: 'error', file: name, ...problem } };
}

interface Fault {
  readonly message: string;
  readonly position: Position;
}

function syntaxProblem(text: string): Fault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { offset, said } = toldFault(error) ?? foundFault(text);
    return { message: `not JSON: ${said}.`, position: new Lines(text).position(offset) };
  }
}

interface Told {
  readonly offset: number;
  readonly said: string;
}

/** What the engine says, where it also says the place. */
function toldFault({ message }: SyntaxError): Told | undefined {
  const [, said, offset] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(message) ?? [];
  return said === undefined ? undefined : { said, offset: Number(offset) };
}

const space = '[ \\t\\r\\n]*';
/** One token of JSON; no comma, colon or bracket where a value must come. */
const token = new RegExp(
  [
    '[ \\t\\r\\n]+',
    '[{[]',
    `(?<!(?:^|[:,[])${space})}`,
    `(?<!(?:^|[:,{])${space})\\]`,
    `(?<!(?:^|[:,[{])${space})[:,]`,
    '"(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"',
    '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?',
    '(?:true|false|null)\\b',
  ].join('|'),
  'y',
);

/** Where it says none, a value is missing or is none: the first place where no token stands, or the end. */
function foundFault(text: string): Told {
  let offset = 0;
  token.lastIndex = 0;
  while (token.test(text)) offset = token.lastIndex;
  const [word] = /^(?:[^\s,:{}[\]"]+|.)/s.exec(text.slice(offset)) ?? [];
  const said =
    word === undefined ? 'the text ends before it is whole' : `found ${quote(word)} where a value must stand`;
  return { offset, said };
}
