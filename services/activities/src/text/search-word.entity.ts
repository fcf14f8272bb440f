import { defineEntity, p } from '@mikro-orm/core';

const SearchWordSchema = defineEntity({
  name: 'SearchWord',
  tableName: 'search_word',
  indexes: [
    { name: 'search_word_trigram', expression: 'create index "search_word_trigram" on "activities"."search_word" using gin (word public.gin_trgm_ops)' },
  ],
  properties: {
    word: p.text().primary(),
    lexeme: p.text().index(),
    topic: p.boolean(),
  },
});

/**
 * A word that offers contain, as it is written there, folded. A topic stands in a title and is nobody's name, as far as can be told;
 * only topics are ever counted as gaps.
 */
export class SearchWord extends SearchWordSchema.class {}
SearchWordSchema.setClass(SearchWord);
