import { Freshness } from '@miteinander/kit/freshness/freshness.js';
import { Provenance } from '@miteinander/kit/provenance/provenance.type.js';
import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

import { Partner } from '../partner/partner.stub.js';
import { Place } from '../place/place.stub.js';
import { Category } from '../vocabulary/category.type.js';
import { Need } from '../vocabulary/need.type.js';
import { Audience, Contact, Cost, FirstVisit, Registration } from './activity-facts.type.js';

export enum AttendanceModeEnum {
  AT_PLACE = 'AT_PLACE',
  ONLINE = 'ONLINE',
  AT_HOME = 'AT_HOME',
}

registerEnumType(AttendanceModeEnum, {
  name: 'AttendanceMode',
  description: 'Where one takes part.',
  valuesConfig: {
    AT_PLACE: { description: 'At its place.' },
    ONLINE: { description: 'By telephone or internet.' },
    AT_HOME: { description: 'Somebody comes to the home, within the service area.' },
  },
});

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

  @Field(() => [Category], { description: 'What sort of offer it is; empty if unknown.' })
  categories!: Category[];

  @Field(() => [Need], { description: 'Why someone would come; empty if nobody has said.' })
  needs!: Need[];

  @Field(() => AttendanceModeEnum, { description: 'Where one takes part.' })
  mode!: `${AttendanceModeEnum}`;

  @Field(() => Place, { nullable: true, description: 'Where it takes place; null if online, at home or unknown.' })
  place!: Place | null;

  @Field(() => Partner, { nullable: true, description: 'Who runs it; null if unknown.' })
  organiser!: Partner | null;

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

  @Field(() => Audience, { nullable: true, description: 'Whom it is meant for; null means everybody.' })
  audience!: Audience | null;

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
}
