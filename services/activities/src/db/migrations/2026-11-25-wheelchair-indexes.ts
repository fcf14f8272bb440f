import { Migration } from '@mikro-orm/migrations';

/** A town has few offers for one need that a wheelchair user can use, so they are found at once; and few that come to the home. */
export class WheelchairIndexes extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const WHEELCHAIR = '(traits & 2048::bigint) <> 0';

const index = (name: string, on: string, condition: string): string => `create index search_row_${name} on activities.search_row using gist (${on}) where ${condition}`;

const statements = [
  index('wheelchair', 'position', WHEELCHAIR),
  ...Object.entries({ needs: 24, categories: 31 }).flatMap(([column, count]) =>
    Array.from({ length: count }, (_, at) => `(${column} & ${1n << BigInt(at)}::bigint) <> 0`).flatMap((topic, at) => [
      index(`${column}_${at}_wheelchair`, 'position', `${topic} and ${WHEELCHAIR}`),
      index(`${column}_${at}_covers`, 'position, covers', `${topic} and covers is not null`),
    ]),
  ),
];
