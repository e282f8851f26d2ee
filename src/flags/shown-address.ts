/** An address that is refused, as its message shows it. */
import { quote } from '../config/diagnostic.ts';

/** In quotes, without a name and password before its host or what a query says: they are secret in a wrong address too. */
export function shownAddress(text: string): string {
  return quote(text.replace(/^([a-z][\w+.-]*:\/\/)?.*@/is, '$1***@').replace(/([?#]).+$/s, '$1***'));
}
