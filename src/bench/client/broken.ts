/** What broke a request, in words. */
import type { Failure } from '../measure/measured.ts';
import { oneLine } from '../stream/one-line.ts';

/** `ECONNREFUSED`, `CERT_HAS_EXPIRED`, …; of several attempts, the first that has one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? error.errors.map(codeOf).find(Boolean) : undefined;
}

const unconnected: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The connection was refused',
  ENOTFOUND: 'There is no host of this name',
  EAI_AGAIN: 'The name of the host could not be looked up',
  EHOSTUNREACH: 'There is no route to the host',
  ENETUNREACH: 'There is no route to the network',
  ENETDOWN: 'The network is down',
  ETIMEDOUT: 'No connection came about in time',
  EADDRNOTAVAIL: 'This machine has no port left to connect from',
  EMFILE: 'This process may open no more connections; see `ulimit -n`',
  ENFILE: 'This machine may open no more connections',
};

/** Before the request was sent. */
export function connectionFailure(error: unknown): Failure {
  const code = codeOf(error);
  const known = /^(?:ERR_SSL_|EPROTO$)/.test(code ?? '')
    ? 'TLS failed: the server speaks another protocol, or another version'
    : unconnected[code ?? ''];
  if (known !== undefined) return { kind: 'connection', message: `${known} (${code})` };
  const words = error instanceof Error && error.message !== '' ? error.message : 'no reason is told';
  return { kind: 'connection', message: oneLine(`No connection came about: ${words}`) };
}

/** After it was sent. */
export function transferFailure(error: unknown, hasAnswered: boolean): Failure {
  const code = codeOf(error);
  if (code?.startsWith('HPE_'))
    return { kind: 'stream', message: `The answer is not HTTP as it should be (${code})` };
  const when = hasAnswered ? 'before the end of the answer' : 'before an answer came';
  const how = isCutOff(error) ? 'was cut off' : 'broke';
  return { kind: 'reset', message: `The connection ${how} ${when}${code === undefined ? '' : ` (${code})`}` };
}

/** Whether the other side closed the connection. */
export function isCutOff(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(codeOf(error) ?? '');
}
