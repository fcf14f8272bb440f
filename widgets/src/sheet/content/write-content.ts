import type { Language } from '../../base/language.js';
import type { Strings } from '../../base/strings/strings.js';
import { germanClock, germanDay } from '../../base/words/german-day.js';
import { fullClock } from '../../base/words/full-clock.js';
import { writeHome, type SheetAddress } from '../../prescription/address/prescription-address.js';
import type { DistrictBundle, DistrictTexts } from '../../prescription/bundle/district-bundle.js';
import type { SheetStrings } from '../strings/sheet-strings.js';
import { obstacleOf, type GermanNow } from './obstacle-of.js';
import { offerOnSheet } from './offer-on-sheet.js';
import { fullDay, monthsInWords } from './sheet-days.js';
import type { SheetContent, Trouble } from './sheet-content.js';
import { homeOf } from './way-of.js';

/** What the server knows of the district. Texts are absent when they did not come: the sheet then says less. */
export interface Known {
  bundle: DistrictBundle;
  texts: DistrictTexts | undefined;
}

export interface Speaking {
  language: Language;
  strings: SheetStrings;
  common: Strings;
}

export function germanNow(moment: Date): GermanNow {
  const today = germanDay(moment);
  return { today, now: `${today}T${fullClock(germanClock(moment)).padStart(5, '0')}` };
}

/** What a sheet says: the offers of the address that the directory still has, in the order they were chosen. @param origin of the page at home */
export function writeContent(address: SheetAddress, { bundle, texts }: Known, { language, strings, common }: Speaking, origin: string, moment: Date): SheetContent {
  const home = homeOf(bundle, address.postalCode);
  const now = germanNow(moment);
  const offers = address.offers.flatMap((id) => bundle.offers.find((offer) => offer.id === id) ?? []);
  const confirmed = offers.flatMap((offer) => offer.confirmed ?? []);
  return {
    language,
    offers: offers.map((offer, at) => offerOnSheet(offer, texts?.offers[offer.id] ?? {}, at + 1, { bundle, home, now, language, strings, common })),
    printedOn: fullDay(now.today, language),
    ...(confirmed.length > 0 && confirmed.length === offers.length && { checked: monthsInWords(confirmed, language) }),
    ...(address.practiceName && { practiceName: address.practiceName }),
    ...(address.wordCode && { wordCode: address.wordCode }),
    homeAddress: `${origin}/rezept${writeHome({ ...address, offers: offers.map(({ id }) => id), language })}`,
    ...(home && { home }),
  };
}

/** What somebody should know before printing. */
export function troublesOf({ offers }: SheetAddress, { bundle }: Known, moment: Date): Trouble[] {
  return offers.flatMap((id): Trouble[] => {
    const offer = bundle.offers.find((known) => known.id === id);
    const obstacle = obstacleOf(offer, germanNow(moment));
    return obstacle === undefined ? [] : [{ obstacle, ...(offer && { title: offer.title }) }];
  });
}
