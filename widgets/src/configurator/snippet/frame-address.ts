import { attributesOf } from '../attributes.js';
import type { Configuration } from '../configuration.js';

/** Attributes that mean nothing to a page that holds the widget alone, or that it does not read. */
const ELSEWHERE = new Set(['api', 'sync-url', 'lat', 'lon', 'map']);
const PATH = '/embed/offers';

/** What stands in a frame's address: every attribute the page in it knows. */
export const framedAttributes: readonly string[] = attributesOf('offers').filter((name) => !ELSEWHERE.has(name));

/** The page with nothing but the offers, for a frame. There is none with places. */
export function frameAddress(origin: string, { attributes }: Configuration): string {
  const query = new URLSearchParams(framedAttributes.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));
  const asked = query.toString();
  return `${origin}${PATH}${asked === '' ? '' : `?${asked}`}`;
}

/** What such an address shows, also below a folder that a town passes on to us; null if it is another one. */
export function readFrameAddress(address: string): Configuration | null {
  const url = URL.parse(address, 'https://embed.invalid');
  if (!url?.pathname.replace(/\/$/, '').endsWith(PATH)) return null;
  const attributes = Object.fromEntries([...url.searchParams].filter(([name]) => framedAttributes.includes(name)));
  return { widget: 'offers', attributes };
}
