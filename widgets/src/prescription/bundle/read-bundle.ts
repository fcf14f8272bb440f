import type { DistrictBundle } from './district-bundle.js';
import { isOffer } from './is-offer.js';
import { absentOr, fieldsOf, isFields, isPosition, isText, listOf, type Check, type Fields } from './shape.js';

const hasTexts = fieldsOf({ day: isText, until: isText, stamp: isText, district: fieldsOf({ key: isText, name: isText }) });
const isLocality: Check = (value) => isPosition(value) && fieldsOf({ name: isText, ags: isText, postalCode: absentOr(isText) })(value);
const isPlace: Check = (value) => isPosition(value) && fieldsOf({ name: isText, street: absentOr(isText), postalCode: absentOr(isText), city: absentOr(isText) })(value);
const isNeed = fieldsOf({ slug: isText, codes: listOf(fieldsOf({ system: isText, code: isText })) });

/** Stands where an offer's index would otherwise count one too few. */
const NO_NEED: DistrictBundle['needs'][number] = { slug: '', codes: [] };

/** Bundles that have been read are not read again: a page asks the same one many questions, and it never changes. */
const read = new WeakMap<object, DistrictBundle>();

/** A bundle as it came, without offers and localities that are broken; undefined if it is none, or of a version nobody here can read. */
export function readBundle(value: unknown): DistrictBundle | undefined {
  if (!isFields(value)) return undefined;
  const known = read.get(value) ?? sound(value);
  if (known) read.set(value, known).set(known, known);
  return known;
}

function sound(value: Fields): DistrictBundle | undefined {
  if (value['version'] !== 1 || !hasTexts(value)) return undefined;
  const list = (field: string): unknown[] => (Array.isArray(value[field]) ? (value[field] as unknown[]) : []);
  const places = list('places');
  return {
    ...(value as unknown as DistrictBundle),
    localities: list('localities').filter(isLocality) as DistrictBundle['localities'],
    needs: list('needs').map((need) => (isNeed(need) ? (need as DistrictBundle['needs'][number]) : NO_NEED)),
    places: places as DistrictBundle['places'],
    offers: list('offers')
      .filter(isOffer)
      .filter(({ place }) => place === undefined || isPlace(places[place])),
    attributions: list('attributions').filter(isText),
  };
}
