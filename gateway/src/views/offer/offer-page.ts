import { writeAddress } from '../address/write-address.js';
import { html, type Markup } from '../markup/html.js';
import { readQuestion } from '../offers/read-question.js';
import { pageLayout } from '../page/layout.js';
import type { Rendered } from '../rendered.js';
import { todayOf, type ViewContext } from '../view-context.js';
import { readLanguage, spokenIn, type Language } from '../words/language.js';
import { stringsOf } from '../words/strings-of.js';
import type { Strings } from '../words/strings.js';
import { offerArticle } from './offer-article.js';
import { offerJsonLd } from './offer-json-ld.js';

/** `/angebote/<id>`: everything about one offer. The address keeps the search it was found by, for the way back. */
export async function offerPage(id: string, asked: URLSearchParams, context: ViewContext): Promise<Rendered> {
  const language = readLanguage(asked.get('lang'));
  const strings = stringsOf(language);
  const spoken = spokenIn(language);
  const question = await readQuestion(asked, context);
  const search = writeAddress(question, spoken);
  const answer = await context.ask('OfferView', { id });
  const back = html`<p class="row"><a href="../angebote${search}">${strings.back}</a></p>`;
  const inLanguage = (other: Language): string => `${encodeURIComponent(id)}${writeAddress(question, spokenIn(other))}`;
  const offer = answer.ok ? answer.data.activity : null;
  if (offer === null) return absent(answer.ok ? 404 : 503, language, strings, back);

  const address = `${context.address()}/angebote/${offer.id}`;
  const text = pageLayout({
    language,
    title: offer.title,
    description: offer.summary,
    root: '../',
    // What is invented is for looking at, not for search engines.
    ...(offer.example ? {} : { canonical: address }),
    alternates: [
      { type: 'text/calendar', href: `${offer.id}.ics`, title: strings.calendarOfOffer },
      { type: 'application/json+oembed', href: `${context.address()}/oembed?format=json&url=${encodeURIComponent(address)}`, title: offer.title },
    ],
    inLanguage,
    structured: offer.example ? null : offerJsonLd(offer, address),
    main: html`${back}
${offerArticle(offer, { strings, today: todayOf(context), headingLevel: 1, inFrame: false, calendar: `${offer.id}.ics` })}`,
  });
  return { status: 200, text, keep: answer.ok && answer.whole };
}

function absent(status: 404 | 503, language: Language, strings: Strings, back: Markup): Rendered {
  const title = status === 404 ? strings.offerGone : strings.failed;
  const main = html`<h1>${title}</h1>
<p>${status === 404 ? strings.offerGoneHint : null}</p>
${back}`;
  return { status, text: pageLayout({ language, title, root: '../', main }), keep: false };
}
