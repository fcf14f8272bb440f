import { partnerKinds } from '@miteinander/partners/partner/partner-kind.js';
import { placeKinds } from '@miteinander/places/place/place-kind.js';
import { z } from 'zod';

import { activitySchema } from './activity.schema.js';
import { accessibility, ags, daysAgo, id, lat, lon, postalCode, text } from './fields.schema.js';

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

const place = z.strictObject({
  id,
  name: text,
  kinds: z.array(z.enum(placeKinds)).min(1),
  description: text,
  street: text,
  postalCode,
  city: text,
  lat,
  lon,
  host: id.exactOptional(),
  accessibility: accessibility.exactOptional(),
  coolPlace: z.boolean().exactOptional(),
  openingHours: text.exactOptional(),
  confirmedDaysAgo: daysAgo.exactOptional(),
});

/** One file of the example programme: everything invented for one municipality. */
export const programmeSchema = z.strictObject({
  municipality: ags,
  partners: z.array(partner).min(1),
  places: z.array(place),
  activities: z.array(activitySchema).min(1),
});
