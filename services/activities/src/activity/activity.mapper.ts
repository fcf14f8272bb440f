import { freshnessOf } from '@miteinander/kit/freshness/freshness.js';
import { toProvenance } from '@miteinander/kit/provenance/provenance.mapper.js';

import { isDoubted } from '../desk/is-doubted.js';
import { keptFacts } from '../desk/kept-facts.js';
import { Partner } from '../partner/partner.stub.js';
import { Place } from '../place/place.stub.js';
import { toCategories, toNeeds } from '../vocabulary/vocabulary.mapper.js';
import { toFacts } from './activity-facts.mapper.js';
import type { StoredActivity } from './activity.loaders.js';
import { Activity } from './activity.type.js';

/** `today` decides the freshness and whether it is paused; YYYY-MM-DD in Germany. */
export function toActivity(stored: StoredActivity, today: string): Activity {
  const { id, title, mode, placeId, organiserId, hostId, languages, example, confirmedOn } = stored;
  return Object.assign(new Activity(), {
    id,
    title,
    summary: stored.summary ?? null,
    description: stored.description ?? null,
    plainLanguage: stored.plainLanguage ?? null,
    categories: toCategories(stored.categories),
    needs: toNeeds(stored.needs),
    mode,
    place: placeId == null ? null : Place.of(placeId),
    organiser: organiserId == null ? null : Partner.of(organiserId),
    host: hostId == null ? null : Partner.of(hostId),
    ...toFacts(keptFacts(stored.facts, stored.word), today),
    callFirst: stored.word?.callFirst ?? false,
    doubted: isDoubted(stored.doubtedOn, confirmedOn),
    companionAvailable: stored.companionAvailable ?? null,
    languages,
    url: stored.url ?? null,
    outdoor: stored.outdoor ?? null,
    coolPlace: stored.coolPlace ?? null,
    example,
    lastConfirmedAt: confirmedOn ?? null,
    freshness: freshnessOf(confirmedOn, today),
    provenance: toProvenance(stored),
  });
}
