import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort } from '../shared/testing/start-redis.js';
import { hashOf, startVillage, trusted } from '../testing/start-village.js';

const list = '{ activities { title } }';
const town = 'query Town($name: String!) { town(name: $name) { name } }';

const startMetered = async () => {
  const metrics = { host: '127.0.0.1', port: await freePort() };
  const village = await startVillage({ trustedDocuments: trusted(list, town), metrics });
  return { ...village, numbers: async () => (await fetch(`http://127.0.0.1:${metrics.port}/metrics`)).text() };
};

test('what a gateway does is counted: answers, what lay ready, calls, refusals', async () => {
  const { url, ask, numbers } = await startMetered();
  const address = `${url}/documents/${hashOf(list)}`;
  for (let times = 0; times < 3; times += 1) await (await fetch(address)).text();
  await ask('{ activities { title } }');
  await ask(`{ ${Array.from({ length: 40 }, (_, number) => `a${number}: __typename`).join(' ')} }`);
  // The line about an answer is written when its last byte is out.
  await sleep(50);
  const lines = (await numbers()).split('\n');
  const valueOf = (start: string): number => lines.filter((line) => line.startsWith(start)).reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
  expect(valueOf('miteinander_http_answer_seconds_count{route="/documents/:hash",method="GET"')).toBe(1);
  expect(valueOf('miteinander_http_answer_seconds_count{route="/graphql",method="POST",status="200"')).toBe(1);
  expect(valueOf('miteinander_cache_answers_total{outcome="miss"}')).toBe(1);
  expect(valueOf('miteinander_cache_answers_total{outcome="hit"}')).toBe(2);
  expect(valueOf('miteinander_service_calls_total{service="activities",outcome="answered"}')).toBeGreaterThan(0);
  expect(valueOf('miteinander_refusals_total{code="TOO_MANY_ALIASES"}')).toBe(1);
});

test('numbers are not to be had where the public is let in', async () => {
  const { url } = await startMetered();
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
});

test('nothing anybody asks becomes a name in the numbers', async () => {
  const { url, ask, numbers } = await startMetered();
  await fetch(`${url}/documents/${hashOf(town)}?variables=${encodeURIComponent('{"name":"Annegret"}')}`);
  await fetch(`${url}/documents/Annegret`);
  await fetch(`${url}/Annegret/Lindenweg?q=Trauercafé`, { headers: { 'user-agent': 'Annegret', 'x-forwarded-for': '203.0.113.7' } });
  await ask('query Annegret { Lindenweg(name: "Annegret") { name } }');
  await sleep(50);
  const text = await numbers();
  expect(text).toContain('route="none"');
  expect(text).not.toMatch(/annegret|lindenweg|trauer|203\.0\.113|127\.0\.0\.1/i);
});
