import type { EntityManager } from '@mikro-orm/postgresql';

/** Deletes what is over: sheets that can no longer be redeemed, and attempts of days before. @param today YYYY-MM-DD. */
export async function forgetExpired(em: EntityManager, today: string): Promise<void> {
  await em.execute('delete from activities.sheet where digest in (select digest from activities.sheet where expires_on < ? for update skip locked)', [today]);
  await em.execute('delete from activities.arrival_attempt where digest in (select digest from activities.arrival_attempt where day < ? for update skip locked)', [today]);
}
