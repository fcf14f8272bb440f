import type { RecordProvenance } from '@miteinander/kit/provenance/record-provenance.js';

/** `externalId` is „node/123“ where the type of the object is known; only such a key is an address on openstreetmap.org. */
export const osmProvenance = (externalId: string): RecordProvenance => ({
  source: 'openstreetmap',
  sourceUrl: `https://www.openstreetmap.org/${/^(?:node|way|relation)\/\d+$/u.test(externalId) ? externalId : ''}`,
  licence: 'ODbL-1.0',
  attribution: '© OpenStreetMap contributors',
  externalId,
});
