import { RemoteGraphQLDataSource, type GraphQLDataSource } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import { maskServiceErrors } from '../errors/mask-service-errors.js';
import { signRequest } from '@miteinander/kit/signature/request-signature.js';
import type { HttpLink } from './subgraph-link.js';
import { unavailable } from './unavailable.js';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Longer than any healthy answer takes; a person waits no longer either. Covers connecting, waiting and reading. */
export const serviceTimeoutMilliseconds = 5000;

/** A service behind HTTP: every request is signed over the bytes sent, none is sent twice, none follows a redirect. */
export class HttpSource extends RemoteGraphQLDataSource {
  readonly #name: string;
  readonly #log: FastifyBaseLogger;

  constructor(name: string, link: HttpLink, log: FastifyBaseLogger, timeoutMilliseconds = serviceTimeoutMilliseconds) {
    super({ url: link.url, honorSubgraphCacheControlHeader: false });
    this.#name = name;
    this.#log = log;
    this.fetcher = async (url, init) => {
      const body = String(init?.body ?? '');
      return fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', accept: 'application/json', ...signRequest(body, link.secret) },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
    };
  }

  override async process(options: Options): Promise<Answer> {
    try {
      const { data, errors } = await super.process(options);
      const masked = maskServiceErrors(errors, this.#name, this.#log);
      return { data: data ?? null, ...(masked === undefined ? {} : { errors: masked }) };
    } catch (error) {
      return unavailable(this.#name, error, this.#log);
    }
  }

  /** The caller reports the failure; the default would only throw it on. */
  override didEncounterError(error: Error): void {
    throw error;
  }
}
