/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Locate($text: String!) {\n  locate(text: $text, first: 6) {\n    id\n    label\n    postalCode\n    municipality {\n      ags\n      district {\n        name\n      }\n    }\n  }\n}": typeof types.LocateDocument,
    "query OfferCount($near: NearInput!, $filter: OfferFilter) {\n  offersNear(near: $near, filter: $filter, first: 1) {\n    totalCount\n  }\n}": typeof types.OfferCountDocument,
    "query OfferDetails($id: ID!, $from: LocalDate) {\n  activity(id: $id) {\n    id\n    description\n    plainLanguage\n    url\n    languages\n    categories {\n      slug\n      label\n    }\n    registration {\n      kind\n      note\n    }\n    contact {\n      name\n      phone\n      email\n    }\n    firstVisit {\n      greeter\n      groupSize\n      comeAlone\n      fetched\n      note\n    }\n    occurrences(from: $from, first: 6) {\n      start\n      end\n      allDay\n      status\n      note\n    }\n    place {\n      address {\n        street\n        postalCode\n        city\n      }\n      accessibility {\n        note\n      }\n    }\n    organiser {\n      name\n      url\n    }\n    provenance {\n      attribution\n      licence\n      sourceUrl\n    }\n  }\n}": typeof types.OfferDetailsDocument,
    "query OfferFacets($near: NearInput!, $filter: OfferFilter) {\n  offersNear(near: $near, filter: $filter, first: 1) {\n    facets {\n      needs {\n        value\n        count\n      }\n      categories {\n        value\n        count\n      }\n      weekdays {\n        value\n        count\n      }\n      timesOfDay {\n        value\n        count\n      }\n      modes {\n        value\n        count\n      }\n      accessibility {\n        value\n        count\n      }\n      registration {\n        value\n        count\n      }\n      languages {\n        value\n        count\n      }\n      free\n    }\n  }\n}": typeof types.OfferFacetsDocument,
    "query OffersNear($near: NearInput!, $filter: OfferFilter, $sort: OfferSort, $first: Int, $after: String, $withReasons: Boolean = false) {\n  offersNear(\n    near: $near\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    origin {\n      label\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      distanceMetres\n      reasons @include(if: $withReasons) {\n        kind\n        text\n      }\n      nextOccurrence {\n        start\n        end\n        allDay\n        status\n        note\n      }\n      node {\n        ...Offer\n      }\n    }\n  }\n}\n\nfragment Offer on Activity {\n  id\n  title\n  summary\n  mode\n  example\n  full\n  paused\n  pause {\n    until\n    note\n  }\n  lastConfirmedAt\n  freshness\n  companionAvailable\n  cost {\n    kind\n    cents\n    note\n  }\n  contact {\n    phone\n  }\n  schedules {\n    kind\n    start\n    rule\n  }\n  place {\n    name\n    positionAccuracy\n    accessibility {\n      wheelchair\n    }\n  }\n  organiser {\n    name\n    phone\n  }\n  provenance {\n    attribution\n  }\n}": typeof types.OffersNearDocument,
    "query Vocabulary {\n  categories {\n    slug\n    label\n  }\n  needs {\n    slug\n    label\n  }\n  languages {\n    code\n    label\n  }\n}": typeof types.VocabularyDocument,
};
const documents: Documents = {
    "query Locate($text: String!) {\n  locate(text: $text, first: 6) {\n    id\n    label\n    postalCode\n    municipality {\n      ags\n      district {\n        name\n      }\n    }\n  }\n}": types.LocateDocument,
    "query OfferCount($near: NearInput!, $filter: OfferFilter) {\n  offersNear(near: $near, filter: $filter, first: 1) {\n    totalCount\n  }\n}": types.OfferCountDocument,
    "query OfferDetails($id: ID!, $from: LocalDate) {\n  activity(id: $id) {\n    id\n    description\n    plainLanguage\n    url\n    languages\n    categories {\n      slug\n      label\n    }\n    registration {\n      kind\n      note\n    }\n    contact {\n      name\n      phone\n      email\n    }\n    firstVisit {\n      greeter\n      groupSize\n      comeAlone\n      fetched\n      note\n    }\n    occurrences(from: $from, first: 6) {\n      start\n      end\n      allDay\n      status\n      note\n    }\n    place {\n      address {\n        street\n        postalCode\n        city\n      }\n      accessibility {\n        note\n      }\n    }\n    organiser {\n      name\n      url\n    }\n    provenance {\n      attribution\n      licence\n      sourceUrl\n    }\n  }\n}": types.OfferDetailsDocument,
    "query OfferFacets($near: NearInput!, $filter: OfferFilter) {\n  offersNear(near: $near, filter: $filter, first: 1) {\n    facets {\n      needs {\n        value\n        count\n      }\n      categories {\n        value\n        count\n      }\n      weekdays {\n        value\n        count\n      }\n      timesOfDay {\n        value\n        count\n      }\n      modes {\n        value\n        count\n      }\n      accessibility {\n        value\n        count\n      }\n      registration {\n        value\n        count\n      }\n      languages {\n        value\n        count\n      }\n      free\n    }\n  }\n}": types.OfferFacetsDocument,
    "query OffersNear($near: NearInput!, $filter: OfferFilter, $sort: OfferSort, $first: Int, $after: String, $withReasons: Boolean = false) {\n  offersNear(\n    near: $near\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    origin {\n      label\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      distanceMetres\n      reasons @include(if: $withReasons) {\n        kind\n        text\n      }\n      nextOccurrence {\n        start\n        end\n        allDay\n        status\n        note\n      }\n      node {\n        ...Offer\n      }\n    }\n  }\n}\n\nfragment Offer on Activity {\n  id\n  title\n  summary\n  mode\n  example\n  full\n  paused\n  pause {\n    until\n    note\n  }\n  lastConfirmedAt\n  freshness\n  companionAvailable\n  cost {\n    kind\n    cents\n    note\n  }\n  contact {\n    phone\n  }\n  schedules {\n    kind\n    start\n    rule\n  }\n  place {\n    name\n    positionAccuracy\n    accessibility {\n      wheelchair\n    }\n  }\n  organiser {\n    name\n    phone\n  }\n  provenance {\n    attribution\n  }\n}": types.OffersNearDocument,
    "query Vocabulary {\n  categories {\n    slug\n    label\n  }\n  needs {\n    slug\n    label\n  }\n  languages {\n    code\n    label\n  }\n}": types.VocabularyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Locate($text: String!) {\n  locate(text: $text, first: 6) {\n    id\n    label\n    postalCode\n    municipality {\n      ags\n      district {\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').LocateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfferCount($near: NearInput!, $filter: OfferFilter) {\n  offersNear(near: $near, filter: $filter, first: 1) {\n    totalCount\n  }\n}"): typeof import('./graphql.js').OfferCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfferDetails($id: ID!, $from: LocalDate) {\n  activity(id: $id) {\n    id\n    description\n    plainLanguage\n    url\n    languages\n    categories {\n      slug\n      label\n    }\n    registration {\n      kind\n      note\n    }\n    contact {\n      name\n      phone\n      email\n    }\n    firstVisit {\n      greeter\n      groupSize\n      comeAlone\n      fetched\n      note\n    }\n    occurrences(from: $from, first: 6) {\n      start\n      end\n      allDay\n      status\n      note\n    }\n    place {\n      address {\n        street\n        postalCode\n        city\n      }\n      accessibility {\n        note\n      }\n    }\n    organiser {\n      name\n      url\n    }\n    provenance {\n      attribution\n      licence\n      sourceUrl\n    }\n  }\n}"): typeof import('./graphql.js').OfferDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfferFacets($near: NearInput!, $filter: OfferFilter) {\n  offersNear(near: $near, filter: $filter, first: 1) {\n    facets {\n      needs {\n        value\n        count\n      }\n      categories {\n        value\n        count\n      }\n      weekdays {\n        value\n        count\n      }\n      timesOfDay {\n        value\n        count\n      }\n      modes {\n        value\n        count\n      }\n      accessibility {\n        value\n        count\n      }\n      registration {\n        value\n        count\n      }\n      languages {\n        value\n        count\n      }\n      free\n    }\n  }\n}"): typeof import('./graphql.js').OfferFacetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OffersNear($near: NearInput!, $filter: OfferFilter, $sort: OfferSort, $first: Int, $after: String, $withReasons: Boolean = false) {\n  offersNear(\n    near: $near\n    filter: $filter\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    origin {\n      label\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      distanceMetres\n      reasons @include(if: $withReasons) {\n        kind\n        text\n      }\n      nextOccurrence {\n        start\n        end\n        allDay\n        status\n        note\n      }\n      node {\n        ...Offer\n      }\n    }\n  }\n}\n\nfragment Offer on Activity {\n  id\n  title\n  summary\n  mode\n  example\n  full\n  paused\n  pause {\n    until\n    note\n  }\n  lastConfirmedAt\n  freshness\n  companionAvailable\n  cost {\n    kind\n    cents\n    note\n  }\n  contact {\n    phone\n  }\n  schedules {\n    kind\n    start\n    rule\n  }\n  place {\n    name\n    positionAccuracy\n    accessibility {\n      wheelchair\n    }\n  }\n  organiser {\n    name\n    phone\n  }\n  provenance {\n    attribution\n  }\n}"): typeof import('./graphql.js').OffersNearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Vocabulary {\n  categories {\n    slug\n    label\n  }\n  needs {\n    slug\n    label\n  }\n  languages {\n    code\n    label\n  }\n}"): typeof import('./graphql.js').VocabularyDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
