import './telemetry-off.js';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { bundleDocumentNames, type BundleDocuments } from './bundles/bundle-documents.js';
import { bundlesRoutes } from './bundles/bundles.routes.js';
import { AnswerCache } from './documents/answer-cache.js';
import { ChangeWatch, changeDocumentNames, type ChangeDocuments } from './documents/change-watch.js';
import { createAsk } from './documents/create-ask.js';
import { documentsRoutes } from './documents/documents.routes.js';
import { FastPath } from './documents/fast-path.js';
import type { Keys } from './documents/kept-answer.js';
import { checkTrustedDocuments } from './documents/trusted-documents.js';
import { workOut } from './documents/work-out.js';
import { createFederation } from './federation/create-federation.js';
import { createServer } from './federation/create-server.js';
import type { SubgraphLink } from './federation/subgraph-link.js';
import type { GatewayConfig } from './gateway-config.js';
import { createHttp } from './http/create-http.js';
import { graphqlRoutes } from './http/graphql.routes.js';
import { headersOf } from './http/headers.js';
import { healthRoutes } from './http/health.routes.js';
import { mapRoutes } from './http/map.routes.js';
import { siteRoutes } from './http/site.routes.js';
import { CareLimiter } from './limits/care-limiter.js';
import { silentObserver } from './observing/observer.js';
import { createAskView } from './views/data/ask-view.js';
import { viewsRoutes } from './views/views.routes.js';

export type { GatewayConfig } from './gateway-config.js';
export type { SubgraphLink } from './federation/subgraph-link.js';

export interface Gateway {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Answers what has been asked, takes nothing new, then lets go of the port. */
  stop(): Promise<void>;
}

const reachable = (host: string): string => (['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host);

/** Starts the one door. The links say how each service of the supergraph is reached, in this process or over HTTP. */
export const startGateway = async (config: GatewayConfig, subgraphs: SubgraphLink[]): Promise<Gateway> => {
  const observer = silentObserver;
  const cache = new AnswerCache({ observer, ...config.cache });
  const views = new AnswerCache({ observer, ...config.cache, maximumBytes: 32 * 1024 * 1024 });
  const fastPath = new FastPath(cache, observer, Object.entries(headersOf('/documents/')).flat());
  const http = await createHttp(config, (request, response) => fastPath.answer(request, response));
  const federation = createFederation({ supergraph: config.supergraph, links: subgraphs, log: http.log, observer, documents: config.trustedDocuments });
  const server = createServer(federation.gateway, http.log, [fastifyApolloDrainPlugin(http)]);
  let ready = false;
  let url = '';

  await server.start();
  const documents = checkTrustedDocuments(config.trustedDocuments, federation.schema());

  const address = (): string => config.publicUrl ?? url;
  const now = config.now ?? (() => new Date());

  healthRoutes(http, () => ready);
  const limiter = new CareLimiter(config.care === undefined ? {} : { limits: config.care });
  graphqlRoutes(http, server, limiter, address);
  documentsRoutes(http, { server, documents, cache, fastPath, limiter, workOut: (document, variables) => workOut(server, document, variables) });
  await mapRoutes(http, config.mapTiles);
  const ask = createAskView(server, documents);
  if (ask === undefined) http.log.warn('the list of trusted documents lacks those of the views, so there are none: derive it again');
  else viewsRoutes(http, { ask, address, now }, views);
  const askBundle = createAsk<BundleDocuments>(server, documents, bundleDocumentNames);
  if (askBundle === undefined) http.log.warn('the list of trusted documents lacks those of the bundles, so there are none: derive it again');
  else bundlesRoutes(http, { ask: askBundle, now, options: config.bundles });
  await siteRoutes(http, config);
  const askChanges = createAsk<ChangeDocuments>(server, documents, changeDocumentNames);
  const forget = (changed: Keys): void => {
    cache.forget(changed);
    views.forget(changed);
  };
  const watch = askChanges && new ChangeWatch({ ask: (variables) => askChanges('ChangesView', variables), onChange: forget });
  if (watch === undefined) http.log.warn('the list of trusted documents lacks ChangesView, so that answers are kept for a minute whatever changes: derive it again');

  const listening = new URL(await http.listen({ port: config.port, host: config.host }));
  listening.hostname = reachable(config.host);
  url = listening.origin;
  ready = true;
  watch?.start();

  return {
    url,
    stop: async () => {
      ready = false;
      await watch?.stop();
      await server.stop();
    },
  };
};
