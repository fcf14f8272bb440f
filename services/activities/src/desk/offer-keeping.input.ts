import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: "The organiser's word about an offer. It stands before what an import says until the organiser says otherwise. What is absent stays as it is." })
export class OfferKeeping {
  @Field(() => Boolean, { nullable: true, description: 'True: everything in the entry is still right today. False or absent says nothing.' })
  confirm?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: it takes a break from now on. False: it takes none. Absent: as it is.' })
  paused?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'With paused: the last day of the break, today or later; absent means that nobody knows how long it will be.' })
  pausedUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'With paused: why, or what is possible meanwhile, at most 300 characters; absent means nothing to add.' })
  pauseNote?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many more could come now, 0 to 9999; 0 means full. Absent: as it is.' })
  free?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: nobody knows how many places are free. False or absent says nothing.' })
  freeUnknown?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one must ring before coming. Absent: as it is.' })
  callFirst?: boolean | null;
}
