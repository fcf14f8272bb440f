import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { gatewayErrors } from '../../errors/gateway-errors.js';
import { jsonType } from '../../http/json-type.js';
import { silentObserver, type Observer } from '../../observing/observer.js';
import { limitExceeded } from '../limit-errors.js';
import { limits } from '../limits.js';
import { scanDocument } from '../scan-document.js';
import { errorText } from './error-text.js';

export interface EarlyRefusalOptions {
  /** That every answer under `/graphql` has, names and values by turns. */
  headers?: readonly string[] | undefined;
  observer?: Observer | undefined;
}

/** A body that is too large but no larger than this, in bytes, is thrown away as it comes: another connection would cost more. */
const DISCARDED = 4 * limits.bodyBytes;

/** So long a connection stays half open whose body nobody reads, so that who sends it can still read why; in milliseconds. */
const LINGERING = 500;

/** More than so many do not stay. */
const MOST_LINGERING = 500;

/** A whole answer, as it goes over the wire; to be followed by the end of the connection. */
const wireText = (status: string, headers: readonly string[], body: string): Buffer => {
  const all = [...headers, 'content-length', String(Buffer.byteLength(body)), 'connection', 'close'];
  const lines = Array.from({ length: all.length / 2 }, (_, at) => `${all[2 * at]}: ${all[2 * at + 1]}\r\n`);
  return Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`);
};

const bodyTooLarge = gatewayErrors.bodyTooLarge(limits.bodyBytes);

const isOurs = ({ method, url = '' }: IncomingMessage): boolean => method === 'POST' && (url === '/graphql' || url.startsWith('/graphql?'));

const queryIn = (text: string): string | undefined => {
  try {
    const body: unknown = JSON.parse(text);
    const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
    return typeof query === 'string' ? query : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Refuses what is too large or shows by its text that it is too dear, before anything else looks at the request: as cheaply as can be,
 * because such requests come by the thousand if they come. Whatever else comes goes on as if nobody had looked at it.
 */
export class EarlyRefusal {
  readonly #headers: readonly string[];
  readonly #observer: Observer;
  readonly #bodies = new Map<CodedError, Buffer>();
  readonly #tooLarge: Buffer;
  #lingering = 0;

  constructor({ headers = [], observer = silentObserver }: EarlyRefusalOptions = {}) {
    this.#headers = [...headers, 'content-type', jsonType, 'cache-control', 'no-store'];
    this.#tooLarge = wireText('413 Content Too Large', this.#headers, errorText(bodyTooLarge));
    this.#observer = observer;
  }

  /**
   * @param goOn hands the request to who answers it
   * @returns whether it is taken care of: refused, or handed on as soon as its body is there
   */
  takeOver(request: IncomingMessage, response: ServerResponse, goOn: () => void): boolean {
    const { headers } = request;
    const length = Number(headers['content-length'] ?? NaN);
    // Of unknown length or another kind: whoever reads the body says what is wrong with it.
    if (!isOurs(request) || !(length > 0) || headers['content-encoding'] !== undefined || !(headers['content-type'] ?? '').toLowerCase().startsWith('application/json')) return false;
    const since = performance.now();
    if (length > limits.bodyBytes && length <= DISCARDED) {
      this.#refuse(response, bodyTooLarge, since, 413);
    } else if (length > limits.bodyBytes) {
      // Behind other answers on the same connection it has to wait its turn, and goes the long way.
      if (response.socket === null) return false;
      this.#hangUp(response.socket);
      this.#tell(413, bodyTooLarge, since);
    } else {
      this.#read(request, length, (body) => {
        const query = queryIn(body.toString());
        const { exceeded } = query === undefined ? { exceeded: undefined } : scanDocument(query, limits);
        if (exceeded !== undefined) return this.#refuse(response, limitExceeded(exceeded), since);
        // As long as nobody was told of its end, the stream can be read from its beginning again.
        request.unshift(body);
        goOn();
      });
    }
    return true;
  }

  /** Reads the whole body, and nothing of the stream's end. */
  #read(request: IncomingMessage, length: number, then: (body: Buffer) => void): void {
    const chunks: Buffer[] = [];
    let there = 0;
    const onReadable = (): void => {
      for (let chunk = request.read() as Buffer | null; chunk !== null; chunk = there < length ? (request.read() as Buffer | null) : null) {
        chunks.push(chunk);
        there += chunk.length;
      }
      if (there < length) return;
      request.off('readable', onReadable);
      then(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    };
    // Who goes away halfway leaves nothing behind.
    request.on('readable', onReadable).on('error', () => undefined);
  }

  #refuse(response: ServerResponse, error: CodedError, since: number, status = 400): void {
    const body = this.#bodies.get(error) ?? Buffer.from(errorText(error));
    this.#bodies.set(error, body);
    response.writeHead(status, [...this.#headers, 'content-length', String(body.length)]).end(body);
    this.#tell(status, error, since);
  }

  #tell(status: number, error: CodedError, since: number): void {
    this.#observer.refused(String(error.extensions['code']));
    this.#observer.answered('/graphql', 'POST', status, (performance.now() - since) / 1000);
  }

  /**
   * Answers past the response, which would have all that is still being sent read to throw it away. The connection stays half open for a
   * while: closing it at once can make the sender lose the answer.
   */
  #hangUp(socket: Socket): void {
    socket.end(this.#tooLarge);
    if (this.#lingering >= MOST_LINGERING) return socket.destroySoon();
    this.#lingering++;
    const timer = setTimeout(() => socket.destroy(), LINGERING).unref();
    socket.once('close', () => {
      clearTimeout(timer);
      this.#lingering--;
    });
  }
}
