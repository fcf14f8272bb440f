import { html, type TemplateResult } from 'lit';

import { translationIn } from '../../offers/translation-in.js';
import type { ArrivalPage } from '../arrival-page.js';

/** At whose door one stands, with room kept for the name while it is on its way. */
export function doorTemplate({ door, language }: ArrivalPage): TemplateResult | null {
  if (door.kind === 'asking') return html`<p class="door" aria-busy="true">&nbsp;</p>`;
  if (door.kind !== 'named') return null;
  const { title, translations, organiser } = door.offer;
  const translation = translationIn(translations, language);
  return html`<p class="door">
    <strong lang=${translation?.language ?? 'de'} dir="auto">${translation?.title ?? title}</strong>
    ${organiser === null ? null : html`<span lang="de" dir="auto">${organiser.name}</span>`}
  </p>`;
}
