import { categories } from '@miteinander/activities/vocabulary/categories.js';
import { needs } from '@miteinander/activities/vocabulary/needs.js';
import { z } from 'zod';

import { activityFacts } from './activity-facts.schema.js';
import { daysAgo, id, language, slugs, text } from './fields.schema.js';
import { scheduleSchema } from './schedule.schema.js';

const fields = z.strictObject({
  id,
  title: text,
  summary: text,
  description: text,
  plainLanguage: text,
  categories: z.array(slugs(categories)).min(1),
  needs: z.array(slugs(needs)).min(1),
  mode: z.enum(['AT_PLACE', 'ONLINE', 'AT_HOME', 'ALONG_ROUTE']),
  place: id.exactOptional(),
  organiser: id,
  ...activityFacts,
  companionAvailable: z.boolean().exactOptional(),
  languages: z.array(language).min(1),
  outdoor: z.boolean().exactOptional(),
  coolPlace: z.boolean().exactOptional(),
  confirmedDaysAgo: daysAgo.exactOptional(),
  schedules: z.array(scheduleSchema).min(1),
});

type Fields = z.infer<typeof fields>;

const onlyWith = (field: 'place' | 'route', mode: Fields['mode']) => (offer: Fields) => (offer[field] !== undefined) === (offer.mode === mode);
const misfit = (field: 'place' | 'route', mode: Fields['mode']) => ({
  path: [field],
  error: `does not fit the mode; ${mode} needs it, and no other mode has one`,
});

/** One offer, with what its mode asks for. */
export const activitySchema = fields
  .refine(onlyWith('place', 'AT_PLACE'), misfit('place', 'AT_PLACE'))
  .refine(onlyWith('route', 'ALONG_ROUTE'), misfit('route', 'ALONG_ROUTE'))
  .refine(({ mode, serviceArea }) => mode !== 'AT_HOME' || serviceArea !== undefined, {
    path: ['serviceArea'],
    error: 'does not say where it comes to; the mode AT_HOME needs it',
  })
  .refine(({ place, serviceArea }) => serviceArea?.radiusKm === undefined || serviceArea.centre !== undefined || place !== undefined, {
    path: ['serviceArea', 'centre'],
    error: 'is needed for radiusKm, because the offer has no place',
  });
