import type { Municipality, Postcode } from './gazetteer-model.ts';
import type { LocatedRow } from './located-row.ts';

/**
 * Codes that only the municipality directory knows, as the address of a town hall. If GeoNames has delivery codes under
 * the municipality's name, its hall uses a PO-box code; if not, as after a merger ("64760 Oberzent"), this is its code.
 */
export function resolveSeatPostcodes(municipalities: readonly Municipality[], known: readonly Postcode[], located: readonly LocatedRow[]): Postcode[] {
  const postcodes = new Set(known.map(({ postcode }) => postcode));
  const named = new Set(located.filter(({ by }) => by === 'NAME').map(({ municipality }) => municipality.ags));
  const seats = municipalities.filter(({ seatPostcode }) => seatPostcode !== undefined && !postcodes.has(seatPostcode));
  return [...Map.groupBy(seats, ({ seatPostcode }) => seatPostcode ?? '')].map(([postcode, halls]) => {
    const { ags, name, point } = halls.reduce((best, next) => (next.population > best.population ? next : best));
    return { postcode, place: name, ags, point, kind: named.has(ags) ? 'COMPANY' : 'DELIVERY' };
  });
}
