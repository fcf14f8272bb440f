import { Query, Resolver } from 'type-graphql';

import { AudienceGroup } from './audience-group.type.js';
import { Category } from './category.type.js';
import { Language } from './language.type.js';
import { languages } from './languages.js';
import { Need } from './need.type.js';
import { toAudienceGroups, toCategories, toNeeds } from './vocabulary.mapper.js';

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

  @Query(() => [AudienceGroup], { description: 'Every group of people an offer can be meant for.' })
  audienceGroups(): AudienceGroup[] {
    return toAudienceGroups();
  }

  @Query(() => [Language], { description: 'Every language offers can be searched by. An offer may name others as well.' })
  languages(): Language[] {
    return languages.map((language) => Object.assign(new Language(), language));
  }
}
