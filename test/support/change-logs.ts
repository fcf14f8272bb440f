import type { PreparedDatabase } from './prepared-database.js';

/** How far each service's change log has come and how many rows its table holds: equal before and after means that nothing was written. */
export function contentsOf({ sql }: PreparedDatabase): Promise<Record<string, unknown>[]> {
  return sql(`
    select 'places' as service, (select max(seq) from places.change) as seq, (select count(*) from places.change) as changes, (select count(*) from places.place) as entries
    union all
    select 'partners', (select max(seq) from partners.change), (select count(*) from partners.change), (select count(*) from partners.partner)
    union all
    select 'activities', (select max(seq) from activities.change), (select count(*) from activities.change), (select count(*) from activities.activity)
    order by 1`);
}
