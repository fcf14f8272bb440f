import type { Question } from '../address/question.js';
import { html, type Markup } from '../markup/html.js';
import { kilometresInWords } from '../words/facts-in-words.js';
import type { Strings } from '../words/strings.js';
import type { Finding } from './find-offers.js';
import type { WayOn } from './find-ways-on.js';
import type { ItemView } from './offer-item.js';
import { offerList } from './offer-list.js';

export interface FindingView extends ItemView {
  readonly question: Question;
  /** The list for another question, and for a further page of this one. */
  listOf(question: Question, after?: string): string;
}

/** What was found in words and as a list, or why there is nothing and where it goes on. */
export function findingView(finding: Finding, view: FindingView): Markup {
  const { strings, question, listOf } = view;
  switch (finding.kind) {
    case 'invitation':
      return html`<p>${strings.invitation}</p>`;
    case 'found': {
      const { page, whole } = finding;
      const { hasNextPage, endCursor } = page.pageInfo;
      return html`<div class="sheet"><p class="count">${strings.offers(page.totalCount)} ${strings.within(kilometresInWords(question.radius, strings), page.origin.label)}</p>
${whole ? null : html`<p class="special">${strings.incomplete}</p>`}
${offerList(page.edges, question.sort, view)}
${hasNextPage && endCursor !== null ? html`<p class="row"><a rel="next" href="${listOf(question, endCursor)}">${strings.more}</a></p>` : null}</div>`;
    }
    case 'empty':
      return html`<div class="problem"><p>${strings.nothing(kilometresInWords(question.radius, strings), finding.place)}</p>
${finding.ways?.length === 0 ? html`<p>${strings.nothingAnywhere}</p>` : finding.ways && html`<ul>${finding.ways.map((way) => html`<li><a href="${listOf(way.question)}">${wayInWords(way, strings)}</a></li>`)}</ul>`}</div>`;
    case 'unknown-place':
      return html`<div class="problem" role="alert"><p>${strings.unknownPlace(question.place)}</p>
${finding.suggestions.length === 0 ? html`<p>${strings.placeHint}</p>` : html`<p>${strings.suggestions}</p>
<ul>${finding.suggestions.map(({ place, district }) => html`<li><a href="${listOf({ ...question, place })}" lang="de" dir="auto">${place}</a>${district === null ? null : html` <span lang="de" dir="auto">(${district})</span>`}</li>`)}</ul>`}</div>`;
    case 'page-gone':
      return html`<div class="problem"><p>${strings.pageGone}</p><p><a href="${listOf(question)}">${strings.fromStart}</a></p></div>`;
    case 'failed':
      return html`<div class="problem" role="alert"><p>${strings.failed}</p><p><a href="${listOf(question)}">${strings.retry}</a></p></div>`;
  }
}

function wayInWords({ kind, question, count }: WayOn, strings: Strings): string {
  const offers = strings.offers(count);
  return kind === 'wider' ? strings.wider(kilometresInWords(question.radius, strings), offers) : strings.withoutChoice(offers);
}

/** 404 for a place nobody knows, 400 for a page that is not of this list, 503 when we are at fault. */
export const statusOf = ({ kind }: Finding): number => ({ 'unknown-place': 404, 'page-gone': 400, failed: 503, invitation: 200, found: 200, empty: 200 })[kind];

/** Only whole answers to questions that can be answered are kept. */
export const mayKeep = (finding: Finding): boolean => statusOf(finding) === 200 && (finding.kind !== 'found' || finding.whole);
