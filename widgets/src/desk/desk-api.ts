import { KeepOfferDocument, OfferDeskDocument } from '../data/gql/graphql.js';
import { tell } from '../data/tell.js';
import type { Desk, Keeping } from './desk.js';

/** What the desk asks of the API and tells it. Both throw a RequestError. */
export interface DeskApi {
  /** Null: no offer has this secret. */
  load(secret: string): Promise<Desk | null>;
  keep(secret: string, change: Keeping): Promise<Desk>;
}

/** @param origin of the API. */
export const deskApi = (origin: string): DeskApi => ({
  load: async (secret) => (await tell(origin, OfferDeskDocument, { secret })).offerDesk,
  keep: async (secret, change) => (await tell(origin, KeepOfferDocument, { secret, change })).keepOffer,
});
