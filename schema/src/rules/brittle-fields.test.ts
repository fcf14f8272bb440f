import { expect, test } from 'vitest';

import { brittleFields } from './brittle-fields.js';

const owners = { Place: 'places', Partner: 'partners' };
const places = 'type Place @key(fields: "id") { id: ID! name: String! }';

test('a required field of an entity that another service answers is brittle', () => {
  const partners = 'type Partner @key(fields: "id") { id: ID! home: Place! } type Place @key(fields: "id", resolvable: false) { id: ID! }';
  expect(brittleFields({ places, partners }, owners)).toEqual(['partners: Partner.home']);
});

test('a required list of another service\'s entities is brittle, one that may be missing as a whole is not', () => {
  const partners = 'type Partner @key(fields: "id") { id: ID! homes: [Place!]! rooms: [Place!] }';
  expect(brittleFields({ places, partners }, owners)).toEqual(['partners: Partner.homes']);
});

test('a required field that a service adds to an entity it does not own is brittle, the key is not', () => {
  const partners = 'extend type Place @key(fields: "id") { id: ID! guests: Int! rooms: Int }';
  expect(brittleFields({ places, partners }, owners)).toEqual(['partners: Place.guests']);
});

test('values and questions of a service that hold another\'s entity count as well', () => {
  const partners = 'type Area { middle: Place! } type Query { nearest: Place! }';
  expect(brittleFields({ places, partners }, owners)).toEqual(['partners: Area.middle', 'partners: Query.nearest']);
});

test('what a service says of its own entities may be required', () => {
  expect(brittleFields({ places: `${places} type Edge { node: Place! }` }, owners)).toEqual([]);
});

test('an entity without an owner is a violation of its own', () => {
  expect(brittleFields({ places: 'type Room @key(fields: "house { id } number") { number: Int! }' }, owners)).toEqual(['places: nobody is named as owner of Room']);
});
