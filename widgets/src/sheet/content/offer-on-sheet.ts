import type { Language } from '../../base/language.js';
import type { Strings } from '../../base/strings/strings.js';
import { costInWords } from '../../base/words/cost-in-words.js';
import { leafOf } from '../../base/words/leaf-of.js';
import { translationIn } from '../../offers/translation-in.js';
import type { BundleOffer, DistrictBundle, DistrictTexts } from '../../prescription/bundle/district-bundle.js';
import { comingDates } from '../../prescription/matching/availability.js';
import { datesOf } from '../../prescription/words/dates-of.js';
import type { SheetStrings } from '../strings/sheet-strings.js';
import { accessInWords } from './access-in-words.js';
import { isolated } from './isolated.js';
import { obstacleOf, type GermanNow } from './obstacle-of.js';
import { daysInWords, whenOnPaper } from './sheet-days.js';
import type { Contact, OfferOnSheet, Said } from './sheet-content.js';
import { wayOf } from './way-of.js';

export interface OfferContext {
  bundle: DistrictBundle;
  home: { lat: number; lon: number } | undefined;
  now: GermanNow;
  language: Language;
  strings: SheetStrings;
  /** All of the language's common words. */
  common: Strings;
}

type Texts = DistrictTexts['offers'][string];

/** The next date and two more. */
const MOST_DATES = 3;

/** An offer's words, in the person's language where there are any and in German where it is the entry's own. */
export function offerOnSheet(offer: BundleOffer, texts: Texts, number: number, context: OfferContext): OfferOnSheet {
  const { bundle, language, strings, common, now, home } = context;
  const place = offer.place === undefined ? undefined : bundle.places[offer.place];
  const position = place && { lat: place.lat, lon: place.lon };
  const [next, ...further] = comingDates(offer, now, MOST_DATES);
  const [furtherOne] = further;
  const translation = translationIn(texts.translations ?? [], language);
  const cost = offer.cost && costInWords({ kind: offer.cost.kind, cents: offer.cost.cents ?? null, note: texts.costNote ?? null }, language);
  const { firstVisit = {} } = texts;
  return present<OfferOnSheet>({
    id: offer.id,
    number,
    title: translation ? { text: translation.title, lang: translation.language } : german(offer.title),
    germanTitle: translation && translation.title !== offer.title ? german(offer.title) : undefined,
    leaf: next && leafOf(datesOf(next).start, language),
    when: next ? whenOnPaper(next, language) : offer.byAppointment ? common.byAppointment : strings.whenAsk,
    cost: cost ?? undefined,
    notice: noticeOf(offer, context),
    ...placeOf(offer, place, common, language),
    ...accessInWords(offer.access, strings, common),
    accessNote: texts.accessNote,
    further: next && furtherOne && { all: strings.also(daysInWords(further, next, language)), next: strings.also(daysInWords([furtherOne], next, language)) },
    way: wayOf(offer, position, home, strings, language),
    contact: contactOf(offer, texts, strings),
    greeter: firstVisit.greeter && common.greeter(isolated(firstVisit.greeter, language)),
    fetched: offer.fetched ? strings.fetched : undefined,
    company: offer.comeAlone === undefined ? undefined : offer.comeAlone ? common.comeAlone : strings.notAlone,
    group: firstVisit.groupSize && common.groupSize(isolated(firstVisit.groupSize, language)),
    firstNote: firstVisit.note,
    ...summaryOf(texts, translation),
    position: offer.mode === 'AT_PLACE' ? position : undefined,
  });
}

const german = (text: string): Said => ({ text, lang: 'de' });

/** Said of offers that are printed in spite of it, and of dates that are not what they were. */
function noticeOf(offer: BundleOffer, { now, strings }: OfferContext): string | undefined {
  const obstacle = obstacleOf(offer, now);
  if (obstacle) return strings.obstacles[obstacle];
  const [next] = comingDates(offer, now, 1);
  return next?.status === 'MOVED' ? strings.moved : undefined;
}

function placeOf({ mode }: BundleOffer, place: DistrictBundle['places'][number] | undefined, { atHome, online }: Strings, language: Language): Pick<Partial<OfferOnSheet>, 'place' | 'address'> {
  if (mode === 'AT_HOME') return { place: { text: atHome, lang: language } };
  if (mode === 'ONLINE') return { place: { text: online, lang: language } };
  if (!place) return {};
  const town = [place.postalCode, place.city].filter(Boolean).join(' ');
  const address = [place.street, town].filter(Boolean).join(', ');
  return { place: german(place.name), ...(address !== '' && { address: german(address) }) };
}

function contactOf({ phone, registration, callFirst }: BundleOffer, { contactName, email }: Texts, strings: SheetStrings): Contact | undefined {
  if (!phone && !email) return undefined;
  const label = phone ? (callFirst ? strings.callFirst : registration === 'PHONE' ? strings.register : strings.call) : strings.write;
  return present<Contact>({ label, phone, email: phone ? undefined : email, name: contactName });
}

/** Plain German instead of German where there is some; under another language the German text. */
function summaryOf({ summary, plain }: Texts, translation: { language: string; summary?: string } | undefined): Pick<Partial<OfferOnSheet>, 'summary' | 'germanSummary' | 'plain'> {
  const own = plain === undefined ? summary && german(summary) : undefined;
  const plainly = plain === undefined ? undefined : { text: plain, lang: 'de-simple' };
  const translated = translation?.summary === undefined ? undefined : { text: translation.summary, lang: translation.language };
  return present({ summary: translated ?? (own || undefined), germanSummary: translated && own ? own : undefined, plain: plainly });
}

/** Without what is undefined or empty: a field that nobody knows is absent. */
function present<Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | undefined | '' }): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Fields;
}

