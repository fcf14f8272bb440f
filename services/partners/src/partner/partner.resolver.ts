import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { PartnersContext } from '../context.js';
import { loadPartner } from './partner.service.js';
import { Partner } from './partner.type.js';

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => Partner, { nullable: true, description: 'The partner with this id; null if there is none.' })
  partner(@Arg('id', () => ID, { description: 'Public id.' }) id: string, @Ctx() context: PartnersContext): Promise<Partner | null> {
    return loadPartner(id, context);
  }
}
