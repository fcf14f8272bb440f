import { defineEntity, p } from '@mikro-orm/core';

const SearchGapSchema = defineEntity({
  name: 'SearchGap',
  tableName: 'search_gap',
  properties: {
    wordClass: p.text().primary(),
    ags: p.text().primary(),
    month: p.date().primary(),
    count: p.integer(),
  },
});

/** How often something was looked for in a municipality without any result, in one month. Nothing else is known of who asked. */
export class SearchGap extends SearchGapSchema.class {}
SearchGapSchema.setClass(SearchGap);
