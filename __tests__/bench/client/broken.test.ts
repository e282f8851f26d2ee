import { describe, expect, test } from '@jest/globals';
import { connectionFailure, isCutOff, transferFailure } from '../../../src/bench/client/broken.ts';

const withCode = (code: string) => Object.assign(new Error('connect'), { code });

describe('before a request was sent', () => {
  test.each([
    ['EHOSTUNREACH', 'There is no route to the host (EHOSTUNREACH)'],
    ['EMFILE', 'This process may open no more connections; see `ulimit -n` (EMFILE)'],
    [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'TLS failed: the server speaks another protocol, or another version (ERR_SSL_WRONG_VERSION_NUMBER)',
    ],
  ])('%s is told in words', (code, message) => {
    expect(connectionFailure(withCode(code))).toEqual({ kind: 'connection', message });
  });

  test('several attempts are told as the first of them', () => {
    const several = new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')]);
    expect(connectionFailure(several).message).toBe('The connection was refused (ECONNREFUSED)');
  });

  test('what nobody knows is told as it is, in one line', () => {
    expect(connectionFailure(new Error('certificate\nhas expired')).message).toBe(
      'No connection came about: certificate has expired',
    );
    expect(connectionFailure(undefined).message).toBe('No connection came about: no reason is told');
  });
});

describe('after a request was sent', () => {
  test('it is told whether there was an answer', () => {
    expect(transferFailure(withCode('EPIPE'), false).message).toBe(
      'The connection was cut off before an answer came (EPIPE)',
    );
    expect(transferFailure(withCode('EIO'), true).message).toBe(
      'The connection broke before the end of the answer (EIO)',
    );
  });

  test('only the other side cuts off', () => {
    expect(['ECONNRESET', 'EPIPE', 'ETIMEDOUT'].map((code) => isCutOff(withCode(code)))).toEqual([
      ...[true, true, false],
    ]);
  });
});
