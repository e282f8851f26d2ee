/** Connections that are kept: our own, so that nothing else here queues for them, and without proxies. */
import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { Socket } from 'node:net';
import type { Address } from './address.ts';

export class Connections {
  readonly agent: Agent;
  readonly #sockets = new Set<Socket>();
  /** Opened so far. */
  opened = 0;

  /** @param limit at a time; undefined: as many as there are requests in flight */
  constructor({ isSecure }: Pick<Address, 'isSecure'>, limit: number | undefined) {
    const maxSockets = limit ?? Number.POSITIVE_INFINITY;
    this.agent = new (isSecure ? SecureAgent : Agent)({
      keepAlive: true,
      noDelay: true,
      maxSockets,
      maxFreeSockets: maxSockets,
      // a far server that has two families of addresses gets a second to answer the first, not Node's quarter
      autoSelectFamilyAttemptTimeout: 1000,
    });
  }

  /** @returns whether the connection is new */
  note(socket: Socket): boolean {
    if (this.#sockets.has(socket)) return false;
    this.#sockets.add(socket);
    this.opened++;
    socket.once('close', () => this.#sockets.delete(socket));
    return true;
  }

  /** @returns when all of them are closed */
  async close(): Promise<void> {
    this.agent.destroy();
    await Promise.all(
      [...this.#sockets].map((socket) => {
        const closed = new Promise((resolve) => socket.once('close', resolve));
        socket.destroy();
        return closed;
      }),
    );
  }
}
