/** The first offer near a point, as far as an example wants to know it. */
export interface Found {
  offersNear: { edges: { node: { id: string; organiser: { id: string } | null } }[] };
}

export interface Example {
  /** What somebody would want to know. */
  title: string;
  shows: string;
  query: string;
  variables: Readonly<Record<string, unknown>>;
  /** For an example about a single entry: finds one. */
  lookUp?: { query: string; read(found: Found): Record<string, unknown> | undefined };
}

/** Stands for an id until one is found; nobody has it. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

const LOOK_UP = `{ offersNear(near: { postalCode: "44787", radiusKm: 25 }, first: 20) { edges { node { id organiser { id } } } } }`;

/** As variables are shown in an editor. */
export const textOf = (variables: Example['variables']): string => JSON.stringify(variables, null, 2);

/** Each runs as it stands against any gateway of ours. */
export const examples: readonly [Example, ...Example[]] = [
  {
    title: 'Offers near 44787',
    shows: 'What happens next around a postcode, with place, organiser, and the words to show for the source.',
    query: `query OffersNear($near: NearInput!, $first: Int, $after: String) {
  offersNear(near: $near, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      distanceMetres
      nextOccurrence { start end status }
      node {
        id
        title
        summary
        place { name address { street postalCode city } }
        organiser { name }
        provenance { attribution licence }
      }
    }
  }
}
`,
    variables: { near: { postalCode: '44787', radiusKm: 5 }, first: 10 },
  },
  {
    title: 'A search with filters and counts',
    shows: 'Everyday words and what must be accessible, by how well it suits; and how many each further filter would leave.',
    query: `query Search($near: NearInput!, $filter: OfferFilter) {
  offersNear(near: $near, filter: $filter, sort: BEST, first: 5) {
    totalCount
    edges {
      node { title freshness }
      reasons { kind text }
    }
    facets {
      free
      needs { value count }
      weekdays { value count }
      timesOfDay { value count }
      accessibility { value count }
    }
  }
}
`,
    variables: {
      near: { postalCode: '44787', radiusKm: 25 },
      filter: { text: 'Handy', accessibility: { allOf: ['STEP_FREE_ENTRANCE'], unknownMayPass: true } },
    },
  },
  {
    title: 'One offer',
    shows: 'Everything about a single offer: dates, cost, access, whom to ask.',
    query: `query Offer($id: ID!) {
  activity(id: $id) {
    title
    description
    plainLanguage
    needs { label }
    audience { meantFor { label } minimumAge maximumAge }
    cost { kind cents note }
    registration { kind note }
    accessibility { stepFreeEntrance wheelchair accessibleToilet note }
    contact { name phone email url }
    place { name openingHours municipality { name } }
    occurrences(first: 5) { start end status note }
    lastConfirmedAt
    freshness
    provenance { attribution licence sourceUrl }
  }
}
`,
    variables: { id: NOBODY },
    lookUp: { query: LOOK_UP, read: ({ offersNear: { edges } }) => (edges[0] === undefined ? undefined : { id: edges[0].node.id }) },
  },
  {
    title: 'Offers of an organiser',
    shows: 'Who it is, and what it organises.',
    query: `query Organiser($id: ID!, $first: Int) {
  partner(id: $id) {
    name
    kind
    url
    activities(first: $first) {
      id
      title
      nextOccurrence { start }
      place { name }
    }
  }
}
`,
    variables: { id: NOBODY, first: 20 },
    lookUp: {
      query: LOOK_UP,
      read: ({ offersNear: { edges } }) => {
        const id = edges.find(({ node }) => node.organiser !== null)?.node.organiser?.id;
        return id === undefined ? undefined : { id };
      },
    },
  },
  {
    title: 'Places',
    shows: 'Libraries and other places where people meet, with opening hours and access.',
    query: `query Places($near: NearInput!, $filter: PlaceFilter) {
  placesNear(near: $near, filter: $filter, first: 10) {
    totalCount
    edges {
      distanceMetres
      node {
        name
        kinds
        openNow
        openUntil
        openingHours
        position { lat lon }
        accessibility { wheelchair }
        provenance { attribution licence }
      }
    }
  }
}
`,
    variables: { near: { postalCode: '44787', radiusKm: 10 }, filter: { kinds: ['LIBRARY', 'MEETING_POINT', 'COMMUNITY_CENTRE'] } },
  },
  {
    title: 'The vocabulary',
    shows: 'Every value to filter by, with its German name: needs, categories, groups of people, languages.',
    query: `query Vocabulary {
  needs { slug label plainLabel }
  categories { slug label }
  audienceGroups { slug label englishLabel }
  languages { code label }
}
`,
    variables: {},
  },
  {
    title: 'Postcodes and towns',
    shows: 'Suggestions while somebody types, forgiving of slips; and what lies around a point.',
    query: `query Localities($text: String!, $near: NearInput!) {
  locate(text: $text, first: 5) {
    label
    kind
    position { lat lon }
    municipality { ags name }
  }
  localitiesNear(near: $near) { label }
}
`,
    variables: { text: 'Boch', near: { postalCode: '44787', radiusKm: 3 } },
  },
];
