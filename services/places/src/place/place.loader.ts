import { columnList } from '@miteinander/kit/database/column-list.js';
import type { Reading } from '@miteinander/kit/database/reader.js';
import { batchLoader } from '@miteinander/kit/loading/batch-loader.js';
import type DataLoader from 'dataloader';

import type { Place } from './place.entity.js';

const PROPERTIES = [
  'id', 'name', 'kinds', 'categories', 'lat', 'lon', 'positionAccuracy', 'street', 'postalCode', 'city', 'description', 'phone', 'url', 'openingHours',
  'accessibility', 'coolPlace', 'hostId', 'example', 'source', 'sourceUrl', 'licence', 'attribution', 'externalId',
] as const satisfies (keyof Place)[];

/** A place as its table holds it, as far as it is shown. */
export type StoredPlace = Pick<Place, (typeof PROPERTIES)[number] | 'confirmedOn'> & { ags?: string | null };

const PLACES = `select ${columnList(PROPERTIES)}, ags, confirmed_on::text as "confirmedOn" from places.place where id = any($1::uuid[])`;

/** Places by id, null for those that do not exist: named on every page of offers, so read without making entities of them. */
export const placeLoader = (reader: Reading): DataLoader<string, StoredPlace | null> =>
  batchLoader((ids) => reader.read<StoredPlace>({ name: 'places-by-id', text: PLACES, values: [ids], asJson: true }));
