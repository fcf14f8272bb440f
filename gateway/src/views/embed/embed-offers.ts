import { namesTerms } from '../address/read-address.js';
import type { Question } from '../address/question.js';
import { writeAddress } from '../address/write-address.js';
import { noVocabulary } from '../data/vocabulary.js';
import { html, type Markup } from '../markup/html.js';
import { findOffers, type Finding } from '../offers/find-offers.js';
import { findingView, mayKeep, statusOf } from '../offers/finding-view.js';
import { vocabularyOf } from '../offers/read-question.js';
import { embeddedLayout } from '../page/layout.js';
import type { Rendered } from '../rendered.js';
import { todayOf, type ViewContext } from '../view-context.js';
import { readLanguage, spokenIn, type Language } from '../words/language.js';
import { stringsOf } from '../words/strings-of.js';
import { attributesFor, embedQuestion, settledFilter } from './embed-question.js';

const mostOffers = 50;
const usualOffers = 20;

export interface EmbedOptions {
  /** True for the widget with the list inside as fallback; false for the list alone, for frames that may not do much. */
  readonly widget: boolean;
}

/** `/embed/offers` and `/embed/list`: a list to stand in a frame on somebody else's site. */
export async function embedOffers(asked: URLSearchParams, { widget }: EmbedOptions, context: ViewContext): Promise<Rendered> {
  const language = readLanguage(asked.get('lang'));
  const strings = stringsOf(language);
  const wantsTerms = namesTerms(asked) || asked.has('categories') || asked.has('needs');
  const question = embedQuestion(asked, todayOf(context), wantsTerms ? await vocabularyOf(context) : noVocabulary);
  const first = Math.min(mostOffers, Math.max(1, Number.parseInt(asked.get('limit') ?? '', 10) || usualOffers));
  const finding = await findOffers(question, { first, after: null }, context, settledFilter(asked));
  const place = finding.kind === 'found' ? finding.page.origin.label : finding.kind === 'empty' ? finding.place : question.place;
  const title = place === '' ? strings.openTitle : strings.title(place);
  const list = listInFrame(finding, question, language, context);
  const scheme = asked.get('scheme');

  const text = embeddedLayout(
    {
      language,
      title,
      root: '../',
      ...(scheme === 'light' || scheme === 'dark' ? { scheme } : {}),
      main: widget ? html`<h1 class="unseen">${title}</h1>
<mit-offers${Object.entries(attributesFor(asked, question)).map(([name, value]) => html` ${name}="${value}"`)}>
${list}
</mit-offers>` : html`<h1>${title}</h1>
${list}`,
    },
    widget ? ['widgets/v1/offers.js', 'widgets/v1/embed.js'] : [],
  );
  return { status: statusOf(finding), text, keep: mayKeep(finding) };
}

/** Every link opens a window of its own: the frame stays with the list. */
function listInFrame(finding: Finding, question: Question, language: Language, context: ViewContext): Markup {
  const strings = stringsOf(language);
  const spoken = spokenIn(language);
  const listOf = (other: Question): string => `../angebote${writeAddress(other, spoken)}`;
  const shown = finding.kind === 'found' ? { ...finding, page: { ...finding.page, pageInfo: { hasNextPage: false, endCursor: null } } } : finding;
  return html`${findingView(shown, { strings, today: todayOf(context), question, listOf, hrefOf: (id) => `../angebote/${id}${writeAddress(question, spoken)}`, inFrame: true })}
<p class="row"><a href="${listOf(question)}" target="_blank" rel="noopener">${strings.seeAll}<span class="unseen"> (${strings.newWindow})</span></a></p>`;
}
