import { categories } from '@miteinander/activities/vocabulary/categories.js';
import { needs } from '@miteinander/activities/vocabulary/needs.js';
import { partnerKinds } from '@miteinander/partners/partner/partner-kind.js';
import { placeKinds } from '@miteinander/places/place/place-kind.js';
import { z } from 'zod';

import { whenSchema } from './when.js';

const text = z.string().regex(/^\S(.*\S)?$/s, 'is empty or has spaces around it');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id such as telgte-heimatverein');
const ags = z.string().regex(/^\d{8}$/, 'has not eight digits');
const postalCode = z.string().regex(/^\d{5}$/, 'has not five digits');
const daysAgo = z.int().min(0);
const slugs = <Entry extends { slug: string }>(entries: readonly Entry[]) => z.enum(entries.map(({ slug }) => slug) as Entry['slug'][]);

const partner = z.strictObject({
  id,
  name: text,
  kind: z.enum(partnerKinds),
  description: text,
  phone: text,
  email: z.email().exactOptional(),
  url: z.url().exactOptional(),
  street: text,
  postalCode,
  city: text,
});

const accessibility = z.strictObject({
  wheelchair: z.enum(['YES', 'LIMITED', 'NO']).exactOptional(),
  stepFreeEntrance: z.boolean().exactOptional(),
  accessibleToilet: z.boolean().exactOptional(),
  inductionLoop: z.boolean().exactOptional(),
  accessibleParking: z.boolean().exactOptional(),
  quiet: z.boolean().exactOptional(),
  note: text.exactOptional(),
});

const place = z.strictObject({
  id,
  name: text,
  kinds: z.array(z.enum(placeKinds)).min(1),
  description: text,
  street: text,
  postalCode,
  city: text,
  lat: z.number().min(47).max(56),
  lon: z.number().min(5).max(16),
  host: id.exactOptional(),
  accessibility: accessibility.exactOptional(),
  coolPlace: z.boolean().exactOptional(),
  openingHours: text.exactOptional(),
  confirmedDaysAgo: daysAgo.exactOptional(),
});

/** Which date counted from the day after loading; 1 is the next one. */
const upcoming = z.int().min(1);

const exception = z.discriminatedUnion('status', [
  z.strictObject({ status: z.enum(['SCHEDULED', 'CANCELLED', 'FULL']), upcoming, note: text }),
  z.strictObject({ status: z.literal('MOVED'), upcoming, movedTo: whenSchema, note: text }),
  z.strictObject({ status: z.literal('EXTRA'), on: whenSchema, note: text }),
]);

const schedule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['DATED', 'OPENING_HOURS']),
    start: whenSchema,
    durationMinutes: z.int().min(1).exactOptional(),
    allDay: z.boolean().exactOptional(),
    rule: z.string().regex(/^FREQ=/, 'is no rule such as FREQ=WEEKLY;BYDAY=WE').exactOptional(),
    extraDates: z.array(whenSchema).exactOptional(),
    exceptions: z.array(exception).exactOptional(),
    note: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('BY_APPOINTMENT'), note: text }),
]);

const activity = z.strictObject({
  id,
  title: text,
  summary: text,
  description: text,
  plainLanguage: text,
  categories: z.array(slugs(categories)).min(1),
  needs: z.array(slugs(needs)).min(1),
  mode: z.enum(['AT_PLACE', 'ONLINE', 'AT_HOME']),
  place: id.exactOptional(),
  organiser: id,
  serviceArea: z.strictObject({ municipalities: z.array(ags).min(1) }).exactOptional(),
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
  companionAvailable: z.boolean().exactOptional(),
  audience: z.strictObject({
    minimumAge: z.int().min(0).exactOptional(),
    maximumAge: z.int().min(0).exactOptional(),
    groups: z.array(id),
  }),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'is no language such as de or nds')).min(1),
  outdoor: z.boolean().exactOptional(),
  coolPlace: z.boolean().exactOptional(),
  confirmedDaysAgo: daysAgo.exactOptional(),
  schedules: z.array(schedule).min(1),
});

/** One file of the example programme: everything invented for one municipality. */
export const programmeSchema = z.strictObject({
  municipality: ags,
  partners: z.array(partner).min(1),
  places: z.array(place),
  activities: z.array(activity).min(1),
});
