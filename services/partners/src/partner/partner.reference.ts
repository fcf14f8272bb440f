import type { PartnersContext } from '../context.js';
import { loadPartner } from './partner.service.js';
import type { Partner } from './partner.type.js';

export function resolvePartner({ id }: { id: string }, context: PartnersContext): Promise<Partner | null> {
  return loadPartner(id, context);
}
