import { changeLogSql } from '@miteinander/kit/changes/change-log.sql.js';
import { ownSchemaGrants, publishView } from '@miteinander/kit/database/grants.sql.js';
import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  'create extension if not exists pg_trgm schema public',
  'create extension if not exists btree_gist schema public',
  `create table places.district (
       code text not null,
       name text not null,
       kind text not null,
       state text not null,
       primary key (code))`,
  `create table places.municipality (
       ags text not null,
       ars text not null,
       name text not null,
       full_name text not null,
       district_code text not null,
       population int null,
       lat double precision not null,
       lon double precision not null,
       primary key (ags))`,
  `create index municipality_district_code_index on places.municipality (district_code)`,
  `create table places.locality (
       id text not null,
       label text not null,
       name text not null,
       kind text not null,
       postal_code text null,
       ags text not null,
       population int null,
       lat double precision not null,
       lon double precision not null,
       folded text not null,
       folded_digraph text not null,
       primary key (id))`,
  `create index locality_ags_index on places.locality (ags)`,
  `create index locality_folded_trigram on places.locality using gin (folded public.gin_trgm_ops, folded_digraph public.gin_trgm_ops)`,
  `create index locality_postal_code_prefix on places.locality (postal_code text_pattern_ops)`,
  `create table places.gazetteer (
       fingerprint text not null,
       primary key (fingerprint))`,
  `create table places.place (
       id uuid not null,
       name text not null,
       folded text not null,
       kinds text[] not null,
       categories text[] not null,
       lat double precision null,
       lon double precision null,
       east double precision null,
       north double precision null,
       position_accuracy text null,
       street text null,
       postal_code text null,
       city text null,
       ags text null,
       description text null,
       phone text null,
       url text null,
       opening_hours text null,
       accessibility jsonb null,
       cool_place boolean null,
       host_id uuid null,
       source text not null,
       source_url text null,
       licence text not null,
       attribution text not null,
       external_id text not null,
       example boolean not null default false,
       confirmed_on date null,
       content_hash text not null,
       updated_at timestamptz not null default now(),
       primary key (id))`,
  `create index place_ags_index on places.place (ags)`,
  `create index place_host_id_index on places.place (host_id)`,
  `create index place_position on places.place using gist (point(east, north))`,
  `alter table places.place add constraint place_source_external_id unique (source, external_id)`,
  `alter table places.municipality add constraint municipality_district_code_foreign foreign key (district_code) references places.district (code)`,
  `alter table places.locality add constraint locality_ags_foreign foreign key (ags) references places.municipality (ags)`,
  `alter table places.place add constraint place_ags_foreign foreign key (ags) references places.municipality (ags) on delete set null`,
  ...changeLogSql('places'),
  `create view places.place_v1 as
       select id, name, lat, lon, position_accuracy, ags, example from places.place`,
  `create view places.locality_v1 as
       select id, label, name, kind, postal_code, ags, population, lat, lon, folded, folded_digraph from places.locality`,
  ...ownSchemaGrants('places'),
  ...publishView('places', 'place_v1', 'activities'),
  ...publishView('places', 'locality_v1', 'activities'),
  ...publishView('places', 'change_v1', 'activities'),
];
