/** JSON as Python's `json.dumps(indent=2)` writes a record: ASCII alone, and a float that is whole keeps its `.0`. */

/** Whether the number at a key of the object is a float to Python. */
export type IsFloat = (key: string) => boolean;

/** @param object of scalars, and of objects of scalars */
export function pythonJson(object: object, isFloat: IsFloat): string {
  return written(object, isFloat, '');
}

function written(object: object, isFloat: IsFloat, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(object).map(([key, value]: [string, unknown]) => {
    const text =
      typeof value === 'object' && value !== null
        ? written(value, isFloat, inner)
        : scalar(value, isFloat(key));
    return `${inner}${ascii(key)}: ${text}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function scalar(value: unknown, isFloat: boolean): string {
  return isFloat && typeof value === 'number' ? pythonFloat(value) : ascii(value);
}

function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same digits in both languages, with an exponent below 1e-4 and from 1e16 on. */
function pythonFloat(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power < -4 || power >= 16)
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  // JavaScript begins its own exponents later on both sides, from 1e21 on and below 1e-6
  const plain = String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}
