import type { WorkedOut } from './kept-answer.js';
import type { ReadyAnswer } from './ready-answer.js';

interface Label {
  readonly answer: Omit<ReadyAnswer, 'plain' | 'br' | 'gzip'>;
  readonly keys: readonly string[] | null;
  /** Of the bytes behind the label, in this order; null for an encoding it is not offered in. */
  readonly lengths: readonly [plain: number, br: number | null, gzip: number | null];
}

const lengthBytes = 4;

/** An answer and what it rests on, as one run of bytes: the length of a label, the label as JSON, then the answer in its encodings. */
export const packWorkedOut = ({ answer: { plain, br, gzip, ...answer }, keys }: WorkedOut): Buffer => {
  const label: Label = { answer, keys: keys === null ? null : [...keys], lengths: [plain.length, br?.length ?? null, gzip?.length ?? null] };
  const text = Buffer.from(JSON.stringify(label));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text, plain, ...(br === undefined ? [] : [br]), ...(gzip === undefined ? [] : [gzip])]);
};

/** Undefined for bytes that another version has written, or that are not whole. */
export const unpackWorkedOut = (bytes: Buffer): WorkedOut | undefined => {
  try {
    const begin = lengthBytes + bytes.readUInt32BE();
    const { answer, keys, lengths } = JSON.parse(bytes.toString('utf8', lengthBytes, begin)) as Label;
    const parts: Buffer[] = [];
    let at = begin;
    for (const length of lengths) {
      // A copy, so that a small answer does not hold on to the bytes it came in.
      parts.push(Buffer.from(bytes.subarray(at, at + (length ?? 0))));
      at += length ?? 0;
    }
    const [plain, br, gzip] = parts;
    if (at !== bytes.length || plain === undefined || br === undefined || gzip === undefined || typeof answer.etag !== 'string') return undefined;
    return {
      answer: { ...answer, plain, ...(lengths[1] === null ? {} : { br }), ...(lengths[2] === null ? {} : { gzip }) },
      keys: keys === null ? null : new Set(keys),
      failed: false,
    };
  } catch {
    return undefined;
  }
};
