import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';

import type { ActivitiesContext } from '../context.js';
import { registerSheet } from './register-sheet.js';
import { Registered } from './registered.type.js';

@Resolver(() => Registered)
export class SheetResolver {
  @Mutation(() => Registered, { description: 'A practice has printed a sheet: it is counted, and somebody can come with its word code within 180 days. Carries no offer, no need and nobody.' })
  registerSheet(
    @Arg('practice', () => ID, { description: 'Practice code.' }) practice: string,
    @Arg('code', () => String, { description: 'The word code of the sheet: four words.' }) code: string,
    @Ctx() context: ActivitiesContext,
  ): Promise<Registered> {
    return registerSheet(practice, code, context);
  }
}
