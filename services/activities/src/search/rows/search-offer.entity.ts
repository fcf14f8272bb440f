import { defineEntity, p } from '@mikro-orm/core';

import { Activity } from '../../activity/activity.entity.js';

const SearchOfferSchema = defineEntity({
  name: 'SearchOffer',
  tableName: 'search_offer',
  indexes: [{ name: 'search_offer_words', expression: 'create index "search_offer_words" on "activities"."search_offer" using gin (words)' }],
  properties: {
    activity: () => p.manyToOne(Activity).ref().primary().deleteRule('cascade'),
    dates: p.string().columnType('varbit'),
    cancelledDates: p.string().columnType('varbit').nullable(),
    words: p.string().columnType('tsvector'),
    fingerprint: p.text(),
  },
});

/** What searches seldom ask of an offer: its words, and all its days. The fingerprint is that of everything derived of it. */
export class SearchOffer extends SearchOfferSchema.class {}
SearchOfferSchema.setClass(SearchOffer);
