import type { AddressRecord } from '@miteinander/kit/address/address.record.js';
import type { RecordProvenance } from '@miteinander/kit/provenance/record-provenance.js';

import type { PartnerKind } from './partner-kind.js';

/** A partner as an importer hands it over. What is absent is unknown. */
export interface PartnerRecord {
  provenance: RecordProvenance;
  name: string;
  kind: PartnerKind;
  description?: string;
  phone?: string;
  email?: string;
  url?: string;
  address?: AddressRecord;
  example?: boolean;
  /** YYYY-MM-DD. */
  confirmedOn?: string;
}
