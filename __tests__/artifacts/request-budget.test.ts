/** How many requests are sent, and when: by our own budget, and by what GitHub says of its. */
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ArtifactError } from '../../src/artifacts/artifact-error.ts';
import type { Response } from '../../src/artifacts/http.ts';
import type { RequestLimits } from '../../src/artifacts/limits.ts';
import { type BudgetOptions, RequestBudget } from '../../src/artifacts/request-budget.ts';
import { Transient } from '../../src/artifacts/retry.ts';
import { isoTime, realClock } from '../../src/artifacts/time.ts';
import { openGitHub, problemOf, SkippingClock } from '../support/github/client.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const limits: RequestLimits = { maxRequests: 1000, maxPerMinute: 900, maxWaitMs: 10 * minuteMs };
const many = 16;

let clock: SkippingClock;

beforeEach(() => {
  clock = new SkippingClock();
});

function budgetOf(changes: Partial<RequestLimits> = {}, options: Partial<BudgetOptions> = {}): RequestBudget {
  return new RequestBudget({ limits: { ...limits, ...changes }, clock, ...options });
}

function answer(headers: Readonly<Record<string, string>> = {}, status = 200, body = '{}'): Response {
  return { status, headers: new Map(Object.entries(headers)), body: Buffer.from(body) };
}

/** What an answer says of GitHub's own budget. */
function told(remaining: number, resetAtMs: number): Record<string, string> {
  return { 'x-ratelimit-remaining': String(remaining), 'x-ratelimit-reset': String(resetAtMs / 1000) };
}

/** Answers in turn, and keeps when each was asked for; the last answer is that of all further ones. */
function answering(...answers: readonly Response[]) {
  const sentAtMs: number[] = [];
  const send = async (): Promise<Response> => {
    sentAtMs.push(clock.nowMs());
    return answers[Math.min(sentAtMs.length, answers.length) - 1] ?? answer();
  };
  return { sentAtMs, send };
}

/** So many at once; how each of them ended. */
async function outcomes(
  budget: RequestBudget,
  count: number,
  send: () => Promise<Response>,
): Promise<readonly string[]> {
  const all = Array.from({ length: count }, async () => {
    try {
      await budget.within(send);
      return 'sent';
    } catch (error) {
      return error instanceof ArtifactError ? error.kind : String(error);
    }
  });
  return Promise.all(all);
}

const countOf = (words: readonly string[], word: string): number =>
  words.filter((one) => one === word).length;

describe('our own budget', () => {
  test('is spent to the last request, and never past it', async () => {
    const { sentAtMs, send } = answering();
    const ended = await outcomes(budgetOf({ maxRequests: 25 }), 100, send);
    expect(sentAtMs).toHaveLength(25);
    expect(countOf(ended, 'sent')).toBe(25);
    expect(countOf(ended, 'later')).toBe(75);
  });

  test('says when it is spent what to do', async () => {
    const budget = budgetOf({ maxRequests: 2 });
    const { send } = answering();
    await outcomes(budget, 2, send);
    const problem = await problemOf(budget.within(send));
    expect(problem.message).toBe(
      'All requests are spent that max-requests allows (2). Run the same again, with the same cache-dir, or raise max-requests.',
    );
  });

  test('has a request that fails for one', async () => {
    const budget = budgetOf({ maxRequests: 2 });
    let sent = 0;
    const send = async (): Promise<Response> => {
      sent++;
      throw new Transient('the connection broke off');
    };
    expect(await outcomes(budget, many, send)).toEqual([
      ...['Error: the connection broke off', 'Error: the connection broke off'],
      ...Array.from({ length: many - 2 }, () => 'later'),
    ]);
    expect(sent).toBe(2);
  });

  test.each([
    ['half a minute ago', -30_000, 30_000],
    ['long ago', -hourMs, 0],
    ['after now, by another clock', hourMs, minuteMs],
  ])('counts what an earlier call has sent %s', async (_, sinceMs, waitedMs) => {
    const { sentAtMs, send } = answering(answer());
    const startedMs = clock.nowMs();
    const budget = budgetOf({ maxPerMinute: 10 });
    budget.countEarlier(1000, startedMs + sinceMs);
    await outcomes(budget, 1, send);
    expect(sentAtMs).toEqual([startedMs + waitedMs]);
    expect(budget.sent).toBe(1);
  });

  test('is spent at no more than so many in any minute', async () => {
    const { sentAtMs, send } = answering();
    await outcomes(budgetOf({ maxPerMinute: 10 }), 35, send);
    expect(sentAtMs).toHaveLength(35);
    const spans = sentAtMs.slice(10).map((atMs, index) => atMs - (sentAtMs[index] ?? 0));
    expect(Math.min(...spans)).toBe(minuteMs);
    // three times ten, and then the rest
    expect(clock.nowMs() - (sentAtMs[0] ?? 0)).toBe(3 * minuteMs);
  });
});

describe("GitHub's budget", () => {
  const resetAtMs = () => clock.nowMs() + hourMs;

  test('is asked for by one request alone, while nothing is known of it', async () => {
    let inFlight = 0;
    const seen: number[] = [];
    const send = async (): Promise<Response> => {
      seen.push(++inFlight);
      await setTimeout(1);
      inFlight--;
      return answer(told(100 - seen.length, resetAtMs()));
    };
    await outcomes(budgetOf(), 4, send);
    expect(seen).toEqual([1, 1, 2, 3]);
  });

  test('of a server that has none lets all go at once', async () => {
    let inFlight = 0;
    let most = 0;
    const send = async (): Promise<Response> => {
      most = Math.max(most, ++inFlight);
      await setTimeout(1);
      inFlight--;
      return answer();
    };
    await outcomes(budgetOf(), 1 + many, send);
    expect(most).toBe(many);
  });

  test('of a server that has none is no account of what it answered, for when it begins to tell', async () => {
    const budget = budgetOf();
    const { sentAtMs, send } = answering(answer(), answer());
    await budget.within(send);
    let tell = (_: Response): void => undefined;
    const telling = budget.within(
      () =>
        new Promise((resolve) => {
          tell = resolve;
        }),
    );
    await outcomes(budget, 20, send);
    tell(answer(told(5, resetAtMs())));
    await telling;
    const { sentAtMs: after, send: sendAfter } = answering(
      ...[4, 3, 2, 1, 0].map((remaining) => answer(told(remaining, resetAtMs()))),
    );
    await outcomes(budget, many, sendAfter);
    expect([sentAtMs.length, after.length]).toEqual([21, 5]);
  });

  test('of a server that has none takes forty thousand requests', async () => {
    const budget = budgetOf({ maxRequests: 40_000, maxPerMinute: 40_000 });
    const { sentAtMs, send } = answering();
    for (let round = 0; round < 40_000 / many; round++) await outcomes(budget, many, send);
    expect(sentAtMs).toHaveLength(40_000);
    expect(clock.sleeps).toEqual([]);
  });

  test('is not taken for endless by an answer of somebody before it', async () => {
    const reset = resetAtMs();
    const { sentAtMs, send } = answering(answer({}, 502, '<html>'), answer(told(0, reset)));
    const ended = await outcomes(budgetOf(), many, send);
    expect(sentAtMs).toHaveLength(2);
    expect(countOf(ended, 'later')).toBe(many - 2);
  });

  test.each([
    ['an answer that says nothing of it', async () => answer({}, 502)],
    ['a request that nobody answered', () => Promise.reject(new Transient('the connection broke off'))],
  ])('may have been spent by %s', async (_, second) => {
    const budget = budgetOf();
    await budget.within(answering(answer(told(2, resetAtMs()))).send);
    await budget.within(second).catch(() => undefined);
    let sent = 0;
    const send = (): Promise<Response> => {
      sent++;
      return second();
    };
    const ended = await outcomes(budget, many, send);
    expect(sent).toBe(1);
    expect(countOf(ended, 'later')).toBe(many - 1);
  });

  test('has what got lost counted once: the answer to a later request tells of it', async () => {
    const reset = resetAtMs();
    const budget = budgetOf();
    await budget.within(answering(answer(told(5, reset))).send);
    await budget
      .within(() => Promise.reject(new Transient('the connection broke off')))
      .catch(() => undefined);
    // five, without the lost one and this one
    await budget.within(answering(answer(told(3, reset))).send);
    const { sentAtMs, send } = answering(...[2, 1, 0].map((remaining) => answer(told(remaining, reset))));
    expect(countOf(await outcomes(budget, many, send), 'sent')).toBe(3);
    expect(sentAtMs).toHaveLength(3);
  });

  test('whose reset is near is waited for exactly until then', async () => {
    const reset = clock.nowMs() + 2 * minuteMs;
    const { sentAtMs, send } = answering(answer(told(0, reset)), answer(told(99, reset + hourMs)));
    const budget = budgetOf();
    await budget.within(send);
    await budget.within(send);
    expect(clock.sleeps).toEqual([2 * minuteMs]);
    expect(sentAtMs).toEqual([reset - 2 * minuteMs, reset]);
  });

  test('whose reset is as far as one waits at most is waited for', async () => {
    const reset = clock.nowMs() + limits.maxWaitMs;
    const { sentAtMs, send } = answering(answer(told(0, reset)), answer(told(99, reset + hourMs)));
    const budget = budgetOf();
    await budget.within(send);
    await budget.within(send);
    expect(sentAtMs[1]).toBe(reset);
  });

  test('whose reset is farther is left to the next call, which is told when', async () => {
    const reset = clock.nowMs() + limits.maxWaitMs + 1000;
    const { send } = answering(answer(told(0, reset)));
    const budget = budgetOf();
    await budget.within(send);
    const problem = await problemOf(budget.within(send));
    expect(problem).toMatchObject({ kind: 'later', final: true });
    expect(problem.message).toBe(
      'GitHub takes no more requests before 2026-01-01T00:10:01.000Z. Run the same again then, with the same cache-dir.',
    );
    expect(clock.sleeps).toEqual([]);
  });

  test('is a new one after its reset, of which one request alone asks', async () => {
    const reset = clock.nowMs() + minuteMs;
    const { sentAtMs, send } = answering(answer(told(0, reset)), answer(told(1, reset + hourMs)));
    const budget = budgetOf();
    await budget.within(send);
    const ended = await outcomes(budget, 2, send);
    expect(ended).toEqual(['sent', 'sent']);
    expect(sentAtMs).toEqual([reset - minuteMs, reset, reset]);
  });

  test('is what the lowest of its numbers says, in whatever order they come', async () => {
    const reset = resetAtMs();
    const numbers = [3, 1, 2];
    const { sentAtMs, send } = answering(
      ...numbers.map((remaining) => answer(told(remaining, reset))),
      answer(told(0, reset)),
    );
    const budget = budgetOf();
    for (const _ of numbers) await budget.within(send);
    expect(countOf(await outcomes(budget, 5, send), 'sent')).toBe(1);
    expect(sentAtMs).toHaveLength(numbers.length + 1);
  });

  test('is one, though its answers tell of its reset a little apart, of which the later is waited for', async () => {
    const reset = clock.nowMs() + 5 * minuteMs;
    const { sentAtMs, send } = answering(
      answer(told(3, reset)),
      answer(told(1, reset + 1000)),
      answer(told(2, reset)),
      answer(told(0, reset)),
      answer(told(99, reset + hourMs)),
    );
    const budget = budgetOf();
    for (let number = 0; number < 3; number++) await budget.within(send);
    await outcomes(budget, 2, send);
    expect(sentAtMs.map((atMs) => atMs - reset)).toEqual([
      ...Array.from({ length: 4 }, () => -5 * minuteMs),
      1000,
    ]);
  });

  test('is never overdrawn and never left unused, whatever order its answers come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        lateness,
        async (scheduler, allowed, wanted, lateMs) => {
          const counting = serverOf({ allowed, lateMs, scheduler });
          const ended = outcomes(budgetOf(), wanted, counting.send);
          await scheduler.waitFor(ended);
          expect(counting.counted()).toBe(Math.min(allowed, wanted));
          expect(countOf(await ended, 'sent')).toBe(counting.counted());
        },
      ),
    );
  });

  test('is never overdrawn, though answers get lost and some wanted to be sent again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        fc.uniqueArray(fc.integer({ min: 2, max: 40 })),
        lateness,
        async (scheduler, allowed, wanted, lost, lateMs) => {
          const counting = serverOf({ allowed, lost, lateMs, scheduler });
          const budget = budgetOf();
          const twice = outcomes(budget, wanted, counting.send).then(() =>
            outcomes(budget, wanted, counting.send),
          );
          await scheduler.waitFor(twice);
          expect(counting.counted()).toBeLessThanOrEqual(allowed);
        },
      ),
    );
  });

  /** By how much the resets of answers are apart, in turn. */
  const lateness = fc.array(fc.constantFrom(0, 1000, 2000, 30_000), { minLength: 1, maxLength: 5 });

  interface Counting {
    readonly allowed: number;
    /** Numbers from 1 of those whose answers get lost. */
    readonly lost?: readonly number[];
    readonly lateMs: readonly number[];
    readonly scheduler: fc.Scheduler;
  }

  /** Counts when it is asked; its answers come when the scheduler has them come. */
  function serverOf({ allowed, lost = [], lateMs, scheduler }: Counting) {
    const reset = resetAtMs();
    let counted = 0;
    const send = async (): Promise<Response> => {
      const number = ++counted;
      const late = lateMs[number % lateMs.length] ?? 0;
      const response = answer(told(Math.max(0, allowed - number), reset + late));
      await scheduler.schedule(Promise.resolve());
      if (lost.includes(number)) throw new Transient('the connection broke off');
      return response;
    };
    return { send, counted: () => counted };
  }
});

describe("a clock that differs from GitHub's", () => {
  test.each([
    ['ahead', -2 * hourMs],
    ['behind', 2 * hourMs],
  ])('by being %s makes the wait for a spent limit neither shorter nor longer', async (_, differenceMs) => {
    const theirNowMs = clock.nowMs() + differenceMs;
    const date = { date: new Date(theirNowMs).toUTCString() };
    const { send } = answering(
      answer({ ...told(0, theirNowMs + 5 * minuteMs), ...date }),
      answer({ ...told(99, theirNowMs + hourMs), ...date }),
    );
    const budget = budgetOf();
    await budget.within(send);
    await budget.within(send);
    expect(clock.sleeps).toEqual([5 * minuteMs]);
  });

  test('has a refusal waited for until the reset, by the date of the answer', async () => {
    const theirNowMs = clock.nowMs() - 2 * hourMs;
    const headers = {
      ...told(0, theirNowMs + 5 * minuteMs),
      date: new Date(theirNowMs).toUTCString(),
    };
    const { send } = answering(answer(headers, 403), answer());
    const budget = budgetOf();
    await budget.within(send);
    await budget.within(send);
    expect(clock.sleeps).toEqual([5 * minuteMs]);
  });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['though its reset is past by all clocks', told(0, Date.UTC(2025, 0, 1))],
  ['and that has no reset', { 'x-ratelimit-remaining': '0' }],
])('a limit that is spent, %s, is waited for a minute', async (_, headers) => {
  const { send } = answering(answer(headers, 403), answer());
  const budget = budgetOf();
  await budget.within(send);
  await budget.within(send);
  expect(clock.sleeps).toEqual([minuteMs]);
});

describe('nonsense', () => {
  const day = '2026-01-02T00:00:00.000Z';

  test.each(['1e300', '1e400', '9'.repeat(30), '9'.repeat(400)])(
    'for a reset (%s) is taken for a day at most',
    async (reset) => {
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
      const budget = budgetOf();
      await budget.within(answering(answer(headers)).send);
      const problem = await problemOf(budget.within(answering().send));
      expect(problem.message).toContain(`GitHub takes no more requests before ${day}.`);
    },
  );

  test.each(['9'.repeat(20), '9'.repeat(400), 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'for a Retry-After (%s) is taken for a day at most',
    async (retryAfter) => {
      const budget = budgetOf();
      await budget.within(answering(answer({ 'retry-after': retryAfter }, 429)).send);
      const problem = await problemOf(budget.within(answering().send));
      expect(problem.message).toContain(`GitHub takes no more requests before ${day}.`);
    },
  );

  test.each<[string, Readonly<Record<string, string>>]>([
    ['remaining', { ...told(0, Date.UTC(2026, 0, 1, 1)), 'x-ratelimit-remaining': ' ' }],
    ['reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' }],
    ['Retry-After', { 'retry-after': 'soon' }],
  ])('that is no number is no %s', async (_, headers) => {
    const budget = budgetOf();
    await budget.within(answering(answer(headers)).send);
    await budget.within(answering().send);
    expect(clock.sleeps).toEqual([]);
  });
});

test('a server that fails, and says when to come again, gets nothing from anybody before', async () => {
  const startMs = clock.nowMs();
  const { sentAtMs, send } = answering(answer({ 'retry-after': '30' }, 503), answer());
  const budget = budgetOf();
  await budget.within(send);
  await outcomes(budget, 3, send);
  expect(sentAtMs).toEqual([0, 30_000, 30_000, 30_000].map((afterMs) => startMs + afterMs));
});

describe('a secondary limit', () => {
  const words = '{"message": "You have exceeded a secondary rate limit."}';

  test.each([403, 429])('pauses all for as long as Retry-After says, by %d', async (status) => {
    const startMs = clock.nowMs();
    const { sentAtMs, send } = answering(answer({ 'retry-after': '30' }, status), answer());
    const budget = budgetOf();
    await budget.within(send);
    await outcomes(budget, 3, send);
    expect(sentAtMs).toEqual([0, 30_000, 30_000, 30_000].map((afterMs) => startMs + afterMs));
  });

  test('pauses until the date that Retry-After says', async () => {
    const until = clock.nowMs() + 90_000;
    const { sentAtMs, send } = answering(answer({ 'retry-after': new Date(until).toUTCString() }, 429));
    const budget = budgetOf();
    await budget.within(send);
    await budget.within(send);
    expect(sentAtMs[1]).toBe(until);
  });

  test.each([
    [429, '{}'],
    [429, '<html>Too many</html>'],
    [403, words],
  ])('without Retry-After pauses a minute (%d %s)', async (status, body) => {
    const { send } = answering(answer({}, status, body), answer());
    const budget = budgetOf();
    await budget.within(send);
    await budget.within(send);
    expect(clock.sleeps).toEqual([minuteMs]);
  });

  test('asked of a budget that is used up waits for its reset and no longer', async () => {
    const reset = clock.nowMs() + 10_000;
    const { send } = answering(answer(told(0, reset), 429), answer());
    const budget = budgetOf();
    await budget.within(send);
    await budget.within(send);
    expect(clock.sleeps).toEqual([10_000]);
  });

  test.each([
    ['with some of the limit left', {}],
    ['by the last request of the limit', { 'x-ratelimit-remaining': '0' }],
  ])('is no missing permission, which pauses nothing (%s)', async (_, headers) => {
    const { send } = answering(answer(headers, 403, '{"message": "Resource not accessible by integration"}'));
    const budget = budgetOf();
    await budget.within(send);
    await budget.within(send);
    expect(clock.sleeps).toEqual([]);
  });

  test('that lasts longer than one waits is left to the next call', async () => {
    const { send } = answering(answer({ 'retry-after': '3600' }, 403));
    const budget = budgetOf();
    await budget.within(send);
    const problem = await problemOf(budget.within(send));
    expect(problem).toMatchObject({ kind: 'later' });
    expect(problem.message).toContain('2026-01-01T01:00:00.000Z');
  });
});

test('refusals without end are waited for as long as for one, and then left to the next call', async () => {
  const { sentAtMs, send } = answering(answer({}, 429));
  const budget = budgetOf();
  for (let number = 0; number < 11; number++) await budget.within(send);
  expect(await outcomes(budget, many, send)).toEqual(Array.from({ length: many }, () => 'later'));
  expect(clock.sleeps).toEqual(Array.from({ length: 10 }, () => minuteMs));
  expect(sentAtMs).toHaveLength(11);
});

describe('a wait', () => {
  test.each([
    ['long', 6, ['GitHub takes no more requests before 2026-01-01T00:00:06.000Z: waiting']],
    ['short', 5, []],
  ])('that is %s: %d s', async (_, seconds, expected) => {
    const waits: string[] = [];
    const { send } = answering(answer({ 'retry-after': String(seconds) }, 429), answer());
    const budget = budgetOf({}, { onWait: (words) => waits.push(words) });
    await budget.within(send);
    await budget.within(send);
    expect(waits).toEqual(expected);
    expect(clock.sleeps).toEqual([seconds * 1000]);
  });

  test('ends with the reason of a signal that is aborted', async () => {
    const budget = budgetOf({}, { clock: realClock });
    await budget.within(answering(answer({ 'retry-after': '60' }, 429)).send);
    const reason = new Error('enough');
    const abort = new AbortController();
    const waiting = budget.within(answering().send, abort.signal);
    abort.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  test("for others' answers ends so too", async () => {
    const budget = budgetOf();
    let end = (): void => undefined;
    const first = budget.within(
      () =>
        new Promise((resolve) => {
          end = () => resolve(answer());
        }),
    );
    const reason = new Error('enough');
    const abort = new AbortController();
    const { sentAtMs, send } = answering();
    const waiting = budget.within(send, abort.signal);
    abort.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    end();
    await first;
    expect(sentAtMs).toEqual([]);
  });

  test('is none for a signal that was aborted before', async () => {
    const { sentAtMs, send } = answering();
    await expect(budgetOf().within(send, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    expect(sentAtMs).toEqual([]);
  });

  test('for the answer of a request that fails is over when it does', async () => {
    const budget = budgetOf();
    const failing = budget.within(async () => {
      await setTimeout(1);
      throw new Transient('the connection broke off');
    });
    const { sentAtMs, send } = answering();
    const next = budget.within(send);
    await expect(failing).rejects.toThrow('the connection broke off');
    await next;
    expect(sentAtMs).toHaveLength(1);
  });
});

describe('over HTTP', () => {
  let standIn: GitHubStandIn;

  beforeEach(async () => {
    standIn = await GitHubStandIn.start({ latencyMs: 2 });
  });

  afterEach(() => standIn.stop());

  const own = () => ({ repository: standIn.run.repository, runId: String(standIn.runId) });

  /** Asks for the run so often, as many at a time as there are. */
  async function ask(
    count: number,
    changes: Parameters<typeof openGitHub>[1] = {},
  ): Promise<readonly string[]> {
    const run = openGitHub(standIn, { concurrency: many, ...changes }).run(own());
    const all = Array.from({ length: count }, () =>
      run.facts().then(
        () => 'sent',
        (error: unknown) => (error instanceof ArtifactError ? error.message : String(error)),
      ),
    );
    return Promise.all(all);
  }

  test('no request comes past the limit of GitHub, 16 at a time', async () => {
    standIn.limitRate({ limit: 40, windowMs: hourMs });
    const ended = await ask(100);
    expect(countOf(ended, 'sent')).toBe(40);
    expect(standIn.statistics).toMatchObject({ rest: 40, refused: 0 });
    const [why = ''] = ended.filter((one) => one !== 'sent');
    const [, time = ''] = /no more requests before (\S+)\. Run/.exec(why) ?? [];
    expect(Math.abs(Date.parse(time) - (Date.now() + hourMs))).toBeLessThan(minuteMs);
    expect(time).toBe(isoTime(Date.parse(time)));
  });

  test('what was spent by others before is taken into account', async () => {
    standIn.limitRate({ limit: 40, windowMs: hourMs });
    await ask(30);
    expect(countOf(await ask(100), 'sent')).toBe(10);
    expect(standIn.statistics).toMatchObject({ rest: 40, refused: 0 });
  });

  test('a limit that is soon there again is waited for', async () => {
    standIn.limitRate({ limit: 5, windowMs: 300 });
    expect(await ask(7)).toEqual(Array.from({ length: 7 }, () => 'sent'));
    expect(standIn.statistics).toMatchObject({ rest: 7, refused: 0 });
  });

  test('no request comes past max-requests, tries included', async () => {
    standIn.fail({ operation: 'GetRun', fault: { kind: 'status', status: 503 }, nth: 2, times: 100 });
    const ended = await ask(many, { maxRequests: 25 });
    expect(standIn.statistics.rest).toBe(25);
    expect(countOf(ended, 'sent')).toBe(1);
    expect(
      ended.filter((one) => one.startsWith('All requests are spent that max-requests allows (25)')).length,
    ).toBeGreaterThan(0);
  });
});
