import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "ags", resolvable: false)')
@ObjectType({ description: 'A municipality (Gemeinde).' })
export class Municipality {
  @Field(() => ID, { description: 'Eight-digit AGS, leading zero kept.' })
  ags!: string;

  static of(ags: string): Municipality {
    return Object.assign(new Municipality(), { ags });
  }
}
