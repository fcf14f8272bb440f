import { Accessibility } from '@miteinander/kit/accessibility/accessibility.type.js';
import { Freshness } from '@miteinander/kit/freshness/freshness.js';
import { Origin } from '@miteinander/kit/near/origin.type.js';
import { Position } from '@miteinander/kit/near/position.type.js';
import { PageInfo } from '@miteinander/kit/pagination/page-info.type.js';
import { Provenance } from '@miteinander/kit/provenance/provenance.type.js';
import { Address } from '@miteinander/kit/address/address.type.js';
import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

import { Partner } from './partner.stub.js';
import { PlaceKindEnum, type PlaceKind } from './place-kind.js';
import { PositionAccuracyEnum, type PositionAccuracy } from './position-accuracy.js';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Somewhere people meet.' })
export class Place {
  @Field(() => ID, { description: 'Stable public id.' })
  id!: string;

  @Field(() => String, { description: 'Its name as people there call it.' })
  name!: string;

  @Field(() => [PlaceKindEnum], { description: 'What sort of place it is, in this API\'s words; empty if unknown.' })
  kinds!: PlaceKind[];

  @Field(() => [String], { description: 'What sort of place it is, in its source\'s words; empty if the source has none.' })
  categories!: string[];

  @Field(() => Position, { nullable: true, description: 'Where it is; null if online or unknown.' })
  position!: Position | null;

  @Field(() => PositionAccuracyEnum, { nullable: true, description: 'What the point stands for; null without a point.' })
  positionAccuracy!: PositionAccuracy | null;

  @Field(() => Address, { nullable: true, description: 'Postal address; null if unknown.' })
  address!: Address | null;

  @Field(() => String, { nullable: true, description: 'A few sentences, in German; null if nobody wrote any.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number as written locally; null if none is known.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Web page; null if none is known.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Opening hours in OpenStreetMap\'s notation; null if unknown.' })
  openingHours!: string | null;

  @Field(() => Accessibility, { nullable: true, description: 'Accessibility facts; null if nothing at all is known.' })
  accessibility!: Accessibility | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stays cool in a heat wave; null if unknown.' })
  coolPlace!: boolean | null;

  @Field(() => Partner, { nullable: true, description: 'Whose place it is; null if unknown.' })
  host!: Partner | null;

  @Field(() => Boolean, { description: 'True for invented entries that show how an entry can look.' })
  example!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When somebody who knows last confirmed the entry; null if nobody has yet.' })
  lastConfirmedAt!: string | null;

  @Field(() => Freshness, { description: 'How recent that is.' })
  freshness!: Freshness;

  @Field(() => Provenance, { description: 'Where the entry comes from.' })
  provenance!: Provenance;

  /** Key of the municipality; the resolver turns it into the object. */
  ags!: string | null;
}

@ObjectType({ description: 'A place in a list, with what the list knows about it.' })
export class PlaceEdge {
  @Field(() => String, { description: 'For `after`.' })
  cursor!: string;

  @Field(() => Place, { description: 'The place.' })
  node!: Place;

  @Field(() => Int, { description: 'Metres from the origin as the crow flies.' })
  distanceMetres!: number;
}

@ObjectType({ description: 'One page of places, nearest first.' })
export class PlaceConnection {
  @Field(() => [PlaceEdge], { description: 'The places of this page; empty if there are none.' })
  edges!: PlaceEdge[];

  @Field(() => PageInfo, { description: 'Whether more follow.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;

  @Field(() => Origin, { description: 'Where distances are measured from.' })
  origin!: Origin;
}
