import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';

import type { ActivitiesContext } from '../context.js';
import { Arrival } from './arrival.type.js';
import { recordArrival } from './record-arrival.js';

@Resolver(() => Arrival)
export class ArrivalResolver {
  @Mutation(() => Arrival, { description: 'Somebody came to an offer with a sheet. Each sheet counts once; nothing is kept of who came.' })
  recordArrival(
    @Arg('offer', () => ID, { description: 'Public id of the offer.' }) offer: string,
    @Arg('code', () => String, { description: 'The word code of the sheet, as it was typed.' }) code: string,
    @Ctx() context: ActivitiesContext,
  ): Promise<Arrival> {
    return recordArrival(offer, code, context);
  }
}
