import { setTimeout as sleep } from 'node:timers/promises';

import type { ReadAnswer } from './answer-reader.ts';
import { Connection } from './connection.ts';

const TRIES = 40;

/** In milliseconds. */
const PAUSE = 250;

/** Asks for one after the other, again where the server says that it is busy. @throws when it stays so */
export async function askPatiently(port: number, requests: readonly string[]): Promise<void> {
  let connection = new Connection(port);
  try {
    for (const request of requests) {
      for (let tried = 1; ; tried += 1) {
        const answer = await new Promise<ReadAnswer | Error>((resolve) => connection.ask(request, resolve));
        if (!(answer instanceof Error) && answer.status === 200 && answer.kept) break;
        if (tried === TRIES) throw new Error(`No answer to be had: ${answer instanceof Error ? answer.message : `status ${answer.status}`}.`);
        await sleep(PAUSE);
        if (connection.broken) connection = new Connection(port);
      }
    }
  } finally {
    connection.close();
  }
}
