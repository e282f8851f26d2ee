/** What strangers said, short enough and tame enough for one line of a message. */

const maxCharacters = 300;
const replacement = '***';

/**
 * Without control characters and line ends, and at most 300 characters; what was cut ends with an ellipsis.
 * @param secrets that are not shown, wherever they stand
 */
export function oneLine(text: string, secrets: readonly string[] = []): string {
  const shown = withoutSecrets(text, secrets);
  // far more than is shown, so that a megabyte is not gone over
  const line = shown
    .slice(0, 20 * maxCharacters)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  if (line.length <= maxCharacters) return line;
  // no half of a character
  return `${line.slice(0, maxCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The longest first: one may be a part of another. */
export function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  return secrets
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, replacement), text);
}

/** A server that repeats a secret may have put it into JSON, where some write letters beyond ASCII as escapes. */
function formsOf(secret: string): string[] {
  const written = JSON.stringify(secret).slice(1, -1);
  const inAscii = written.replace(
    /[\x7f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [...new Set([secret, written, inAscii])];
}
