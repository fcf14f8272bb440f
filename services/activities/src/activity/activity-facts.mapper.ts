import { Position } from '@miteinander/kit/near/position.type.js';

import { Municipality } from '../place/municipality.stub.js';
import { toAudienceGroups } from '../vocabulary/vocabulary.mapper.js';
import type { ActivityFacts } from './activity-facts.js';
import { Contact, Cost, FirstVisit, Registration } from './activity-facts.type.js';
import { Audience } from './audience.type.js';
import { isFull } from './capacity.js';
import { Capacity } from './capacity.type.js';
import { currentPause } from './pause.js';
import { Pause } from './pause.type.js';
import { PlainLanguageReview } from './plain-language-review.type.js';
import { Route, RouteStop } from './route.type.js';
import { ServiceArea } from './service-area.type.js';
import { Translation } from './translation.type.js';

/** Facts as the API shows them; null for what nobody has said. `today` decides what is paused; YYYY-MM-DD in Germany. */
export function toFacts(facts: ActivityFacts, today: string) {
  const { cost, registration, contact, firstVisit, capacity, translations = [], plainLanguageReview } = facts;
  const pause = currentPause(facts.pause, today);
  return {
    route: toRoute(facts.route),
    serviceArea: toServiceArea(facts.serviceArea),
    cost: cost ? Object.assign(new Cost(), { cents: null, note: null }, cost) : null,
    registration: registration ? Object.assign(new Registration(), { note: null }, registration) : null,
    contact: contact ? Object.assign(new Contact(), { name: null, phone: null, email: null, url: null }, contact) : null,
    firstVisit: firstVisit
      ? Object.assign(new FirstVisit(), { greeter: null, groupSize: null, comeAlone: null, fetched: null, note: null }, firstVisit)
      : null,
    audience: toAudience(facts.audience),
    capacity: capacity ? Object.assign(new Capacity(), { places: null, free: null, note: null }, capacity) : null,
    full: isFull(capacity),
    pause: pause && Object.assign(new Pause(), { until: null, note: null }, pause),
    paused: pause !== null,
    translations: translations.map((translation) => Object.assign(new Translation(), { summary: null, description: null }, translation)),
    plainLanguageReview: plainLanguageReview ? Object.assign(new PlainLanguageReview(), plainLanguageReview) : null,
    ownAccessibility: facts.accessibility,
  };
}

function toRoute(route: ActivityFacts['route']): Route | null {
  if (!route) return null;
  const stops = route.stops.map(({ name, position: { lat, lon } }) => Object.assign(new RouteStop(), { name, position: Position.of(lat, lon) }));
  return Object.assign(new Route(), { stops });
}

function toServiceArea(area: ActivityFacts['serviceArea']): ServiceArea | null {
  if (!area) return null;
  return Object.assign(new ServiceArea(), {
    municipalities: (area.municipalities ?? []).map((ags) => Municipality.of(ags)),
    radiusKm: area.radiusKm ?? null,
    centre: area.centre ? Position.of(area.centre.lat, area.centre.lon) : null,
  });
}

function toAudience(audience: ActivityFacts['audience']): Audience | null {
  if (!audience) return null;
  const { minimumAge = null, maximumAge = null, groups = [] } = audience;
  return Object.assign(new Audience(), { minimumAge, maximumAge, groups, meantFor: toAudienceGroups(groups) });
}
