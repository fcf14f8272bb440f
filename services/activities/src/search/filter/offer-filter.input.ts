import { AccessibilityFilter } from '@miteinander/kit/accessibility/accessibility-filter.input.js';
import { Freshness } from '@miteinander/kit/freshness/freshness.js';
import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Field, ID, InputType, Int } from 'type-graphql';

import { RegistrationKindEnum } from '../../activity/registration-kind.js';
import { AttendanceModeEnum } from '../../activity/attendance-mode.js';
import { TimeOfDayEnum, type TimeOfDay } from './time-of-day.js';
import { WeekdayEnum, type Weekday } from './weekday.js';

@InputType({ description: 'Which offers to list; every given condition must hold. An empty list is no condition.' })
export class OfferFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Everyday German words. Spelling of umlauts, endings, compounds, everyday synonyms and small slips do not matter; the last word may be unfinished.',
  })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of `needs`; any of them. Empty or absent means all.' })
  needs?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of `categories`; any of them. Empty or absent means all.' })
  categories?: string[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day, inclusive. Absent means from now; an earlier day shows what has been: of repeated dates at most a year back.' })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, inclusive. Absent means as far as dates are known; repeated ones are for about 13 months.' })
  to?: string | null;

  @Field(() => [WeekdayEnum], { nullable: true, description: 'On any of these days of the week; offers by appointment pass. Absent means any day.' })
  weekdays?: Weekday[] | null;

  @Field(() => [TimeOfDayEnum], { nullable: true, description: 'At any of these times of day; offers by appointment pass. Absent means any time.' })
  timeOfDay?: TimeOfDay[] | null;

  @Field(() => Int, { nullable: true, description: 'Age in years of someone it must be meant for; offers without age limits pass. Absent means any age.' })
  age?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True leaves only what is known to be free of charge; absent or false means no condition.' })
  freeOnly?: boolean | null;

  @Field(() => [RegistrationKindEnum], { nullable: true, description: 'Registration in any of these ways; unknown does not pass. Absent means no condition.' })
  registration?: `${RegistrationKindEnum}`[] | null;

  @Field(() => AccessibilityFilter, { nullable: true, description: 'What must be accessible where it takes place; absent means no condition.' })
  accessibility?: AccessibilityFilter | null;

  @Field(() => [String], { nullable: true, description: 'Any of these is spoken, as BCP 47 or ISO 639-3 code (nds for Plattdeutsch, gsg for German Sign Language). Absent means any.' })
  languages?: string[] | null;

  @Field(() => [AttendanceModeEnum], { nullable: true, description: 'Where one takes part. Absent means everywhere but ONLINE, which must be asked for.' })
  mode?: `${AttendanceModeEnum}`[] | null;

  @Field(() => String, { nullable: true, description: 'Official key (AGS, 8 digits) of the municipality where one meets. Absent means any within the radius.' })
  municipality?: string | null;

  @Field(() => ID, { nullable: true, description: 'Public id of a partner who organises or hosts it; absent means anybody.' })
  partner?: string | null;

  @Field(() => ID, { nullable: true, description: 'Public id of the place; absent means any.' })
  place?: string | null;

  @Field(() => Freshness, { nullable: true, description: 'How fresh at least: FRESH, or DUE (also fresh ones). Absent or STALE means all; stale ones come last.' })
  minFreshness?: Freshness | null;
}
