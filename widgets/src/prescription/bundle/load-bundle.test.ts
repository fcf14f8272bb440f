import { afterEach, expect, test, vi } from 'vitest';

import { RequestError } from '../../data/request-error.js';
import { HOLLERBECK_DISTRICT } from '../matching/cases/district.js';
import { loadBundle, loadTexts } from './load-bundle.js';

const API = 'https://miteinander.example';

afterEach(() => vi.unstubAllGlobals());

/** Answers one after the other; an Error is a network that is down. */
function serve(...answers: (Error | { status?: number; body: unknown })[]) {
  const asked = vi.fn(async (_url: string, _options: RequestInit) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('Nobody there.');
    return Response.json(answer.body, { status: answer.status ?? 200 });
  });
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('navigator', { onLine: true });
  return asked;
}

const caught = async (promise: Promise<unknown>): Promise<RequestError> => promise.then(() => expect.unreachable(), (error: unknown) => error as RequestError);

test('asks by place alone, without cookies, and always anew', async () => {
  const asked = serve({ body: HOLLERBECK_DISTRICT });
  expect(await loadBundle(API, 'Hollerbeck an der Aue')).toEqual(HOLLERBECK_DISTRICT);
  await loadBundle(API, 'Hollerbeck an der Aue');
  expect(asked).toHaveBeenCalledTimes(2);
  expect(asked).toHaveBeenLastCalledWith(`${API}/bundles/Hollerbeck%20an%20der%20Aue`, expect.objectContaining({ credentials: 'omit', cache: 'no-cache' }));
});

test('all who ask at the same time share one request, whichever script brought them', async () => {
  const asked = serve({ body: HOLLERBECK_DISTRICT });
  vi.resetModules();
  const other = await import('./load-bundle.js');
  expect(other.loadBundle).not.toBe(loadBundle);
  await Promise.all([loadBundle(API, '59991'), loadBundle(API, '59991'), other.loadBundle(API, '59991')]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a place nobody knows is told in the words of the answer', async () => {
  const de = { message: 'Diese Postleitzahl kennen wir nicht.', hint: 'Meinten Sie 59991 Hollerbeck?' };
  serve({ status: 404, body: { errors: [{ extensions: { code: 'UNKNOWN_POSTAL_CODE', de } }] } });
  const error = await caught(loadBundle(API, '59990'));
  expect(error).toBeInstanceOf(RequestError);
  expect([error.code, error.words, error.isAnswer]).toEqual(['UNKNOWN_POSTAL_CODE', { de }, true]);
});

test('a server in trouble, an answer that is none and a network that is down have no words', async () => {
  serve({ status: 503, body: { errors: [{ extensions: { code: 'INTERNAL', de: { message: 'x', hint: 'y' } } }] } });
  expect(await caught(loadBundle(API, '59991'))).toMatchObject({ code: 'INTERNAL', words: {} });
  serve({ body: { version: 2 } });
  expect(await caught(loadBundle(API, '59991'))).toMatchObject({ code: 'UNAVAILABLE', words: {} });
  serve({ status: 502, body: null });
  expect(await caught(loadBundle(API, '59991'))).toMatchObject({ code: 'UNAVAILABLE', words: {} });
  serve(new Error('down'));
  expect(await caught(loadBundle(API, '59991'))).toMatchObject({ code: 'UNAVAILABLE' });
  vi.stubGlobal('navigator', { onLine: false });
  expect(await caught(loadBundle(API, '59991'))).toMatchObject({ code: 'OFFLINE' });
});

test('a failure is not kept', async () => {
  serve(new Error('down'), { body: HOLLERBECK_DISTRICT });
  await caught(loadBundle(API, '59991'));
  expect(await loadBundle(API, '59991')).toEqual(HOLLERBECK_DISTRICT);
});

test('who leaves is let go, and who stays gets the answer', async () => {
  serve({ body: HOLLERBECK_DISTRICT });
  const stop = new AbortController();
  const leaving = loadBundle(API, '59991', stop.signal);
  const staying = loadBundle(API, '59991');
  stop.abort();
  await expect(leaving).rejects.toThrow();
  expect(await staying).toEqual(HOLLERBECK_DISTRICT);
  await expect(loadBundle(API, '59991', stop.signal)).rejects.toThrow();
});

test('texts of another day are asked for once more, and then taken as they are', async () => {
  const texts = (stamp: string) => ({ body: { stamp, offers: { a: { summary: stamp } } } });
  const asked = serve(texts('old'), texts('new'));
  expect(await loadTexts(API, '59991', 'new')).toEqual({ stamp: 'new', offers: { a: { summary: 'new' } } });
  expect(asked.mock.calls.map(([url]) => url)).toEqual([`${API}/bundles/59991/texts`, `${API}/bundles/59991/texts`]);
  serve(texts('other'));
  expect(await loadTexts(API, '59991', 'new')).toMatchObject({ stamp: 'other' });
});
