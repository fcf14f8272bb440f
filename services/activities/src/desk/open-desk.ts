import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { newSecret, secretDigest } from '../secret/secret.js';

export interface OpenedDesk {
  id: string;
  title: string;
  /** Opens the desk; cannot be read again. */
  secret: string;
  /** Whether another secret opened it until now; that one opens nothing any more. */
  renewed: boolean;
}

/** Gives an offer a desk, or the desk another secret. Null when there is no such offer. */
export async function openDesk(em: EntityManager, given: string): Promise<OpenedDesk | null> {
  const id = publicIdOrNull(given.trim());
  const [offer] = id === null ? [] : await em.execute<{ title: string }[]>('select title from activities.activity where id = ?', [id]);
  if (id === null || !offer) return null;
  const secret = newSecret();
  const [row] = await em.execute<{ created: boolean }[]>(
    `insert into activities.offer_desk (activity_id, secret_digest) values (?, ?)
     on conflict (activity_id) do update set secret_digest = excluded.secret_digest returning xmax = 0 as created`,
    [id, secretDigest(secret)],
  );
  return { id, title: offer.title, secret, renewed: row?.created === false };
}
