import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

const placesDefinitions = parse(`${link}
  type Query { place(id: ID!): Place  town(name: String!): Place  broken: Place  impolite: Place }
  type Mutation { rename(id: ID!, name: String!): Place  guess(word: String!): Place! }
  type Place @key(fields: "id") { id: ID!  name: String!  cellar: String }
`);

const activitiesDefinitions = parse(`${link}
  type Query { activities(first: Int = 20): [Activity!]  activity(id: ID!): Activity  offerDesk(secret: String!): Activity }
  type Activity @key(fields: "id") { id: ID!  title: String!  place: Place  similar: [Activity!] }
  type Place @key(fields: "id", resolvable: false) { id: ID! }
`);

const places = new Map([
  ['p1', { id: 'p1', name: 'Backhaus' }],
  ['p2', { id: 'p2', name: 'Alte Mühle' }],
]);

const activities = [
  { id: 'a1', title: 'Erzählcafé', place: { id: 'p1' } },
  { id: 'a2', title: 'Mittagstisch', place: { id: 'p2' } },
  { id: 'a3', title: 'Spaziergang', place: { id: 'gone' } },
];

/** Stands for what a database driver puts into its messages. */
export const secretText = 'select phone from places.place where name = geheim';

const tooManyAttempts = (): CodedError =>
  new CodedError({ code: 'TOO_MANY_ATTEMPTS', field: 'word', de: { message: 'Zu oft.', hint: 'Bitte später.' }, en: { message: 'Too often.', hint: 'Later, please.' } });

const unknownTown = (name: string): CodedError =>
  new CodedError({
    code: 'UNKNOWN_MUNICIPALITY',
    field: 'name',
    de: { message: `Den Ort „${name}“ kennen wir nicht.`, hint: 'Meinten Sie Telgte?' },
    en: { message: `We do not know "${name}".`, hint: 'Did you mean Telgte?' },
    suggestions: ['Telgte'],
  });

const { supergraphSdl: supergraph, errors } = composeServices([
  { name: 'places', typeDefs: placesDefinitions, url: 'http://places.invalid/' },
  { name: 'activities', typeDefs: activitiesDefinitions, url: 'http://activities.invalid/' },
]);
if (supergraph === undefined) throw new Error(`The village does not compose: ${errors?.join(' ')} Correct its definitions.`);

export interface Village {
  supergraph: string;
  places: GraphQLSchema;
  activities: GraphQLSchema;
  /** How often each root field of a service has been resolved. */
  calls: Record<string, number>;
}

/** Two made-up services, and the supergraph composed of them. */
export const buildVillage = (): Village => {
  const calls: Record<string, number> = {};
  const count = (name: string): void => void (calls[name] = (calls[name] ?? 0) + 1);

  return {
    supergraph,
    calls,
    places: buildSubgraphSchema([
      {
        typeDefs: placesDefinitions,
        resolvers: {
          Query: {
            place: (_root: unknown, { id }: { id: string }) => places.get(id) ?? null,
            town: (_root: unknown, { name }: { name: string }) => {
              throw unknownTown(name);
            },
            broken: () => {
              throw new Error(`${secretText}\n    at nowhere`);
            },
            impolite: () => {
              throw new GraphQLError(secretText, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', sql: secretText, http: { status: 418 } } });
            },
          },
          Mutation: {
            rename: (_root: unknown, { id, name }: { id: string; name: string }) => {
              count('rename');
              return places.has(id) ? { id, name } : null;
            },
            guess: () => {
              throw tooManyAttempts();
            },
          },
          Place: {
            __resolveReference: ({ id }: { id: string }) => places.get(id) ?? null,
            cellar: () => {
              throw new TypeError(secretText);
            },
          },
        },
      },
    ]),
    activities: buildSubgraphSchema([
      {
        typeDefs: activitiesDefinitions,
        resolvers: {
          Query: {
            activities: (_root: unknown, { first }: { first: number }) => {
              count('activities');
              return activities.slice(0, first);
            },
            offerDesk: (_root: unknown, { secret }: { secret: string }) => {
              count('offerDesk');
              return secret === 'geheim' ? activities[0] : null;
            },
            activity: (_root: unknown, { id }: { id: string }) => activities.find((activity) => activity.id === id) ?? null,
          },
          Activity: {
            __resolveReference: ({ id }: { id: string }) => activities.find((activity) => activity.id === id) ?? null,
            similar: () => activities,
          },
        },
      },
    ]),
  };
};
