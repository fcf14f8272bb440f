import { changeLogSql } from '@miteinander/kit/changes/change-log.sql.js';
import { ownSchemaGrants } from '@miteinander/kit/database/grants.sql.js';
import { Migration } from '@mikro-orm/migrations';

export class Initial extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table partners.partner (
       id uuid not null,
       name text not null,
       kind text not null,
       description text null,
       phone text null,
       email text null,
       url text null,
       street text null,
       postal_code text null,
       city text null,
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
  `alter table partners.partner add constraint partner_source_external_id unique (source, external_id)`,
  ...changeLogSql('partners'),
  ...ownSchemaGrants('partners'),
];
