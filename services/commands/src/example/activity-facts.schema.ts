import { audienceGroups } from '@miteinander/activities/vocabulary/audience-groups.js';
import { z } from 'zod';

import { accessibility, ags, language, position, slugs, text } from './fields.schema.js';

const distinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const serviceArea = z
  .strictObject({
    municipalities: z.array(ags).min(1, 'is empty; leave it out if only the radius counts').exactOptional(),
    radiusKm: z.number().positive().max(100).exactOptional(),
    centre: position.exactOptional(),
  })
  .refine(({ municipalities, radiusKm }) => municipalities !== undefined || radiusKm !== undefined, 'names neither municipalities nor radiusKm')
  .refine(({ radiusKm, centre }) => centre === undefined || radiusKm !== undefined, { path: ['centre'], error: 'has no radiusKm beside it' });

const audience = z
  .strictObject({
    minimumAge: z.int().min(0).exactOptional(),
    maximumAge: z.int().min(0).exactOptional(),
    groups: z.array(slugs(audienceGroups)).refine(distinct, 'names a group twice'),
  })
  .refine(({ minimumAge = 0, maximumAge = Infinity }) => minimumAge <= maximumAge, { path: ['maximumAge'], error: 'is below minimumAge' });

const capacity = z
  .strictObject({ places: z.int().min(1).exactOptional(), free: z.int().min(0).exactOptional(), note: text.exactOptional() })
  .refine((given) => Object.keys(given).length > 0, 'says nothing; leave it out')
  .refine(({ places = Infinity, free = 0 }) => free <= places, { path: ['free'], error: 'is more than there are places' });

const translation = z.strictObject({
  language: language.refine((code) => code !== 'de', 'is the language of the entry itself'),
  title: text,
  summary: text.exactOptional(),
  description: text.exactOptional(),
});

/** What an offer can say about itself beyond its texts and dates. */
export const activityFacts = {
  serviceArea: serviceArea.exactOptional(),
  route: z.strictObject({ stops: z.array(z.strictObject({ name: text, position })).min(2, 'has fewer than two stops') }).exactOptional(),
  cost: z.strictObject({ kind: z.enum(['FREE', 'DONATION', 'AMOUNT']), cents: z.int().min(1).exactOptional(), note: text.exactOptional() }),
  registration: z.strictObject({ kind: z.enum(['NONE', 'PHONE', 'MAIL', 'WEB']), note: text.exactOptional() }),
  contact: z.strictObject({
    name: text.exactOptional(),
    phone: text.exactOptional(),
    email: z.email().exactOptional(),
    url: z.url().exactOptional(),
  }),
  firstVisit: z.strictObject({
    greeter: text.exactOptional(),
    groupSize: text.exactOptional(),
    comeAlone: z.boolean().exactOptional(),
    fetched: z.boolean().exactOptional(),
    note: text.exactOptional(),
  }),
  audience,
  accessibility: accessibility.exactOptional(),
  capacity: capacity.exactOptional(),
  /** `forDays` says how many days from loading the break still lasts; left out, nobody knows. */
  pause: z.strictObject({ forDays: z.int().min(0).exactOptional(), note: text }).exactOptional(),
  translations: z
    .array(translation)
    .min(1, 'is empty; leave it out if there is none')
    .refine((given) => distinct(given.map((one) => one.language)), 'has a language twice')
    .exactOptional(),
  plainLanguageReview: z.strictObject({ by: text, on: z.iso.date('is no day such as 2026-03-10') }).exactOptional(),
};
