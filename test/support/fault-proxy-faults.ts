import type { Socket } from 'node:net';

/** Longer than any asker waits in these tests, in milliseconds. */
export const TOO_LONG = 1600;

/** One connection of the gateway, and the one that belongs to it at the service. */
export interface Conversation {
  readonly near: Socket;
  /** How many connections there were before this one, and how many times this one has spoken. */
  readonly number: number;
  said: number;
  /** Hands bytes on to the service. */
  pass(bytes: Buffer): void;
  /** Takes what the service answers; hands it back unless a fault does something else. */
  answered: (bytes: Buffer) => void;
}

/** What happens to what the gateway says. */
type Fault = (conversation: Conversation, bytes: Buffer) => void;

const head = (status: string, type: string, length: number): string => `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`;

const say = ({ near }: Conversation, status: string, type: string, body: string): void => void near.write(head(status, type, Buffer.byteLength(body)) + body);

/** Faults of what is said. Two more happen before anything can be said: no connection comes about, or the name is not known. */
export const spokenFaults = {
  delay: (conversation, bytes) => void setTimeout(() => conversation.pass(bytes), TOO_LONG),
  hang: () => undefined,
  reset: ({ near }) => void near.resetAndDestroy(),
  'half an answer': (conversation, bytes) => {
    conversation.answered = (answer) => void conversation.near.end(answer.subarray(0, answer.length / 2));
    conversation.pass(bytes);
  },
  garbage: ({ near }) => void near.end(Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 89 + 7) % 256))),
  'error 500': (conversation) => say(conversation, '500 Internal Server Error', 'text/html', '<h1>host-7.internal: relation "place" does not exist</h1>'),
  'wrong JSON': (conversation) => say(conversation, '200 OK', 'application/json', '{"data":"all is well at host-7.internal"}'),
  'slow close': (conversation, bytes) => {
    conversation.answered = (answer) => {
      conversation.near.write(answer.subarray(0, -3));
      setTimeout(() => conversation.near.end(answer.subarray(-3)), TOO_LONG);
    };
    conversation.pass(bytes);
  },
  flapping: (conversation, bytes) => {
    conversation.said += 1;
    if ((conversation.number + conversation.said) % 2 === 0) conversation.near.resetAndDestroy();
    else conversation.pass(bytes);
  },
  overload: (conversation) => say(conversation, '503 Service Unavailable', 'text/plain', 'too many'),
} satisfies Record<string, Fault>;

export type SpokenFault = keyof typeof spokenFaults;

/** Everything that can be wrong with a service. */
export type FaultKind = SpokenFault | 'refused' | 'unknown name';

export const faultKinds: readonly FaultKind[] = [...(Object.keys(spokenFaults) as SpokenFault[]), 'refused', 'unknown name'];

export const isSpoken = (kind: FaultKind): kind is SpokenFault => kind in spokenFaults;
