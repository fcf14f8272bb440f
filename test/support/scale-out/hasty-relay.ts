import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Stands before a gateway and lets a second pass for every time span in which an answer is new. */
export interface HastyRelay {
  /** Host and port. */
  address: string;
  /** Method and path of each request, with the status that it was answered with. */
  asked: { method: string; path: string; status: number; headers: IncomingMessage['headers'] }[];
  /** Before it is passed on; for answers that take a while. */
  before: () => Promise<void>;
  /** From now on everything is answered with this, as a gateway in trouble would. */
  refuseWith: number | undefined;
  /** For how long old answers may be shown while nginx asks, in seconds. */
  shownWhileAsking: number;
  /** Lets go of all connections and of the port, as a killed process does. */
  kill(): Promise<void>;
}

export async function startHastyRelay(target: string): Promise<HastyRelay> {
  const sockets = new Set<Socket>();
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const seen = { method, path, status: 0, headers };
    relay.asked.push(seen);
    await relay.before();
    // Killed meanwhile: what it had taken in died with it.
    if (incoming.socket.destroyed) return;
    if (relay.refuseWith !== undefined) {
      seen.status = relay.refuseWith;
      return void outgoing.writeHead(relay.refuseWith, { 'cache-control': 'no-store' }).end('in trouble');
    }
    const onward = request(`${target}${path}`, { method, headers }, (answer) => {
      seen.status = answer.statusCode ?? 0;
      const caching = answer.headers['cache-control']?.replace(/max-age=[1-9]\d*/, 'max-age=1').replace(/stale-while-revalidate=\d+/, `stale-while-revalidate=${relay.shownWhileAsking}`);
      outgoing.writeHead(seen.status, { ...answer.headers, ...(caching === undefined ? {} : { 'cache-control': caching }) });
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const relay: HastyRelay = {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    before: () => Promise.resolve(),
    refuseWith: undefined,
    shownWhileAsking: 600,
    kill: async () => {
      const closed = new Promise((resolve) => void server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
  return relay;
}
