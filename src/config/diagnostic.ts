/** A finding about an input: what is wrong, and the place to go and mend it. */

/** Keys and list indexes from the root of a document to one of its nodes. */
export type Path = readonly (string | number)[];

/** A place in a text, both 1-based; the column counts UTF-16 units, as editors and GitHub's annotations do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** What was found and what is allowed; one sentence, no place in it. */
  readonly message: string;
  /** The file as the user named it. */
  readonly file?: string;
  readonly position?: Position;
  /** The key of the document's root that holds the node: a config key, a runner label. */
  readonly key?: string;
  /** Where the node is inside that key: dotted, list indexes as numbers. */
  readonly field?: string;
}

/** `file:line:column: config-key: field.path: message`, leaving out what is not known. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, position, key, field, severity, message } = diagnostic;
  const parts: string[] = [];
  if (file !== undefined) parts.push(position ? `${file}:${position.line}:${position.column}` : file);
  if (severity === 'warning') parts.push('warning');
  if (key !== undefined) parts.push(shortened(key));
  if (field !== undefined && field !== '') parts.push(shortened(field));
  parts.push(message);
  return parts.map(printable).join(': ');
}

/** In the order of `files`, other files after them, and each file from top to bottom. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[], files: readonly string[]): Diagnostic[] {
  const order = new Map([...new Set(files)].map((file, index) => [file, index]));
  const rank = ({ file = '' }: Diagnostic): number => order.get(file) ?? order.size;
  return [...diagnostics].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0),
  );
}

/** A node that YAML itself could not read is told once, not again for what stands in its place. */
export function withoutPlacesOf(spoilt: readonly Diagnostic[], found: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(spoilt.map(placeOf));
  return found.filter((diagnostic) => !places.has(placeOf(diagnostic)));
}

function placeOf({ file, position, key, field }: Diagnostic): string {
  return JSON.stringify([file, position?.line, position?.column, key, field]);
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

const longestShown = 200;

/**
 * A value as a message quotes it: what kind it is, and enough of it to find it by.
 *
 * @param written how a number or boolean stands in its file: `010` and `on` tell more than 8 and true
 */
export function describe(value: unknown, written = String(value)): string {
  if (value === null || value === undefined) return 'nothing (null)';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'boolean') return `the boolean ${written}`;
  if (typeof value === 'number') return `the number ${shortened(written)}`;
  if (!Array.isArray(value)) return 'a mapping';
  return value.length === 0 ? 'an empty list' : 'a list';
}

/** Text in quotes, shortened, and safe to print in one line. */
export function quote(text: string): string {
  return printable(JSON.stringify(shortened(text)));
}

/** As much of a text as finds it again. */
export function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** Both ends of a long text: of a diagnostic the place stands at the one, what is wrong at the other. */
export function bothEnds(text: string, longest: number): string {
  const half = longest / 2;
  return text.length > longest ? `${text.slice(0, half)} … ${text.slice(-half)}` : text;
}

/** All but what is printed: controls, separators of lines and paragraphs, and marks that turn the direction of text. */
const unprintable = /[^\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\uffff]/g;

/** Strangers write configs: what could move a terminal's cursor or start a new line is shown as its escape. */
export function printable(text: string): string {
  return text.replace(unprintable, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The runner obeys commands in what a step prints on either stream: `::name::` where a line begins, after any kind of space, and the
 * older `##[name]` anywhere in it.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('::', ':\\u003a').replaceAll('##[', '##\\u005b');
}
