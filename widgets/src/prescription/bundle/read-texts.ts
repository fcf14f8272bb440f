import type { DistrictTexts } from './district-bundle.js';
import { absentOr, fieldsOf, isFields, isText, listOf } from './shape.js';

const maybeText = absentOr(isText);

const areTexts = fieldsOf({
  summary: maybeText,
  description: maybeText,
  plain: maybeText,
  plainReview: absentOr(fieldsOf({ by: isText, on: isText })),
  contactName: maybeText,
  email: maybeText,
  url: maybeText,
  organiser: maybeText,
  costNote: maybeText,
  registrationNote: maybeText,
  pauseNote: maybeText,
  accessNote: maybeText,
  dateNotes: absentOr((value) => isFields(value) && Object.values(value).every(isText)),
  firstVisit: absentOr(fieldsOf({ greeter: maybeText, groupSize: maybeText, note: maybeText })),
  translations: absentOr(listOf(fieldsOf({ language: isText, title: isText, summary: maybeText, description: maybeText }))),
});

/** The texts as they came, without broken ones; undefined if they are none. */
export function readTexts(value: unknown): DistrictTexts | undefined {
  if (!isFields(value) || !isText(value['stamp']) || !isFields(value['offers'])) return undefined;
  const sound = Object.entries(value['offers']).filter(([, texts]) => areTexts(texts));
  return { stamp: value['stamp'], offers: Object.fromEntries(sound) as DistrictTexts['offers'] };
}
