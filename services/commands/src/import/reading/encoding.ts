import { createReadStream } from 'node:fs';
import { mixedEncodings, notText, unknownEncoding, utf16Text } from './file-refusal.js';

export type Encoding = 'utf-8' | 'windows-1252';

const UNASSIGNED_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Decides how to read a file by looking at every byte of it, because the first wrong byte may stand at the very end. Valid UTF-8
 * beside invalid bytes is refused rather than read as Windows-1252, which would turn every umlaut of the good part into two signs.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  let line = 1;
  let pending = 0;
  let first: { secondMinimum: number; secondMaximum: number } | undefined;
  let sequences = 0;
  let firstInvalidLine: number | undefined;
  let unassignedLine: number | undefined;
  let beginning = true;

  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (beginning) {
      beginning = false;
      const mark = chunk.readUInt16BE(0 <= chunk.length - 2 ? 0 : chunk.length);
      if (mark === 0xfffe || mark === 0xfeff) throw utf16Text();
    }
    for (const byte of chunk) {
      if (byte === 0) throw notText();
      if (UNASSIGNED_IN_WINDOWS_1252.has(byte)) unassignedLine ??= line;
      if (pending > 0) {
        const minimum = first?.secondMinimum ?? 0x80;
        const maximum = first?.secondMaximum ?? 0xbf;
        first = undefined;
        if (byte >= minimum && byte <= maximum) {
          pending -= 1;
          if (pending === 0) sequences += 1;
          continue;
        }
        firstInvalidLine ??= line;
        pending = 0;
      }
      if (byte === 0x0a) line += 1;
      if (byte < 0x80) continue;
      const lead = leadByte(byte);
      if (lead === undefined) firstInvalidLine ??= line;
      else {
        pending = lead.following;
        first = lead;
      }
    }
  }
  if (pending > 0) firstInvalidLine ??= line;
  if (firstInvalidLine === undefined) return 'utf-8';
  if (sequences > 0) throw mixedEncodings(firstInvalidLine);
  if (unassignedLine !== undefined) throw unknownEncoding(unassignedLine);
  return 'windows-1252';
}

/** RFC 3629: how many bytes follow, and what the second may be (no overlong forms, no surrogates, nothing above U+10FFFF). */
function leadByte(byte: number): { following: number; secondMinimum: number; secondMaximum: number } | undefined {
  if (byte >= 0xc2 && byte <= 0xdf) return { following: 1, secondMinimum: 0x80, secondMaximum: 0xbf };
  if (byte >= 0xe0 && byte <= 0xef) {
    return { following: 2, secondMinimum: byte === 0xe0 ? 0xa0 : 0x80, secondMaximum: byte === 0xed ? 0x9f : 0xbf };
  }
  if (byte >= 0xf0 && byte <= 0xf4) {
    return { following: 3, secondMinimum: byte === 0xf0 ? 0x90 : 0x80, secondMaximum: byte === 0xf4 ? 0x8f : 0xbf };
  }
  return undefined;
}
