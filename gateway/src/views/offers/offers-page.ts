import { isNarrowed, noQuestion, withoutNarrowing, type Question, type When } from '../address/question.js';
import { writeAddress } from '../address/write-address.js';
import { html, type Markup } from '../markup/html.js';
import { pageLayout, type Alternate } from '../page/layout.js';
import type { Rendered } from '../rendered.js';
import { todayOf, type ViewContext } from '../view-context.js';
import { kilometresInWords } from '../words/facts-in-words.js';
import { readLanguage, spokenIn } from '../words/language.js';
import { stringsOf } from '../words/strings-of.js';
import type { Strings } from '../words/strings.js';
import { findOffers, type Finding } from './find-offers.js';
import { findingView, mayKeep, statusOf } from './finding-view.js';
import { offersJsonLd } from './offers-json-ld.js';
import { readQuestion } from './read-question.js';
import { searchForm } from './search-form.js';

const perPage = 20;

/** `/angebote`: the list as a page that is complete without JavaScript. */
export async function offersPage(asked: URLSearchParams, context: ViewContext): Promise<Rendered> {
  const language = readLanguage(asked.get('lang'));
  const strings = stringsOf(language);
  const question = await readQuestion(asked, context);
  const after = asked.get('after');
  const finding = await findOffers(question, { first: perPage, after }, context);
  const spoken = spokenIn(language);
  const listOf = (other: Question, from = ''): string => `angebote${writeAddress(other, { ...spoken, after: from })}`;
  const place = placeOf(finding, question);
  const title = place === null ? strings.openTitle : strings.title(place);
  const address = `${context.address()}/angebote${writeAddress(question, spoken)}`;

  const text = pageLayout({
    language,
    title,
    description: place === null ? strings.invitation : `${title}, ${strings.within(kilometresInWords(question.radius, strings), place)}.`,
    root: './',
    ...(statusOf(finding) === 200 && after === null && !isNarrowed(question) ? { canonical: address } : {}),
    alternates: place === null ? [] : alternatesOf(question, spoken, address, context, strings),
    inLanguage: (other) => `angebote${writeAddress(question, spokenIn(other))}`,
    structured: finding.kind === 'found' ? offersJsonLd(finding.page, context.address()) : null,
    main: html`<h1>${title}</h1>
${searchForm(question, 'angebote', language, strings)}
${place === null ? null : periodLinks(question, listOf, strings)}
${strings.germanEntries === null || finding.kind !== 'found' ? null : html`<p>${strings.germanEntries}</p>`}
${isNarrowed(question) ? html`<p>${strings.narrowed} <a href="${listOf(withoutNarrowing(question))}">${strings.clear}</a></p>` : null}
${findingView(finding, { strings, today: todayOf(context), question, listOf, hrefOf: (id) => `angebote/${id}${writeAddress(question, spoken)}`, inFrame: false })}
${place === null ? null : takeAlong(question, spoken, strings)}
<p class="row"><a href="suche${writeAddress(question, spoken)}">${strings.allFilters}</a></p>`,
  });
  return { status: statusOf(finding), text, keep: mayKeep(finding), ...(finding.kind === 'failed' ? { headers: { 'retry-after': '60' } } : {}) };
}

/** The place as the API understood it; null if there is none. */
function placeOf(finding: Finding, question: Question): string | null {
  if (finding.kind === 'found') return finding.page.origin.label;
  if (finding.kind === 'empty') return finding.place;
  return finding.kind === 'page-gone' || finding.kind === 'failed' ? question.place : null;
}

function alternatesOf(question: Question, spoken: { lang: string }, address: string, context: ViewContext, strings: Strings): Alternate[] {
  return [
    { type: 'application/atom+xml', href: `angebote.atom${writeAddress(question, spoken)}`, title: strings.feedOfList },
    { type: 'text/calendar', href: `angebote.ics${writeAddress(question, spoken)}`, title: strings.calendarOfList },
    { type: 'application/json+oembed', href: `${context.address()}/oembed?format=json&url=${encodeURIComponent(address)}`, title: strings.title(question.place) },
  ];
}

function periodLinks(question: Question, listOf: (question: Question) => string, strings: Strings): Markup {
  const periods: [keyof Strings['periods'], When | null][] = [['all', null], ['today', 'today'], ['week', 'week'], ['weekend', 'weekend']];
  const days = { from: noQuestion.from, to: noQuestion.to };
  return html`<nav aria-label="${strings.periodsLabel}"><ul class="row">${periods.map(([name, when]) => {
    const current = question.when === when && question.from === null && question.to === null;
    return html`<li><a href="${listOf({ ...question, ...days, when })}"${current ? html` aria-current="true"` : null}>${strings.periods[name]}</a></li>`;
  })}</ul></nav>`;
}

function takeAlong(question: Question, spoken: { lang: string }, strings: Strings): Markup {
  return html`<h2>${strings.take}</h2>
<ul class="row"><li><a href="angebote.ics${writeAddress(question, spoken)}">${strings.calendarOfList}</a></li>
<li><a href="angebote.atom${writeAddress(question, spoken)}" type="application/atom+xml">${strings.feedOfList}</a></li></ul>`;
}
