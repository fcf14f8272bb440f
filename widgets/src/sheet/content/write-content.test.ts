import { expect, test } from 'vitest';

import { learn } from '../../base/languages/spoken.js';
import type { Language } from '../../base/language.js';
import { laterStrings } from '../../base/strings/later-strings.de.js';
import { stringsOf } from '../../base/strings/strings-of.js';
import type { SheetAddress } from '../../prescription/address/prescription-address.js';
import type { BundleOffer, DistrictBundle, DistrictTexts } from '../../prescription/bundle/district-bundle.js';
import { stringsIn } from '../strings/strings-in.js';
import { strings as german } from '../strings/sheet.de.js';
import type { OfferOnSheet, SheetContent } from './sheet-content.js';
import { troublesOf, writeContent } from './write-content.js';

const ID = '0b5c1a4e-9d3f-4f6a-8e21-7c9a0d4b2f13';
const OTHER = '11111111-1111-4111-8111-111111111111';
/** A Sunday noon. */
const NOW = new Date('2026-11-22T11:00:00Z');
const ADDRESS: SheetAddress = { district: '05570', offers: [ID], wordCode: 'linde-bruecke-amsel-mond', practiceName: 'Praxis am Markt', postalCode: '48291' };

const OFFER: BundleOffer = {
  id: ID,
  title: 'Erzählcafé am Kirchplatz',
  needs: [0],
  mode: 'AT_PLACE',
  place: 0,
  dates: [
    { start: '2026-11-25T15:00', minutes: 120 },
    { start: '2026-12-09T15:00', minutes: 120 },
    { start: '2026-12-23T15:00', minutes: 120 },
  ],
  cost: { kind: 'FREE' },
  phone: '02504 00 00',
  confirmed: '2026-11-20',
};

const bundleOf = (...offers: BundleOffer[]): DistrictBundle => ({
  version: 1,
  district: { key: '05570', name: 'Kreis Warendorf' },
  day: '2026-11-22',
  until: '2027-01-17',
  stamp: 'a',
  localities: [{ postalCode: '48291', name: 'Telgte', ags: '05570044', lat: 51.98, lon: 7.785 }],
  needs: [{ slug: 'loneliness', codes: [] }],
  places: [{ name: 'Beispiel-Pfarrheim', street: 'Kirchplatz 2', postalCode: '48291', city: 'Telgte', lat: 51.9855, lon: 7.785 }],
  offers,
  attributions: [],
});

interface Writing {
  offer?: Partial<BundleOffer>;
  texts?: DistrictTexts['offers'][string];
  language?: Language;
  address?: Partial<SheetAddress>;
  moment?: Date;
}

async function write({ offer = {}, texts = {}, language = 'de', address = {}, moment = NOW }: Writing = {}): Promise<SheetContent> {
  await learn(language);
  const strings = (await stringsIn(language)) ?? german;
  return writeContent({ ...ADDRESS, ...address }, { bundle: bundleOf({ ...OFFER, ...offer }), texts: { stamp: 'a', offers: { [ID]: texts } } }, { language, strings, common: { ...laterStrings, ...stringsOf(language) } }, 'https://example.org', moment);
}

async function written(writing: Writing = {}): Promise<OfferOnSheet> {
  const [offer] = (await write(writing)).offers;
  if (!offer) throw new Error('The sheet has no offer.');
  return offer;
}

const plainSpaces = (text: string | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');

test('says when, in words that hold on every day it is read', async () => {
  const offer = await written();
  expect([offer.when, offer.cost, offer.leaf]).toEqual(['Mittwoch, 25. November, 15 bis 17 Uhr', 'kostenlos', { weekday: 'Mi', day: '25', month: 'Nov.' }]);
  expect((await written({ moment: new Date('2026-11-24T11:00:00Z') })).when).toBe('Mittwoch, 25. November, 15 bis 17 Uhr');
  expect((await written({ moment: new Date('2026-11-25T08:00:00Z') })).when).toBe('Mittwoch, 25. November, 15 bis 17 Uhr');
});

test('names two further dates, the month once, and a time only where it is another', async () => {
  const all = async (...starts: string[]): Promise<string | undefined> => plainSpaces((await written({ offer: { dates: ['2026-11-25T15:00', ...starts].map((start) => ({ start, minutes: 60 })) } })).further?.all);
  expect(await all('2026-12-09T15:00', '2026-12-23T15:00')).toBe('Auch am 9. und 23. Dezember');
  expect(await all('2026-12-23T15:00', '2027-01-06T15:00')).toBe('Auch am 23. Dezember und 6. Januar');
  expect(await all('2026-12-09T19:30', '2026-12-23T15:00')).toBe('Auch am 9. Dezember, 19:30 Uhr und 23. Dezember');
  expect(await all()).toBeUndefined();
});

test('passes over dates that are cancelled or full', async () => {
  const offer = await written({ offer: { dates: [{ start: '2026-11-25T15:00', status: 'CANCELLED' }, { start: '2026-12-02T15:00', status: 'FULL' }, { start: '2026-12-09T15:00' }] } });
  expect([offer.when, offer.notice, offer.further]).toEqual(['Mittwoch, 9. Dezember, 15 Uhr', undefined, undefined]);
});

test('says that a date has moved', async () => {
  expect((await written({ offer: { dates: [{ start: '2026-11-25T16:00', status: 'MOVED' }] } })).notice).toBe('Dieser Termin wurde verlegt. Bitte rufen Sie vorher an.');
});

test('says how far it is from the middle of the postcode, and nothing without one', async () => {
  expect((await written()).way.map(plainSpaces)).toEqual(['etwa 600 m von Ihnen, zu Fuß etwa 11 Minuten']);
  expect((await written({ address: { postalCode: '99999' } })).way).toEqual([]);
  expect((await write({ address: { postalCode: '99999' } })).home).toBeUndefined();
});

test('what drives along a route says its nearest stop', async () => {
  const stops = [{ name: 'Ems-Halle', lat: 51.9, lon: 7.7 }, { name: 'Kirchplatz', lat: 51.985, lon: 7.785 }];
  const route = { mode: 'ALONG_ROUTE' as const, stops };
  expect((await written({ offer: route })).way.map(plainSpaces)).toEqual(['Haltestelle: Kirchplatz', 'etwa 550 m von Ihnen, zu Fuß etwa 10 Minuten']);
  expect((await written({ offer: route, address: { postalCode: '99999' } })).way).toEqual(['Haltestelle: Ems-Halle, Kirchplatz']);
});

test('what comes to the home has no address and no way', async () => {
  const offer = await written({ offer: { mode: 'AT_HOME' } });
  expect([offer.place, offer.address, offer.way, offer.position]).toEqual([{ text: 'kommt zu Ihnen nach Hause', lang: 'de' }, undefined, [], undefined]);
});

test.each<[Partial<BundleOffer>, string]>([
  [{}, 'Rufen Sie gern vorher an:'],
  [{ callFirst: true, registration: 'PHONE' }, 'Bitte rufen Sie vorher an:'],
  [{ registration: 'PHONE' }, 'Bitte melden Sie sich an:'],
])('with %o stands "%s" before the number', async (offer, label) => {
  expect((await written({ offer, texts: { contactName: 'Frau Muster', email: 'a@example.org' } })).contact).toEqual({ label, phone: '02504 00 00', name: 'Frau Muster' });
});

test('without a telephone there is the e-mail, and without either nothing', async () => {
  const { phone, ...rest } = OFFER;
  expect(phone).toBeDefined();
  const content = (texts: DistrictTexts['offers'][string]): SheetContent =>
    writeContent(ADDRESS, { bundle: bundleOf(rest), texts: { stamp: 'a', offers: { [ID]: texts } } }, { language: 'de', strings: german, common: { ...laterStrings, ...stringsOf('de') } }, '', NOW);
  expect(content({ email: 'a@example.org' }).offers[0]?.contact).toEqual({ label: 'Schreiben Sie gern vorher:', email: 'a@example.org' });
  expect(content({}).offers[0]?.contact).toBeUndefined();
});

test('says what is known of access, a known no too, and of steps nothing where a wheelchair comes in', async () => {
  const access = async (known: NonNullable<BundleOffer['access']>): Promise<string[]> => (await written({ offer: { access: known } })).access;
  expect(await access({ stepFree: true })).toEqual(['ohne Stufen']);
  expect(await access({ stepFree: false, wheelchair: 'NO' })).toEqual(['mit Stufen', 'nicht rollstuhlgerecht']);
  expect(await access({ stepFree: true, wheelchair: 'YES' })).toEqual(['rollstuhlgerecht']);
  expect((await written({ offer: { access: { toilet: true, loop: false } } })).moreAccess).toEqual(['barrierefreie Toilette']);
});

test('says of the first time what is known, and nothing else', async () => {
  const offer = await written({ offer: { fetched: true, comeAlone: false }, texts: { firstVisit: { greeter: 'Frau Muster', groupSize: '8 bis 12 Menschen' } } });
  expect([offer.greeter, offer.fetched, offer.company, offer.group]).toEqual(['Es begrüßt Sie: Frau Muster', 'Sie werden abgeholt, wenn Sie das beim Anruf sagen.', 'Bitte kommen Sie zu zweit.', 'So viele sind meist da: 8 bis 12 Menschen']);
  expect(Object.keys(await written()).filter((key) => ['greeter', 'fetched', 'company', 'group', 'firstNote'].includes(key))).toEqual([]);
});

test('has title and summary in the language of the person, with German under them', async () => {
  const texts = { summary: 'Wir erzählen.', translations: [{ language: 'ar', title: 'مقهى الحكايات', summary: 'نحكي.' }] };
  const offer = await written({ language: 'ar', texts });
  expect([offer.title, offer.germanTitle, offer.summary, offer.germanSummary]).toEqual([
    { text: 'مقهى الحكايات', lang: 'ar' },
    { text: OFFER.title, lang: 'de' },
    { text: 'نحكي.', lang: 'ar' },
    { text: 'Wir erzählen.', lang: 'de' },
  ]);
  const inGerman = await written({ texts });
  expect([inGerman.title, inGerman.germanTitle, inGerman.summary, inGerman.germanSummary]).toEqual([{ text: OFFER.title, lang: 'de' }, undefined, { text: 'Wir erzählen.', lang: 'de' }, undefined]);
});

test('plain German takes the place of German', async () => {
  const offer = await written({ texts: { summary: 'Wir erzählen.', plain: 'Wir reden.' } });
  expect([offer.summary, offer.plain]).toEqual([undefined, { text: 'Wir reden.', lang: 'de-simple' }]);
});

test('German names keep their direction within Arabic', async () => {
  expect((await written({ language: 'ar', texts: { firstVisit: { greeter: 'Frau Muster' } } })).greeter).toContain('\u2068Frau Muster\u2069');
});

test('the code leads home: the same offers, in the language of the sheet, without practice and postcode', async () => {
  const { homeAddress } = await write({ language: 'tr' });
  expect(homeAddress).toMatch(/^https:\/\/example\.org\/rezept#d=05570&o=[\w-]{22}&w=linde-bruecke-amsel-mond&l=tr$/);
});

test('says when all of it was checked, or nothing if one of it never was', async () => {
  const speaking = { language: 'de' as const, strings: german, common: { ...laterStrings, ...stringsOf('de') } };
  const checked = (...confirmed: (string | undefined)[]): string | undefined => {
    const { confirmed: _, ...unconfirmed } = OFFER;
    const offers = confirmed.map((day, at): BundleOffer => ({ ...unconfirmed, id: at === 0 ? ID : OTHER, ...(day && { confirmed: day }) }));
    return writeContent({ ...ADDRESS, offers: offers.map(({ id }) => id) }, { bundle: bundleOf(...offers), texts: undefined }, speaking, '', NOW).checked;
  };
  expect([checked('2026-11-20'), checked('2026-11-20', '2026-11-02'), checked('2026-11-20', undefined)]).toEqual(['November 2026', 'November 2026', undefined]);
  expect(checked('2026-11-20', '2026-09-02')).toMatch(/^September\s?–\s?November 2026$/);
});

test.each<[string, Partial<BundleOffer>, string]>([
  ['paused', { paused: {} }, 'PAUSED'],
  ['full', { full: true }, 'FULL'],
  ['cancelled', { dates: [{ start: '2026-11-25T15:00', status: 'CANCELLED' }] }, 'CANCELLED'],
  ['without a date', { dates: [] }, 'NO_DATE'],
  ['doubted', { doubted: true }, 'DOUBTED'],
])('what is %s is told before it is printed, and stands on the sheet', async (_, change, obstacle) => {
  const bundle = bundleOf({ ...OFFER, ...change });
  expect(troublesOf(ADDRESS, { bundle, texts: undefined }, NOW)).toEqual([{ title: OFFER.title, obstacle }]);
  expect((await written({ offer: change })).notice).toBe(german.obstacles[obstacle as keyof typeof german.obstacles]);
});

test('what is gone is told and not printed; all well says nothing', () => {
  const bundle = bundleOf(OFFER);
  expect(troublesOf({ ...ADDRESS, offers: [ID, OTHER] }, { bundle, texts: undefined }, NOW)).toEqual([{ obstacle: 'GONE' }]);
  expect(troublesOf(ADDRESS, { bundle, texts: undefined }, NOW)).toEqual([]);
});
