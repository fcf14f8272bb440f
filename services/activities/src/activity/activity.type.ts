import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import { Freshness } from '@miteinander/kit/freshness/freshness.js';
import { Provenance } from '@miteinander/kit/provenance/provenance.type.js';
import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

import { Partner } from '../partner/partner.stub.js';
import { Place } from '../place/place.stub.js';
import { Category } from '../vocabulary/category.type.js';
import { Need } from '../vocabulary/need.type.js';
import { Contact, Cost, FirstVisit, Registration } from './activity-facts.type.js';
import { AttendanceModeEnum } from './attendance-mode.js';
import { Audience } from './audience.type.js';
import { Capacity } from './capacity.type.js';
import { Pause } from './pause.type.js';
import { PlainLanguageReview } from './plain-language-review.type.js';
import { Route } from './route.type.js';
import { ServiceArea } from './service-area.type.js';
import { Translation } from './translation.type.js';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'An offer: what happens, for whom, where and by whom.' })
export class Activity {
  @Field(() => ID, { description: 'Stable public id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'One sentence; null if nobody wrote one.' })
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'A few sentences; null if nobody wrote any. Plain text, never markup.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in plain German (Einfache Sprache); null if nobody wrote it.' })
  plainLanguage!: string | null;

  @Field(() => PlainLanguageReview, { nullable: true, description: 'Who of the people it is written for has read the plain text, and when; null if nobody has yet.' })
  plainLanguageReview!: PlainLanguageReview | null;

  @Field(() => [Translation], { description: 'The texts in other languages; empty if nobody has translated them.' })
  translations!: Translation[];

  @Field(() => [Category], { description: 'What sort of offer it is; empty if unknown.' })
  categories!: Category[];

  @Field(() => [Need], { description: 'Why someone would come; empty if nobody has said.' })
  needs!: Need[];

  @Field(() => AttendanceModeEnum, { description: 'Where one takes part.' })
  mode!: `${AttendanceModeEnum}`;

  @Field(() => Place, { nullable: true, description: 'Where it takes place; null if online, at home, along a route or unknown.' })
  place!: Place | null;

  @Field(() => Partner, { nullable: true, description: 'Who runs it; null if unknown.' })
  organiser!: Partner | null;

  @Field(() => Partner, { nullable: true, description: 'Whose place it is; may be another than who runs it. Null if unknown.' })
  host!: Partner | null;

  @Field(() => Route, { nullable: true, description: 'Where it stops if it comes along a route; null if it does not, or if the route is unknown.' })
  route!: Route | null;

  @Field(() => ServiceArea, { nullable: true, description: 'Where it comes to the home or drives; null if it does neither, or if nobody has said.' })
  serviceArea!: ServiceArea | null;

  @Field(() => Cost, { nullable: true, description: 'What it costs; null if unknown.' })
  cost!: Cost | null;

  @Field(() => Registration, { nullable: true, description: 'Whether and how to register; null if unknown.' })
  registration!: Registration | null;

  @Field(() => Contact, { nullable: true, description: 'Whom to ask; null if unknown.' })
  contact!: Contact | null;

  @Field(() => FirstVisit, { nullable: true, description: 'What to expect when coming for the first time; null if unknown.' })
  firstVisit!: FirstVisit | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a volunteer can come along; null if unknown.' })
  companionAvailable!: boolean | null;

  @Field(() => Audience, { nullable: true, description: 'Whom it is meant for, without shutting others out; null means everybody.' })
  audience!: Audience | null;

  @Field(() => Capacity, { nullable: true, description: 'How many can take part; null if nobody has said.' })
  capacity!: Capacity | null;

  @Field(() => Boolean, { description: 'True if there is no free place; false also if nobody has said. A single date can be full by itself: see its status.' })
  full!: boolean;

  @Field(() => Pause, { nullable: true, description: 'The break it takes today in Germany; null if it takes none, or if the break is over.' })
  pause!: Pause | null;

  @Field(() => Boolean, { description: 'True if it takes a break today in Germany.' })
  paused!: boolean;

  @Field(() => Boolean, { description: 'True if one must ring before coming; false also if nobody has said.' })
  callFirst!: boolean;

  @Field(() => Boolean, { description: 'True if a practice has said that something is wrong in the entry, and nobody who knows has confirmed it since.' })
  doubted!: boolean;

  @Field(() => [String], { description: 'Languages spoken, BCP 47, or ISO 639-3 such as nds and gsg; empty if unknown.' })
  languages!: string[];

  @Field(() => String, { nullable: true, description: 'Web page about it; null if none is known.' })
  url!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is out of doors; null if unknown.' })
  outdoor!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stays cool in a heat wave; null if unknown.' })
  coolPlace!: boolean | null;

  @Field(() => Boolean, { description: 'True for invented entries that show how an entry can look.' })
  example!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When somebody who knows last confirmed the entry; null if nobody has yet.' })
  lastConfirmedAt!: string | null;

  @Field(() => Freshness, { description: 'How recent that is.' })
  freshness!: Freshness;

  @Field(() => Provenance, { description: 'Where the entry comes from.' })
  provenance!: Provenance;

  /** What the offer itself says about accessibility; the resolver joins it with what its place says. */
  ownAccessibility!: AccessibilityFacts | undefined;
}
