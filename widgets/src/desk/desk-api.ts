import { KeepOfferDocument, OfferDeskDocument } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';
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
  keep: async (secret, change) => {
    const { keepOffer } = await tell(origin, KeepOfferDocument, { secret, change });
    if (keepOffer === null) throw new RequestError('UNAVAILABLE');
    return keepOffer;
  },
});
