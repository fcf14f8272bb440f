import { ownSchemaGrants } from '@miteinander/kit/database/grants.sql.js';
import { Migration } from '@mikro-orm/migrations';

export class NarrowSearchRows extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

/** For each of the needs and categories there are now, by its bit; a further one needs a migration of its own. */
const topicIndexes = Object.entries({ needs: 24, categories: 31 }).flatMap(([column, count]) =>
  Array.from(
    { length: count },
    (_, at) => `create index search_row_${column}_${at} on activities.search_row using gist (position) where (${column} & ${1n << BigInt(at)}::bigint) <> 0`,
  ),
);

/** Everything in these tables is derived anew, so nothing is carried over. Wide columns come first: rows are smaller so. */
const statements = [
  'drop table activities.search_row',
  'drop table activities.search_slot',
  'drop table activities.search_text',
  `create table activities.search_offer (
       activity_id uuid not null,
       dates varbit not null,
       cancelled_dates varbit null,
       words tsvector not null,
       fingerprint text not null,
       primary key (activity_id))`,
  'create index search_offer_words on activities.search_offer using gin (words)',
  `alter table activities.search_offer add constraint search_offer_activity_id_foreign
     foreign key (activity_id) references activities.activity (id) on update cascade on delete cascade`,
  `create table activities.search_row (
       position point not null,
       covers box null,
       lat double precision null,
       lon double precision null,
       reach double precision null,
       needs bigint not null,
       categories bigint not null,
       languages bigint not null,
       traits bigint not null,
       mornings bigint not null,
       afternoons bigint not null,
       evenings bigint not null,
       activity_id uuid not null,
       pattern int not null,
       last_day date null,
       confirmed_on date null,
       paused_until date null,
       point smallint not null,
       start_minute smallint not null,
       over_minute smallint not null,
       minimum_age smallint not null,
       maximum_age smallint not null,
       irregular boolean not null,
       by_appointment boolean not null,
       several boolean not null,
       ags text null,
       primary key (activity_id, point))`,
  'create index search_row_position on activities.search_row using gist (position)',
  'create index search_row_covers on activities.search_row using gist (position, covers) where covers is not null',
  ...topicIndexes,
  `create table activities.search_slot (
       activity_id uuid not null,
       day date not null,
       part smallint not null,
       over_at timestamptz not null,
       cancelled boolean not null,
       primary key (activity_id, day, part, over_at, cancelled))`,
  ...['search_row', 'search_slot'].map(
    (table) => `alter table activities.${table} add constraint ${table}_activity_id_foreign
     foreign key (activity_id) references activities.search_offer (activity_id) on delete cascade`,
  ),
  'delete from activities.follower_position',
  'delete from activities.nightly_run',
  ...ownSchemaGrants('activities'),
];
