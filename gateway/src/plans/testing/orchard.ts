import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

const treesDefinitions = parse(`${link}
  type Query { trees(first: Int = 3): [Tree!]!  tree(id: ID!): Tree  rows: [[Tree]]  season(of: Season = SPRING): Season  guess: String! }
  type Mutation { plant(kind: String!): Tree }
  enum Season { SPRING SUMMER }
  scalar Day
  type Tree @key(fields: "id") {
    id: ID!  kind: String!  height: Float  age: Int  evergreen: Boolean  seasons: [Season!]!  planted: Day  grafts: [[String!]!]
    note(language: String): Note  neighbours: [Tree!]  owner: Person  keeper: Person
  }
  type Note { text: String!  by: Person  on: Day }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
`);

const peopleDefinitions = parse(`${link}
  type Query { people: [Person!]  person(id: ID!): Person }
  type Person @key(fields: "id") { id: ID!  name: String!  nick: String  friends(first: Int): [Person!]!  best: Person  favourite: Tree  trees: [Tree!]! }
  type Tree @key(fields: "id") { id: ID!  visitors(first: Int = 2): [Person!]! }
`);

interface Tree { id: string; kind: string; age: number | null; owner: string | null; neighbours: string[] }
interface Person { id: string; name: string; friends: string[]; favourite: string | null }

const trees: Tree[] = [
  { id: '1', kind: 'apple', age: 12, owner: 'a', neighbours: ['2', '3'] },
  { id: '2', kind: 'pear', age: 7, owner: 'b', neighbours: ['1', '3'] },
  { id: '3', kind: 'plum', age: null, owner: 'a', neighbours: [] },
  { id: '4', kind: 'cherry', age: 3, owner: 'gone', neighbours: ['1'] },
  { id: '5', kind: 'quince', age: 1, owner: null, neighbours: ['5'] },
];
const people: Person[] = [
  { id: 'a', name: 'Ada', friends: ['b', 'c'], favourite: '2' },
  { id: 'b', name: 'Bo', friends: ['a'], favourite: 'felled' },
  { id: 'c', name: 'Cy', friends: [], favourite: null },
];

const tree = (id: string): object | null => {
  const found = trees.find((one) => one.id === id);
  if (found === undefined) return null;
  const { age, kind, owner, neighbours } = found;
  const person = owner === null ? null : { id: owner };
  return {
    id, kind, age, height: age === null ? null : age / 2, evergreen: kind === 'quince', seasons: age === 7 ? ['SPRING', 'SUMMER'] : ['SPRING'],
    planted: '2020-03-01', grafts: age === 12 ? [['a', 'b'], []] : null, owner: person, keeper: { id: 'a' },
    note: ({ language }: { language?: string }) => (age === null ? null : { text: `${kind} ${language ?? 'de'}`, by: person, on: { year: 2020 } }),
    neighbours: () => neighbours.map(tree),
  };
};
const person = (id: string): object | null => {
  const found = people.find((one) => one.id === id);
  if (found === undefined) return null;
  const { name, friends, favourite } = found;
  return {
    id, name, nick: name === 'Cy' ? null : name[0],
    friends: ({ first }: { first?: number | null }) => friends.slice(0, first ?? 10).map(person),
    best: () => (friends[0] === undefined ? null : person(friends[0])),
    favourite: favourite === null ? null : { id: favourite },
    trees: trees.filter(({ owner }) => owner === id).map(({ id: treeId }) => ({ id: treeId })),
  };
};

const { supergraphSdl, errors } = composeServices([
  { name: 'trees', typeDefs: treesDefinitions, url: 'http://trees.invalid/' },
  { name: 'people', typeDefs: peopleDefinitions, url: 'http://people.invalid/' },
]);
if (supergraphSdl === undefined) throw new Error(`The orchard does not compose: ${errors?.join(' ')} Correct its definitions.`);

/** Two small services with every sort of type an answer of ours can have, keys that lead nowhere included. */
export const orchard: { supergraph: string; services: Record<'trees' | 'people', GraphQLSchema> } = {
  supergraph: supergraphSdl,
  services: {
    trees: buildSubgraphSchema([
      {
        typeDefs: treesDefinitions,
        resolvers: {
          Query: {
            trees: (_root: unknown, { first }: { first: number }) => trees.slice(0, first).map(({ id }) => tree(id)),
            tree: (_root: unknown, { id }: { id: string }) => tree(id),
            rows: () => [['1', '2'], ['3', 'felled', '1'], null].map((row) => row && row.map(tree)),
            season: (_root: unknown, { of }: { of: string }) => of,
            guess: () => {
              throw new Error('Nobody knows.');
            },
          },
          Mutation: { plant: (_root: unknown, { kind }: { kind: string }) => ({ ...tree('1'), kind }) },
          Tree: { __resolveReference: ({ id }: { id: string }) => tree(id) },
        },
      },
    ]),
    people: buildSubgraphSchema([
      {
        typeDefs: peopleDefinitions,
        resolvers: {
          Query: { people: () => people.map(({ id }) => person(id)), person: (_root: unknown, { id }: { id: string }) => person(id) },
          Person: { __resolveReference: ({ id }: { id: string }) => person(id) },
          Tree: {
            __resolveReference: ({ id }: { id: string }) => ({ id }),
            visitors: ({ id }: { id: string }, { first }: { first: number }) => people.slice(0, Number(id) % 4).slice(0, first ?? 2).map((one) => person(one.id)),
          },
        },
      },
    ]),
  },
};
