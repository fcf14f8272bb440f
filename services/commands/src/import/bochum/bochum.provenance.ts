import type { RecordProvenance } from '@miteinander/kit/provenance/record-provenance.js';

export const bochumProvenance = (externalId: string): RecordProvenance => ({
  source: 'bochum',
  sourceUrl: 'https://github.com/StadtBochum/OpenData',
  licence: 'CC0-1.0',
  attribution: 'Stadt Bochum, CC0',
  externalId,
});
