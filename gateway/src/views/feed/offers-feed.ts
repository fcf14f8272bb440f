import { toFilter } from '../address/to-filter.js';
import { toNear } from '../address/to-near.js';
import { writeAddress } from '../address/write-address.js';
import { isUnknownPlace } from '../data/is-unknown-place.js';
import { readQuestion } from '../offers/read-question.js';
import { refusedFile } from '../refused-file.js';
import type { Rendered } from '../rendered.js';
import { todayOf, type ViewContext } from '../view-context.js';
import { readLanguage, spokenIn } from '../words/language.js';
import { stringsOf } from '../words/strings-of.js';
import { atomFeed } from './atom-feed.js';

const mostEntries = 50;

/** `/angebote.atom?…`: the offers of a search for whoever wants to hear of new ones. */
export async function offersFeed(asked: URLSearchParams, context: ViewContext): Promise<Rendered> {
  const language = readLanguage(asked.get('lang'));
  const strings = stringsOf(language);
  const today = todayOf(context);
  const question = await readQuestion(asked, context);
  const near = toNear(question);
  if (near === null) return refusedFile(400, strings.invitation);
  const answer = await context.ask('OffersView', { near, filter: toFilter(question, today), sort: question.sort, first: mostEntries, after: null });
  if (!answer.ok) return isUnknownPlace(answer.error) ? refusedFile(404, strings.unknownPlace(question.place)) : refusedFile(503, strings.failed);

  const { origin, edges } = answer.data.offersNear;
  const address = context.address();
  const search = writeAddress(question, spokenIn(language));
  const text = atomFeed({ title: strings.title(origin.label), self: `${address}/angebote.atom${search}`, page: `${address}/angebote${search}`, edges, language, today, hrefOf: (id) => `${address}/angebote/${id}` });
  return { status: 200, text, keep: answer.whole };
}
