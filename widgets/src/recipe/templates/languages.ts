import { html, type TemplateResult } from 'lit/html.js';

import { LANGUAGES, type Language } from '../../base/language.js';
import type { RecipePage } from '../recipe-page.js';

const NAMES: Record<Language, string> = { de: 'Deutsch', 'de-simple': 'Einfache Sprache', en: 'English', tr: 'Türkçe', uk: 'Українська', ar: 'العربية', ru: 'Русский', pl: 'Polski' };

/** Links to the same sheet in every language; nothing is loaded anew but the words. Closed, for the sheet's own language comes with its address. */
export function languagesTemplate({ language, speech }: RecipePage): TemplateResult {
  const { languages } = speech.own;
  return html`<details class="choose">
    <summary><span>${languages}${language === 'en' ? null : html` · <span lang="en" dir="ltr">Language</span>`}</span></summary>
    <ul class="languages">
      ${LANGUAGES.map((other) => html`<li><a href=${addressIn(other)} lang=${other} hreflang=${other} dir="auto" aria-current=${other === language ? 'true' : 'false'} @click=${close}>${NAMES[other]}</a></li>`)}
    </ul>
  </details>`;
}

/** What stands behind the `#`, in another language. */
function addressIn(language: Language): string {
  const others = location.hash.slice(1).split('&').filter((part) => part !== '' && !part.startsWith('l='));
  return `#${[...others, `l=${language}`].join('&')}`;
}

function close(event: Event): void {
  (event.currentTarget as Element).closest('details')?.removeAttribute('open');
}
