import { onTestFinished } from 'vitest';
import { readGatewayFiles } from '../files.js';
import { startGateway, type Gateway, type GatewayConfig } from '../server.js';
import { buildNoticeboard, type Noticeboard } from './noticeboard.js';
import { bare, walk, type NoticeboardOffer } from './noticeboard-offer.js';

/** A Sunday noon. */
export const noticeboardNow = new Date('2026-11-22T11:00:00Z');

export interface StartedNoticeboard extends Gateway, Noticeboard {
  /** The text of an answer with this status. @throws if it has another. */
  read(path: string, status?: number): Promise<string>;
}

/** The committed contract and documents over a few offers; stopped when the test is over. */
export async function startNoticeboard(offers: readonly NoticeboardOffer[] = [walk, bare], config: Partial<GatewayConfig> = {}): Promise<StartedNoticeboard> {
  const noticeboard = await buildNoticeboard(offers);
  const { supergraph, trustedDocuments } = await readGatewayFiles();
  const links = (['places', 'activities', 'partners'] as const).map((name) => ({ name, kind: 'in-process' as const, schema: noticeboard.schemas[name], createContext: () => ({}) }));
  const gateway = await startGateway({ port: 0, host: 'localhost', supergraph, trustedDocuments, logLevel: 'silent', now: () => noticeboardNow, ...config }, links);
  onTestFinished(() => gateway.stop());
  return {
    ...gateway,
    ...noticeboard,
    read: async (path, status = 200) => {
      const response = await fetch(gateway.url + path);
      const text = await response.text();
      if (response.status !== status) throw new Error(`${path} was answered with ${response.status} instead of ${status}: ${text.slice(0, 500)}`);
      return text;
    },
  };
}
