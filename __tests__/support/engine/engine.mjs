/**
 * An engine whose answers go by a schedule, and which writes down when it read each request and wrote each token: what a
 * client measures is held against that. Over bare sockets, so that each byte and each fault is its own to choose.
 *
 * `POST /v1/completions` and `/v1/chat/completions` take the field `engine` of a request's body over the engine's own
 * schedule. `GET /health` answers 200 when it is ready, `GET /v1/models` its model. `GET /control/records`
 * tells what was written down and forgets it, `GET /control/bodies` likewise the bodies of completions, where these are kept;
 * `GET /control/statistics` counts; `PUT /control/schedule` sets the schedule.
 */
import { createServer } from 'node:net';
import { dice, usualSchedule } from './schedule.mjs';

/** @typedef {import('./schedule.mjs').Schedule} Schedule */
/**
 * Times in milliseconds of `process.hrtime`, which on Linux all processes share.
 * @typedef {object} EngineRecord
 * @property {string} key the request's `user`
 * @property {number} readMs when its last byte was read
 * @property {number[]} writtenMs when each chunk with tokens was handed to the system, the last byte of it where it was cut
 */
/**
 * @typedef {object} Statistics
 * @property {number} connections over which completions were asked for so far
 * @property {number} open of these, now
 * @property {number} requests for completions so far
 * @property {number} inFlight now
 * @property {number} mostInFlight
 * @property {number[]} arrivedMs when each was read, on this process's clock
 */
/**
 * @typedef {object} EngineOptions
 * @property {Partial<Schedule>} [schedule]
 * @property {string} [model] other models are answered with 404
 * @property {number} [readyAfterMs] 503 before
 * @property {boolean} [hasHealth] whether there is a `/health`
 * @property {boolean} [records] whether times are written down
 * @property {boolean} [bodies] whether the bodies of completions are kept
 * @property {number} [port]
 * @property {string} [host] 127.0.0.1, unless it is another address of this machine
 * @property {string} [prefix] of its routes, such as `/llm`; those of `/control` have none
 */
/** @typedef {{ method: string, path: string, headers: string, body: string, readMs: number }} HttpRequest */

/**
 * @typedef {object} Engine
 * @property {string} url
 * @property {Statistics} statistics of now
 * @property {() => EngineRecord[]} records of the requests since they were last asked for
 * @property {(schedule: Partial<Schedule>) => void} follow from now on, the usual one aside
 * @property {() => Promise<void>} close
 */

function nowMs() {
  return Number(process.hrtime.bigint()) / 1e6;
}

/**
 * @param {EngineOptions} options
 * @returns {Promise<Engine>}
 */
export async function startEngine(options = {}) {
  const state = new State(options);
  const server = createServer({ noDelay: true }, (socket) => serve(socket, state));
  await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1', backlog: 4096 }, () =>
      resolve(undefined),
    );
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it has a port');
  return {
    statistics: state.statistics,
    records: () => state.records.splice(0),
    follow: (schedule) => {
      state.schedule = { ...usualSchedule, ...schedule };
    },
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: async () => {
      for (const socket of state.sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

class State {
  /** @type {Schedule} */
  schedule;
  /** @type {EngineRecord[]} */
  records = [];
  /** @type {string[]} */
  bodies = [];
  /** @type {Set<import('node:net').Socket>} */
  sockets = new Set();
  /** Connections of which the next request is not answered. @type {WeakSet<import('node:net').Socket>} */
  doomed = new WeakSet();
  /** Those over which completions were asked for. @type {WeakSet<import('node:net').Socket>} */
  counted = new WeakSet();
  startedMs = nowMs();
  /** @type {Statistics} */
  statistics = { connections: 0, open: 0, requests: 0, inFlight: 0, mostInFlight: 0, arrivedMs: [] };

  /** @param {EngineOptions} options */
  constructor(options) {
    this.options = options;
    this.schedule = { ...usualSchedule, ...options.schedule };
  }

  get isReady() {
    return nowMs() - this.startedMs >= (this.options.readyAfterMs ?? 0);
  }
}

/**
 * @param {import('node:net').Socket} socket
 * @param {State} state
 */
function serve(socket, state) {
  state.sockets.add(socket);
  /** @type {Buffer} */
  let pending = Buffer.alloc(0);
  socket.on('data', (/** @type {Buffer} */ piece) => {
    const readMs = nowMs();
    pending = pending.length === 0 ? piece : Buffer.concat([pending, piece]);
    const request = requestIn(pending, readMs);
    if (request === undefined) return;
    pending = pending.subarray(request.bytes);
    if (state.doomed.has(socket)) socket.resetAndDestroy();
    else answer(socket, state, request);
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    state.sockets.delete(socket);
    if (state.counted.has(socket)) state.statistics.open--;
  });
}

/**
 * @param {Buffer} bytes
 * @param {number} readMs
 * @returns {(HttpRequest & { bytes: number }) | undefined} undefined where more is to come
 */
function requestIn(bytes, readMs) {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const head = bytes.toString('latin1', 0, headEnd);
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  const end = headEnd + 4 + length;
  if (bytes.length < end) return undefined;
  const [method = '', path = ''] = head.split(' ', 2);
  const body = bytes.toString('utf8', headEnd + 4, end);
  return { method, path, headers: head.slice(head.indexOf('\r\n') + 2), body, readMs, bytes: end };
}

/**
 * @param {import('node:net').Socket} socket
 * @param {State} state
 * @param {HttpRequest} request
 */
function answer(socket, state, request) {
  const { method } = request;
  const { prefix = '' } = state.options;
  const path = request.path.startsWith(prefix) ? request.path.slice(prefix.length) : '';
  if (request.path.startsWith('/control/')) control(socket, state, request);
  else if (method === 'POST' && path === '/v1/completions') complete(socket, state, request, 'completions');
  else if (method === 'POST' && path === '/v1/chat/completions') complete(socket, state, request, 'chat');
  else if (path === '/health' && state.options.hasHealth !== false) {
    if (state.isReady) reply(socket, 200, { status: 'ok' });
    else reply(socket, 503, { error: 'the model is being loaded' });
  } else if (path === '/v1/models')
    reply(socket, 200, { object: 'list', data: [{ id: state.options.model ?? 'model' }] });
  else reply(socket, 404, { error: { message: `no route ${request.path}` } });
}

/**
 * @param {import('node:net').Socket} socket
 * @param {State} state
 * @param {HttpRequest} request
 */
function control(socket, state, { method, path, body }) {
  if (path === '/control/records') reply(socket, 200, state.records.splice(0));
  else if (path === '/control/bodies') reply(socket, 200, state.bodies.splice(0));
  else if (path === '/control/statistics') reply(socket, 200, state.statistics);
  else if (path === '/control/schedule' && method === 'PUT') {
    state.schedule = { ...usualSchedule, ...JSON.parse(body) };
    reply(socket, 200, state.schedule);
  } else reply(socket, 404, { error: { message: `no route ${path}` } });
}

/**
 * @param {import('node:net').Socket} socket
 * @param {number} status
 * @param {unknown} body
 * @param {string} [headers]
 */
function reply(socket, status, body, headers = '') {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const type = typeof body === 'string' ? 'text/html' : 'application/json';
  const head = `HTTP/1.1 ${status} Status\r\ncontent-type: ${type}\r\ncontent-length: ${bytes.length}\r\n${headers}\r\n`;
  socket.write(Buffer.concat([Buffer.from(head), bytes]));
}

/**
 * @param {import('node:net').Socket} socket
 * @param {State} state
 * @param {HttpRequest} request
 * @param {'completions' | 'chat'} endpoint
 */
function complete(socket, state, request, endpoint) {
  const { statistics } = state;
  const asked = JSON.parse(request.body);
  /** @type {Schedule} */
  const schedule = { ...state.schedule, ...asked.engine };
  if (!state.counted.has(socket)) {
    state.counted.add(socket);
    statistics.connections++;
    statistics.open++;
  }
  statistics.requests++;
  statistics.inFlight++;
  statistics.mostInFlight = Math.max(statistics.mostInFlight, statistics.inFlight);
  statistics.arrivedMs.push(request.readMs);
  /** @type {EngineRecord} */
  const record = { key: String(asked.user ?? ''), readMs: request.readMs, writtenMs: [] };
  if (state.options.records !== false) state.records.push(record);
  if (state.options.bodies) state.bodies.push(request.body);
  let isOver = false;
  const over = () => {
    if (isOver) return;
    isOver = true;
    socket.off('close', over);
    statistics.inFlight--;
  };
  socket.on('close', over);

  const { model } = state.options;
  if (schedule.status !== 200)
    reply(socket, schedule.status, { error: { message: `refused with ${schedule.status}` } });
  else if (!state.isReady) reply(socket, 503, { error: { message: 'the model is being loaded' } });
  else if (model !== undefined && asked.model !== model)
    reply(socket, 404, { error: { message: `The model \`${asked.model}\` does not exist.` } });
  else if (schedule.fault in instead)
    instead[/** @type {keyof typeof instead} */ (schedule.fault)](socket, request);
  else {
    if (schedule.fault === 'close-kept') state.doomed.add(socket);
    new Answer(socket, schedule, record, endpoint, asked, over).start();
    return;
  }
  if (schedule.fault !== 'hang') over();
}

/** What comes instead of a stream. */
const instead = {
  hang() {},
  /** @param {import('node:net').Socket} socket */
  reset(socket) {
    socket.resetAndDestroy();
  },
  /** @param {import('node:net').Socket} socket */
  html(socket) {
    reply(socket, 200, '<html>\n<body>Sign in</body>\n</html>\n');
  },
  /** @param {import('node:net').Socket} socket */
  json(socket) {
    const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };
    reply(socket, 200, { object: 'text_completion', choices: [{ index: 0, text: 'a b' }], usage });
  },
  /** @param {import('node:net').Socket} socket */
  'endless-line'(socket) {
    const bytes = 10_000_000;
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: ${bytes}\r\n\r\n`);
    socket.write(Buffer.alloc(bytes, 'data: x'));
  },
  /** @param {import('node:net').Socket} socket */
  'huge-headers'(socket) {
    socket.write(`HTTP/1.1 200 OK\r\nx-padding: ${'x'.repeat(65_536)}\r\ncontent-length: 0\r\n\r\n`);
  },
  /** @param {import('node:net').Socket} socket */
  redirect(socket) {
    reply(socket, 307, {}, 'location: https://elsewhere.example/v1/completions?key=hidden\r\n');
  },
  /**
   * @param {import('node:net').Socket} socket
   * @param {HttpRequest} request
   */
  echo(socket, { headers }) {
    reply(socket, 401, { error: { message: `not with these: ${headers}` } });
  },
};

/** One stream. */
class Answer {
  #socket;
  #schedule;
  #record;
  #endpoint;
  #over;
  #includesUsage;
  #tokens;
  #sent = 0;
  #chunks = 0;
  #dueMs = 0;
  #dice;

  /**
   * @param {import('node:net').Socket} socket
   * @param {Schedule} schedule
   * @param {EngineRecord} record
   * @param {'completions' | 'chat'} endpoint
   * @param {any} asked
   * @param {() => void} over
   */
  constructor(socket, schedule, record, endpoint, asked, over) {
    this.#socket = socket;
    this.#schedule = schedule;
    this.#record = record;
    this.#endpoint = endpoint;
    this.#over = over;
    this.#dice = dice(schedule.seed);
    this.#includesUsage = schedule.usage && asked.stream_options?.include_usage !== false;
    this.#tokens = schedule.tokens ?? asked.max_tokens ?? 16;
    this.promptTokens = Array.isArray(asked.prompt) ? asked.prompt.length : 1;
  }

  start() {
    this.#dueMs = this.#record.readMs + this.#schedule.firstMs;
    this.#later(() => {
      this.#socket.write(
        'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n',
      );
      if (this.#endpoint === 'chat') this.#event(this.#choice({ role: 'assistant', content: '' }));
      if (['empty', 'role-only'].includes(this.#schedule.fault)) this.#end();
      else this.#next();
    });
  }

  /** @param {() => void} act when the time of the next chunk has come */
  #later(act) {
    const leftMs = this.#dueMs - nowMs();
    if (leftMs > 0) setTimeout(() => !this.#socket.destroyed && act(), leftMs);
    else act();
  }

  #next() {
    const { fault, faultAfter, gapMs, gaps, tokensPerChunk, pieces } = this.#schedule;
    if (fault !== 'none' && this.#chunks === faultAfter && this.#fail()) return;
    if (this.#sent >= this.#tokens) {
      this.#end();
      return;
    }
    let events = '';
    for (let count = pieces === 'together' ? 2 : 1; count > 0 && this.#sent < this.#tokens; count--) {
      const tokens = Math.min(tokensPerChunk, this.#tokens - this.#sent);
      this.#sent += tokens;
      this.#chunks++;
      events += this.#framed(this.#choice({ content: 'über '.repeat(tokens) }));
      this.#dueMs += gaps === 'random' ? 2 * gapMs * this.#dice() : gapMs;
    }
    this.#write(events, () => {
      if (gapMs > 0) this.#later(() => this.#next());
      else setImmediate(() => !this.#socket.destroyed && this.#next());
    });
  }

  /** @returns {boolean} whether the stream goes on no more */
  #fail() {
    const { fault } = this.#schedule;
    if (fault === 'stall') return true;
    if (fault === 'reset-midway') this.#socket.resetAndDestroy();
    else if (fault === 'truncated') this.#socket.end('40\r\ndata: {"choi');
    else if (fault === 'error-in-stream') {
      this.#event(JSON.stringify({ error: { message: 'out of\nmemory', code: 500 } }));
      this.#end();
    } else if (fault === 'not-json') {
      this.#event('tokens: 3');
      this.#end();
    } else return false;
    this.#over();
    return true;
  }

  #end() {
    const { fault, done } = this.#schedule;
    if (fault !== 'no-end' && this.#includesUsage) {
      const usage = { prompt_tokens: this.promptTokens, completion_tokens: this.#sent };
      this.#event(JSON.stringify({ choices: [], usage }));
    }
    if (fault !== 'no-end' && done) this.#event('[DONE]');
    if (fault === 'never-closed') return;
    this.#over();
    this.#socket.write('0\r\n\r\n');
  }

  /** @param {{ role?: string, content: string }} delta */
  #choice(delta) {
    const choice =
      this.#endpoint === 'chat'
        ? { index: 0, delta, finish_reason: null }
        : { index: 0, text: delta.content };
    return JSON.stringify({ id: 'cmpl-1', object: 'chunk', created: 1, model: 'model', choices: [choice] });
  }

  /** @param {string} data */
  #framed(data) {
    const { lineEnd, comments } = this.#schedule;
    return `${comments ? `: about to come${lineEnd}` : ''}data: ${data}${lineEnd}${lineEnd}`;
  }

  /** @param {string} data of an event that is no token */
  #event(data) {
    this.#socket.write(chunked(Buffer.from(this.#framed(data))));
  }

  /**
   * @param {string} events
   * @param {() => void} then
   */
  #write(events, then) {
    const bytes = Buffer.from(events);
    const { pieces } = this.#schedule;
    const count = this.#schedule.pieces === 'together' ? this.#chunks - this.#record.writtenMs.length : 1;
    if (pieces === 'event' || pieces === 'together') this.#writeToken(bytes, count, then);
    else if (pieces === 'bytes') {
      for (const byte of bytes.subarray(0, -1)) this.#socket.write(chunked(Buffer.of(byte)));
      this.#writeToken(bytes.subarray(-1), count, then);
    } else {
      const middle = bytes.length >> 1;
      this.#socket.write(chunked(bytes.subarray(0, middle)));
      setTimeout(() => !this.#socket.destroyed && this.#writeToken(bytes.subarray(middle), count, then), 1);
    }
  }

  /**
   * @param {Uint8Array} bytes the last of so many chunks
   * @param {number} count
   * @param {() => void} then
   */
  #writeToken(bytes, count, then) {
    const framed = chunked(bytes);
    const writtenMs = nowMs();
    this.#socket.write(framed);
    for (let index = 0; index < count; index++) this.#record.writtenMs.push(writtenMs);
    then();
  }
}

/** @param {Uint8Array} bytes */
function chunked(bytes) {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
}
