import { numberProperty } from '@miteinander/kit/database/number-property.js';
import { defineEntity, p } from '@mikro-orm/core';

import { SearchOffer } from './search-offer.entity.js';
import { categoryBits, hasTopic, needBits } from './topics.js';

/** An index over the points of the offers with one need, or of one category. */
const topicIndexes = Object.entries({ needs: needBits, categories: categoryBits }).flatMap(([column, bits]) =>
  bits.values.map((_, at) => ({
    name: `search_row_${column}_${at}`,
    expression: `create index "search_row_${column}_${at}" on "activities"."search_row" using gist (position) where ${hasTopic(column, 1n << BigInt(at))}`,
  })),
);

const SearchRowSchema = defineEntity({
  name: 'SearchRow',
  tableName: 'search_row',
  indexes: [
    { name: 'search_row_position', expression: 'create index "search_row_position" on "activities"."search_row" using gist (position)' },
    { name: 'search_row_covers', expression: 'create index "search_row_covers" on "activities"."search_row" using gist (position, covers) where covers is not null' },
    ...topicIndexes,
  ],
  properties: {
    offer: () => p.manyToOne(SearchOffer).ref().primary().joinColumn('activity_id').deleteRule('cascade'),
    point: p.smallint().primary(),
    position: p.string().columnType('point'),
    covers: p.string().columnType('box').nullable(),
    lat: numberProperty().nullable(),
    lon: numberProperty().nullable(),
    reach: numberProperty().nullable(),
    needs: p.bigint(),
    categories: p.bigint(),
    languages: p.bigint(),
    traits: p.bigint(),
    mornings: p.bigint(),
    afternoons: p.bigint(),
    evenings: p.bigint(),
    pattern: p.integer(),
    lastDay: p.date().nullable(),
    confirmedOn: p.date().nullable(),
    pausedUntil: p.date().nullable(),
    startMinute: p.smallint(),
    overMinute: p.smallint(),
    minimumAge: p.smallint(),
    maximumAge: p.smallint(),
    irregular: p.boolean(),
    byAppointment: p.boolean(),
    several: p.boolean(),
    ags: p.text().nullable(),
    nearDates: p.blob().nullable(),
  },
});

/** Where one can meet an offer, with what most searches ask about it, and nothing else: one narrow row for each point. See docs/decisions/03-search-rows.md. */
export class SearchRow extends SearchRowSchema.class {}
SearchRowSchema.setClass(SearchRow);
