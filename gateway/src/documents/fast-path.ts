import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Observer } from '../observing/observer.js';
import { acceptedEncoding } from './accepted-encoding.js';
import type { AnswerCache } from './answer-cache.js';
import { isCurrent } from './is-current.js';
import { isWorthwhile } from './ready-answer.js';
import { notModified, wireForm } from './wire-forms.js';

const prefix = '/documents/';

/** As many addresses are remembered as fit into this, in characters. */
const MOST_CHARACTERS = 4_000_000;

/**
 * Hands out what lies ready before anything else looks at the request: an address that was answered before, whose answer may still be
 * given, costs a look-up and a write. Everything else goes the long way, which teaches it the address.
 */
export class FastPath {
  /** Questions by addresses as they come over the wire: the same question can be written in many ways. */
  readonly #questions = new LRUCache<string, string>({ maxSize: MOST_CHARACTERS, sizeCalculation: (question, address) => question.length + address.length + 100 });
  readonly #cache: AnswerCache;
  readonly #observer: Observer;
  readonly #headers: readonly string[];

  /** @param headers that every answer has, names and values by turns */
  constructor(cache: AnswerCache, observer: Observer, headers: readonly string[]) {
    this.#cache = cache;
    this.#observer = observer;
    this.#headers = headers;
  }

  learn(address: string, question: string): void {
    this.#questions.set(address, question);
  }

  /** Whether there is an answer to this address, however old. */
  has(address: string): boolean {
    const question = this.#questions.get(address);
    return question !== undefined && this.#cache.has(question);
  }

  /** @returns whether it has answered */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { url = '', method } = request;
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(prefix)) return false;
    const question = this.#questions.get(url);
    if (question === undefined) return false;
    const kept = this.#cache.fresh(question);
    const { headers } = request;
    // Who sends a body with it gets the long way's word about that.
    if (kept === undefined || headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false;

    const { answer } = kept;
    if (headers['if-none-match'] !== undefined && isCurrent(headers['if-none-match'], answer.etag)) {
      this.#observer.cached('not-modified');
      response.writeHead(304, notModified(answer, this.#headers)).end();
      return true;
    }
    const encoding = isWorthwhile(answer) ? acceptedEncoding(headers['accept-encoding']) : undefined;
    const form = wireForm(answer, encoding ?? 'plain', this.#headers);
    if (form === undefined) return false;
    this.#observer.cached('hit');
    response.writeHead(answer.status, form.headers).end(form.body);
    return true;
  }
}
