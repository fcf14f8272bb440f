import type { DeskFragment, OfferKeeping } from '../data/gql/graphql.js';

/** What is asked of an offer's desk. */
export type Desk = DeskFragment;

export type DeskOffer = Desk['activity'];

/** What an organiser says; what is absent stays as it is. */
export type Keeping = OfferKeeping;
