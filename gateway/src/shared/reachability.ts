import type { FastifyBaseLogger } from 'fastify';

/** Says once that the store is away and once that it is back, however often it is asked in between. */
export class Reachability {
  readonly #log: Pick<FastifyBaseLogger, 'info' | 'warn'>;
  #away = false;

  constructor(log: Pick<FastifyBaseLogger, 'info' | 'warn'>) {
    this.#log = log;
  }

  lost(): void {
    if (this.#away) return;
    this.#away = true;
    this.#log.warn('the shared store does not answer: until it does, this gateway keeps its own cache and its own limits');
  }

  found(): void {
    if (!this.#away) return;
    this.#away = false;
    this.#log.info('the shared store answers again');
  }
}
