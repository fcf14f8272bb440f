import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The least that anything in Node can do for a request. */
export async function serveBareBytes({ headers, body }: { headers: string[]; body: string }): Promise<string> {
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_request, response) => void response.writeHead(200, headers).end(bytes));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
