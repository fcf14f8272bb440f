import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { silentObserver } from '../observing/observer.js';
import { Admission } from './admission.js';
import { EarlyTurnAway } from './early-turn-away.js';

const start = async () => {
  const door = new Admission({ atOnce: 1, waiting: 0, longestWaitMilliseconds: 1000 });
  const told: unknown[][] = [];
  const observer = { ...silentObserver, refused: (code: string) => void told.push([code]), answered: (...given: unknown[]) => void told.push(given) };
  const away = new EarlyTurnAway(door, { headers: ['x-content-type-options', 'nosniff'], observer });
  const server = createServer((request, response) => {
    if (!away.answer(request, response, (url) => url.includes('kept'))) response.end('let in');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { door, told, ask: async (path: string, method = 'GET') => fetch(`${url}${path}`, { method }) };
};

test('while there is room nobody is turned away', async () => {
  const { ask, told } = await start();
  expect(await (await ask('/documents/abc')).text()).toBe('let in');
  expect(told).toEqual([]);
});

test('while there is none, documents are refused with a time to come back, and counted', async () => {
  const { door, ask, told } = await start();
  const leave = await door.enter();
  const response = await ask('/documents/abc?variables={}');
  expect([response.status, ...['retry-after', 'cache-control', 'content-type', 'x-content-type-options'].map((name) => response.headers.get(name))]).toEqual([503, '1', 'no-store', 'application/json; charset=utf-8', 'nosniff']);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED', de: {}, en: {} } }] });
  expect((await ask('/documents/abc', 'HEAD')).status).toBe(503);
  expect(told).toEqual([['OVERLOADED'], ['/documents/:hash', 'GET', 503, 0], ['OVERLOADED'], ['/documents/:hash', 'HEAD', 503, 0]]);
  leave();
  expect((await ask('/documents/abc')).status).toBe(200);
});

test('who can be given an older answer, asks for something else or changes something goes on', async () => {
  const { door, ask } = await start();
  await door.enter();
  expect(await (await ask('/documents/kept')).text()).toBe('let in');
  expect(await (await ask('/angebote')).text()).toBe('let in');
  expect(await (await ask('/documents/abc', 'POST')).text()).toBe('let in');
});
