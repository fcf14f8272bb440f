import { readFileSync, readdirSync } from 'node:fs';

import type { SearchTexts } from '../search-texts.js';

const FOLDER = new URL('../../../../commands/example-programme/', import.meta.url);

interface Programme {
  partners: { id: string; name: string }[];
  places: { id: string; name: string }[];
  activities: (SearchTexts & { id: string; place?: string; organiser?: string; audience?: { groups?: string[] } })[];
}

/** The offers of the example programme with the ids they have there. */
export function exampleOffers(): (SearchTexts & { id: string })[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => {
      const { partners, places, activities } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Programme;
      return activities.map(({ place, organiser, audience, ...offer }) => ({
        ...offer,
        audiences: audience?.groups,
        placeName: places.find(({ id }) => id === place)?.name,
        organiserName: partners.find(({ id }) => id === organiser)?.name,
      }));
    });
}
