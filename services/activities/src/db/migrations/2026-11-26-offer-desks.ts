import { ownSchemaGrants } from '@miteinander/kit/database/grants.sql.js';
import { Migration } from '@mikro-orm/migrations';

/** What organisers say of their offers beside what imports say, and who may say it. */
export class OfferDesks extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  'alter table activities.activity add column word jsonb null, add column word_on date null, add column doubted_on date null',
  `create table activities.offer_desk (
       activity_id uuid not null,
       secret_digest text not null,
       primary key (activity_id))`,
  'alter table activities.offer_desk add constraint offer_desk_activity_id_foreign foreign key (activity_id) references activities.activity (id) on update cascade on delete cascade',
  'alter table activities.offer_desk add constraint offer_desk_secret_digest unique (secret_digest)',
  ...ownSchemaGrants('activities'),
];
