import type { Reading } from '@miteinander/kit/database/reader.js';
import type DataLoader from 'dataloader';

import { partnerLoader, type StoredPartner } from './partner/partner.loader.js';

/** State of one request. */
export interface PartnersContext {
  now: () => Date;
  partners: DataLoader<string, StoredPartner | null>;
}

export const createPartnersContext = (reader: Reading, now: () => Date): PartnersContext => ({ now, partners: partnerLoader(reader) });
