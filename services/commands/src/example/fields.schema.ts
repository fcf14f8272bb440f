import { z } from 'zod';

/** What the entries of the example programme are made of. */
export const text = z.string().regex(/^\S(.*\S)?$/s, 'is empty or has spaces around it');
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id such as telgte-heimatverein');
export const ags = z.string().regex(/^\d{8}$/, 'has not eight digits');
export const postalCode = z.string().regex(/^\d{5}$/, 'has not five digits');
export const daysAgo = z.int().min(0);
export const language = z.string().regex(/^[a-z]{2,3}$/, 'is no language such as de or nds');
export const lat = z.number().min(47).max(56);
export const lon = z.number().min(5).max(16);
export const position = z.strictObject({ lat, lon });
export const slugs = <Entry extends { slug: string }>(entries: readonly Entry[]) => z.enum(entries.map(({ slug }) => slug) as Entry['slug'][]);

export const accessibility = z.strictObject({
  wheelchair: z.enum(['YES', 'LIMITED', 'NO']).exactOptional(),
  stepFreeEntrance: z.boolean().exactOptional(),
  accessibleToilet: z.boolean().exactOptional(),
  inductionLoop: z.boolean().exactOptional(),
  accessibleParking: z.boolean().exactOptional(),
  quiet: z.boolean().exactOptional(),
  note: text.exactOptional(),
});
