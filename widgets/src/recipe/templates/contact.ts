import { html, type TemplateResult } from 'lit/html.js';

import type { OfferView } from './offer-view.js';

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
/** Shorter is no number one can ring. */
const FEWEST_DIGITS = 3;

/** The one thing to press on this page: who answers knows everything else. */
export function callTemplate(phone: string | undefined, { speech: { strings } }: OfferView): TemplateResult | null {
  const digits = phone?.replace(/[^+\d]/g, '') ?? '';
  if (phone === undefined || digits.length < FEWEST_DIGITS) return null;
  return html`<p><a class="call" href="tel:${digits}" aria-label=${strings.call(phone)}><span>${strings.call('').replace(/[:：\s]+$/, '')}</span> <bdi dir="ltr">${phone}</bdi></a></p>`;
}

export function mailTemplate({ texts, speech: { own } }: OfferView): TemplateResult | null {
  const email = texts?.email;
  if (email === undefined || !EMAIL.test(email)) return null;
  return html`<p><a href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${own.mail(email)}</a></p>`;
}
