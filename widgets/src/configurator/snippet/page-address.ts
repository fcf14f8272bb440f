import { attributesOf } from '../attributes.js';
import type { Configuration } from '../configuration.js';

/** Our page with offers asks in German, as every address of ours. */
const KEYS: Readonly<Record<string, string>> = { place: 'ort', radius: 'umkreis', from: 'von', to: 'bis', period: 'wann', needs: 'anliegen', categories: 'art', sort: 'reihenfolge', lang: 'lang' };
const VALUES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  period: new Map([['today', 'heute'], ['week', 'diese-woche'], ['weekend', 'wochenende'], ['month', 'monat']]),
  sort: new Map([['soonest', 'bald'], ['nearest', 'nah'], ['best', 'passend']]),
};
const LISTS = new Set(['needs', 'categories']);
const OFFERS = '/angebote';
const PLACES = '/orte';
const PLACES_KEYS = ['place', 'radius', 'kinds', 'open-now', 'cool', 'heat', 'lang'];

/** What of a configuration our own page can show: the question, and nothing about how it looks. */
export const askedAttributes = (widget: Configuration['widget']): readonly string[] => (widget === 'places' ? PLACES_KEYS : Object.keys(KEYS));

/** Our own page with the same offers or places: where links lead, and what is pasted where only an address may be. */
export function pageAddress(origin: string, { widget, attributes }: Configuration): string {
  const query = new URLSearchParams();
  for (const name of attributesOf(widget).filter((known) => askedAttributes(widget).includes(known))) {
    const value = attributes[name];
    if (value === undefined) continue;
    if (widget === 'places') query.set(name, value);
    else query.set(KEYS[name] ?? name, LISTS.has(name) ? value.split(/[\s,]+/).filter(Boolean).join(',') : (VALUES[name]?.get(value) ?? value));
  }
  const asked = query.toString().replaceAll('%2C', ',');
  return `${origin}${widget === 'places' ? PLACES : OFFERS}${asked === '' ? '' : `?${asked}`}`;
}

/** What such an address shows, also below a folder that a town passes on to us; null if it is another one. The search page asks the same. */
export function readPageAddress(address: string): Configuration | null {
  const url = URL.parse(address);
  const path = /\/\w+(?=\/?$)/.exec(url?.pathname ?? '')?.[0];
  if (url === null || (path !== OFFERS && path !== '/suche' && path !== PLACES)) return null;
  const widget = path === PLACES ? 'places' : 'offers';
  const attributes: Record<string, string> = {};
  for (const name of askedAttributes(widget)) {
    const value = url.searchParams.get(widget === 'places' ? name : (KEYS[name] ?? name));
    if (value === null) continue;
    const meant = [...(VALUES[name] ?? [])].find(([, german]) => german === value)?.[0] ?? value;
    attributes[name] = LISTS.has(name) ? meant.replaceAll(',', ' ') : meant;
  }
  return { widget, attributes };
}
