/** A request of a load → the JSON that is sent for it. */
import type { Target } from '../request.ts';
import type { PlannedRequest, Prompt } from './planned.ts';

/** Fields that say what the load is: another value would make its record untrue. */
export const fixedFields = ['model', 'prompt', 'messages', 'max_tokens'] as const;

/** Always the same text for the same request: keys in this order, those of the user last. */
export function bodyOf(target: Target, { prompt, outputTokens }: PlannedRequest): string {
  return JSON.stringify({
    model: target.model,
    ...(target.endpoint === 'chat' ? { messages: messagesOf(prompt) } : { prompt: promptOf(prompt) }),
    max_tokens: outputTokens,
    temperature: 0,
    stream: true,
    stream_options: { include_usage: true },
    ...(target.ignoresEos ? { ignore_eos: true } : {}),
    ...target.extraBody,
  });
}

function promptOf(prompt: Prompt): string | readonly number[] {
  return prompt.kind === 'text' ? prompt.text : prompt.ids;
}

/** @throws RangeError of token ids, which flags and files refuse before */
function messagesOf(prompt: Prompt): readonly { readonly role: 'user'; readonly content: string }[] {
  if (prompt.kind === 'tokens') throw new RangeError('a chat takes text, not token ids');
  return [{ role: 'user', content: prompt.text }];
}
