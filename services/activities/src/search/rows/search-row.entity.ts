import { numberProperty } from '@miteinander/kit/database/number-property.js';
import { defineEntity, p } from '@mikro-orm/core';

import { Activity } from '../../activity/activity.entity.js';
import { categoryBits, hasTopic, needBits } from './topics.js';

/** An index over the points of the offers with one need, or of one category. */
const topicIndexes = Object.entries({ needs: needBits, categories: categoryBits }).flatMap(([column, bits]) =>
  bits.values.map((_, at) => ({
    name: `search_row_${column}_${at}`,
    expression: `create index "search_row_${column}_${at}" on "activities"."search_row" using gist (point(east, north)) where ${hasTopic(column, 1n << BigInt(at))}`,
  })),
);

const SearchRowSchema = defineEntity({
  name: 'SearchRow',
  tableName: 'search_row',
  indexes: [
    { name: 'search_row_position', expression: 'create index "search_row_position" on "activities"."search_row" using gist (point(east, north))' },
    { name: 'search_row_reach', expression: 'create index "search_row_reach" on "activities"."search_row" using gist (circle(point(east, north), reach * 1.005)) where reach is not null' },
    ...topicIndexes,
  ],
  properties: {
    activity: () => p.manyToOne(Activity).ref().primary().deleteRule('cascade'),
    point: p.smallint().primary(),
    several: p.boolean(),
    lat: numberProperty().nullable(),
    lon: numberProperty().nullable(),
    east: numberProperty(),
    north: numberProperty(),
    reach: numberProperty().nullable(),
    ags: p.text().nullable(),
    needs: p.bigint(),
    categories: p.bigint(),
    languages: p.bigint(),
    traits: p.bigint(),
    minimumAge: p.smallint(),
    maximumAge: p.smallint(),
    placeId: p.uuid().nullable(),
    hostId: p.uuid().nullable(),
    organiserId: p.uuid().nullable(),
    confirmedOn: p.date().nullable(),
    pausedUntil: p.date().nullable(),
    dates: p.string().columnType('varbit'),
    cancelledDates: p.string().columnType('varbit').nullable(),
    byAppointment: p.boolean(),
    fingerprint: p.text(),
  },
});

/** Where one can meet an offer, with everything a search asks about it: one row for each point. See docs/decisions/03-search-rows.md. */
export class SearchRow extends SearchRowSchema.class {}
SearchRowSchema.setClass(SearchRow);
