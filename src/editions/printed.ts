/** Values as the reference's setup job prints them, whose models have their fields in an order of their own. */

/**
 * The fields of a value, at every level of it, in this order. A field that the order does not have would be lost: it
 * has every field of the schemas, which a test holds it to.
 */
export function inOrder<T>(value: T, fields: readonly string[]): T {
  return JSON.parse(JSON.stringify(value, [...fields]));
}

/** The same without the fields that are null. */
export function inOrderWithoutNulls<T>(value: T, fields: readonly string[]): T {
  return JSON.parse(JSON.stringify(value, [...fields]), (_field, inner: unknown) => inner ?? undefined);
}
