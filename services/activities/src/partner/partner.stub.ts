import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Who carries a place or an offer.' })
export class Partner {
  @Field(() => ID, { description: 'Stable public id.' })
  id!: string;

  static of(id: string): Partner {
    return Object.assign(new Partner(), { id });
  }
}
