import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'Where an entry comes from and under which terms it may be used.' })
export class Provenance {
  @Field(() => String, { description: 'Short name of the source.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Where the source can be read; null if it has no address.' })
  sourceUrl!: string | null;

  @Field(() => String, { description: 'SPDX identifier of the licence, or its usual short name.' })
  licence!: string;

  @Field(() => String, { description: 'The words to show beside the entry.' })
  attribution!: string;

  @Field(() => String, { description: 'The entry\'s key at the source.' })
  externalId!: string;
}
