import { Query, Resolver } from 'type-graphql';

import { Category } from './category.type.js';
import { Need } from './need.type.js';
import { toCategories, toNeeds } from './vocabulary.mapper.js';

@Resolver()
export class VocabularyResolver {
  @Query(() => [Need], { description: 'Every need an offer can answer.' })
  needs(): Need[] {
    return toNeeds();
  }

  @Query(() => [Category], { description: 'Every category an offer can have.' })
  categories(): Category[] {
    return toCategories();
  }
}
