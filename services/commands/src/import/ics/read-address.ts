import type { AddressRecord } from '@miteinander/kit/address/address.record.js';

export interface AddressedPlace {
  name: string;
  address: AddressRecord;
}

const POSTAL_CODE_AND_CITY = /^(.*?)\s*(?:\bD(?:E)?[- ])?\b(\d{5})\s+(\p{Lu}[^\d]*)$/u;
const STREET = /(?:^|\s)((?:(?:An|Am|Auf|Im|In|Zum|Zur|Hinter|Vor|Alter?|Neuer?)\s+(?:de[rmn]\s+)?)?\S*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|hof|markt|ufer|wall|kamp|stiege)\s*\d+\s?[a-z]?(?:\s?-\s?\d+\s?[a-z]?)?)$/iu;
const HOUSE_NUMBER = /\s\d+\s?[a-z]?(?:\s?[-–/]\s?\d+\s?[a-z]?)?$/iu;
const GERMANY = new Set(['deutschland', 'germany', 'allemagne', 'brd', 'de']);

/**
 * Name and address from one line of text, judged by its German postcode: „Treffpunkt Freizeit, Am Neuen Garten 64, 14469 Potsdam,
 * Deutschland“. Undefined without a postcode and for an address that names another country.
 */
export function readAddress(text: string): AddressedPlace | undefined {
  const segments = text.split(/\s*[,;\n|]\s*|\s+@\s+/u).filter((segment) => segment !== '');
  const at = segments.findLastIndex((segment) => POSTAL_CODE_AND_CITY.test(segment));
  const [, before = '', postalCode, city = ''] = POSTAL_CODE_AND_CITY.exec(segments[at] ?? '') ?? [];
  if (postalCode === undefined || segments.slice(at + 1).some(isOtherCountry)) return undefined;
  const ahead = [...segments.slice(0, at), before].filter((segment) => segment !== '');
  const { street, name } = splitStreet(ahead);
  const place = city.replace(/\s+(?:deutschland|germany)$/iu, '').trim();
  return { name: name || [street, place].filter(Boolean).join(', ') || `${postalCode} ${place}`, address: { ...(street && { street }), postalCode, city: place } };
}

/** The street is the last part before the postcode, if it ends like one. */
function splitStreet(segments: readonly string[]): { street?: string; name: string } {
  const last = segments.at(-1) ?? '';
  const others = segments.slice(0, -1);
  const street = STREET.exec(last)?.[1];
  if (street !== undefined) return { street, name: [...others, last.slice(0, last.length - street.length).trim()].filter(Boolean).join(', ') };
  if (HOUSE_NUMBER.test(last) && others.length > 0) return { street: last, name: others.join(', ') };
  return { name: segments.join(', ') };
}

function isOtherCountry(segment: string): boolean {
  const name = segment.toLowerCase();
  return !GERMANY.has(name) && countryNames().has(name);
}

let countries: Set<string> | undefined;

/** Names of all countries in German and English. */
function countryNames(): Set<string> {
  if (countries) return countries;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  countries = new Set(
    ['de', 'en'].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
    }),
  );
  return countries;
}
