import type { ActivityFacts } from './activity-facts.js';
import { Audience, Contact, Cost, FirstVisit, Registration } from './activity-facts.type.js';

/** Facts as the API shows them; null for what nobody has said. */
export function toFacts({ cost, registration, contact, firstVisit, audience }: ActivityFacts) {
  return {
    cost: cost ? Object.assign(new Cost(), { cents: null, note: null }, cost) : null,
    registration: registration ? Object.assign(new Registration(), { note: null }, registration) : null,
    contact: contact ? Object.assign(new Contact(), { name: null, phone: null, email: null, url: null }, contact) : null,
    firstVisit: firstVisit
      ? Object.assign(new FirstVisit(), { greeter: null, groupSize: null, comeAlone: null, fetched: null, note: null }, firstVisit)
      : null,
    audience: audience ? Object.assign(new Audience(), { minimumAge: null, maximumAge: null, groups: [] }, audience) : null,
  };
}
