import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { hashOf, startVillage, trusted } from '../testing/start-village.js';

const list = 'query List($first: Int) { activities(first: $first) { title place { name } } }';

const CONNECTIONS = 50;
const EACH = 100;

/** Sends many requests over one connection without waiting for answers. @returns the statuses, in order */
const askManyTimes = async (url: URL, count: number): Promise<string[]> => {
  const socket = connect(Number(url.port), url.hostname);
  const request = `GET ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\n\r\n`;
  let text = '';
  const done = new Promise<string[]>((resolve, reject) => {
    socket.on('error', reject).on('data', (chunk) => {
      text += chunk.toString();
      const statuses = text.match(/HTTP\/1\.1 \d{3}/g) ?? [];
      if (statuses.length === count && text.trimEnd().endsWith('}')) resolve(statuses);
    });
  });
  socket.write(request.repeat(count));
  const statuses = await done;
  socket.destroy();
  return statuses;
};

test('five thousand who ask at once for an answer that is past its time get it from one execution', async () => {
  let gate = Promise.resolve();
  const village = await startVillage({
    host: '127.0.0.1',
    trustedDocuments: trusted(list),
    cache: { freshMilliseconds: 1, staleMilliseconds: 0 },
    links: (links) => links.map((link) => (link.kind === 'in-process' ? { ...link, createContext: async () => (await gate, {}) } : link)),
  });
  const address = new URL(`${village.url}/documents/${hashOf(list)}`);
  await fetch(address);
  await wait(5);
  const before = village.village.calls['activities'] ?? 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  gate = promise;
  const asking = Array.from({ length: CONNECTIONS }, () => askManyTimes(address, EACH));
  // Long enough for all of them to be there before the one answer is.
  await wait(1500);
  resolve();
  const statuses = (await Promise.all(asking)).flat();
  expect(statuses).toHaveLength(CONNECTIONS * EACH);
  expect(new Set(statuses)).toEqual(new Set(['HTTP/1.1 200']));
  expect((village.village.calls['activities'] ?? 0) - before).toBe(1);
});
