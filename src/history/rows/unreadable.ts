/** Values that cannot be read as what their fields are: their rows lack them, and the report says so. */
import { describe } from '../../config/diagnostic.ts';
import type { Unreadable } from '../types.ts';

export function unreadable(field: string, value: unknown): Unreadable {
  return { field, found: describe(value) };
}
