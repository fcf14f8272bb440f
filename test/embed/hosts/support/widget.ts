import type { Locator, Page } from 'playwright';

/** A public element, and what is known of it around 44787. */
export interface Widget {
  tag: 'mit-offers' | 'mit-places';
  script: string;
  /** A choice that leaves out some of what there is, in German and Arabic. */
  narrowing: RegExp;
}

export const OFFERS: Widget = { tag: 'mit-offers', script: '/widgets/v1/offers.js', narrowing: /^(Essen|الطعام)/ };

export const PLACES: Widget = { tag: 'mit-places', script: '/widgets/v1/places.js', narrowing: /^(Rollstuhlgerecht|مناسب للكرسي)/ };

export const WIDGETS: readonly Widget[] = [OFFERS, PLACES];

/** A snippet as a web team would paste it: the element and, inside, what there is without JavaScript. */
export function snippetOf({ tag }: Widget, attributes = 'place="44787" radius="25" limit="5"'): string {
  const fallback = ['Frühstück', 'Spieleabend', 'Erzählcafé', 'Spaziergang', 'Reparaturcafé'];
  return `<${tag} ${attributes}>
<ul class="fallback">${fallback.map((title, at) => `<li><a href="https://angebote.example/${at}">${title} in der Nähe</a></li>`).join('')}</ul>
</${tag}>`;
}

export const itemsOf = (page: Page, { tag }: Widget): Locator => page.locator(`${tag} [part~="item"]`);

export const statusOf = (page: Page, { tag }: Widget): Locator => page.locator(`${tag} [part~="status"]`);

/** Waits until a list is there. @returns how many entries it has */
export async function listed(page: Page, widget: Widget): Promise<number> {
  await itemsOf(page, widget).first().waitFor();
  return itemsOf(page, widget).count();
}

/** What the status line promises in all. */
export async function totalOf(page: Page, widget: Widget): Promise<number> {
  const words = await statusOf(page, widget).innerText();
  return Number(/\d+/.exec(words.replaceAll(/[.\s,]/g, ''))?.[0]);
}
