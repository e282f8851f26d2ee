/** What is sent for a request, to the letter. */
import { expect, test } from '@jest/globals';
import { bodyOf } from '../../../src/bench/load/body.ts';
import type { PlannedRequest } from '../../../src/bench/load/planned.ts';
import { target } from '../../support/loads.ts';

const text: PlannedRequest = {
  prompt: { kind: 'text', text: 'Say "é"\n' },
  inputTokens: undefined,
  outputTokens: 16,
};
const tokens: PlannedRequest = {
  prompt: { kind: 'tokens', ids: [3, 1, 2] },
  inputTokens: 3,
  outputTokens: 16,
};
const end = '"max_tokens":16,"temperature":0,"stream":true,"stream_options":{"include_usage":true}';

test('a completion of token ids', () => {
  expect(bodyOf(target({ ignoresEos: true }), tokens)).toBe(
    `{"model":"org/model","prompt":[3,1,2],${end},"ignore_eos":true}`,
  );
});

test('a completion of text', () => {
  expect(bodyOf(target(), text)).toBe(`{"model":"org/model","prompt":"Say \\"é\\"\\n",${end}}`);
});

test('a chat has the text as one message of its user', () => {
  expect(bodyOf(target({ endpoint: 'chat' }), text)).toBe(
    `{"model":"org/model","messages":[{"role":"user","content":"Say \\"é\\"\\n"}],${end}}`,
  );
});

test('a chat takes no token ids', () => {
  expect(() => bodyOf(target({ endpoint: 'chat' }), tokens)).toThrow('a chat takes text, not token ids');
});

test('fields of the user come last, and in place of ours', () => {
  const extraBody = { temperature: 0.7, stream_options: {}, top_p: 0.9, nested: { a: [1] } };
  expect(bodyOf(target({ extraBody }), tokens)).toBe(
    '{"model":"org/model","prompt":[3,1,2],"max_tokens":16,"temperature":0.7,"stream":true,"stream_options":{},"top_p":0.9,"nested":{"a":[1]}}',
  );
});
