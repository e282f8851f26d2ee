/** What the engine answers to a request: when, in which pieces, and with which fault. */

/**
 * @typedef {'none' | 'hang' | 'stall' | 'reset' | 'reset-midway' | 'truncated' | 'no-end' | 'error-in-stream' | 'not-json' |
 *   'html' | 'json' | 'endless-line' | 'huge-headers' | 'empty' | 'role-only' | 'redirect' | 'echo' | 'close-kept' |
 *   'never-closed'} Fault
 * `hang`: the request is read, and nothing comes. `stall`: as many tokens as `faultAfter` says, and nothing more.
 * `reset`, `reset-midway`: the connection is reset before a byte, or after so many tokens. `truncated`: it is closed instead
 * of going on. `no-end`: neither `[DONE]` nor a usage. `error-in-stream`, `not-json`: an event of that kind after so many
 * tokens. `html`, `json`: a whole document instead of a stream, the second with tokens and usage. `endless-line`: 10 MB
 * without a line end. `huge-headers`: 64 KiB of them. `empty`: `[DONE]` alone. `role-only`: a role and `[DONE]`.
 * `redirect`: 307 to another host. `echo`: 401 with the request's headers in the body. `close-kept`: the connection is kept,
 * and reset as soon as the next request comes over it. `never-closed`: the body does not end after its last event.
 */

/**
 * How the bytes are cut. `event`: each event is one write. `bytes`: each byte is one. `halves`: each event in two, with a
 * pause between them. `together`: two events in one write.
 * @typedef {'event' | 'bytes' | 'halves' | 'together'} Pieces
 */

/**
 * @typedef {object} Schedule
 * @property {number} firstMs from the request to the first token
 * @property {number} gapMs from one chunk to the next
 * @property {'fixed' | 'random'} gaps `random`: uniform in [0, 2 · gapMs], by the seed
 * @property {number} seed
 * @property {number | undefined} tokens instead of the request's `max_tokens`
 * @property {number} tokensPerChunk
 * @property {Pieces} pieces
 * @property {'\n' | '\r\n' | '\r'} lineEnd
 * @property {boolean} usage told where the request asks for it
 * @property {boolean} done whether `[DONE]` ends the stream
 * @property {boolean} comments before each event
 * @property {number} status with a body of JSON where it is not 200
 * @property {Fault} fault
 * @property {number} faultAfter chunks
 */

/** @type {Readonly<Schedule>} */
export const usualSchedule = {
  ...{ firstMs: 0, gapMs: 0, gaps: 'fixed', seed: 1, tokens: undefined, tokensPerChunk: 1 },
  ...{ pieces: 'event', lineEnd: '\n', usage: true, done: true, comments: false },
  ...{ status: 200, fault: 'none', faultAfter: 1 },
};

/**
 * Mulberry32: the same numbers on each machine.
 * @param {number} seed
 * @returns {() => number} in [0, 1)
 */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
