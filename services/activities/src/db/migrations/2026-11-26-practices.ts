import { ownSchemaGrants } from '@miteinander/kit/database/grants.sql.js';
import { Migration } from '@mikro-orm/migrations';

/** Practices, the sheets they print, who came with one, and what is told of it. No time in it is finer than a day. */
export class Practices extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table activities.practice (
       code text not null,
       label text not null,
       secret_digest text not null,
       since date not null,
       primary key (code))`,
  'alter table activities.practice add constraint practice_secret_digest unique (secret_digest)',
  `create table activities.sheet (
       digest text not null,
       practice text not null,
       expires_on date not null,
       redeemed boolean not null,
       primary key (digest))`,
  'create index sheet_expires_on_practice on activities.sheet (expires_on, practice)',
  `create table activities.arrival_attempt (
       digest text not null,
       failed int not null,
       day date not null,
       primary key (digest))`,
  `create table activities.count_series (
       kind text not null,
       subject text not null,
       quarter text not null,
       pending int not null,
       held int not null,
       primary key (kind, subject))`,
  `create table activities.released_count (
       kind text not null,
       subject text not null,
       quarter text not null,
       count int not null,
       primary key (kind, subject, quarter))`,
  ...ownSchemaGrants('activities'),
];
