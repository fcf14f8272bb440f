import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync, type BrotliOptions } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** An answer as it goes over the wire. */
export interface ReadyAnswer {
  status: number;
  /** Only an answer without errors may be kept, here and in caches on the way. */
  keep: boolean;
  /** Weak: one tag for all encodings of the same answer. */
  etag: string;
  /** What caches on the way may do with it, if not the usual. */
  caching?: string;
  /** Names of what it rests on, for caches that can give up answers by them. */
  surrogateKeys?: string;
  /** Beside those every answer has. */
  headers?: Readonly<Record<string, string>>;
  plain: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}

const compressBr = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this, compression saves less than a packet. */
const worthwhileBytes = 1024;

/** The same bytes without the rest of a larger piece of memory, which would stay as long as they do. */
const cutOut = (bytes: Buffer): Buffer => {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
};

const brotli = (plain: Buffer, quality: number): BrotliOptions => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });

/** Up to here, in bytes, handing the work to another thread costs as much as the work. */
const smallBytes = 32_768;

/** Most are asked for once: the second-lowest quality makes them a thirtieth larger than the fourth, in half of the time. */
const QUICK = 2;

const compressed = async (plain: Buffer, encoding: Encoding): Promise<Buffer> => cutOut(await (encoding === 'br' ? compressBr(plain, brotli(plain, QUICK)) : compressGzip(plain)));

const compressedAtOnce = (plain: Buffer, encoding: Encoding): Buffer => cutOut(encoding === 'br' ? brotliCompressSync(plain, brotli(plain, QUICK)) : gzipSync(plain));

export const readyAnswer = (text: string, status: number, keep: boolean): ReadyAnswer => {
  const bytes = Buffer.from(text);
  const plain = keep ? cutOut(bytes) : bytes;
  return { status, keep, etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`, plain };
};

const packing = new WeakMap<ReadyAnswer, Partial<Record<Encoding, Promise<Buffer>>>>();

/** Whether somebody who takes this encoding is given fewer bytes. */
export const isWorthwhile = ({ keep, plain }: ReadyAnswer): boolean => keep && plain.length >= worthwhileBytes;

/** The answer in an encoding: worked out when somebody first asks for it, and kept with the answer; large ones away from the thread that answers. */
export const encodedAnswer = (answer: ReadyAnswer, encoding: Encoding): Promise<Buffer> | Buffer => {
  const ready = answer[encoding];
  if (ready !== undefined) return ready;
  if (answer.plain.length <= smallBytes) return (answer[encoding] = compressedAtOnce(answer.plain, encoding));
  const underWay = packing.get(answer) ?? {};
  packing.set(answer, underWay);
  return (underWay[encoding] ??= compressed(answer.plain, encoding).then((bytes) => (answer[encoding] = bytes)));
};

/** The same in fewer bytes, at many times the work: for what many will load. */
export const packedAnswer = async (answer: ReadyAnswer): Promise<ReadyAnswer> => (isWorthwhile(answer) ? { ...answer, br: cutOut(await compressBr(answer.plain, brotli(answer.plain, 10))) } : answer);

const estimate = (plain: Buffer): number => Math.ceil(plain.length / 4);

/** In bytes; encodings that are not there yet are reckoned in. */
export const readyAnswerSize = ({ plain, br, gzip: gz }: ReadyAnswer): number => plain.length + (br?.length ?? estimate(plain)) + (gz?.length ?? estimate(plain)) + 200;
