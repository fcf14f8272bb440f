import { z } from 'zod';

const optional = z.string().nullish();

const address = z.object({ streetAddress: optional, addressLocality: optional, postalCode: z.union([z.string(), z.number()]).nullish() });

export const villageEvent = z.object({
  id: z.string(),
  name: z.string(),
  startDate: z.string(),
  endDate: optional,
  allDay: z.boolean().nullish(),
  location: optional,
  organizer: optional,
  description: optional,
  url: optional,
  body: optional,
});

export const villageLocation = z.object({ id: z.string(), name: z.string(), address: address.nullish(), telephone: optional, url: optional });

export const villageOrganiser = z.object({
  id: z.string(),
  name: z.string(),
  '@type': optional,
  address: address.nullish(),
  url: optional,
  email: optional,
  telephone: optional,
});

export type VillageEvent = z.infer<typeof villageEvent>;
export type VillageLocation = z.infer<typeof villageLocation>;
export type VillageOrganiser = z.infer<typeof villageOrganiser>;
