import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

import { SchedulePauseEnum, type SchedulePause } from './schedule-pause.js';

export enum ScheduleKindEnum {
  DATED = 'DATED',
  BY_APPOINTMENT = 'BY_APPOINTMENT',
  OPENING_HOURS = 'OPENING_HOURS',
}

registerEnumType(ScheduleKindEnum, {
  name: 'ScheduleKind',
  description: 'How the dates of an offer come about.',
  valuesConfig: {
    DATED: { description: 'It begins at its start: come on time.' },
    BY_APPOINTMENT: { description: 'There are no dates: one arranges one.' },
    OPENING_HOURS: { description: 'It is open from start to end: come at any time in between.' },
  },
});

@ObjectType({ description: 'When an offer happens, as its organiser put it. For the dates themselves ask `occurrences`.' })
export class Schedule {
  @Field(() => ScheduleKindEnum, { description: 'How its dates come about.' })
  kind!: `${ScheduleKindEnum}`;

  @Field(() => String, { nullable: true, description: 'First start in German wall-clock time, YYYY-MM-DDTHH:MM; null by appointment.' })
  start!: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it lasts; null if nobody said.' })
  durationMinutes!: number | null;

  @Field(() => Boolean, { description: 'True if only days are known, not times.' })
  allDay!: boolean;

  @Field(() => String, { nullable: true, description: 'RFC 5545 recurrence rule, such as FREQ=MONTHLY;BYDAY=2WE,4WE; null for a single date.' })
  rule!: string | null;

  @Field(() => [SchedulePauseEnum], { description: 'Days on which the rule gives no dates; empty if it never pauses.' })
  pauses!: SchedulePause[];

  @Field(() => String, { nullable: true, description: 'What to know about it, in words; null if nothing.' })
  note!: string | null;
}
