import type { DistrictBundle } from './bundle/district-bundle.js';
import type { Locality } from './wishes.js';

/** As it stands in the field: "48291 Telgte". */
export const labelOf = ({ postalCode, name }: Locality): string => (postalCode === undefined ? name : `${postalCode} ${name}`);

/** The locality that somebody means by a postcode, an AGS, a name or the beginning of one; undefined if none of the bundle's. */
export function localityNamed({ localities }: DistrictBundle, typed: string): Locality | undefined {
  const text = plain(typed);
  if (text === '') return undefined;
  const postalCode = /^\d{5}\b/.exec(text)?.[0];
  const exact = localities.find((locality) => plain(labelOf(locality)) === text);
  if (exact) return exact;
  if (postalCode !== undefined) return localities.find((locality) => locality.postalCode === postalCode);
  const named = (fits: (name: string) => boolean): Locality | undefined => {
    const found = localities.filter(({ name }) => fits(plain(name)));
    // A name means the middle of the municipality rather than one of its postcodes.
    return found.find((locality) => locality.postalCode === undefined) ?? found[0];
  };
  return localities.find(({ ags }) => ags === text) ?? named((name) => name === text) ?? named((name) => name.startsWith(text));
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
