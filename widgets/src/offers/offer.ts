import type { OfferDetailsQuery, OffersNearQuery } from '../data/gql/graphql.js';

/** One offer of a list, with its distance and the date that counts. */
export type Offer = NonNullable<OffersNearQuery['offersNear']>['edges'][number];

export type OfferDetails = NonNullable<OfferDetailsQuery['activity']>;
