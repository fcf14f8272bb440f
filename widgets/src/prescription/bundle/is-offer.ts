import type { BundleOffer } from './district-bundle.js';
import { absentOr, fieldsOf, isFields, isFlag, isIndex, isNumber, isPosition, isText, isTrue, listOf, type Check } from './shape.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isId: Check = (value) => isText(value) && UUID.test(value);

const areTexts = listOf(isText);
const areIndexes = listOf(isIndex);
const maybeText = absentOr(isText);
const maybeTexts = absentOr(areTexts);
const maybeFlag = absentOr(isFlag);
const maybeNumber = absentOr(isNumber);

const isStop: Check = (value) => isPosition(value) && isFields(value) && isText(value['name']);

/** What an offer may have besides its id, title, needs and mode. */
const CHECKS: ReadonlyMap<string, Check> = new Map(Object.entries({
  categories: areTexts,
  place: isIndex,
  area: fieldsOf({ municipalities: maybeTexts, lat: maybeNumber, lon: maybeNumber, radiusKm: maybeNumber }),
  stops: listOf(isStop),
  dates: listOf(fieldsOf({ start: isText, minutes: maybeNumber, status: maybeText })),
  byAppointment: isTrue,
  cost: fieldsOf({ kind: isText, cents: maybeNumber }),
  registration: isText,
  phone: isText,
  companion: isFlag,
  fetched: isFlag,
  comeAlone: isFlag,
  access: fieldsOf({ wheelchair: maybeText, stepFree: maybeFlag, toilet: maybeFlag, loop: maybeFlag, quiet: maybeFlag, parking: maybeFlag }),
  groups: areTexts,
  minimumAge: isNumber,
  maximumAge: isNumber,
  languages: areTexts,
  confirmed: isText,
  full: isTrue,
  paused: fieldsOf({ until: maybeText }),
  callFirst: isTrue,
  doubted: isTrue,
  coolPlace: isFlag,
  outdoor: isFlag,
  example: isTrue,
} satisfies Record<Exclude<keyof BundleOffer, 'id' | 'title' | 'needs' | 'mode'>, Check>));

/**
 * True if every field of an offer has the type it should have. Of an offer with a broken one nothing can be believed;
 * a word nobody knows yet (a new mode or status) is not broken.
 */
export function isOffer(value: unknown): value is BundleOffer {
  if (!isFields(value) || !isId(value['id']) || !isText(value['title']) || !areIndexes(value['needs']) || !isText(value['mode'])) return false;
  // By what is there: most offers have few of the fields, and thousands are looked at.
  for (const field in value) {
    const part = value[field];
    if (part !== undefined && CHECKS.get(field)?.(part) === false) return false;
  }
  return true;
}
