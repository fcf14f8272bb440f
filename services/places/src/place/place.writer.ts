import { contentHash } from '@miteinander/kit/identity/content-hash.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import { project } from '@miteinander/kit/near/projection.js';
import { foldGerman } from '@miteinander/kit/text/german-spelling.js';
import { saveEntity } from '@miteinander/kit/writing/save-entity.js';
import type { RecordWriter, WriteCounts } from '@miteinander/kit/writing/write-records.js';

import { standOf, type Stand } from './place-stand.js';
import { Place } from './place.entity.js';
import type { PlaceRecord } from './place.record.js';

/** Takes places from importers; the same record twice changes nothing. */
export const placeWriter: RecordWriter<PlaceRecord> = {
  schema: 'places',
  entity: 'Place',
  idOf: ({ provenance }) => publicId('place', provenance.source, provenance.externalId),
  async write(em, batch) {
    const ids = batch.map(({ record }) => placeWriter.idOf(record));
    const known = new Map((await em.find(Place, { id: { $in: ids } })).map((place) => [place.id, place]));
    const outcomes = new Map<string, keyof WriteCounts>();
    const stands = await standOf(em, batch.map(({ record }) => record));
    batch.forEach(({ record }, at) => {
      const id = placeWriter.idOf(record);
      outcomes.set(id, saveEntity(em, Place, known.get(id), toColumns(id, record, stands[at] ?? {})));
    });
    return outcomes;
  },
};

function toColumns(id: string, record: PlaceRecord, stand: Stand) {
  const { point, accuracy, ags } = stand;
  const { provenance, address, hostExternalId } = record;
  const projected = point && project(point.lat, point.lon);
  return {
    id,
    name: record.name,
    folded: foldGerman(record.name),
    kinds: record.kinds,
    categories: record.categories,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    east: projected?.east ?? null,
    north: projected?.north ?? null,
    positionAccuracy: accuracy ?? null,
    street: address?.street ?? null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
    municipality: ags ?? null,
    description: record.description ?? null,
    phone: record.phone ?? null,
    url: record.url ?? null,
    openingHours: record.openingHours ?? null,
    accessibility: record.accessibility ?? null,
    coolPlace: record.coolPlace ?? null,
    hostId: hostExternalId === undefined ? null : publicId('partner', provenance.source, hostExternalId),
    example: record.example ?? false,
    confirmedOn: record.confirmedOn ?? null,
    ...provenance,
    sourceUrl: provenance.sourceUrl ?? null,
    contentHash: contentHash({ record, stand }),
    updatedAt: new Date(),
  };
}
