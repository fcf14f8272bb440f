import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a browser and a server and keeps every byte that the browser sends. */
export interface ListeningRelay {
  url: string;
  /** All that was sent until now, as text. */
  sent(): string;
  stop(): Promise<void>;
}

/** @param target such as http://127.0.0.1:4000; plain HTTP, so that nothing is hidden from the relay. */
export async function listeningRelay(target: string): Promise<ListeningRelay> {
  const { hostname, port } = new URL(target);
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
    near.on('data', (bytes) => heard.push(bytes));
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => Buffer.concat(heard).toString('latin1'),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
