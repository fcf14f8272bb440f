import type { Language } from '../base/language.js';

/** Lets links with a `hreflang` lead to this very page in their language, fragment included, and marks the one that is spoken. */
export function leadToLanguages(nav: Element, language: Language, { href }: URL): void {
  for (const link of nav.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    const address = new URL(href);
    if (link.hreflang === 'de') address.searchParams.delete('lang');
    else address.searchParams.set('lang', link.hreflang);
    link.href = address.href;
    if (link.hreflang === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
