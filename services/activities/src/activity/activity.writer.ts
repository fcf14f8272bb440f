import { contentHash } from '@miteinander/kit/identity/content-hash.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import { saveEntity } from '@miteinander/kit/writing/save-entity.js';
import type { RecordWriter, WriteCounts } from '@miteinander/kit/writing/write-records.js';

import { mergeSchedules } from '../schedule/merge-schedules.js';
import { Schedule } from '../schedule/schedule.entity.js';
import type { ActivityFacts } from './activity-facts.js';
import { Activity } from './activity.entity.js';
import type { ActivityRecord } from './activity.record.js';
import { splitFacts } from './split-facts.js';

/** Takes offers from importers; the same record twice changes nothing, further dates of an offer are added to it unless the record names all. */
export const activityWriter: RecordWriter<ActivityRecord> = {
  schema: 'activities',
  entity: 'Activity',
  idOf: ({ provenance }) => publicId('activity', provenance.source, provenance.externalId),
  async write(em, batch) {
    const ids = batch.map(({ record }) => activityWriter.idOf(record));
    const known = new Map((await em.find(Activity, { id: { $in: ids } })).map((activity) => [activity.id, activity]));
    const schedules = Map.groupBy(await em.find(Schedule, { activity: { $in: ids } }), (schedule) => schedule.activity.id);
    const outcomes = new Map<string, keyof WriteCounts>();
    for (const { record } of batch) {
      const id = activityWriter.idOf(record);
      const saved = saveEntity(em, Activity, known.get(id), toColumns(id, record));
      const datesChanged = mergeSchedules(em, id, record, schedules.get(id) ?? []);
      outcomes.set(id, saved === 'unchanged' && datesChanged ? 'updated' : saved);
    }
    return outcomes;
  },
};

function toColumns(id: string, record: ActivityRecord) {
  const { facts, content: { provenance, schedules: _dates, schedulesAreComplete: _complete, ...content } } = splitFacts(record);
  const source = provenance.source;
  return {
    id,
    title: record.title,
    summary: record.summary ?? null,
    description: record.description ?? null,
    plainLanguage: record.plainLanguage ?? null,
    categories: record.categories,
    needs: record.needs,
    mode: record.mode,
    placeId: record.placeExternalId === undefined ? null : publicId('place', source, record.placeExternalId),
    organiserId: record.organiserExternalId === undefined ? null : publicId('partner', source, record.organiserExternalId),
    hostId: record.hostExternalId === undefined ? null : publicId('partner', source, record.hostExternalId),
    facts: JSON.parse(JSON.stringify(facts)) as ActivityFacts,
    companionAvailable: record.companionAvailable ?? null,
    languages: record.languages,
    url: record.url ?? null,
    outdoor: record.outdoor ?? null,
    coolPlace: record.coolPlace ?? null,
    example: record.example ?? false,
    confirmedOn: record.confirmedOn ?? null,
    ...provenance,
    sourceUrl: provenance.sourceUrl ?? null,
    contentHash: contentHash({ provenance, ...facts, content }),
    updatedAt: new Date(),
  };
}
