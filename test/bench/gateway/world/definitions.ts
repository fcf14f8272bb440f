/** Three services as ours are cut: offers know their place and organiser by id, and nothing more of them. */
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

export type WorldService = 'places' | 'activities' | 'partners';

export const definitions: Readonly<Record<WorldService, string>> = {
  places: `${LINK}
    type Query { place(id: ID!): Place }
    type Place @key(fields: "id") { id: ID!  name: String!  street: String  postalCode: String  city: String  position: Position }
    type Position { lat: Float!  lon: Float! }`,
  activities: `${LINK}
    type Query { offersNear(first: Int = 20, skip: Int = 0): OfferConnection! }
    type OfferConnection { totalCount: Int!  edges: [OfferEdge!]! }
    type OfferEdge { cursor: String!  distanceMetres: Int  nextOccurrence: Occurrence  node: Activity! }
    type Occurrence { start: String!  end: String  allDay: Boolean! }
    type Activity @key(fields: "id") { id: ID!  title: String!  summary: String  mode: String!  languages: [String!]!  place: Place  organiser: Partner }
    type Place @key(fields: "id") { id: ID!  offers: [Activity!] }
    type Partner @key(fields: "id", resolvable: false) { id: ID! }`,
  partners: `${LINK}
    type Query { partner(id: ID!): Partner }
    type Partner @key(fields: "id") { id: ID!  name: String!  phone: String  url: String }`,
};

/** What a list shows: 20 offers with their place and organiser. */
export const LIST_QUERY = `query List($skip: Int) {
  offersNear(first: 20, skip: $skip) {
    totalCount
    edges {
      distanceMetres
      nextOccurrence { start end allDay }
      node {
        id title summary mode languages
        place { id name street postalCode city position { lat lon } }
        organiser { id name phone url }
      }
    }
  }
}`;
