import type { Municipality, Postcode, PostcodeRow } from './gazetteer-model.ts';
import { distanceKm, type GeoPoint } from './geo-point.ts';
import { robustPoint } from './robust-point.ts';

/**
 * Deutsche Post gives a town a run of numbers: PO boxes and companies first, delivery areas next. So a gap of one hundred
 * numbers speaks against a town as much as this distance on the map. This and the two weights below were set by trial
 * against the 347 codes whose company bears a town's name.
 */
const KM_PER_HUNDRED_NUMBERS = 20;

/** What it costs a town to lie in another district than GeoNames says. */
const OTHER_DISTRICT_KM = 20;

/** Companies with a code of their own sit in towns rather than villages: bonus for each digit of the population. */
const TOWN_BONUS_KM = 4;

/** A point further than this from a town shows the company's head office, not where its letters go. */
const FARTHEST_KM = 30;

/**
 * Gives every company and PO-box code the municipality that it belongs to: one that has delivery codes in the same
 * region (first two digits) and is close on the map and in number.
 */
export function resolveCompanyPostcodes(rows: readonly PostcodeRow[], delivery: readonly Postcode[], municipalities: readonly Municipality[]): Postcode[] {
  const byAgs = new Map(municipalities.map((municipality) => [municipality.ags, municipality]));
  const regions = Map.groupBy(delivery, ({ postcode }) => postcode.slice(0, 2));
  return [...Map.groupBy(rows, ({ postcode }) => postcode)].map(([postcode, own]) => {
    const region = regions.get(postcode.slice(0, 2));
    if (region === undefined) throw noRegion(postcode);
    const districts = new Set(own.map((row) => row.districtCode));
    const point = robustPoint(own.map((row) => row.point));
    const cost = (other: Postcode): number => distanceCost(other, postcode, point) + townCost(byAgs.get(other.ags), districts);
    const { best } = region
      .map((other) => ({ best: other, cost: cost(other) }))
      .reduce((leader, next) => (next.cost < leader.cost ? next : leader));
    const usable = distanceKm(point, best.point) <= FARTHEST_KM;
    return { postcode, place: best.place, ags: best.ags, point: usable ? point : best.point, kind: 'COMPANY' };
  });
}

function distanceCost(other: Postcode, postcode: string, point: GeoPoint): number {
  const numbers = Math.abs(Number(other.postcode) - Number(postcode));
  return Math.min(distanceKm(other.point, point), FARTHEST_KM) + (numbers / 100) * KM_PER_HUNDRED_NUMBERS;
}

function townCost(town: Municipality | undefined, districts: ReadonlySet<string>): number {
  if (town === undefined) return 0;
  return (districts.has(town.districtCode) ? 0 : OTHER_DISTRICT_KM) - TOWN_BONUS_KM * Math.log10(town.population);
}

function noRegion(postcode: string): Error {
  return new Error(`No delivery postcode begins like ${postcode}. Check that the postcode table is complete.`);
}
