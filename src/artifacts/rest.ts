/** GitHub's REST interface: JSON, lists in pages, and where a download lies. Within a budget, and never past a redirect. */
import { ArtifactError, gone } from './artifact-error.ts';
import { type Fields, fieldsOf, list, number, said, text } from './fields.ts';
import type { HttpClient, Response } from './http.ts';
import type { RetryPolicy } from './limits.ts';
import { isTooSoon, type RequestBudget } from './request-budget.ts';
import { retryAfterMs, Transient, withRetries } from './retry.ts';
import { type Clock, realClock } from './time.ts';
import { together } from './together.ts';

const maxAnswerBytes = 16 * 1024 * 1024;
/** As many as GitHub gives. */
const perPage = 100;
/** Of one list: far more than a run has, and few enough to be held. */
const mostItems = 100_000;

export interface RestAccess {
  readonly http: HttpClient;
  /** GITHUB_API_URL: all that the token is sent to. */
  readonly url: URL;
  readonly token: string;
  readonly budget: RequestBudget;
  readonly policy: RetryPolicy;
  /** Pages of one list that are asked for at a time. */
  readonly concurrency: number;
  readonly clock?: Clock | undefined;
}

type Query = Readonly<Record<string, string>>;

/** What one request brings of a list. */
export interface ListPage {
  readonly items: readonly Fields[];
  /** On all pages, as the answer has it. */
  readonly total: number;
}

export class Rest {
  readonly #access: RestAccess;

  constructor(access: RestAccess) {
    this.#access = access;
  }

  /** @param aim what is tried, for errors: `reading run 7` */
  get(aim: string, path: string, query: Query, signal?: AbortSignal): Promise<Fields> {
    return this.#again(aim, signal, async () => {
      const response = await this.#send(path, query, signal);
      const fields = response.status === 200 ? fieldsOf(response.body) : undefined;
      if (fields === undefined) throw this.#failureOf(aim, response);
      return fields;
    });
  }

  /**
   * The first page of a list, and how much there is.
   *
   * @param name of the list in an answer
   */
  firstPage(aim: string, path: string, name: string, query: Query, signal?: AbortSignal): Promise<ListPage> {
    return this.#again(aim, signal, async () => {
      const fields = await this.get(aim, path, { ...query, per_page: String(perPage), page: '1' }, signal);
      const total = number(fields, 'total_count');
      if (total === undefined || !Number.isInteger(total) || total < 0)
        throw new Transient(`GitHub did not say how many ${name} there are`);
      return { items: list(fields, name), total };
    });
  }

  /**
   * All of a list. Where it grows or shrinks meanwhile, an item may slip from one page to another and be in none, so
   * that a list with fewer items than it says is asked for again.
   *
   * @param name of the list in an answer; its items have an `id`
   * @param known its first page, where that was asked for a moment ago
   */
  all(
    aim: string,
    path: string,
    name: string,
    query: Query,
    signal?: AbortSignal,
    known?: ListPage,
  ): Promise<readonly Fields[]> {
    return this.#fromFirstPage(aim, signal, known, async (first) => {
      const { items, total } = await this.#throughPages(aim, path, name, query, signal, first);
      if (items.length < total) throw new Transient(`only ${items.length} of ${total} ${name} were listed`);
      return items;
    });
  }

  /** The same, with what comes of one go through the pages: each item once, and maybe fewer than there are. */
  allOnce(
    aim: string,
    path: string,
    name: string,
    query: Query,
    signal?: AbortSignal,
    known?: ListPage,
  ): Promise<ListPage> {
    return this.#fromFirstPage(aim, signal, known, (first) =>
      this.#throughPages(aim, path, name, query, signal, first),
    );
  }

  /** Who tries again asks for the first page again. */
  #fromFirstPage<T>(
    aim: string,
    signal: AbortSignal | undefined,
    known: ListPage | undefined,
    attempt: (first: ListPage | undefined) => Promise<T>,
  ): Promise<T> {
    let former = known;
    return this.#again(aim, signal, () => {
      const first = former;
      former = undefined;
      return attempt(first);
    });
  }

  async #throughPages(
    aim: string,
    path: string,
    name: string,
    query: Query,
    signal: AbortSignal | undefined,
    known: ListPage | undefined,
  ): Promise<ListPage> {
    const page = (number: number, stop?: AbortSignal): Promise<Fields> =>
      this.get(aim, path, { ...query, per_page: String(perPage), page: String(number) }, stop);
    const first = known === undefined ? await page(1, signal) : asAnswered(known, name);
    const total = totalOf(first, aim, name);
    const others = Array.from(
      { length: Math.max(0, Math.ceil(total / perPage) - 1) },
      (_, index) => index + 2,
    );
    const rest = await together(others, { concurrency: this.#access.concurrency, signal }, page);
    const byId = new Map<string, Fields>();
    for (const item of [first, ...rest].flatMap((fields) => list(fields, name)))
      byId.set(text(item, 'id') ?? '', item);
    return { items: [...byId.values()], total };
  }

  /**
   * Where a download lies: what the answer redirects to, which nobody follows with the token.
   *
   * @param aim what is tried, for errors
   */
  async locationOf(aim: string, path: string, signal?: AbortSignal): Promise<URL> {
    const response = await this.#send(path, {}, signal);
    const location = response.headers.get('location') ?? '';
    const isRedirect = response.status >= 300 && response.status < 400;
    if (isRedirect && URL.canParse(location) && /^https?:/i.test(location)) return new URL(location);
    throw this.#failureOf(aim, response);
  }

  #send(path: string, query: Query, signal: AbortSignal | undefined): Promise<Response> {
    const { http, url, token, budget } = this.#access;
    const asked = new URL(`${url.pathname.replace(/\/$/, '')}${path}?${new URLSearchParams(query)}`, url);
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    };
    const request = { method: 'GET', url: asked, headers, maxBytes: maxAnswerBytes } as const;
    return budget.within(() => http.request(request, signal), signal);
  }

  #again<T>(aim: string, signal: AbortSignal | undefined, attempt: () => Promise<T>): Promise<T> {
    const { policy, clock } = this.#access;
    return withRetries(aim, { policy, clock, signal }, attempt);
  }

  #failureOf(aim: string, response: Response): Error {
    const { token, clock = realClock } = this.#access;
    const { status, headers, body } = response;
    const words = text(fieldsOf(body) ?? {}, 'message');
    const finding = `GitHub answered with ${status}${said(words, token)}`;
    const askedMs = retryAfterMs(headers.get('retry-after'), clock);
    // the budget has heard of it, and waits
    if (isTooSoon(response)) return new Transient(finding, { givenUpAs: 'later' });
    if (status === 408 || status >= 500)
      return new Transient(finding, {
        retryAfterMs: askedMs,
        givenUpAs: askedMs === undefined ? 'unavailable' : 'later',
      });
    if (status === 200) return new Transient('GitHub answered with something else than JSON');
    return refusal(status, `${capitalized(aim)}: GitHub answered with ${status}`, said(words, token));
  }
}

/** @param told GitHub's own words behind a colon */
function refusal(status: number, finding: string, told: string): ArtifactError {
  const sentence = `${finding}${told.replace(/\.$/, '')}.`;
  if (status === 401) return new ArtifactError('denied', sentence, tokenAdvice);
  if (status === 403) return new ArtifactError('denied', sentence, permissionAdvice);
  if (status === 410) return gone(sentence);
  if (status === 404) return new ArtifactError('missing', sentence, missingAdvice);
  if (status >= 300 && status < 400)
    return new ArtifactError(
      'unsupported',
      `${finding}, a redirect, which the token is not sent along.`,
      movedAdvice,
    );
  return new ArtifactError('rejected', sentence);
}

function asAnswered({ items, total }: ListPage, name: string): Fields {
  return { total_count: total, [name]: items };
}

/** How many items a list says that it has. */
function totalOf(fields: Fields, aim: string, name: string): number {
  const total = number(fields, 'total_count');
  if (total === undefined) throw new Transient(`GitHub did not say how many ${name} there are`);
  if (Number.isInteger(total) && total >= 0 && total <= mostItems) return total;
  throw new ArtifactError(
    'unsupported',
    `${capitalized(aim)}: GitHub counts ${total} ${name}, and 0 to ${mostItems} are read.`,
    'See that GITHUB_API_URL is the address of GitHub.',
  );
}

function capitalized(aim: string): string {
  return `${aim.charAt(0).toUpperCase()}${aim.slice(1)}`;
}

const movedAdvice = 'Was the repository renamed or moved? Name it as it is called now.';
const tokenAdvice = 'The token is wrong or no longer good: hand over github.token, or a new one.';
const permissionAdvice =
  'The token lacks the permission to read Actions: add `actions: read` under `permissions:` of the job, beside `contents: read`. The token of a run from a fork gets no more than the workflow asks for; of another repository, hand over a token that may read its Actions.';
const missingAdvice =
  'Is it in this repository, and may the token see that? Artifacts are deleted when their retention ends.';
