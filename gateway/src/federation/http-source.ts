import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { FastifyBaseLogger } from 'fastify';
import { signRequest } from '@miteinander/kit/signature/request-signature.js';
import { maskServiceErrors } from '../errors/mask-service-errors.js';
import type { Answer, Call, RawSource } from '../resilience/guarded-source.js';
import { traceHeaders } from '../observing/trace-step.js';
import { ServiceFailure } from '../resilience/service-failure.js';
import { readAnswer } from './read-answer.js';
import type { HttpLink, SubgraphLink } from './subgraph-link.js';

/** Connections that stay open between questions, for each service. */
const keepAlive = { keepAlive: true, maxFreeSockets: 32, timeout: 60_000 };

/** Errors of a connection that did not come about: nothing was asked. */
const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EACCES']);

/** A service behind HTTP: every request is signed over the bytes sent, none follows a redirect, none is read beyond a limit. */
export class HttpSource implements RawSource {
  readonly #url: URL;
  readonly #agent: HttpAgent;
  readonly #send: (headers: Record<string, string | number>, signal: AbortSignal) => ClientRequest;

  constructor(
    private readonly link: HttpLink & SubgraphLink,
    private readonly log: FastifyBaseLogger,
  ) {
    this.#url = new URL(link.url);
    const secure = this.#url.protocol === 'https:';
    this.#agent = secure ? new HttpsAgent(keepAlive) : new HttpAgent(keepAlive);
    const request = secure ? httpsRequest : httpRequest;
    this.#send = (headers, signal) => request(this.#url, { method: 'POST', agent: this.#agent, headers, signal });
  }

  async ask({ query, operationName, variables, signal, milliseconds }: Call): Promise<Answer> {
    const body = Buffer.from(JSON.stringify({ query, variables, operationName }));
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      accept: 'application/json',
      ...traceHeaders(),
      ...signRequest(body, this.link.secret, { remainingMilliseconds: milliseconds }),
    };
    const { data, errors } = await readAnswer(await this.#respond(body, headers, signal), signal);
    const masked = maskServiceErrors(errors, this.link.name, this.log);
    return { data: data ?? null, ...(masked === undefined ? {} : { errors: masked }) };
  }

  #respond(body: Buffer, headers: Record<string, string | number>, signal: AbortSignal): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException): void => {
        const kind = signal.aborted ? 'late' : unreachable.has(error.code ?? '') ? 'unreachable' : 'reset';
        reject(new ServiceFailure(kind, { cause: error }));
      };
      this.#send(headers, signal).on('error', fail).on('response', resolve).end(body);
    });
  }
}
