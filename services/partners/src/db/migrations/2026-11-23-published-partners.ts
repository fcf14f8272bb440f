import { ownSchemaGrants, publishView } from '@miteinander/kit/database/grants.sql.js';
import { Migration } from '@mikro-orm/migrations';

/** Offers are found by the name of who organises them. */
export class PublishedPartners extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  'create view partners.partner_v1 as select id, name from partners.partner',
  ...ownSchemaGrants('partners'),
  ...publishView('partners', 'partner_v1', 'activities'),
  ...publishView('partners', 'change_v1', 'activities'),
];
