/** Where requests go, with which headers, and what of these must not be shown. */
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { urlToHttpOptions } from 'node:url';
import type { Endpoint } from '../request.ts';

/** No request can be made of what was asked for. */
export class AddressFault extends Error {}

export interface Address {
  readonly isSecure: boolean;
  /** Of `node:http`. */
  readonly options: ReturnType<typeof urlToHttpOptions>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of the headers and the URL. */
  readonly secrets: readonly string[];
}

const paths: Readonly<Record<Endpoint, string>> = {
  completions: '/v1/completions',
  chat: '/v1/chat/completions',
};

/** Such as `http://127.0.0.1:8000/v1/completions`. */
export function completionUrl(baseUrl: string, endpoint: Endpoint): string {
  return urlBelow(baseUrl, paths[endpoint]);
}

export function urlBelow(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** @throws AddressFault where the URL or a header cannot be sent, without telling a header's value */
export function addressOf(url: string, headers: Readonly<Record<string, string>>): Address {
  if (!URL.canParse(url)) throw new AddressFault(`${JSON.stringify(url)} is no URL.`);
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')
    throw new AddressFault(`${parsed.protocol} is no protocol of a server; http: and https: are.`);
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  for (const [name, value] of own) requireSendable(name, value);
  return {
    isSecure: parsed.protocol === 'https:',
    options: urlToHttpOptions(parsed),
    headers: {
      ...{ 'user-agent': 'benchmatrix', 'content-type': 'application/json', 'accept-encoding': 'identity' },
      ...Object.fromEntries(own),
    },
    secrets: [...own.flatMap(([, value]) => secretsIn(value)), ...passwordOf(parsed)],
  };
}

/** The route without what may be secret in it. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return 'a place that is no URL';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

function requireSendable(name: string, value: string): void {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    throw new AddressFault(
      `The header ${JSON.stringify(name)} cannot be sent: its name or its value has characters that no header has, such as a line end.`,
    );
  }
}

/** Of any header, whatever its name, and what follows `Bearer`; very short ones would blot out ordinary words. */
function secretsIn(value: string): string[] {
  return [value, value.replace(/^\S+\s+/, '')].filter((secret) => secret.trim().length >= 4);
}

function passwordOf({ password }: URL): string[] {
  return password === '' ? [] : [password, decodeURIComponent(password)];
}
