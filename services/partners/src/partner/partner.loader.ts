import { columnList } from '@miteinander/kit/database/column-list.js';
import type { Reading } from '@miteinander/kit/database/reader.js';
import { batchLoader } from '@miteinander/kit/loading/batch-loader.js';
import type DataLoader from 'dataloader';

import type { Partner } from './partner.entity.js';

const PROPERTIES = [
  'id', 'name', 'kind', 'description', 'phone', 'email', 'url', 'street', 'postalCode', 'city',
  'example', 'source', 'sourceUrl', 'licence', 'attribution', 'externalId',
] as const satisfies (keyof Partner)[];

/** A partner as its table holds it, as far as it is shown. */
export type StoredPartner = Pick<Partner, (typeof PROPERTIES)[number] | 'confirmedOn'>;

const PARTNERS = `select ${columnList(PROPERTIES)}, confirmed_on::text as "confirmedOn" from partners.partner where id = any($1::uuid[])`;

/** Partners by id, null for those that do not exist: named on every page of offers, so read without making entities of them. */
export const partnerLoader = (reader: Reading): DataLoader<string, StoredPartner | null> =>
  batchLoader((ids) => reader.read<StoredPartner>({ name: 'partners-by-id', text: PARTNERS, values: [ids], asJson: true }));
