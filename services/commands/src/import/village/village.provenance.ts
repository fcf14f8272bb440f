import type { RecordProvenance } from '@miteinander/kit/provenance/record-provenance.js';

/** Places, organisers and events may share an id („kleingartenverein“), hence the prefix of the key. */
export const villageProvenance = (externalId: string): RecordProvenance => ({
  source: 'roessing.de',
  sourceUrl: 'https://github.com/levino/roessing.de',
  licence: 'MIT',
  attribution: 'roessing.de contributors, MIT',
  externalId,
});

export const locationKey = (id: string) => `location/${id}`;

export const organiserKey = (id: string) => `organiser/${id}`;
