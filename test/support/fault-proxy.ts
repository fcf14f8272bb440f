import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import { isSpoken, spokenFaults, type Conversation, type FaultKind } from './fault-proxy-faults.js';
import { localNames } from './fault-proxy-names.js';

/** Stands between the gateway and a service, and does to what they say whatever can go wrong. */
export interface FaultProxy {
  /** Where the gateway is to look for the service; the name is known in this process alone. */
  readonly url: string;
  /** Connections of the gateway that are open. */
  readonly connections: number;
  /** How many connections there have been. */
  readonly accepted: number;
  /** How many changes the gateway has sent here, whether or not the service has heard of them. */
  readonly mutations: number;
  /** How many questions of any kind the gateway has sent here. */
  readonly requests: number;
  /** What is wrong from now on; undefined: nothing. Ends the connections that are open. */
  turn(kind: FaultKind | undefined): Promise<void>;
  stop(): Promise<void>;
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/**
 * @param name such as `partners`
 * @param target where the service is, such as http://127.0.0.1:4003/graphql
 */
export async function faultProxy(name: string, target: string): Promise<FaultProxy> {
  const { hostname, port: targetPort, pathname } = new URL(target);
  const host = `${name}.faulty.test`;
  const open = new Set<Socket>();
  const talks = new Set<Socket>();
  let kind: FaultKind | undefined;
  let port = 0;
  let heard = '';
  let accepted = 0;

  const track = (socket: Socket, all: Set<Socket>): void => {
    all.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => all.delete(socket));
  };

  const converse = (near: Socket): void => {
    let far: Socket | undefined;
    track(near, talks);
    const reach = (): Socket => {
      const socket = connect(Number(targetPort), hostname);
      track(socket, open);
      socket.on('data', (bytes: Buffer) => conversation.answered(bytes)).on('end', () => near.end());
      near.on('close', () => socket.destroy());
      return socket;
    };
    const conversation: Conversation = {
      near,
      number: accepted,
      said: 0,
      // Also when the gateway has hung up meanwhile: what is on its way arrives.
      pass: (bytes) => void (far ??= reach()).write(bytes),
      answered: (bytes) => void near.write(bytes),
    };
    accepted += 1;
    near.on('data', (bytes: Buffer) => {
      heard += bytes.toString('latin1');
      if (kind !== undefined && isSpoken(kind)) spokenFaults[kind](conversation, bytes);
      else conversation.pass(bytes);
    });
  };

  let server: Server | undefined;
  const listen = async (): Promise<void> => {
    server = createServer(converse).listen(port, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  };
  const cut = (): void => {
    for (const socket of [...talks, ...open]) socket.destroy();
  };
  const close = async (): Promise<void> => {
    const closing = server;
    server = undefined;
    const closed = new Promise((resolve) => (closing === undefined ? resolve(undefined) : closing.close(resolve)));
    cut();
    await closed;
  };

  localNames.set(host, true);
  await listen();
  return {
    url: `http://${host}:${port}${pathname}`,
    get connections() {
      return talks.size;
    },
    get accepted() {
      return accepted;
    },
    get mutations() {
      return occurrences(heard, '"query":"mutation');
    },
    get requests() {
      return occurrences(heard, 'POST /');
    },
    async turn(next) {
      if (next === kind) return;
      kind = next;
      localNames.set(host, kind !== 'unknown name');
      if (kind === 'refused') await close();
      else if (server === undefined) await listen();
      cut();
    },
    async stop() {
      await close();
      localNames.forget(host);
    },
  };
}
