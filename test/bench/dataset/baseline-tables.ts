import { EARTH_RADIUS } from '@miteinander/kit/near/projection.js';
import type { Client } from 'pg';

/** The table of single dates, empty, and all that the usual idiom needs. Its earth is as large as ours, so that both sides measure the same metres. */
export async function createBaseline(client: Client): Promise<void> {
  await client.query(`
    create schema baseline;
    create extension if not exists cube schema public;
    create extension if not exists earthdistance schema public;
    create or replace function public.earth() returns float8 language sql immutable parallel safe as 'select ${EARTH_RADIUS}::float8';
    create table baseline.occurrence (
      activity_id uuid not null,
      day date not null,
      starts_at timestamptz not null,
      ends_at timestamptz null,
      over_at timestamptz not null,
      cancelled boolean not null);
    create index occurrence_activity_day on baseline.occurrence (activity_id, day) include (over_at)`);
}

/** The offers of the usual idiom, anew: each that is somewhere, with the same masks as our own rows: the idiom is spared any join for its filters. */
export async function fillBaseline(client: Client): Promise<void> {
  await client.query(`
    drop table if exists baseline.activity;
    create table baseline.activity (
      id uuid not null,
      lat double precision not null,
      lon double precision not null,
      reach double precision null,
      needs bigint not null,
      traits bigint not null,
      confirmed_on date null,
      by_appointment boolean not null);
    insert into baseline.activity (id, lat, lon, reach, needs, traits, confirmed_on, by_appointment)
      select activity_id, lat, lon, reach, needs, traits, confirmed_on, by_appointment from activities.search_row where lat is not null;
    alter table baseline.activity add primary key (id);
    create index activity_position on baseline.activity using gist (ll_to_earth(lat, lon)) where reach is null;
    create index activity_reach on baseline.activity using gist (earth_box(ll_to_earth(lat, lon), reach)) where reach is not null`);
}
