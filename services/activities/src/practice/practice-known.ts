import type { EntityManager } from '@mikro-orm/postgresql';

import { toPracticeCode } from './practice-code.js';

/** Whether there is a practice with this code, however its letters were typed. */
export async function practiceKnown(em: EntityManager, code: string): Promise<boolean> {
  const known = toPracticeCode(code);
  if (known === null) return false;
  return (await em.execute('select 1 from activities.practice where code = ?', [known])).length > 0;
}
