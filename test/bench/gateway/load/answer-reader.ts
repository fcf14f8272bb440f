/** An answer as far as it matters here. */
export interface ReadAnswer {
  readonly status: number;
  /** Whether caches may keep it: what lacks something, or failed, says that they may not. */
  readonly kept: boolean;
}

const HEAD_END = '\r\n\r\n';

/**
 * Reads the answers on one connection, one after the other, and next to nothing of each: whoever asks thousands of times a second beside
 * the one who answers must not take the time away from it.
 */
export class AnswerReader {
  #head: Buffer = Buffer.alloc(0);
  /** Bytes of the present body that are still to come; of none when undefined. */
  #left: number | undefined;
  #answer: ReadAnswer | undefined;

  /** @returns the answer that ends with this chunk, if one does. @throws when it says nothing of its length */
  read(chunk: Buffer): ReadAnswer | undefined {
    let rest = chunk;
    if (this.#left === undefined) {
      const bytes = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
      const end = bytes.indexOf(HEAD_END);
      if (end < 0) {
        this.#head = bytes;
        return undefined;
      }
      const head = bytes.toString('latin1', 0, end);
      const status = Number(head.slice(9, 12));
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
      if (length === undefined && status !== 304) throw new Error(`An answer without its length: ${head}`);
      this.#head = Buffer.alloc(0);
      this.#answer = { status, kept: /\r\ncache-control: *public/i.test(head) };
      this.#left = status === 304 ? 0 : Number(length);
      rest = bytes.subarray(end + HEAD_END.length);
    }
    this.#left -= rest.length;
    if (this.#left > 0) return undefined;
    if (this.#left < 0) throw new Error('More came than one answer.');
    this.#left = undefined;
    return this.#answer;
  }
}
