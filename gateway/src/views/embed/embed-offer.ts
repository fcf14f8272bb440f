import { html } from '../markup/html.js';
import { offerArticle } from '../offer/offer-article.js';
import { embeddedLayout } from '../page/layout.js';
import type { Rendered } from '../rendered.js';
import { todayOf, type ViewContext } from '../view-context.js';
import { readLanguage } from '../words/language.js';
import { stringsOf } from '../words/strings-of.js';

/** `/embed/offer/<id>`: one offer to stand in a frame. */
export async function embedOffer(id: string, asked: URLSearchParams, context: ViewContext): Promise<Rendered> {
  const language = readLanguage(asked.get('lang'));
  const strings = stringsOf(language);
  const answer = await context.ask('OfferView', { id });
  const offer = answer.ok ? answer.data.activity : null;
  if (offer === null) {
    const title = answer.ok ? strings.offerGone : strings.failed;
    return { status: answer.ok ? 404 : 503, text: embeddedLayout({ language, title, root: '../../', main: html`<h1>${title}</h1>` }), keep: false };
  }
  const main = html`${offerArticle(offer, { strings, today: todayOf(context), headingLevel: 1, inFrame: true, calendar: null })}
<p class="row"><a href="../../angebote/${offer.id}" target="_blank" rel="noopener">${strings.seeAll}<span class="unseen"> (${strings.newWindow})</span></a></p>`;
  return { status: 200, text: embeddedLayout({ language, title: offer.title, root: '../../', main }), keep: answer.ok && answer.whole };
}
