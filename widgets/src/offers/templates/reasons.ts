import type { TemplateResult } from 'lit';

import { confirmedInWords, costInWords, html, nearness, nothing, whenInWords } from '../later/received.js';
import type { Offer } from '../offer.js';
import type { Words } from './context.js';

type Reason = NonNullable<Offer['reasons']>[number];

/** Why an offer stands where it stands, in one line; absent unless the best come first. Warnings have a place of their own. */
export function reasonsTemplate(offer: Offer, words: Words): TemplateResult | typeof nothing {
  const reasons = (offer.reasons ?? []).filter(({ kind }) => kind !== 'PAUSED' && kind !== 'FULL');
  if (reasons.length === 0) return nothing;
  return html`<p part="meta" class="reasons"><span class="unseen">${words.strings.reasons}: </span>${reasons.map(
    (reason, at) => html`${at === 0 ? nothing : html` <span class="dot" aria-hidden="true">·</span> `}${inWords(reason, offer, words)}`,
  )}</p>`;
}

/** The API speaks German; for others the same is said anew, as far as the entry gives it. */
function inWords({ kind, text }: Reason, offer: Offer, words: Words): TemplateResult {
  const said = words.language === 'de' ? null : kind === 'NEEDS' ? needsInWords(text, words) : translated(kind, offer, words);
  return said === null ? html`<span lang="de" dir="auto">${text}</span>` : html`<span>${said}</span>`;
}

/** The API joins the names of needs by commas, and some names hold one themselves: what is not known as a whole stays German. */
function needsInWords(text: string, { needName }: Words): string | null {
  const names = text.split(', ');
  const said: string[] = [];
  while (names.length > 0) {
    const length = names.findLastIndex((_, at) => needName?.(names.slice(0, at + 1).join(', ')) != null) + 1;
    if (length === 0) return null;
    said.push(needName?.(names.splice(0, length).join(', ')) ?? '');
  }
  return said.join(' · ');
}

function translated(kind: Reason['kind'], offer: Offer, words: Words): string | null {
  const { node, nextOccurrence } = offer;
  const { strings, language, now } = words;
  switch (kind) {
    case 'DISTANCE':
      return node.mode === 'AT_HOME' ? strings.atHome : nearness(offer, words);
    case 'DATE':
      return nextOccurrence ? whenInWords({ ...nextOccurrence, end: null }, language, now) : strings.byAppointment;
    case 'COST':
      return costInWords(node.cost, language);
    case 'COMPANION':
      return strings.companion;
    case 'FRESHNESS':
      return confirmedInWords(node.lastConfirmedAt, node.freshness, language, now);
    default:
      return null;
  }
}
