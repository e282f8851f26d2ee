/**
 * What a plain YAML scalar means, as PyYAML reads it: YAML 1.1, but `y` and `n` are text, `1e3` is text (a float
 * needs its dot and a signed exponent), `08` is text, and `1_000`, `0o`-less octals and base 60 are numbers.
 * Source of the forms: the YAML 1.1 type repository (bool, float, int, merge, null, timestamp, value).
 */

export type Scalar =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'integer'; readonly value: number }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null'; readonly value: null }
  | { readonly type: 'merge' | 'timestamp' | 'value' | 'huge-integer'; readonly value: string };

const boolean = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const truthy = /^(?:yes|true|on)$/i;
const nothing = /^(?:~|null|Null|NULL|)$/;
const integer = /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
/** `0x_` has the form of a number and none of its digits: PyYAML stumbles over it, here it is text. */
const noDigits = /^[-+]?0[bx]_+$/;
const decimal = /^[-+]?[0-9][0-9_]*$/;
const float =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const timestamp =
  /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** The meaning of a plain (unquoted, untagged) scalar. Its first character rules out most of what it could be. */
export function resolvePlain(text: string): Scalar {
  switch (text.charAt(0)) {
    case '':
    case '~':
      return nothing.test(text) ? { type: 'null', value: null } : { type: 'text', value: text };
    case 'n':
    case 'N':
      if (nothing.test(text)) return { type: 'null', value: null };
      return resolveWord(text);
    case 'y':
    case 'Y':
    case 't':
    case 'T':
    case 'f':
    case 'F':
    case 'o':
    case 'O':
      return resolveWord(text);
    case '<':
      return text === '<<' ? { type: 'merge', value: text } : { type: 'text', value: text };
    case '=':
      return text === '=' ? { type: 'value', value: text } : { type: 'text', value: text };
    default:
      return startsNumber.test(text) ? resolveNumber(text) : { type: 'text', value: text };
  }
}

const startsNumber = /^[-+.0-9]/;

function resolveWord(text: string): Scalar {
  return boolean.test(text) ? { type: 'boolean', value: truthy.test(text) } : { type: 'text', value: text };
}

function resolveNumber(text: string): Scalar {
  if (integer.test(text)) return noDigits.test(text) ? { type: 'text', value: text } : toInteger(text);
  if (float.test(text)) return { type: 'float', value: toFloat(text) };
  if (timestamp.test(text)) return { type: 'timestamp', value: text };
  return { type: 'text', value: text };
}

/** The meaning of a scalar under an explicit tag, or undefined where its text cannot be read so. */
export function resolveTagged(tag: string, text: string): Scalar | undefined {
  switch (tag) {
    case '!':
      return resolvePlain(text);
    case '!!str':
      return { type: 'text', value: text };
    case '!!null':
      return { type: 'null', value: null };
    case '!!bool':
      return boolean.test(text) ? { type: 'boolean', value: truthy.test(text) } : undefined;
    case '!!int':
      return integer.test(text) && !noDigits.test(text) ? toInteger(text) : undefined;
    case '!!float':
      return float.test(text) || decimal.test(text) ? { type: 'float', value: toFloat(text) } : undefined;
    default:
      return undefined;
  }
}

function toInteger(text: string): Scalar {
  const { sign, digits } = split(text);
  let value: number;
  if (digits.startsWith('0b')) value = Number.parseInt(digits.slice(2), 2);
  else if (digits.startsWith('0x')) value = Number.parseInt(digits.slice(2), 16);
  else if (digits.includes(':')) value = base60(digits);
  else value = digits.startsWith('0') ? Number.parseInt(digits, 8) : Number(digits);
  if (!Number.isSafeInteger(value)) return { type: 'huge-integer', value: text };
  return { type: 'integer', value: value === 0 ? 0 : sign * value };
}

function toFloat(text: string): number {
  const { sign, digits } = split(text);
  const lower = digits.toLowerCase();
  if (lower === '.inf') return sign * Number.POSITIVE_INFINITY;
  if (lower === '.nan') return Number.NaN;
  return sign * (digits.includes(':') ? base60(digits) : Number(digits));
}

function split(text: string): { sign: 1 | -1; digits: string } {
  const signed = text.startsWith('-') || text.startsWith('+');
  return { sign: text.startsWith('-') ? -1 : 1, digits: (signed ? text.slice(1) : text).replaceAll('_', '') };
}

/** `17:04` is 17 × 60 + 4; summed from the right, as PyYAML does, for the last bit of a float. */
function base60(digits: string): number {
  let unit = 1;
  let sum = 0;
  for (const part of digits.split(':').reverse()) {
    sum += Number(part) * unit;
    unit *= 60;
  }
  return sum;
}
