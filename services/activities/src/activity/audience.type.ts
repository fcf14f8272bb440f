import { Field, Int, ObjectType } from 'type-graphql';

import { AudienceGroup } from '../vocabulary/audience-group.type.js';

@ObjectType({ description: 'Whom it is meant for. It shuts nobody out: others are welcome unless the text says otherwise.' })
export class Audience {
  @Field(() => Int, { nullable: true, description: 'From this age; null if there is no such limit.' })
  minimumAge!: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to this age; null if there is no such limit.' })
  maximumAge!: number | null;

  @Field(() => [String], { description: 'Slugs of the groups it is meant for, such as older-people; see `audienceGroups`. Empty means everybody.' })
  groups!: string[];

  @Field(() => [AudienceGroup], { description: 'The same groups with their names; one that `audienceGroups` does not know is left out. Empty if none is known.' })
  meantFor!: AudienceGroup[];
}
