import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import iconv from 'iconv-lite';
import { type Encoding, detectEncoding } from './encoding.js';
import { emptyFile } from './file-refusal.js';

const OPENING_CHARACTERS = 65_536;

/** A text file that can be read several times, decoded, in chunks. */
export interface SourceFile {
  path: string;
  name: string;
  bytes: number;
  encoding: Encoding;
  /** The beginning of the text, enough to recognise its shape. */
  opening: string;
  text(): AsyncIterable<string>;
}

/** Refuses what is empty, binary or in no readable encoding. `onBytes` hears of the bytes read by `text()`. */
export async function openSourceFile(path: string, onBytes: (bytes: number) => void = () => {}): Promise<SourceFile> {
  const { size } = await stat(path);
  if (size === 0) throw emptyFile();
  const encoding = await detectEncoding(path);
  let opening = '';
  for await (const part of decode(path, encoding, () => {})) {
    opening += part;
    if (opening.length >= OPENING_CHARACTERS) break;
  }
  if (opening.trim() === '') throw emptyFile();
  return { path, name: basename(path), bytes: size, encoding, opening, text: () => decode(path, encoding, onBytes) };
}

async function* decode(path: string, encoding: Encoding, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    yield decoder.write(chunk);
  }
  yield decoder.end() ?? '';
}
