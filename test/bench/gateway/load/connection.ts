import { connect, type Socket } from 'node:net';

import { AnswerReader, type ReadAnswer } from './answer-reader.ts';

/** Servers close what is idle for five seconds and more; in milliseconds. */
const LONGEST_IDLE = 4000;

type Done = (answer: ReadAnswer | Error) => void;

/** One connection that stays open, and asks one thing at a time. */
export class Connection {
  readonly #socket: Socket;
  readonly #reader = new AnswerReader();
  #done: Done | undefined;
  #broken: Error | undefined;
  #idleSince = 0;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#onData(chunk));
    this.#socket.on('error', (error) => this.#end(error));
    this.#socket.on('close', () => this.#end(new Error('The connection was closed.')));
  }

  get broken(): boolean {
    return this.#broken !== undefined;
  }

  /** Whether the server may be about to close it because nothing was asked for so long. @param now of `performance.now()` */
  isStale(now: number): boolean {
    return this.broken || now - this.#idleSince > LONGEST_IDLE;
  }

  /** @param request all lines of it */
  ask(request: string, done: Done): void {
    if (this.#broken !== undefined) return done(this.#broken);
    this.#done = done;
    this.#socket.write(request, 'latin1');
  }

  close(): void {
    this.#socket.destroy();
  }

  #onData(chunk: Buffer): void {
    try {
      const answer = this.#reader.read(chunk);
      if (answer !== undefined) this.#tell(answer);
    } catch (error) {
      this.#socket.destroy();
      this.#end(error as Error);
    }
  }

  #end(error: Error): void {
    this.#broken ??= error;
    this.#tell(this.#broken);
  }

  #tell(answer: ReadAnswer | Error): void {
    const done = this.#done;
    this.#done = undefined;
    this.#idleSince = performance.now();
    done?.(answer);
  }
}
