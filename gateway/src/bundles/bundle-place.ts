import type { DistrictQuestion } from './bundle-documents.js';

/** `<place>` of an address: a district's key after a `k`, a postcode, or the key or name of a municipality. */
export const bundlePlace = (text: string): DistrictQuestion => {
  const place = text.trim();
  if (/^k\d{5}$/.test(place)) return { ags: place.slice(1) };
  return { near: /^\d{1,7}$/.test(place) ? { postalCode: place } : { municipality: place } };
};
