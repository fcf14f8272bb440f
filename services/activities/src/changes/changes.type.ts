import { Field, ObjectType } from 'type-graphql';

import { ChangedEntity } from './changed-entity.type.js';

@ObjectType({ description: 'What has changed since somebody last asked.' })
export class Changes {
  @Field(() => String, { description: 'To be given as `after` the next time. Another text as soon as an entry has changed, or the search has caught up with a change.' })
  position!: string;

  @Field(() => Boolean, { description: 'Whether `entities` says everything. If not, whatever one has kept may be old: so many entries have changed, or `after` is missing or is no position.' })
  complete!: boolean;

  @Field(() => [ChangedEntity], { description: 'Each entry once; empty if only the search has caught up, or if it does not say everything.' })
  entities!: ChangedEntity[];
}
