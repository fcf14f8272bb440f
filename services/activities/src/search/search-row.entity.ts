import { numberProperty } from '@miteinander/kit/database/number-property.js';
import { defineEntity, p } from '@mikro-orm/core';

import { Activity } from '../activity/activity.entity.js';
import { Occurrence } from '../occurrence/occurrence.entity.js';

const SearchRowSchema = defineEntity({
  name: 'SearchRow',
  tableName: 'search_row',
  indexes: [
    { name: 'search_row_day_position', expression: 'create index "search_row_day_position" on "activities"."search_row" using gist (day, point(east, north))' },
  ],
  properties: {
    id: p.bigint('number').primary().generated('identity'),
    activity: () => p.manyToOne(Activity).ref().index().deleteRule('cascade'),
    occurrence: () => p.manyToOne(Occurrence).ref().nullable().index().deleteRule('cascade'),
    day: p.date().nullable(),
    startsAt: p.datetime().nullable(),
    overAt: p.datetime().nullable(),
    cancelled: p.boolean(),
    lat: numberProperty(),
    lon: numberProperty(),
    east: numberProperty(),
    north: numberProperty(),
  },
});

/** Where and when one can meet an offer: what search reads. Without a day it goes by appointment. */
export class SearchRow extends SearchRowSchema.class {}
SearchRowSchema.setClass(SearchRow);
