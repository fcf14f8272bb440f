import { ownSchemaGrants } from '@miteinander/kit/database/grants.sql.js';
import { Migration } from '@mikro-orm/migrations';

export class SearchRows extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

function ofActivity(table: string): string {
  return `alter table activities.${table} add constraint ${table}_activity_id_foreign foreign key (activity_id) references activities.activity (id)`;
}

/** For each of the needs and categories there are now, by its bit; a further one needs a migration of its own. */
const topicIndexes = Object.entries({ needs: 24, categories: 31 }).flatMap(([column, count]) =>
  Array.from(
    { length: count },
    (_, at) => `create index search_row_${column}_${at} on activities.search_row using gist (point(east, north)) where (${column} & ${1n << BigInt(at)}::bigint) <> 0`,
  ),
);

/** Dates are derived anew, so nothing is carried over. */
const statements = [
  'drop table activities.search_row',
  'drop table activities.occurrence',
  'alter table activities.activity drop column folded',
  `create table activities.search_row (
       activity_id uuid not null,
       point smallint not null,
       several boolean not null,
       lat double precision null,
       lon double precision null,
       east double precision not null,
       north double precision not null,
       reach double precision null,
       ags text null,
       needs bigint not null,
       categories bigint not null,
       languages bigint not null,
       traits bigint not null,
       minimum_age smallint not null,
       maximum_age smallint not null,
       place_id uuid null,
       host_id uuid null,
       organiser_id uuid null,
       confirmed_on date null,
       paused_until date null,
       dates varbit not null,
       cancelled_dates varbit null,
       by_appointment boolean not null,
       fingerprint text not null,
       primary key (activity_id, point))`,
  `create index search_row_position on activities.search_row using gist (point(east, north))`,
  `create index search_row_reach on activities.search_row using gist (circle(point(east, north), reach * 1.005)) where reach is not null`,
  ...topicIndexes,
  `create table activities.search_slot (
       activity_id uuid not null,
       day date not null,
       part smallint not null,
       over_at timestamptz not null,
       cancelled boolean not null,
       primary key (activity_id, day, part, over_at, cancelled))`,
  `create table activities.search_text (
       activity_id uuid not null primary key,
       words tsvector not null)`,
  `create index search_text_words on activities.search_text using gin (words)`,
  ...['search_row', 'search_slot'].map((table) => `${ofActivity(table)} on delete cascade`),
  `${ofActivity('search_text')} on update cascade on delete cascade`,
  `create table activities.nightly_run (
       day date not null,
       after uuid null,
       finished_at timestamptz null,
       primary key (day))`,
  'delete from activities.follower_position',
  ...ownSchemaGrants('activities'),
];
