import { defineEntity, p } from '@mikro-orm/core';

import { Activity } from '../../activity/activity.entity.js';

const SearchSlotSchema = defineEntity({
  name: 'SearchSlot',
  tableName: 'search_slot',
  properties: {
    activity: () => p.manyToOne(Activity).ref().primary().deleteRule('cascade'),
    day: p.date().primary(),
    part: p.smallint().primary(),
    overAt: p.datetime().primary(),
    cancelled: p.boolean().primary(),
  },
});

/** A part of a day at which an offer can be visited, for days the ring of a search row does not answer for: see `slotsApart`. */
export class SearchSlot extends SearchSlotSchema.class {}
SearchSlotSchema.setClass(SearchSlot);
