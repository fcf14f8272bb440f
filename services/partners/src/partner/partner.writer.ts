import { contentHash } from '@miteinander/kit/identity/content-hash.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import { saveEntity } from '@miteinander/kit/writing/save-entity.js';
import type { RecordWriter, WriteCounts } from '@miteinander/kit/writing/write-records.js';

import { Partner } from './partner.entity.js';
import type { PartnerRecord } from './partner.record.js';

/** Takes partners from importers; the same record twice changes nothing. */
export const partnerWriter: RecordWriter<PartnerRecord> = {
  schema: 'partners',
  entity: 'Partner',
  idOf: ({ provenance }) => publicId('partner', provenance.source, provenance.externalId),
  async write(em, batch) {
    const ids = batch.map(({ record }) => partnerWriter.idOf(record));
    const known = new Map((await em.find(Partner, { id: { $in: ids } })).map((partner) => [partner.id, partner]));
    const outcomes = new Map<string, keyof WriteCounts>();
    for (const { record } of batch) {
      const id = partnerWriter.idOf(record);
      outcomes.set(id, saveEntity(em, Partner, known.get(id), toColumns(id, record)));
    }
    return outcomes;
  },
};

function toColumns(id: string, record: PartnerRecord) {
  const { provenance, address } = record;
  return {
    id,
    name: record.name,
    kind: record.kind,
    description: record.description ?? null,
    phone: record.phone ?? null,
    email: record.email ?? null,
    url: record.url ?? null,
    street: address?.street ?? null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
    example: record.example ?? false,
    confirmedOn: record.confirmedOn ?? null,
    ...provenance,
    sourceUrl: provenance.sourceUrl ?? null,
    contentHash: contentHash(record),
    updatedAt: new Date(),
  };
}
