import { OffsetDateTimeScalar } from '@miteinander/kit/scalars/offset-date-time.scalar.js';
import { Field, ObjectType } from 'type-graphql';

import { OccurrenceStatusEnum, type OccurrenceStatus } from './occurrence-status.js';

@ObjectType({ description: 'One date of an offer.' })
export class Occurrence {
  @Field(() => OffsetDateTimeScalar, { description: 'When it begins; for a whole day, midnight.' })
  start!: string;

  @Field(() => OffsetDateTimeScalar, { nullable: true, description: 'When it ends; null if nobody said.' })
  end!: string | null;

  @Field(() => Boolean, { description: 'True if only the day is known, not the time.' })
  allDay!: boolean;

  @Field(() => OccurrenceStatusEnum, { description: 'Whether it takes place as usual.' })
  status!: OccurrenceStatus;

  @Field(() => String, { nullable: true, description: 'What is special this time; null if nothing.' })
  note!: string | null;
}
