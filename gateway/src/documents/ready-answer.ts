import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** An answer as it goes over the wire, in every encoding it is offered in. */
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

const brotli = (plain: Buffer, quality: number): Promise<Buffer> =>
  compressBr(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });

export const readyAnswer = async (text: string, status: number, keep: boolean): Promise<ReadyAnswer> => {
  const plain = Buffer.from(text);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const answer = { status, keep, etag, plain };
  if (!keep || plain.length < worthwhileBytes) return answer;
  const [br, gz] = await Promise.all([brotli(plain, 5), compressGzip(plain)]);
  return { ...answer, br, gzip: gz };
};

/** The same in fewer bytes, at ten times the work: for what many will load. Away from the thread that answers. */
export const packedAnswer = async (answer: ReadyAnswer): Promise<ReadyAnswer> => (answer.br === undefined ? answer : { ...answer, br: await brotli(answer.plain, 10) });

export const readyAnswerSize = ({ plain, br, gzip: gz }: ReadyAnswer): number => plain.length + (br?.length ?? 0) + (gz?.length ?? 0) + 200;
