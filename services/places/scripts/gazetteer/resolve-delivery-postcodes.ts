import type { Municipality, Postcode } from './gazetteer-model.ts';
import type { LocatedRow } from './located-row.ts';
import { robustPoint } from './robust-point.ts';

/** Of a postcode shared by a village (with its town hall there) and a town, the town gives the name if it is this many times as large. */
const TOWN_TO_VILLAGE = 20;

const LARGEST_VILLAGE = 5000;

/** Gives every delivery postcode the one municipality that people write behind it, and the middle of its area. */
export function resolveDeliveryPostcodes(rows: readonly LocatedRow[], municipalities: readonly Municipality[]): Postcode[] {
  const seats = Map.groupBy(municipalities, ({ seatPostcode }) => seatPostcode ?? '');
  return [...Map.groupBy(rows, ({ postcode }) => postcode)].map(([postcode, own]) => {
    const { name, ags } = leadingMunicipality(own, seats.get(postcode) ?? []);
    return { postcode, place: name, ags, point: robustPoint(own.map(({ point }) => point)), kind: 'DELIVERY' };
  });
}

/** A code can cover many villages. Those with their town hall there come first, then named ones, then near ones; the largest wins. */
function leadingMunicipality(rows: readonly LocatedRow[], seats: readonly Municipality[]): Municipality {
  const found = (...by: LocatedRow['by'][]): Municipality[] => rows.filter((row) => by.includes(row.by)).map((row) => row.municipality);
  const named = found('NAME', 'PART', 'ONLY');
  const namedSeats = seats.filter((seat) => named.includes(seat));
  const village = Math.max(0, ...seats.map(({ population }) => population));
  const towns = village > LARGEST_VILLAGE ? [] : found('NAME').filter(({ population }) => population > TOWN_TO_VILLAGE * village);
  const choice = [seats.length > 0 ? towns : [], namedSeats, seats, named, found('NEAREST')].find(({ length }) => length > 0) ?? [];
  return choice.reduce((best, next) => (next.population > best.population ? next : best));
}
