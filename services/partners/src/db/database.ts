import type { ServiceDatabase } from '@miteinander/kit/database/open-orm.js';

import { Partner } from '../partner/partner.entity.js';
import { Initial } from './migrations/2026-11-22-initial.js';
import { PublishedPartners } from './migrations/2026-11-23-published-partners.js';

export const partnersDatabase: ServiceDatabase = {
  schema: 'partners',
  entities: [Partner],
  migrations: [
    { name: '2026-11-22-initial', class: Initial },
    { name: '2026-11-23-published-partners', class: PublishedPartners },
  ],
};
