import type { OfferPage } from '../data/offer.js';
import type { Markup } from '../markup/html.js';
import { jsonLd } from '../markup/json-ld.js';

/** The list for search engines; invented entries are not in it. Null if nothing is left. */
export function offersJsonLd({ edges }: OfferPage, address: string): Markup | null {
  const real = edges.filter(({ node }) => !node.example);
  if (real.length === 0) return null;
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: real.map(({ node }, at) => ({ '@type': 'ListItem', position: at + 1, name: node.title, url: `${address}/angebote/${node.id}` })),
  });
}
