import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { ActivitiesContext } from '../context.js';
import { changesAfter } from './changes-after.js';
import { Changes } from './changes.type.js';

@Resolver()
export class ChangesResolver {
  @Query(() => Changes, { description: 'What has changed in any service since a position, for whoever keeps a copy.' })
  changes(
    @Arg('after', () => String, { nullable: true, description: 'The `position` of the last answer; absent means that nothing has been kept yet.' }) after: string | null,
    @Ctx() { reader }: ActivitiesContext,
  ): Promise<Changes> {
    return changesAfter(after, reader);
  }
}
