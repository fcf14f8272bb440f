import { CODE_SYSTEMS, type CodeSystem, type NamedCode } from '../codes/code-systems.js';
import { readFragment, writeFragment } from './fragment.js';
import { id22, uuidOf } from './offer-id.js';

/** What practice software may open the page with. All of it stays in the browser. */
export interface LaunchAddress {
  /** A postcode, a municipality's name or AGS. */
  place?: string;
  /** Slugs, as they came: unknown ones are the reader's to drop. */
  needs: string[];
  codes: NamedCode[];
  /** Practice code. */
  practice?: string;
  /** The practice's name, to be printed. */
  practiceName?: string;
  radiusKm?: number;
}

/** The sheet: what is printed, and for distances the postcode of where the person lives. */
export interface SheetAddress extends HomeAddress {
  practiceName?: string;
  size?: SheetSize;
  postalCode?: string;
}

/** What the QR code on a sheet says: nothing of the practice, nothing of where somebody lives. */
export interface HomeAddress {
  /** Five digits. */
  district: string;
  /** UUIDs, three at most. */
  offers: string[];
  wordCode?: string;
  /** Language tag. */
  language?: string;
}

export type SheetSize = 'A5' | 'A4' | 'LARGE';

export const MOST_OFFERS = 3;

const SIZES: Record<SheetSize, string> = { A5: 'a5', A4: 'a4', LARGE: 'gross' };
const DISTRICT = /^\d{5}$/;
const POSTAL_CODE = /^\d{5}$/;
const WORD_CODE = /^[a-z]{3,12}(-[a-z]{3,12}){3}$/;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const SLUG = /^[a-z]+(-[a-z]+)*$/;
const PRACTICE_CODE = /^[\w-]{1,64}$/;
const CODE = /^[A-Za-z0-9][A-Za-z0-9.\-+*!]{0,30}$/;
const KILOMETRES = /^\d{1,3}([.,]\d{1,3})?$/;
const MOST_KILOMETRES = 100;
const MOST_TERMS = 30;
const LONGEST_NAME = 80;
const LONGEST_PLACE = 100;

/** Where the launch address's keys for codes come from: German, as everything that people see in an address. */
const CODE_KEYS: Record<CodeSystem, string> = { ICD_10_GM: 'icd10gm', ICD_10_WHO: 'icd10who', SNOMED_CT: 'snomed', ICPC_2: 'icpc2' };

/** Reads the fragment of `/praxis`. Whatever is missing, unknown or broken is as if it were not there. */
export function readLaunch(hash: string): LaunchAddress {
  const value = readFragment(hash);
  return {
    needs: terms(value('bedarf'), SLUG),
    codes: CODE_SYSTEMS.flatMap((system) => terms(value(CODE_KEYS[system]), CODE).map((code) => ({ system, code }))),
    ...named('place', shortened(value('ort'), LONGEST_PLACE)),
    ...named('practice', matching(value('praxis'), PRACTICE_CODE)),
    ...named('practiceName', shortened(value('name'), LONGEST_NAME)),
    ...named('radiusKm', kilometres(value('umkreis'))),
  };
}

/** The fragment of `/praxis`, with its `#`. */
export function writeLaunch({ place, needs, codes, practice, practiceName, radiusKm }: LaunchAddress): string {
  const codesOf = (system: CodeSystem): string => codes.filter((named) => named.system === system).map(({ code }) => code).join();
  return writeFragment({
    ort: place,
    bedarf: needs.join(),
    ...Object.fromEntries(CODE_SYSTEMS.map((system) => [CODE_KEYS[system], codesOf(system)])),
    praxis: practice,
    name: practiceName,
    umkreis: radiusKm === undefined ? undefined : String(radiusKm),
  });
}

/** Reads the fragment of `/blatt`; undefined without a district or without a single offer that can be read. */
export function readSheet(hash: string): SheetAddress | undefined {
  const value = readFragment(hash);
  const home = readHome(hash);
  return (
    home && {
      ...home,
      ...named('practiceName', shortened(value('p'), LONGEST_NAME)),
      ...named('size', (Object.keys(SIZES) as SheetSize[]).find((size) => SIZES[size] === value('s'))),
      ...named('postalCode', matching(value('k'), POSTAL_CODE)),
    }
  );
}

/** The fragment of `/blatt`, with its `#`. */
export function writeSheet({ practiceName, size, postalCode, ...home }: SheetAddress): string {
  const { l, ...first } = homeValues(home);
  return writeFragment({ ...first, p: practiceName, s: size && SIZES[size], l, k: postalCode });
}

/** Reads the fragment of `/rezept`; undefined without a district or without a single offer that can be read. */
export function readHome(hash: string): HomeAddress | undefined {
  const value = readFragment(hash);
  const district = matching(value('d'), DISTRICT);
  const offers = unique(value('o').split(',').map((id) => uuidOf(id.trim()) ?? '')).slice(0, MOST_OFFERS);
  if (district === undefined || offers.length === 0) return undefined;
  return { district, offers, ...named('wordCode', matching(value('w'), WORD_CODE)), ...named('language', matching(value('l'), LANGUAGE)) };
}

/** The fragment of `/rezept`, with its `#`. Of a sheet it takes what may leave the room and nothing else. */
export function writeHome({ district, offers, wordCode, language }: HomeAddress): string {
  return writeFragment(homeValues({ district, offers, ...named('wordCode', wordCode), ...named('language', language) }));
}

/** The one offer that `/plakat#…` and `/angekommen#…` name, as UUID; undefined if there is none. */
export const readOffer = (hash: string): string | undefined => uuidOf(hash.replace(/^#/, '').trim());

/** The fragment of `/plakat` and `/angekommen`, with its `#`. */
export const writeOffer = (uuid: string): string => `#${id22(uuid) ?? ''}`;

function homeValues({ district, offers, wordCode, language }: HomeAddress): Record<'d' | 'o' | 'w' | 'l', string | undefined> {
  return { d: district, o: unique(offers.map((uuid) => id22(uuid) ?? '')).slice(0, MOST_OFFERS).join(), w: wordCode, l: language };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '');
const terms = (text: string, pattern: RegExp): string[] => unique(text.split(',').map((term) => matching(term.trim(), pattern) ?? '')).slice(0, MOST_TERMS);
const matching = (text: string, pattern: RegExp): string | undefined => (pattern.test(text) ? text : undefined);

/** Without control characters, and never cut in the middle of a character. */
function shortened(text: string, most: number): string | undefined {
  const short = Array.from(text.replaceAll(/\p{C}+/gu, ' ').trim()).slice(0, most).join('').trim();
  return short === '' ? undefined : short;
}

function kilometres(text: string): number | undefined {
  const number = KILOMETRES.test(text) ? Number(text.replace(',', '.')) : 0;
  return number > 0 && number <= MOST_KILOMETRES ? number : undefined;
}

/** A field that is absent rather than undefined. */
function named<Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [Name in Key]?: Value });
}
