import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';

import { changeLogSql } from '../changes/change-log.sql.js';
import { ownSchemaGrants } from '../database/grants.sql.js';
import type { ServiceDatabase } from '../database/open-orm.js';
import { publicId } from '../identity/public-id.js';
import type { RecordProvenance } from '../provenance/record-provenance.js';
import { saveEntity } from '../writing/save-entity.js';
import type { RecordWriter } from '../writing/write-records.js';

const ThingSchema = defineEntity({
  name: 'Thing',
  tableName: 'thing',
  properties: { id: p.uuid().primary(), name: p.text(), contentHash: p.text() },
});

export class Thing extends ThingSchema.class {}
ThingSchema.setClass(Thing);

class Initial extends Migration {
  override up(): void {
    this.addSql('create table places.thing (id uuid primary key, name text not null, content_hash text not null)');
    for (const statement of [...changeLogSql('places'), ...ownSchemaGrants('places')]) this.addSql(statement);
  }
}

/** The smallest service there can be, with a change log; it borrows the name of a real one for its role. */
export const kitDatabase: ServiceDatabase = {
  schema: 'places',
  entities: [Thing],
  migrations: [{ name: 'initial', class: Initial }],
};

export interface ThingRecord {
  provenance: RecordProvenance;
  name: string;
}

export const thingRecord = (externalId: string, name = externalId): ThingRecord => ({
  provenance: { source: 'test', licence: 'CC0-1.0', attribution: 'Test', externalId },
  name,
});

export const thingWriter: RecordWriter<ThingRecord> = {
  schema: 'places',
  entity: 'Thing',
  idOf: ({ provenance }) => publicId('place', provenance.source, provenance.externalId),
  async write(em: EntityManager, batch) {
    const known = new Map((await em.find(Thing, { id: { $in: batch.map(({ record }) => thingWriter.idOf(record)) } })).map((thing) => [thing.id, thing]));
    return new Map(batch.map(({ record }) => {
      const id = thingWriter.idOf(record);
      return [id, saveEntity(em, Thing, known.get(id), { id, name: record.name, contentHash: record.name })];
    }));
  },
};
