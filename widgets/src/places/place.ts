import type { PlaceDetailsQuery, PlaceOffersQuery, PlacesNearQuery } from '../data/gql/graphql.js';

/** One place of a list, with its distance. */
export type Place = NonNullable<PlacesNearQuery['placesNear']>['edges'][number];

export type PlaceDetails = NonNullable<PlaceDetailsQuery['place']>;

/** What comes next at a place, and how much there is in all. */
export type PlaceOffers = NonNullable<PlaceOffersQuery['offersNear']>;
