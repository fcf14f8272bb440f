import { ownSchemaGrants } from '@miteinander/kit/database/grants.sql.js';
import { Migration } from '@mikro-orm/migrations';

/** The words of offers, and what was looked for in vain. */
export class Text extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  'create extension if not exists pg_trgm schema public',
  `create table activities.search_word (
       word text not null,
       lexeme text not null,
       topic boolean not null,
       primary key (word))`,
  'create index search_word_lexeme_index on activities.search_word (lexeme)',
  'create index search_word_trigram on activities.search_word using gin (word public.gin_trgm_ops)',
  `create table activities.search_gap (
       word_class text not null,
       ags text not null,
       month date not null,
       count int not null,
       primary key (word_class, ags, month))`,
  ...ownSchemaGrants('activities'),
];
