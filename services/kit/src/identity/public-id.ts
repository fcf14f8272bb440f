import { v5, validate } from 'uuid';

/** Fixed for good: changing it would change every public id. */
const NAMESPACE = '6f1f4d0e-7f0b-5b9a-9f43-6d697465696e';

/** The public id of what a source calls `externalId`: the same on every installation and after every import. */
export function publicId(kind: 'place' | 'partner' | 'activity' | 'schedule', source: string, externalId: string): string {
  return v5(`${kind}\n${source}\n${externalId}`, NAMESPACE);
}

/** The id in its canonical spelling, or null when the text cannot be a public id. */
export function publicIdOrNull(text: string): string | null {
  return validate(text) ? text.toLowerCase() : null;
}
