import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorBody } from '../errors/public-error.js';
import { jsonType } from '../http/json-type.js';
import { silentObserver, type Observer } from '../observing/observer.js';
import type { Admission } from './admission.js';
import type { OverloadedError } from './overload-errors.js';

export interface EarlyTurnAwayOptions {
  /** That every answer under `/documents/` has, names and values by turns. */
  headers?: readonly string[] | undefined;
  observer?: Observer | undefined;
}

const prefix = '/documents/';
const route = '/documents/:hash';

/**
 * Tells whoever comes for a trusted document while its door is full to come back later, before anything else looks at the request. When
 * five times as many come as can be answered, saying no to four of them must not take the time in which one is answered.
 */
export class EarlyTurnAway {
  readonly #door: Admission;
  readonly #headers: readonly string[];
  readonly #observer: Observer;
  readonly #bodies = new Map<OverloadedError, Buffer>();

  constructor(door: Admission, { headers = [], observer = silentObserver }: EarlyTurnAwayOptions = {}) {
    this.#door = door;
    this.#headers = [...headers, 'content-type', jsonType, 'cache-control', 'no-store'];
    this.#observer = observer;
  }

  /**
   * @param isKept whether there is an answer to this address, however old: it is better than none, and costs nothing
   * @returns whether the request has been answered
   */
  answer({ method, url = '' }: IncomingMessage, response: ServerResponse, isKept: (url: string) => boolean): boolean {
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(prefix)) return false;
    const refusal = this.#door.refusal();
    if (refusal === undefined || isKept(url)) return false;
    const body = this.#bodies.get(refusal) ?? Buffer.from(JSON.stringify(errorBody(refusal)));
    this.#bodies.set(refusal, body);
    response.writeHead(503, [...this.#headers, 'retry-after', String(refusal.retryAfterSeconds), 'content-length', String(body.length)]).end(body);
    this.#observer.refused('OVERLOADED');
    this.#observer.answered(route, method, 503, 0);
    return true;
  }
}
