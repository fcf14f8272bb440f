import { defineEntity, p } from '@mikro-orm/core';

import { SearchOffer } from './search-offer.entity.js';

const SearchSlotSchema = defineEntity({
  name: 'SearchSlot',
  tableName: 'search_slot',
  properties: {
    offer: () => p.manyToOne(SearchOffer).ref().primary().joinColumn('activity_id').deleteRule('cascade'),
    day: p.date().primary(),
    part: p.smallint().primary(),
    overAt: p.datetime().primary(),
    cancelled: p.boolean().primary(),
  },
});

/** A part of a day at which an offer can be visited, where neither its search row nor the ring tells: see `DerivedSlots`. */
export class SearchSlot extends SearchSlotSchema.class {}
SearchSlotSchema.setClass(SearchSlot);
