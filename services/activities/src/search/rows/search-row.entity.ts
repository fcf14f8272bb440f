import { numberProperty } from '@miteinander/kit/database/number-property.js';
import { defineEntity, p } from '@mikro-orm/core';

import { hasBit } from './has-bit.js';
import { SearchOffer } from './search-offer.entity.js';
import { categoryBits, needBits } from './topics.js';
import { wheelchairBit } from './traits.js';

const WHEELCHAIR = hasBit('traits', wheelchairBit);

const index = (name: string, on: string, condition?: string) => ({
  name: `search_row_${name}`,
  expression: `create index "search_row_${name}" on "activities"."search_row" using gist (${on})${condition === undefined ? '' : ` where ${condition}`}`,
});

/** Indexes over the points of the offers with one need, or of one category: of all, of those that a wheelchair user can use, and of those that come to the home. */
const topicIndexes = Object.entries({ needs: needBits, categories: categoryBits }).flatMap(([column, bits]) =>
  bits.values.flatMap((_, at) => {
    const name = `${column}_${at}`;
    const topic = hasBit(column, 1n << BigInt(at));
    return [index(name, 'position', topic), index(`${name}_wheelchair`, 'position', `${topic} and ${WHEELCHAIR}`), index(`${name}_covers`, 'position, covers', `${topic} and covers is not null`)];
  }),
);

const SearchRowSchema = defineEntity({
  name: 'SearchRow',
  tableName: 'search_row',
  indexes: [
    index('position', 'position'),
    index('wheelchair', 'position', WHEELCHAIR),
    index('covers', 'position, covers', 'covers is not null'),
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
