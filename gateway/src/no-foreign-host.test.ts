import { Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { startVillage } from './testing/start-village.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('no connection leaves this machine, whatever Apollo finds in the environment', async () => {
  vi.stubEnv('APOLLO_KEY', 'service:village:0123456789');
  vi.stubEnv('APOLLO_GRAPH_REF', 'village@current');
  vi.stubEnv('NODE_ENV', 'development');
  const hosts: unknown[] = [];
  const connect = Socket.prototype.connect;
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...parameters: unknown[]) {
    const [options] = parameters.flat() as [{ host?: string }];
    hosts.push(options.host);
    return Reflect.apply(connect, this, parameters);
  });

  const { url, ask } = await startVillage({ topology: 'split' });
  await ask('{ place(id: "p1") { name } activities { place { name } } broken { name } }');
  await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
  await fetch(`${url}/documents/unknown`);
  // Detectors of cloud metadata and exporters start with the gateway, but not at once.
  await new Promise((resolve) => setTimeout(resolve, 300));

  expect(hosts.length).toBeGreaterThan(0);
  expect(hosts.filter((host) => host !== 'localhost' && host !== '127.0.0.1')).toEqual([]);
});
