import { array, assert, constant, constantFrom, option, property, record, string, stringMatching, uuid } from 'fast-check';
import { expect, test } from 'vitest';

import { id22, uuidOf } from './offer-id.js';
import { readHome, readLaunch, readOffer, readSheet, writeHome, writeLaunch, writeOffer, writeSheet, type HomeAddress, type LaunchAddress, type SheetAddress } from './prescription-address.js';

const ID = '0b5c1a4e-9d3f-4f6a-8e21-7c9a0d4b2f13';
const OTHER = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

const maybe = <Key extends string>(key: Key, value: ReturnType<typeof string>) => option(value.map((text) => ({ [key]: text })), { nil: {} });
const district = stringMatching(/^\d{5}$/);
const offers = array(uuid(), { minLength: 1, maxLength: 3 }).map((ids) => [...new Set(ids)]);
const wordCode = stringMatching(/^[a-z]{3,12}(-[a-z]{3,12}){3}$/);
const language = constantFrom('de', 'de-simple', 'en', 'tr', 'uk', 'ar', 'ru', 'pl');
const name = string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.replaceAll(/\p{C}+/gu, '').trim()).filter((text) => text !== '' && Array.from(text).length <= 80 && text === text.toWellFormed());
const homes = record({ district, offers, code: maybe('wordCode', wordCode), tag: maybe('language', language) }).map(({ code, tag, ...home }): HomeAddress => ({ ...home, ...code, ...tag }));
const sheets = record({ home: homes, name: maybe('practiceName', name), size: maybe('size', constantFrom('A5', 'A4', 'LARGE')), postalCode: maybe('postalCode', stringMatching(/^\d{5}$/)) }).map(
  ({ home, ...more }): SheetAddress => Object.assign({}, home, ...Object.values(more)) as SheetAddress,
);

test('an id is as short as 16 bytes can be and comes back', () => {
  assert(
    property(uuid(), (id) => {
      expect(id22(id)).toMatch(/^[\w-]{22}$/);
      expect(uuidOf(id22(id) ?? '')).toBe(id);
    }),
  );
});

test.each(['', 'abc', ID, `${id22(ID)}A`, 'C1waTp0_T2qOIXyaDUsvE!', 'C1waTp0_T2qOIXyaDUsvEx'])('"%s" is no id of an address', (text) => {
  expect(uuidOf(text)).toBeUndefined();
});

test('what is no uuid has no short id', () => {
  expect([id22(''), id22('0b5c1a4e'), id22(`${ID}0`)]).toEqual([undefined, undefined, undefined]);
});

test('the page behind the QR code reads what the sheet has written', () => {
  assert(property(homes, (home) => void expect(readHome(writeHome(home))).toEqual(home)));
});

test('the sheet reads what the practice has written', () => {
  assert(property(sheets, (sheet) => void expect(readSheet(writeSheet(sheet))).toEqual(sheet)));
});

test('the QR code says nothing of the practice and of where somebody lives', () => {
  const sheet: SheetAddress = { district: '05570', offers: [ID], wordCode: 'linde-bruecke-amsel-mond', language: 'de', practiceName: 'Praxis Dr. Beispiel', size: 'A4', postalCode: '48291' };
  expect(writeHome(sheet)).toBe(`#d=05570&o=${id22(ID)}&w=linde-bruecke-amsel-mond&l=de`);
  expect(writeSheet(sheet)).toBe(`#d=05570&o=${id22(ID)}&w=linde-bruecke-amsel-mond&p=Praxis%20Dr.%20Beispiel&s=a4&l=de&k=48291`);
});

test('a sheet holds three offers at most, and broken ones are dropped', () => {
  const ids = [ID, OTHER, '11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  expect(readHome(`#d=05570&o=kaputt,${ids.map((id) => id22(id)).join()}`)?.offers).toEqual(ids.slice(0, 3));
  expect(writeHome({ district: '05570', offers: ids })).toBe(`#d=05570&o=${ids.slice(0, 3).map((id) => id22(id)).join()}`);
  expect(readHome(`#d=05570&o=${id22(ID)},${id22(ID)}`)?.offers).toEqual([ID]);
});

test.each(['', '#', '#d=05570', `#o=${id22(ID)}`, `#d=5570&o=${id22(ID)}`, '#d=05570&o=kaputt', '#d=05570&o='])('"%s" is no sheet', (hash) => {
  expect(readHome(hash)).toBeUndefined();
  expect(readSheet(hash)).toBeUndefined();
});

test('keys nobody knows and values nobody can read are as if they were not there', () => {
  expect(readSheet(`#__proto__=x&d=05570&o=${id22(ID)}&w=eins-zwei&s=riesig&l=<b>&k=4829&p=%E0%A4%A&neu=1`)).toEqual({ district: '05570', offers: [ID] });
});

test('practice software opens the page filled in', () => {
  expect(readLaunch('#ort=48291&bedarf=loneliness,bereavement&icd10gm=Z60,Z63&icd10who=Z60.2&snomed=267076002&icpc2=Z29&praxis=telgte-7&name=Praxis%20am%20Markt&umkreis=5')).toEqual({
    place: '48291',
    needs: ['loneliness', 'bereavement'],
    codes: [
      { system: 'ICD_10_GM', code: 'Z60' },
      { system: 'ICD_10_GM', code: 'Z63' },
      { system: 'ICD_10_WHO', code: 'Z60.2' },
      { system: 'SNOMED_CT', code: '267076002' },
      { system: 'ICPC_2', code: 'Z29' },
    ],
    practice: 'telgte-7',
    practiceName: 'Praxis am Markt',
    radiusKm: 5,
  });
});

test('an empty launch address asks for nothing', () => {
  expect(readLaunch('')).toEqual({ needs: [], codes: [] });
  expect(readLaunch('#umkreis=-5&bedarf=,,<script>&icd10gm=%00&praxis=a/b&ort=+')).toEqual({ needs: [], codes: [] });
});

test('a launch address comes back as it was written', () => {
  const launches = record({
    needs: array(stringMatching(/^[a-z]{2,10}(-[a-z]{2,10})?$/), { maxLength: 5 }).map((needs) => [...new Set(needs)]),
    codes: constant<LaunchAddress['codes']>([{ system: 'ICD_10_GM', code: 'Z60.2' }, { system: 'ICPC_2', code: 'Z29' }]),
    place: maybe('place', name),
    practiceName: maybe('practiceName', name),
  }).map(({ place, practiceName, ...launch }) => ({ ...launch, ...place, ...practiceName }) as LaunchAddress);
  assert(property(launches, (launch) => void expect(readLaunch(writeLaunch(launch))).toEqual(launch)));
});

test('nothing that stands behind a # throws, and nothing of it is believed unseen', () => {
  const noise = string({ unit: 'binary' }).map((text) => `#${text}`);
  assert(
    property(noise, (hash) => {
      expect(readLaunch(hash)).toHaveProperty('needs');
      readSheet(hash);
      readHome(hash);
    }),
  );
});

test('the poster and the page behind it name one offer', () => {
  expect(readOffer(writeOffer(ID))).toBe(ID);
  expect([readOffer(''), readOffer('#'), readOffer('#kaputt')]).toEqual([undefined, undefined, undefined]);
});
