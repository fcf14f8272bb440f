import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { PartnersContext } from '../context.js';
import { toPartner } from './partner.mapper.js';
import type { Partner } from './partner.type.js';

/** The partner with this id; null if there is none or the text is no id. */
export async function loadPartner(id: string, context: PartnersContext): Promise<Partner | null> {
  const known = publicIdOrNull(id);
  const partner = known === null ? null : await context.partners.load(known);
  return partner && toPartner(partner, berlinDay(context.now()));
}
