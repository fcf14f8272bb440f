import { defineEntity, p } from '@mikro-orm/core';
import { provenanceProperties } from '@miteinander/kit/provenance/provenance.properties.js';

import type { OrganiserWord } from '../desk/organiser-word.js';
import type { ActivityFacts } from './activity-facts.js';
import type { ActivityRecord } from './activity.record.js';

const ActivitySchema = defineEntity({
  name: 'Activity',
  tableName: 'activity',
  uniques: [{ name: 'activity_source_external_id', properties: ['source', 'externalId'] }],
  properties: {
    id: p.uuid().primary(),
    title: p.text(),
    summary: p.text().nullable(),
    description: p.text().nullable(),
    plainLanguage: p.text().nullable(),
    categories: p.array(),
    needs: p.array(),
    mode: p.text().$type<ActivityRecord['mode']>(),
    placeId: p.uuid().nullable().index(),
    organiserId: p.uuid().nullable().index(),
    hostId: p.uuid().nullable().index(),
    facts: p.json<ActivityFacts>(),
    companionAvailable: p.boolean().nullable(),
    languages: p.array(),
    url: p.text().nullable(),
    outdoor: p.boolean().nullable(),
    coolPlace: p.boolean().nullable(),
    ...provenanceProperties,
    /** What follows is the organiser's own, and no import touches it. */
    word: p.json<OrganiserWord>().nullable(),
    wordOn: p.date().nullable(),
    doubtedOn: p.date().nullable(),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

/** An offer: what happens, for whom, where and by whom. */
export class Activity extends ActivitySchema.class {}
ActivitySchema.setClass(Activity);
