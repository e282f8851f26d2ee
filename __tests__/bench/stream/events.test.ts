import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EventReader, maxEventBytes, type ServerEvent } from '../../../src/bench/stream/events.ts';
import { bytesOf, cutAnyhow } from '../../support/engine/cuts.ts';

/** Each piece comes a millisecond after the one before, the first at 1. */
function read(...pieces: readonly (string | Uint8Array)[]) {
  const events: ServerEvent[] = [];
  const reader = new EventReader((event) => events.push(event));
  for (const [index, piece] of pieces.entries())
    reader.push(typeof piece === 'string' ? bytesOf(piece) : piece, index + 1);
  reader.end();
  return { events, stray: reader.stray, isTooLong: reader.isTooLong };
}

const dataOf = (...pieces: readonly (string | Uint8Array)[]) =>
  read(...pieces).events.map(({ data }) => data);

describe('events', () => {
  test.each([
    ['a line feed', 'data: a\n\ndata: b\n\n'],
    ['CR LF', 'data: a\r\n\r\ndata: b\r\n\r\n'],
    ['a lone CR', 'data: a\r\rdata: b\r\r'],
    ['all of them at once', 'data: a\r\n\ndata: b\r\r\n'],
  ])('lines end with %s', (_, text) => {
    expect(dataOf(text)).toEqual(['a', 'b']);
  });

  test('several data lines are one event', () => {
    expect(dataOf('data: a\ndata:\ndata: b\n\n')).toEqual(['a\n\nb']);
  });

  test('only one space after the colon is not part of the data', () => {
    expect(dataOf('data:a\n\n', 'data:  b\n\n')).toEqual(['a', ' b']);
  });

  test('an event has the type that it names, and the next has none', () => {
    expect(read('event: error\ndata: a\n\ndata: b\n\n').events.map(({ type }) => type)).toEqual([
      'error',
      undefined,
    ]);
  });

  test('comments, ids, retries and empty events are none', () => {
    const { events, stray } = read(': ping\n\nid: 4\nretry: 10\n\nevent: ping\n\n\n\ndata: a\n\n');
    expect(events.map(({ data }) => data)).toEqual(['a']);
    expect(stray).toBeUndefined();
  });

  test('a byte order mark at the beginning is not read', () => {
    expect(dataOf('\uFEFFdata: a\n\n')).toEqual(['a']);
  });

  test('a last line without an end is read', () => {
    expect(dataOf('data: a\n\ndata: [DONE]')).toEqual(['a', '[DONE]']);
  });

  test('lines that no event stream has are kept apart', () => {
    expect(read('<html>\n<body>Sign in</body>\n').stray).toBe('<html> <body>Sign in</body>');
  });
});

describe('times', () => {
  test('an event has the time of the piece with its empty line', () => {
    expect(read('da', 'ta: a', '\n', '\n', 'data: b\n\ndata: c\n\n').events).toEqual([
      { type: undefined, data: 'a', atMs: 4 },
      { type: undefined, data: 'b', atMs: 5 },
      { type: undefined, data: 'c', atMs: 5 },
    ]);
  });

  test('the LF of a CR LF that is cut in two completes nothing', () => {
    expect(
      read('data: a\r\n\r', '\ndata: b\r', '\n\r\n').events.map(({ data, atMs }) => [data, atMs]),
    ).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
  });

  test('a last line without an end has the time of its last byte', () => {
    expect(read('data: a', 'bc').events).toEqual([{ type: undefined, data: 'abc', atMs: 2 }]);
  });
});

describe('what is too long', () => {
  test('a line of as many bytes as are allowed is read, one more is not', () => {
    const full = 'data: '.padEnd(maxEventBytes, 'x');
    expect(read(`${full}\n\n`)).toMatchObject({ events: [{ data: full.slice(6) }], isTooLong: false });
    expect(read('data: a\n\n', `${full}x\n\ndata: b\n\n`)).toMatchObject({
      events: [{ data: 'a' }],
      isTooLong: true,
    });
  });

  test('a line without an end is given up as soon as it is too long', () => {
    const reader = new EventReader(() => undefined);
    const piece = new Uint8Array(maxEventBytes).fill(0x78);
    reader.push(piece, 1);
    expect(reader.isTooLong).toBe(false);
    reader.push(piece.subarray(0, 1), 2);
    expect(reader.isTooLong).toBe(true);
    expect(reader.stray).toBe('x'.repeat(1000));
  });

  test('an event of many lines is given up as one of a long line is', () => {
    const line = `data: ${'x'.repeat(1018)}\n`;
    // 1018 characters of each line, and a line feed between two
    expect(read(line.repeat(1029)).isTooLong).toBe(false);
    expect(read(line.repeat(1030)).isTooLong).toBe(true);
  });
});

test('however bytes are cut, the events are the same', () => {
  const line = fc.oneof(
    fc.constantFrom('', ': comment', 'data', 'data:', 'event: error', 'id: 1', '<html>', '\uFEFFdata: a'),
    fc.string({ unit: 'grapheme' }).map((text) => `data: ${text.replace(/[\r\n]/g, '')}`),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n')))
    .map((lines) => lines.flat().join(''));
  fc.assert(
    fc.property(text, fc.string(), fc.infiniteStream(fc.nat(12)), (whole, rest, lengths) => {
      const bytes = bytesOf(whole + rest);
      const { events, stray } = read(...cutAnyhow(bytes, lengths));
      const atOnce = read(bytes);
      expect(events.map(({ type, data }) => ({ type, data }))).toEqual(
        atOnce.events.map(({ type, data }) => ({ type, data })),
      );
      expect(stray).toBe(atOnce.stray);
    }),
  );
});
