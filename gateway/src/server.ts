import './telemetry-off.js';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { bundleDocumentNames, type BundleDocuments } from './bundles/bundle-documents.js';
import { bundlesRoutes } from './bundles/bundles.routes.js';
import { createAsk } from './documents/create-ask.js';
import { createDocumentWork } from './documents/document-work.js';
import { documentsRoutes } from './documents/documents.routes.js';
import { openKeptAnswers } from './documents/kept-answers.js';
import { checkTrustedDocuments } from './documents/trusted-documents.js';
import { createFederation } from './federation/create-federation.js';
import { createServer } from './federation/create-server.js';
import { openTrustedExecution } from './federation/open-trusted-execution.js';
import { SupergraphWatch } from './federation/supergraph-watch.js';
import type { SubgraphLink } from './federation/subgraph-link.js';
import type { GatewayConfig } from './gateway-config.js';
import { createHttp, type ShortCut } from './http/create-http.js';
import { explorerRoutes } from './http/explorer.routes.js';
import { graphqlRoutes } from './http/graphql.routes.js';
import { headersOf } from './http/headers.js';
import { healthRoutes } from './http/health.routes.js';
import { mapRoutes } from './http/map.routes.js';
import { siteRoutes } from './http/site.routes.js';
import { CareLimiter } from './limits/care-limiter.js';
import { costModel } from './limits/cost/cost-model.js';
import { EarlyRefusal } from './limits/open/early-refusal.js';
import { FairUse } from './limits/open/fair-use.js';
import { openObserving } from './observing/open-observing.js';
import { createDoors } from './overload/doors.js';
import { Drain } from './overload/drain.js';
import { EarlyTurnAway } from './overload/early-turn-away.js';
import { openValkey } from './shared/open-valkey.js';
import { createAskView } from './views/data/ask-view.js';
import { viewsRoutes } from './views/views.routes.js';

export type { GatewayConfig } from './gateway-config.js';
export type { SubgraphLink } from './federation/subgraph-link.js';

export interface Gateway {
  /** Where it listens, without a slash at the end. */
  url: string;
  /**
   * Puts another supergraph in the place of the present one, without a question that fails.
   * @throws Error with a sentence if it cannot take its place; then the present one stays
   */
  replaceSupergraph(supergraph: string): Promise<void>;
  /** Answers what has been asked, takes nothing new, then lets go of the port. */
  stop(): Promise<void>;
}

const reachable = (host: string): string => (['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host);

/** Starts the one door. The links say how each service of the supergraph is reached, in this process or over HTTP. */
export const startGateway = async (config: GatewayConfig, subgraphs: SubgraphLink[]): Promise<Gateway> => {
  const observing = openObserving(config);
  const kept = openKeptAnswers(config, observing.observer);
  const drain = new Drain();
  const doors = createDoors(observing.watch);
  const away = new EarlyTurnAway(doors.trusted, { headers: Object.entries(headersOf('/documents/')).flat(), observer: observing.observer });
  const early = new EarlyRefusal({ headers: Object.entries(headersOf('/graphql')).flat(), observer: observing.observer });
  const shortCut: ShortCut = (request, response, goOn) =>
    kept.shortCut(request, response) || away.answer(request, response, kept.has) || early.takeOver(request, response, goOn);
  const http = await createHttp(config, { shortCut, observer: observing.observer, drain });
  const { observer, tracing } = await observing.trace(http);
  const federation = createFederation({ supergraph: config.supergraph, links: subgraphs, log: http.log, observer, documents: config.trustedDocuments, resilience: config.resilience });
  const gateway = tracing?.traceExecutions(federation.gateway) ?? federation.gateway;
  const server = createServer(gateway, http.log, [fastifyApolloDrainPlugin(http)]);
  let ready = false;
  let url = '';

  await server.start();
  const documents = checkTrustedDocuments(config.trustedDocuments, federation.schema());
  let costs = costModel(config.supergraph);

  const address = (): string => config.publicUrl ?? url;
  const now = config.now ?? (() => new Date());
  const missing = (which: string): void => http.log.warn(`the list of trusted documents lacks those of ${which}, so there are none: derive it again`);

  healthRoutes(http, () => ready && !drain.begun);
  const limiter = new CareLimiter(config.care === undefined ? {} : { limits: config.care });
  const shared = config.valkey && openValkey(config.valkey.url, http.log, config.valkey);
  if (shared !== undefined) kept.share(shared);
  const fairUse = new FairUse({ rate: config.fairUse, shared, secret: config.valkey?.secret });
  graphqlRoutes(http, server, limiter, address, { observer, model: () => costs, fairUse, keys: config.keys, admission: doors.open, milliseconds: config.answerMilliseconds });

  const work = createDocumentWork(await openTrustedExecution(federation, gateway), doors.trusted, config.answerMilliseconds);
  documentsRoutes(http, { documents, kept, limiter, work });
  await mapRoutes(http, config.mapTiles);
  const ask = createAskView(work.execute, documents);
  if (ask === undefined) missing('the views');
  else viewsRoutes(http, { ask, address, now }, kept.views);
  const askBundle = createAsk<BundleDocuments>(work.execute, documents, bundleDocumentNames);
  if (askBundle === undefined) missing('the bundles');
  else bundlesRoutes(http, { ask: askBundle, now, options: config.bundles });
  await explorerRoutes(http, config.explorerDirectory);
  await siteRoutes(http, config);
  if (!kept.watch(work.executeAlways, documents)) missing('changes, so that answers are kept for a minute whatever changes; and');

  const listening = new URL(await http.listen({ port: config.port, host: config.host, backlog: 4096 }));
  listening.hostname = reachable(config.host);
  url = listening.origin;
  ready = true;

  const replaceSupergraph = async (supergraph: string): Promise<void> => {
    await federation.replace(supergraph);
    costs = costModel(supergraph);
    kept.forget(null);
  };
  const supergraphWatch = config.supergraphFile === undefined ? undefined : new SupergraphWatch(config.supergraphFile, config.supergraph, replaceSupergraph, http.log);
  supergraphWatch?.start();

  return {
    url,
    replaceSupergraph,
    stop: async () => {
      await drain.begin(config.drainSeconds ?? 0);
      await Promise.all([kept.stop(), supergraphWatch?.stop()]);
      await drain.end(() => server.stop());
      doors.close();
      await Promise.all([observing.stop(), shared?.close()]);
    },
  };
};
