import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Somewhere people meet.' })
export class Place {
  @Field(() => ID, { description: 'Stable public id.' })
  id!: string;

  static of(id: string): Place {
    return Object.assign(new Place(), { id });
  }
}
