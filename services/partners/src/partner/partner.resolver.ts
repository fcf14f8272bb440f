import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { PartnersContext } from '../context.js';
import { loadPartner } from './partner.service.js';
import { Partner } from './partner.type.js';

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => Partner, { nullable: true, description: 'The partner with this id; null if there is none.' })
  async partner(@Arg('id', () => ID, { description: 'Public id.' }) id: string, @Ctx() context: PartnersContext): Promise<Partner | null> {
    const known = publicIdOrNull(id);
    return known === null ? null : loadPartner(known, context);
  }
}
