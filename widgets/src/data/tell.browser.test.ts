import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';

import { lost, origins } from '../testing/handlers.js';
import { freshApi, serve } from '../testing/mount.js';
import { PracticeReportDocument } from './gql/graphql.js';
import { tell } from './tell.js';

type Answering = (request: Request) => Response | Promise<Response>;

async function api(answer: Answering): Promise<string> {
  const origin = freshApi();
  origins.add(origin);
  await serve([http.post(`${origin}/documents/:hash`, ({ request }) => answer(request))]);
  return origin;
}

const report = (practiceReport: unknown): Response => HttpResponse.json({ data: { practiceReport } });

test('variables go in the body and not in the address, without cookies, and are never kept', async () => {
  const seen: Request[] = [];
  const origin = await api((request) => {
    seen.push(request.clone());
    return report(null);
  });
  for (let time = 0; time < 2; time += 1) expect(await tell(origin, PracticeReportDocument, { secret: 'geheim' })).toEqual({ practiceReport: null });
  expect(seen).toHaveLength(2);
  const [request] = seen;
  expect(request?.url).toMatch(/\/documents\/[0-9a-f]{64}$/);
  expect(await request?.json()).toEqual({ variables: { secret: 'geheim' } });
  expect([request?.credentials, request?.referrer]).toEqual(['omit', '']);
});

test('a refusal has its code, and words if it is about what was told', async () => {
  const words = { de: { message: 'Das ist kein Wort-Code.', hint: 'Bitte vergleichen.' }, en: { message: 'This is no word code.', hint: 'Please compare.' } };
  const refusal = (extensions: object): Promise<string> => api(() => HttpResponse.json({ data: null, errors: [{ message: 'x', extensions }] }, { status: 400 }));
  const told = async (extensions: object): Promise<unknown> => tell(await refusal(extensions), PracticeReportDocument, { secret: 'x' }).catch((error: unknown) => error);
  expect(await told({ code: 'WORD_CODE_UNREADABLE', field: 'code', ...words })).toMatchObject({ code: 'WORD_CODE_UNREADABLE', words });
  expect(await told({ code: 'INTERNAL', ...words })).toMatchObject({ code: 'INTERNAL', words: {} });
});

test.each<[string, Answering, boolean, string]>([
  ['no answer', lost, true, 'UNAVAILABLE'],
  ['no answer without internet', lost, false, 'OFFLINE'],
  ['what is no JSON', () => new Response('<html>', { status: 502 }), true, 'UNAVAILABLE'],
  ['an answer without data', () => HttpResponse.json({}), true, 'UNAVAILABLE'],
])('%s is a RequestError', async (_, answer, online, code) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  await expect(tell(await api(answer), PracticeReportDocument, { secret: 'x' })).rejects.toMatchObject({ code });
  vi.restoreAllMocks();
});

test('whoever no longer wants to know ends the request', async () => {
  const stop = new AbortController();
  const origin = await api(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    return report(null);
  });
  const told = tell(origin, PracticeReportDocument, { secret: 'x' }, { signal: stop.signal });
  stop.abort();
  await expect(told).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
