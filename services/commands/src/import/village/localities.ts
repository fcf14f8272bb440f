import type { JsonItem } from '../reading/json-items.js';
import { villageLocation } from './village-shapes.js';

export interface Locality {
  city: string;
  postalCode: string;
}

/** The localities that all addresses of the file agree on the postcode of. */
export async function postalCodesByLocality(items: AsyncIterable<JsonItem>): Promise<Locality[]> {
  const codes = new Map<string, Set<string>>();
  for await (const { value } of items) {
    const address = villageLocation.safeParse(value).data?.address;
    const city = address?.addressLocality?.trim();
    const postalCode = address?.postalCode?.toString().trim() ?? '';
    if (city && /^\d{5}$/u.test(postalCode)) codes.set(city, (codes.get(city) ?? new Set()).add(postalCode));
  }
  return [...codes].flatMap(([city, [postalCode, ...others]]) => (postalCode && others.length === 0 ? [{ city, postalCode }] : []));
}

/** The one locality whose whole name stands in the place's name: „Clubhaus Rössing“. */
export function localityInName(name: string, localities: readonly Locality[]): Locality | undefined {
  const words = ` ${name.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, ' ')} `;
  const named = localities.filter(({ city }) => words.includes(` ${city.toLowerCase()} `));
  return named.length === 1 ? named[0] : undefined;
}
