import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

import { RegistrationKindEnum } from './registration-kind.js';

export enum CostKindEnum {
  FREE = 'FREE',
  DONATION = 'DONATION',
  AMOUNT = 'AMOUNT',
}
registerEnumType(CostKindEnum, {
  name: 'CostKind',
  description: 'Free, a donation, or a price.',
  valuesConfig: {
    FREE: { description: 'It costs nothing.' },
    DONATION: { description: 'What one likes to give; nothing is fine.' },
    AMOUNT: { description: 'There is a price.' },
  },
});

@ObjectType({ description: 'What it costs.' })
export class Cost {
  @Field(() => CostKindEnum, { description: 'Free, a donation, or a price.' })
  kind!: `${CostKindEnum}`;

  @Field(() => Int, { nullable: true, description: 'The price in euro cents; null unless there is a fixed one.' })
  cents!: number | null;

  @Field(() => String, { nullable: true, description: 'What to know about it, in words; null if nothing.' })
  note!: string | null;
}

@ObjectType({ description: 'Whether and how to register.' })
export class Registration {
  @Field(() => RegistrationKindEnum, { description: 'How; NONE means: just come.' })
  kind!: `${RegistrationKindEnum}`;

  @Field(() => String, { nullable: true, description: 'Until when or with whom, in words; null if nothing.' })
  note!: string | null;
}

@ObjectType({ description: 'Whom to ask.' })
export class Contact {
  @Field(() => String, { nullable: true, description: 'Name or role; null if unknown.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number as written locally; null if none is known.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Mailbox for the public; null if none is known.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Web page; null if none is known.' })
  url!: string | null;
}

@ObjectType({ description: 'What to expect when coming for the first time.' })
export class FirstVisit {
  @Field(() => String, { nullable: true, description: 'Who greets you; null if unknown.' })
  greeter!: string | null;

  @Field(() => String, { nullable: true, description: 'How many usually come, in words; null if unknown.' })
  groupSize!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one may come alone; null if unknown.' })
  comeAlone!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody can fetch you; null if unknown.' })
  fetched!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What else to know, in words; null if nothing.' })
  note!: string | null;
}
