/**
 * Stand-in for what the places and partners services publish, with the columns of their views: this service's tests
 * need rows there and may not reach into other services. The whole-system tests read the real views.
 */
export const PUBLISHED = [
  'create schema places',
  'create extension if not exists pg_trgm schema public',
  `create table places.place_v1 (id uuid primary key, name text, lat float8, lon float8, position_accuracy text, ags text, example boolean,
     accessibility jsonb, cool_place boolean, host_id uuid)`,
  `create table places.locality_v1 (id text primary key, label text, name text, kind text, postal_code text, ags text,
     population int, lat float8, lon float8, folded text, folded_digraph text)`,
  `create table places.change_v1 (seq bigint generated always as identity, entity text, entity_id uuid, kind text, at timestamptz default now())`,
  'grant usage on schema places to miteinander_activities',
  'grant select on all tables in schema places to miteinander_activities',
  'create schema partners',
  'create table partners.partner_v1 (id uuid primary key, name text)',
  'create table partners.change_v1 (seq bigint generated always as identity, entity text, entity_id uuid, kind text, at timestamptz default now())',
  'grant usage on schema partners to miteinander_activities',
  'grant select on all tables in schema partners to miteinander_activities',
];
