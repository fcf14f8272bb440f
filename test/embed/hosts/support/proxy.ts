import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of the system on its way to the page. */
export interface Passing {
  /** With its query. */
  path: string;
  status: number;
  type: string;
  body: string;
}

/** What becomes of an answer; 'cut' sends half of it and closes the connection. */
export type Treatment = (passing: Passing) => Passing | 'cut' | Promise<Passing | 'cut'>;

export interface Proxy {
  url: string;
  /** Until the next call; without one everything passes as it is. */
  treat(treatment: Treatment): void;
  stop(): Promise<void>;
}

const FOREVER: Treatment = (passing) => passing;

/** Treats only what the API answers. */
export const answers =
  (treatment: Treatment): Treatment =>
  (passing) =>
    passing.path.startsWith('/documents/') ? treatment(passing) : passing;

/** Changes the JSON of what the API answers. */
export const rewritten = (rewrite: (answer: unknown) => unknown): Treatment => answers((passing) => ({ ...passing, body: JSON.stringify(rewrite(JSON.parse(passing.body))) }));

/** Stands between a page and the system, as an embedder's own reverse proxy would; script and API come through it. */
export async function startProxy(target: string): Promise<Proxy> {
  let treatment = FOREVER;
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '/';
      const answer = await fetch(target + path, { redirect: 'manual' });
      const type = answer.headers.get('content-type') ?? 'text/plain';
      send(response, await treatment({ path, status: answer.status, type, body: await answer.text() }));
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    treat(next) {
      treatment = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, passed: Passing | 'cut'): void {
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
  if (passed === 'cut') {
    response.writeHead(200, { ...headers, 'content-type': 'application/json', 'content-length': 4096 });
    response.write('{"data":{"offersNear":{"totalCount":12,"edges":[{"node":{"id":"', () => response.destroy());
    return;
  }
  response.writeHead(passed.status, { ...headers, 'content-type': passed.type }).end(passed.body);
}
