import { http, HttpResponse, type HttpHandler } from 'msw';

import type { TypedDocumentString } from '../../data/gql/graphql.js';
import { origins } from '../../testing/handlers.js';

/** Answers one trusted document whose variables come in the body; the compiler knows which come and which data goes. */
export function telling<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  resolve: (variables: Variables) => Result | Response | Promise<Result | Response>,
): HttpHandler {
  const hash = String(document.__meta__?.['hash']).replace('sha256:', '');
  return http.post(`*/documents/${hash}`, async ({ request }) => {
    if (!origins.has(new URL(request.url).origin)) return undefined;
    const { variables } = (await request.json()) as { variables: Variables };
    const answer = await resolve(variables);
    return answer instanceof Response ? answer : HttpResponse.json({ data: answer as object });
  });
}

/** A refusal by its code alone. */
export const refused = (code: string, status = 400): Response => HttpResponse.json({ data: null, errors: [{ message: code, extensions: { code } }] }, { status });
