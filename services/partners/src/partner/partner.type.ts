import { Address } from '@miteinander/kit/address/address.type.js';
import { Freshness } from '@miteinander/kit/freshness/freshness.js';
import { Provenance } from '@miteinander/kit/provenance/provenance.type.js';
import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

import { PartnerKindEnum, type PartnerKind } from './partner-kind.js';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Who carries a place or an offer.' })
export class Partner {
  @Field(() => ID, { description: 'Stable public id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PartnerKindEnum, { description: 'What sort of partner it is; OTHER if unknown.' })
  kind!: PartnerKind;

  @Field(() => String, { nullable: true, description: 'A few sentences, in German; null if nobody wrote any.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number as written locally; null if none is known.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Mailbox for the public; null if none is known.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Web page; null if none is known.' })
  url!: string | null;

  @Field(() => Address, { nullable: true, description: 'Postal address; null if unknown.' })
  address!: Address | null;

  @Field(() => Boolean, { description: 'True for invented entries that show how an entry can look.' })
  example!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When somebody who knows last confirmed the entry; null if nobody has yet.' })
  lastConfirmedAt!: string | null;

  @Field(() => Freshness, { description: 'How recent that is.' })
  freshness!: Freshness;

  @Field(() => Provenance, { description: 'Where the entry comes from.' })
  provenance!: Provenance;
}
