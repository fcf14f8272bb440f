import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { PartnersContext } from '../context.js';
import { toPartner } from './partner.mapper.js';
import type { Partner } from './partner.type.js';

/** The partner with this id, or null. */
export async function loadPartner(id: string, context: PartnersContext): Promise<Partner | null> {
  const entity = await context.partners.load(id);
  return entity && toPartner(entity, berlinDay(context.now()));
}
