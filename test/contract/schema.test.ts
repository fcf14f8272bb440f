import { readFile } from 'node:fs/promises';

import { deriveContract, type Contract } from '@miteinander/schema/contract.js';
import {
  buildSchema, isEnumType, isInputObjectType, isIntrospectionType, isNonNullType, isObjectType, isSpecifiedScalarType, parse, print,
  type GraphQLArgument, type GraphQLField, type GraphQLSchema,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';

const folder = new URL('../../schema/', import.meta.url);

let derived: Contract;
let api: GraphQLSchema;

beforeAll(async () => {
  derived = await deriveContract();
  api = buildSchema(derived.get('api.graphql') ?? '');
});

const ownTypes = () => Object.values(api.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
const objectFields = () => ownTypes().filter(isObjectType).flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

test.each(['api.graphql', 'supergraph.graphql', 'subgraphs/places.graphql', 'subgraphs/partners.graphql', 'subgraphs/activities.graphql'])(
  'the committed %s is what the services say',
  async (path) => {
    expect(await readFile(new URL(path, folder), 'utf8')).toBe(derived.get(path));
  },
);

test('every type, field, argument and input field has a description', () => {
  const bare: string[] = [];
  const note = (path: string, description: string | null | undefined): void => {
    if (!description?.trim()) bare.push(path);
  };
  for (const type of ownTypes()) {
    if (type !== api.getQueryType() && type !== api.getMutationType()) note(type.name, type.description);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.description);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.description);
      for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument.description);
    }
  }
  expect(bare).toEqual([]);
});

test('a description says what a value that may be null means when it is', () => {
  const silent = objectFields()
    .filter(({ type, field }) => !isNonNullType(field.type) && type.name !== 'Accessibility')
    .filter(({ field }) => !/null/i.test(field.description ?? ''))
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(silent).toEqual([]);
});

/** What a service that names an entity knows of it. */
const KEYS = new Set(['id', 'ags']);

test('a field whose value another service answers may be null, so that one service can fail alone', () => {
  // What an entity's owner must answer: everything beyond the key that the naming service knows itself.
  const required: string[] = [];
  const owners = new Map([['Place', 'places'], ['Municipality', 'places'], ['Partner', 'partners'], ['Activity', 'activities']]);
  for (const [service, sdl] of [...derived].filter(([path]) => path.startsWith('subgraphs/')).map(([path, text]) => [/(\w+)\.graphql/.exec(path)?.[1], text] as const)) {
    for (const definition of parse(sdl).definitions) {
      if (definition.kind !== 'ObjectTypeDefinition' || definition.name.value === 'Query') continue;
      const foreign = owners.has(definition.name.value) && owners.get(definition.name.value) !== service;
      for (const field of definition.fields ?? []) {
        if (KEYS.has(field.name.value) || field.type.kind !== 'NonNullType') continue;
        const target = /\w+/.exec(print(field.type))?.[0] ?? '';
        const elsewhere = owners.has(target) && owners.get(target) !== service;
        if (foreign || elsewhere) required.push(`${service}: ${definition.name.value}.${field.name.value}`);
      }
    }
  }
  expect(required).toEqual([]);
});

const value = (argument: GraphQLArgument): string => (argument.defaultValue === undefined ? '' : ` = ${String(argument.defaultValue)}`);
const signature = ({ name, args, type }: GraphQLField<unknown, unknown>): string => {
  const order = ['text', 'id', 'near', 'filter', 'sort', 'first', 'after'];
  const sorted = args.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const list = sorted.map((argument) => `${argument.name}: ${String(argument.type)}${value(argument)}`).join(', ');
  return `${name}${list === '' ? '' : `(${list})`}: ${String(type)}`;
};

test('the questions have their fixed names, arguments and defaults', () => {
  expect(Object.values(api.getQueryType()?.getFields() ?? {}).map(signature)).toEqual(expect.arrayContaining([
    'locate(text: String!, first: Int = 5): [Locality!]',
    'placesNear(near: NearInput!, filter: PlaceFilter, first: Int = 20, after: String): PlaceConnection',
    'offersNear(near: NearInput!, filter: OfferFilter, sort: OfferSort = NEAREST, first: Int = 20, after: String): OfferConnection',
    'place(id: ID!): Place',
    'activity(id: ID!): Activity',
    'partner(id: ID!): Partner',
    'needs: [Need!]',
    'categories: [Category!]',
    'practiceReport(secret: String!): PracticeReport',
  ]));
});

test('what can be done has its fixed names and arguments', () => {
  expect(Object.values(api.getMutationType()?.getFields() ?? {}).map(signature)).toEqual(expect.arrayContaining([
    'registerSheet(code: String!, practice: ID!): Registered',
    'recordArrival(code: String!, offer: ID!): Arrival',
  ]));
});

test.each([
  ['NearInput', { postalCode: 'String', municipality: 'String', position: 'PositionInput', radiusKm: 'Float = 10' }],
  ['PositionInput', { lat: 'Float!', lon: 'Float!' }],
  ['OfferFilter', { text: 'String', needs: '[String!]', categories: '[String!]', from: 'LocalDate', to: 'LocalDate' }],
  ['OfferConnection', { edges: '[OfferEdge!]!', pageInfo: 'PageInfo!', totalCount: 'Int!' }],
  ['OfferEdge', { cursor: 'String!', node: 'Activity!', distanceMetres: 'Int', nextOccurrence: 'Occurrence' }],
  ['Occurrence', { start: 'OffsetDateTime!', end: 'OffsetDateTime', status: 'OccurrenceStatus!' }],
  ['PlaceConnection', { edges: '[PlaceEdge!]!', pageInfo: 'PageInfo!', totalCount: 'Int!' }],
  ['PlaceEdge', { cursor: 'String!', node: 'Place!', distanceMetres: 'Int!' }],
  ['Registered', { accepted: 'Boolean!' }],
  ['Arrival', { counted: 'Boolean!' }],
  ['PracticeReport', { label: 'String!', code: 'ID!', quarters: '[PracticeQuarter!]!' }],
  ['PracticeQuarter', { quarter: 'String!', sheets: 'Int!', arrivals: 'Int!' }],
  ['PageInfo', { hasNextPage: 'Boolean!', endCursor: 'String' }],
])('%s has its fixed fields', (name, fields) => {
  const type = api.getType(name);
  const found = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const types = found.map((field) => [field.name, `${String(field.type)}${'defaultValue' in field && field.defaultValue !== undefined ? ` = ${String(field.defaultValue)}` : ''}`]);
  expect(Object.fromEntries(types)).toMatchObject(fields);
});

test('an offer can be sorted by distance, by time and by how well it suits', () => {
  const sort = api.getType('OfferSort');
  expect(isEnumType(sort) && sort.getValues().map(({ name }) => name).toSorted()).toEqual(['BEST', 'NEAREST', 'SOONEST']);
});

test('no list has holes', () => {
  const holes = objectFields().filter(({ field }) => /\[\w+\]/.test(String(field.type))).map(({ type, field }) => `${type.name}.${field.name}`);
  expect(holes).toEqual([]);
});
