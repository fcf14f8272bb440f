import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often connections are looked through for those that nothing is asked on any more, in milliseconds. */
const LOOK = 50;

/** How long the last answers may take before their connections are closed all the same, in milliseconds; more than any answer has. */
const LONGEST = 8000;

/**
 * Leaves without hanging up on anybody. From `begin` on every answer ends its connection, so that whoever asks again does so elsewhere;
 * during the wait after it new connections are still welcome, because those in front learn of it only by and by. `end` then takes no new
 * ones, and closes each that is left as soon as nothing is under way on it.
 */
export class Drain {
  readonly #servers = new Set<Server>();
  readonly #underWay = new Set<ServerResponse>();
  #begun = false;

  /** True from the moment on in which nobody new should be sent here. */
  get begun(): boolean {
    return this.#begun;
  }

  /** Every server that listens, before its first request. @returns the same server */
  watch(server: Server): Server {
    this.#servers.add(server);
    server.once('close', () => this.#servers.delete(server));
    server.prependListener('request', (_request, response) => {
      if (this.#begun) response.shouldKeepAlive = false;
    });
    // After all others: what lay ready is answered by now, and cost nothing more.
    server.on('request', (_request, response: ServerResponse) => {
      if (response.writableEnded) return;
      this.#underWay.add(response);
      response.once('close', () => this.#underWay.delete(response));
    });
    return server;
  }

  /** @param seconds to wait for those in front to notice; 0 where nobody stands in front */
  async begin(seconds: number): Promise<void> {
    this.#begun = true;
    for (const response of this.#underWay) if (!response.headersSent) response.shouldKeepAlive = false;
    if (seconds > 0) await sleep(seconds * 1000);
  }

  /** @param close lets go of the port and waits for the connections that are left */
  async end(close: () => Promise<unknown>): Promise<void> {
    this.#begun = true;
    const look = setInterval(() => this.#servers.forEach((server) => server.closeIdleConnections()), LOOK);
    const late = setTimeout(() => this.#servers.forEach((server) => server.closeAllConnections()), LONGEST);
    try {
      await close();
    } finally {
      clearInterval(look);
      clearTimeout(late);
    }
  }
}
