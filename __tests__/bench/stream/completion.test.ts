import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CompletionReader, type Counting } from '../../../src/bench/stream/completion.ts';
import { maxEventBytes } from '../../../src/bench/stream/events.ts';
import { bytesOf, cutAnyhow } from '../../support/engine/cuts.ts';

/** Each piece comes 10 ms after the one before, the first at 10. */
function read(pieces: readonly (string | Uint8Array)[], counting: Counting = 'generated') {
  const reader = new CompletionReader({ counting, keepsText: true, secrets: ['sk-hidden'] });
  for (const [index, piece] of pieces.entries())
    reader.push(typeof piece === 'string' ? bytesOf(piece) : piece, 10 * (index + 1));
  const { isOver, isWhole } = reader;
  return { ...reader.end(), isOver, isWhole };
}

const event = (payload: unknown) => `data: ${JSON.stringify(payload)}\n\n`;
const text = (piece: string, more = {}) => event({ choices: [{ index: 0, text: piece, ...more }] });
const delta = (fields: object, more = {}) => event({ choices: [{ index: 0, delta: fields, ...more }] });
const usage = event({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 3 } });
const done = 'data: [DONE]\n\n';

describe('tokens', () => {
  test('of completions are chunks with a text', () => {
    expect(read([text('a'), text('b'), usage, done])).toMatchObject({
      ...{ chunksMs: [10, 20], textChunks: 2, text: 'ab', usage: { promptTokens: 7, completionTokens: 3 } },
      ...{ hasEndMarker: true, hasUsageChunk: true, failure: undefined },
    });
  });

  test('of chats are chunks with content', () => {
    expect(read([delta({ content: 'a' }), delta({ content: 'b' }), done])).toMatchObject({
      ...{ chunksMs: [10, 20], text: 'ab', usage: undefined, failure: undefined },
    });
  });

  test('that come in one piece have its time', () => {
    expect(read([text('a') + text('b'), text('c') + done]).chunksMs).toEqual([10, 10, 20]);
  });

  test.each([
    ['a role alone', delta({ role: 'assistant' })],
    ['a role and an empty content', delta({ role: 'assistant', content: '' })],
    ['an empty content', delta({ content: '' })],
    ['a content that is null', delta({ role: 'assistant', content: null })],
    ['an empty delta', delta({})],
    ['an empty text that is the end', text('', { finish_reason: 'stop' })],
    ['no choice', event({ choices: [] })],
    ['no choices', event({ id: 'cmpl-1' })],
  ])('do not begin with %s', (_, first) => {
    expect(read([first, delta({ content: 'a' }), done])).toMatchObject({ chunksMs: [20], textChunks: 1 });
  });

  test('of completions may be special ones, all of them: nothing is announced there', () => {
    expect(read([text(''), text(''), text('', { finish_reason: 'length' }), usage, done])).toMatchObject({
      ...{ chunksMs: [10, 20, 30], textChunks: 0, usage: { completionTokens: 3 }, failure: undefined },
    });
    expect(read([text('', { finish_reason: 'stop' }), usage, done]).failure?.kind).toBe('empty');
  });

  test('after the first may have an empty text, and are not counted by it', () => {
    expect(read([text('a'), text(''), text('b'), done])).toMatchObject({
      chunksMs: [10, 20, 30],
      textChunks: 2,
    });
  });

  test('are none in a delta that has nothing but the reason of the end', () => {
    const end = delta({}, { finish_reason: 'stop' });
    expect(read([delta({ content: 'a' }), end, usage, done]).chunksMs).toEqual([10]);
  });

  test.each([
    ['reasoning_content', { reasoning_content: 'hm' }],
    ['reasoning', { reasoning: 'hm' }],
  ])('are those of %s too', (_, fields) => {
    const { chunksMs, textChunks, text: kept } = read([delta(fields), delta({ content: '!' }), done]);
    expect({ chunksMs, textChunks, kept }).toEqual({ chunksMs: [10, 20], textChunks: 2, kept: 'hm!' });
  });

  test('are those of a tool call too, which have no text', () => {
    const call = delta({ tool_calls: [{ index: 0, function: { arguments: '{' } }] });
    expect(read([call, done])).toMatchObject({ chunksMs: [10], textChunks: 0, failure: undefined });
  });

  test('of the first choice alone are read', () => {
    const two = event({ choices: [{ text: 'a' }, { text: 'b' }] });
    expect(read([two, done])).toMatchObject({ chunksMs: [10], text: 'a' });
  });
});

describe('tokens as exo counts them', () => {
  test('have a content that is not empty', () => {
    const pieces = [delta({ reasoning: 'hm' }), delta({ content: 'a' }), delta({ content: '' }), done];
    expect(read(pieces, 'content')).toMatchObject({ chunksMs: [20], failure: undefined });
  });
});

describe('an end', () => {
  test('is the marker without a usage', () => {
    expect(read([text('a'), done])).toMatchObject({ hasEndMarker: true, failure: undefined, isOver: true });
  });

  test('is the marker in a last line without an end', () => {
    expect(read([text('a'), 'data: [DONE]']).failure).toBeUndefined();
  });

  test('is a usage without the marker', () => {
    expect(read([text('a'), usage])).toMatchObject({
      hasUsageChunk: true,
      failure: undefined,
      isWhole: true,
    });
  });

  test('is a usage that comes with the reason of the end', () => {
    const last = event({
      choices: [{ text: 'a', finish_reason: 'length' }],
      usage: { completion_tokens: 1 },
    });
    expect(read([last])).toMatchObject({ failure: undefined, usage: { completionTokens: 1 } });
  });

  test('is no usage that comes with each chunk', () => {
    const counted = event({ choices: [{ text: 'a', finish_reason: null }], usage: { completion_tokens: 1 } });
    expect(read([counted, counted]).failure).toMatchObject({ kind: 'incomplete' });
  });

  test('ends it: what follows is not read', () => {
    expect(read([text('a'), done, text('b'), 'data: {']).chunksMs).toEqual([10]);
  });
});

describe('usage', () => {
  test.each([
    ['null', null],
    ['text', { completion_tokens: '3' }],
    ['negative', { completion_tokens: -3 }],
    ['a fraction', { completion_tokens: 1.5 }],
    ['empty', {}],
  ])('that is %s is none', (_, found) => {
    expect(read([text('a'), event({ choices: [], usage: found }), done]).usage).toBeUndefined();
  });

  test('is the last that is told', () => {
    const counted = (tokens: number) =>
      event({ choices: [{ text: 'a' }], usage: { prompt_tokens: 2, completion_tokens: tokens } });
    expect(read([counted(1), counted(2), done]).usage).toEqual({ promptTokens: 2, completionTokens: 2 });
  });
});

describe('failures', () => {
  const failureOf = (...pieces: readonly string[]) => read(pieces).failure;

  test('an error in the stream, in one line', () => {
    expect(failureOf(text('a'), event({ error: { message: 'out of\nmemory', code: 500 } }), done)).toEqual({
      ...{ kind: 'stream', message: 'The server sent an error in the stream: out of memory' },
    });
  });

  test.each([
    ['as text', event({ error: 'out of memory' })],
    ['of the older form', event({ object: 'error', message: 'out of memory', code: 500 })],
    ['by its type, as JSON', `event: error\n${event({ message: 'out of memory' })}`],
    ['by its type, as text', 'event: error\ndata: out of memory\n\n'],
  ])('an error %s', (_, said) => {
    expect(failureOf(text('a'), said)).toEqual({
      ...{ kind: 'stream', message: 'The server sent an error in the stream: out of memory' },
    });
  });

  test('no error is one that is null', () => {
    expect(failureOf(event({ choices: [{ text: 'a' }], error: null }), done)).toBeUndefined();
  });

  test('an event that is not JSON', () => {
    expect(failureOf(text('a'), 'data: tokens: 3\n\n', done)).toEqual({
      ...{ kind: 'stream', message: 'The stream has an event that is no JSON object: tokens: 3' },
    });
  });

  test('HTML', () => {
    expect(failureOf('<html>\n<body>Sign in</body>\n')).toEqual({
      kind: 'stream',
      message: 'The answer is HTML instead of an event stream: <html> <body>Sign in</body>',
    });
  });

  test('a JSON document, though it has tokens and a usage', () => {
    const body = '{"choices":[{"text":"a"}],"usage":{"completion_tokens":1}}';
    expect(failureOf(body)).toEqual({
      kind: 'stream',
      message: `The answer is a JSON document instead of an event stream, as of a server that does not take \`stream: true\`: ${body}`,
    });
  });

  test('neither marker nor usage', () => {
    expect(failureOf(text('a'), text('b'))).toEqual({
      kind: 'incomplete',
      message: 'The stream ended after 2 chunks with tokens, with neither [DONE] nor a usage',
    });
    expect(failureOf()).toMatchObject({ kind: 'incomplete' });
  });

  test('no end after a token, though a usage came before it', () => {
    expect(failureOf(text('a'), usage, text('b'))).toMatchObject({ kind: 'incomplete' });
    expect(failureOf(text('a'), usage, text('b'), usage)).toBeUndefined();
  });

  test('an event that is cut off, which is not told as one that is no JSON', () => {
    expect(failureOf(text('a'), text('b').slice(0, 20))).toMatchObject({ kind: 'incomplete' });
  });

  test('a good end without a token', () => {
    expect(failureOf(delta({ role: 'assistant', content: '' }), usage, done)).toEqual({
      ...{ kind: 'empty', message: 'The stream ended well, without one token' },
    });
  });

  test('a line that is too long', () => {
    expect(failureOf(text('a'), `data: ${'x'.repeat(maxEventBytes)}`)).toMatchObject({
      kind: 'stream',
      message: expect.stringContaining('more than 1048576 bytes: data: xxx'),
    });
  });

  test('keep the tokens before them', () => {
    expect(read([text('a'), text('b'), 'data: {\n\n', text('c')]).chunksMs).toEqual([10, 20]);
  });

  test('show no secret that the server repeats', () => {
    expect(failureOf(event({ error: { message: 'no key sk-hidden' } }))?.message).toBe(
      'The server sent an error in the stream: no key ***',
    );
  });

  test('are told in at most 300 characters', () => {
    expect(failureOf(event({ error: { message: 'x'.repeat(5000) } }))?.message).toHaveLength(300);
  });
});

test('however the bytes are cut, the reading is the same', () => {
  const chunk = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((piece) => text(piece)),
    fc.string({ unit: 'grapheme' }).map((content) => delta({ content })),
    fc.constantFrom(delta({ role: 'assistant' }), usage, done, ': ping\n\n', 'data: {\n\n', '<p>\n', 'data:'),
    fc.constantFrom(event({ error: { message: 'über\r\n' } }), delta({}, { finish_reason: 'stop' })),
  );
  const stream = fc
    .tuple(fc.array(chunk), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([chunks, lineEnd]) => bytesOf(chunks.join('').replaceAll('\n', lineEnd)));
  fc.assert(
    fc.property(stream, fc.infiniteStream(fc.nat(40)), (bytes, lengths) => {
      const { chunksMs, ...reading } = read(cutAnyhow(bytes, lengths));
      const { chunksMs: atOnce, ...expected } = read([bytes]);
      expect(reading).toEqual(expected);
      expect(chunksMs).toHaveLength(atOnce.length);
      expect([...chunksMs].sort((one, other) => one - other)).toEqual(chunksMs);
    }),
  );
});
