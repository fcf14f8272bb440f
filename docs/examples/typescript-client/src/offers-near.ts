import { ask, type ClientOptions } from './client.ts';
import { graphql } from './gql/index.ts';
import type { OffersNearQuery } from './gql/graphql.ts';

const OffersNear = graphql(/* GraphQL */ `
  query OffersNear($near: NearInput!, $after: String) {
    offersNear(near: $near, sort: SOONEST, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        distanceMetres
        nextOccurrence {
          start
        }
        node {
          id
          title
          place {
            name
          }
          organiser {
            name
            phone
          }
          provenance {
            attribution
          }
        }
      }
    }
  }
`);

export type Offer = NonNullable<OffersNearQuery['offersNear']>['edges'][number];

/** Offers around a postcode in the order in which they happen, page after page, as long as somebody wants more. */
export async function* offersNear(client: ClientOptions, postalCode: string, radiusKm = 10): AsyncGenerator<Offer> {
  for (let after: string | null = null; ; ) {
    const { offersNear: page }: OffersNearQuery = await ask(client, OffersNear, { near: { postalCode, radiusKm }, after });
    // `ask` has thrown the reason; the compiler cannot know.
    if (page === null) return;
    yield* page.edges;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}
