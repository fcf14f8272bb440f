import { freshnessOf } from '@miteinander/kit/freshness/freshness.js';
import { toProvenance } from '@miteinander/kit/provenance/provenance.mapper.js';

import { Partner } from '../partner/partner.stub.js';
import { Place } from '../place/place.stub.js';
import { toCategories, toNeeds } from '../vocabulary/vocabulary.mapper.js';
import { toFacts } from './activity-facts.mapper.js';
import type { Activity as ActivityEntity } from './activity.entity.js';
import { Activity } from './activity.type.js';

/** `today` decides the freshness and whether it is paused; YYYY-MM-DD in Germany. */
export function toActivity(entity: ActivityEntity, today: string): Activity {
  const { id, title, mode, placeId, organiserId, hostId, languages, example, confirmedOn } = entity;
  return Object.assign(new Activity(), {
    id,
    title,
    summary: entity.summary ?? null,
    description: entity.description ?? null,
    plainLanguage: entity.plainLanguage ?? null,
    categories: toCategories(entity.categories),
    needs: toNeeds(entity.needs),
    mode,
    place: placeId == null ? null : Place.of(placeId),
    organiser: organiserId == null ? null : Partner.of(organiserId),
    host: hostId == null ? null : Partner.of(hostId),
    ...toFacts(entity.facts, today),
    companionAvailable: entity.companionAvailable ?? null,
    languages,
    url: entity.url ?? null,
    outdoor: entity.outdoor ?? null,
    coolPlace: entity.coolPlace ?? null,
    example,
    lastConfirmedAt: confirmedOn ?? null,
    freshness: freshnessOf(confirmedOn, today),
    provenance: toProvenance(entity),
  });
}
