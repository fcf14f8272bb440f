import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { SECRET, startSplitSystem, type SplitSystem } from '../support/split-system.js';
import { gatewayConfig, NOW } from '../support/system.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OFFERS = '{ offersNear(near: { postalCode: "48291", radiusKm: 15 }, first: 5) { totalCount edges { node { title place { name } organiser { name } } } } }';

let database: PreparedDatabase;
let split: SplitSystem;
let offers: string;

beforeAll(async () => {
  // What operators run is compiled.
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'gateway'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The gateway does not compile: ${stdout}`);
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  split = await startSplitSystem(database.connections);
  const { trustedDocuments } = await gatewayConfig();
  offers = Object.keys(trustedDocuments).find((hash) => trustedDocuments[hash]?.includes('query OffersNear(')) ?? '';
});

afterAll(async () => {
  await split?.stop();
  await database?.drop();
});

/** A gateway as operators run it, in a process of its own. */
class GatewayProcess {
  output = '';
  readonly exit: Promise<[number | null, NodeJS.Signals | null]>;
  readonly #child: ChildProcess;

  constructor(environment: Record<string, string>) {
    const { places, activities, partners } = split.services;
    this.#child = spawn(process.execPath, [join(root, 'gateway/dist/main.js')], {
      env: {
        PATH: process.env['PATH'],
        HOST: '127.0.0.1',
        PORT: '0',
        PLACES_URL: places.url,
        ACTIVITIES_URL: activities.url,
        PARTNERS_URL: partners.url,
        GATEWAY_SECRET: SECRET,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.on('data', (chunk: Buffer) => (this.output = (this.output + chunk.toString()).slice(-50_000)));
    this.exit = once(this.#child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  async started(): Promise<string> {
    const url = (): string | undefined => /Server listening at (http:\/\/[\d.:]+)/.exec(this.output)?.[1];
    await expect.poll(url, { timeout: 60_000, interval: 50 }).toBeDefined();
    return url() ?? '';
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}

interface Heard {
  status: number;
  connection: string | undefined;
  body: string;
}

const ask = async (url: string, path: string, agent: Agent, body?: string): Promise<Heard> => {
  const asking = request(`${url}${path}`, { agent, ...(body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' } }) }).end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, connection: response.headers.connection, body: await text(response) };
};

const near = (lat: number): string => `/documents/${offers}?variables=${encodeURIComponent(JSON.stringify({ near: { position: { lat, lon: 7.79 }, radiusKm: 15 } }))}`;

const aloneAgent = (): Agent => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  return agent;
};

/** Keep-alive clients behind a balancer that looks every 100 ms who is ready: cached and new questions, documents and open ones. */
const load = (urls: readonly string[], clients: number) => {
  const ready = new Set(urls);
  const failures: unknown[] = [];
  const answers = new Map(urls.map((url) => [url, 0]));
  let going = true;

  const look = async (url: string): Promise<void> => {
    while (going) {
      const well = await fetch(`${url}/health/ready`).then(({ ok }) => ok, () => false);
      if (well) ready.add(url);
      else ready.delete(url);
      await sleep(100);
    }
  };

  const client = async (number: number): Promise<void> => {
    const agent = aloneAgent();
    for (let count = 0; going; count += 1) {
      const choice = [...ready];
      const url = choice[(number + count) % choice.length] ?? '';
      const question = (count + number) % 4;
      const path = question === 0 ? near(51.5 + ((count * 7 + number * 131) % 1000) / 1000) : question === 1 ? '/graphql' : near(51.98);
      try {
        const { status, body } = await ask(url, path, agent, question === 1 ? JSON.stringify({ query: OFFERS }) : undefined);
        // Who asks so much from one address is told so, which is an answer too.
        if (status === 429 || (status === 200 && body.includes('"totalCount"'))) answers.set(url, (answers.get(url) ?? 0) + 1);
        else failures.push({ url, path, status, body: body.slice(0, 300) });
      } catch (error) {
        failures.push({ url, path, error: String(error) });
      }
      await sleep(5);
    }
  };

  const all = [...urls.map(look), ...Array.from({ length: clients }, (_, number) => client(number))];
  return {
    failures,
    answers,
    stop: async (): Promise<void> => {
      going = false;
      await Promise.all(all);
    },
  };
};

test('a gateway that is asked to stop under load lets everybody go on elsewhere, and nobody without an answer', async () => {
  const [first, second] = [new GatewayProcess({ DRAIN_SECONDS: '2' }), new GatewayProcess({ DRAIN_SECONDS: '2' })];
  const urls = [await first.started(), await second.started()] as const;
  const { failures, answers, stop } = load(urls, 12);
  await sleep(2000);

  const before = answers.get(urls[0]) ?? 0;
  expect(before).toBeGreaterThan(20);
  const asked = performance.now();
  first.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`${urls[0]}/health/ready`)).status, { interval: 20 }).toBe(503);
  // Those who have not noticed are still answered, on new connections too, and each answer ends its own.
  for (const path of ['/health/live', near(51.98), '/', near(51.123)]) expect(await ask(urls[0], path, aloneAgent()), path).toMatchObject({ status: 200, connection: 'close' });
  expect(await first.exit).toEqual([0, null]);
  expect(performance.now() - asked).toBeGreaterThan(1900);

  const then = answers.get(urls[1]) ?? 0;
  await sleep(1000);
  expect(answers.get(urls[1])).toBeGreaterThan(then);
  await stop();
  expect(failures).toEqual([]);
});

/** Stands before a service and takes its time. */
const slowService = async (target: string, milliseconds: number): Promise<string> => {
  const server = createServer((incoming, outgoing) => {
    setTimeout(() => {
      const onward = request(target, { method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(onward);
    }, milliseconds);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
};

test('without anybody in front it stops as soon as what is under way has been answered', async () => {
  const gateway = new GatewayProcess({ ACTIVITIES_URL: await slowService(split.services.activities.url, 700) });
  const url = await gateway.started();
  const idle = aloneAgent();
  await ask(url, '/health/live', idle);
  const underWay = [ask(url, near(51.98), aloneAgent()), ask(url, '/graphql', aloneAgent(), JSON.stringify({ query: OFFERS }))];
  await sleep(300);
  gateway.kill('SIGTERM');
  for (const answer of await Promise.all(underWay)) expect(answer).toMatchObject({ status: 200, connection: 'close', body: expect.stringContaining('"totalCount"') });
  const answered = performance.now();
  expect(await gateway.exit).toEqual([0, null]);
  // Connections on which nothing is asked hold nobody up.
  expect(performance.now() - answered).toBeLessThan(4000);
  await expect(fetch(url)).rejects.toThrow();
});

test('the second signal ends it at once', async () => {
  const gateway = new GatewayProcess({ DRAIN_SECONDS: '60' });
  const url = await gateway.started();
  gateway.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`${url}/health/ready`)).status).toBe(503);
  await sleep(400);
  gateway.kill('SIGTERM');
  expect((await gateway.exit)[0]).not.toBe(0);
});
