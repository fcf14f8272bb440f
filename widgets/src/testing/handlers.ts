import { http, HttpResponse, type HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';

import { LocateDocument, OfferCountDocument, OfferDetailsDocument, OfferFacetsDocument, OffersNearDocument, VocabularyDocument, type TypedDocumentString } from '../data/gql/graphql.js';
import { detailsOf, facetsOf, listOf, offerOf, TELGTE, VOCABULARY } from './fixtures.js';

/** Answers instead of the API. What no handler knows is refused, never sent. */
export const worker = setupWorker(http.all('*/documents/:hash', () => new HttpResponse(null, { status: 404 })));

/** The origins of the running test; a late request of another one is none of its business. */
export const origins = new Set<string>();

/** Answers one trusted document; the compiler knows which variables come and which data goes. */
export function answering<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  resolve: (variables: Variables) => Result | Response | Promise<Result | Response>,
): HttpHandler {
  const hash = String(document.__meta__?.['hash']).replace('sha256:', '');
  return http.get(`*/documents/${hash}`, async ({ request }) => {
    if (!origins.has(new URL(request.url).origin)) return undefined;
    const variables = JSON.parse(new URL(request.url).searchParams.get('variables') ?? '{}') as Variables;
    const answer = await resolve(variables);
    return answer instanceof Response ? answer : HttpResponse.json({ data: answer as object });
  });
}

/** A refusal with a code and words, as the API gives it; `field` is null for faults that are not the question's. */
export const refusal = (code: string, de: { message: string; hint: string }, field: string | null = 'near.postalCode'): Response =>
  HttpResponse.json({ data: null, errors: [{ message: de.message, extensions: { code, de, ...(field !== null && { field }) } }] });

/** No answer at all. */
export const lost = (): Response => HttpResponse.error();

/** One offer, its details, nothing earlier, and Telgte for whoever asks for a place. */
export const usual = (): HttpHandler[] => [
  answering(OffersNearDocument, () => listOf([offerOf()])),
  answering(OfferCountDocument, () => ({ offersNear: { totalCount: 0 } })),
  answering(OfferDetailsDocument, () => ({ activity: detailsOf() })),
  answering(LocateDocument, () => TELGTE),
  answering(OfferFacetsDocument, () => facetsOf()),
  answering(VocabularyDocument, () => VOCABULARY),
];
