import type { OfferEdge } from '../data/offer.js';
import { html, type Markup } from '../markup/html.js';
import { plainText } from '../markup/plain-text.js';
import type { Language } from '../words/language.js';
import { stringsOf } from '../words/strings-of.js';
import { whenInWords } from '../words/when-in-words.js';

export interface Feed {
  readonly title: string;
  /** Absolute: the feed itself, and the page for people. */
  readonly self: string;
  readonly page: string;
  readonly edges: readonly OfferEdge[];
  readonly language: Language;
  /** The German day, YYYY-MM-DD. */
  readonly today: string;
  hrefOf(id: string): string;
}

/**
 * Atom (RFC 4287). XML needs the same five characters escaped as HTML, so the same template writes it. Ids are the offers'
 * public ids: the same on every installation.
 */
export function atomFeed(feed: Feed): string {
  const { title, self, page, edges, language } = feed;
  const updated = edges.map(updatedOf).toSorted().at(-1) ?? neverConfirmed;
  return plainText(
    String(html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${title}</title>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<updated>${updated}</updated>
<author><name>Miteinander</name></author>
${edges.map((edge) => entry(edge, feed))}</feed>
`),
  );
}

/** The API knows when an entry was confirmed, not when it came in: what nobody has confirmed yet carries a day that never changes. */
const neverConfirmed = '2000-01-01T00:00:00Z';

const updatedOf = ({ node }: OfferEdge): string => (node.lastConfirmedAt === null ? neverConfirmed : `${node.lastConfirmedAt}T00:00:00Z`);

function entry(edge: OfferEdge, { language, today, hrefOf }: Feed): Markup {
  const { node, nextOccurrence } = edge;
  const strings = stringsOf(language);
  const phone = node.contact?.phone ?? node.organiser?.phone;
  const lines = [
    node.example ? strings.exampleHint : null,
    nextOccurrence === null ? strings.byAppointment : whenInWords(nextOccurrence, strings, today),
    node.place?.name,
    node.summary,
    phone ? strings.call(phone) : null,
  ].filter((line) => line != null && line !== '');
  return html`<entry>
<id>urn:uuid:${node.id}</id>
<title>${node.title}</title>
<link rel="alternate" type="text/html" href="${hrefOf(node.id)}"/>
<updated>${updatedOf(edge)}</updated>
${node.organiser === null ? null : html`<author><name>${node.organiser.name}</name></author>
`}<rights>${node.provenance.attribution}</rights>
<summary>${lines.join('\n')}</summary>
</entry>
`;
}
