import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import type { AddressRecord } from '@miteinander/kit/address/address.record.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';
import type { RecordProvenance } from '@miteinander/kit/provenance/record-provenance.js';

import type { PlaceKind } from './place-kind.js';

/** A place as an importer hands it over. What is absent is unknown. */
export interface PlaceRecord {
  provenance: RecordProvenance;
  name: string;
  kinds: PlaceKind[];
  categories: string[];
  /** WGS84 degrees; without it the address decides where the place stands. */
  position?: GeoPoint;
  address?: AddressRecord;
  description?: string;
  phone?: string;
  url?: string;
  openingHours?: string;
  accessibility?: AccessibilityFacts;
  coolPlace?: boolean;
  /** External id of the host at the same source. */
  hostExternalId?: string;
  example?: boolean;
  /** YYYY-MM-DD. */
  confirmedOn?: string;
}
