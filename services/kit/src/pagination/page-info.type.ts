import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'Whether a list goes on, and from where.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True if a further page exists.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry of this page, for `after`; null on an empty page.' })
  endCursor!: string | null;
}
