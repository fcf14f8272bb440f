import { defineEntity, p } from '@mikro-orm/core';

import { Activity } from '../../activity/activity.entity.js';

const SearchTextSchema = defineEntity({
  name: 'SearchText',
  tableName: 'search_text',
  indexes: [{ name: 'search_text_words', expression: 'create index "search_text_words" on "activities"."search_text" using gin (words)' }],
  properties: {
    activity: () => p.manyToOne(Activity).ref().primary().deleteRule('cascade'),
    words: p.string().columnType('tsvector'),
  },
});

/** The words by which an offer is found. */
export class SearchText extends SearchTextSchema.class {}
SearchTextSchema.setClass(SearchText);
