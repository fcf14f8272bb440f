import { Readable, pipeline } from 'node:stream';
import { pick } from 'stream-json/filters/pick.js';
import { parser } from 'stream-json/parser.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { FileRefusal, brokenJson } from './file-refusal.js';
import type { SourceFile } from './source-file.js';

export interface JsonItem {
  /** Position in the list, the first is 1. */
  line: number;
  value: unknown;
}

/** The items of a list, one at a time: the whole document, or the list under a top-level `member`. */
export async function* jsonItems(file: SourceFile, member?: string): AsyncGenerator<JsonItem> {
  const source = Readable.from(file.text());
  const items = streamArray.asStream();
  const stages = member === undefined ? [parser.asStream()] : [parser.asStream(), pick.asStream({ filter: member })];
  // The failure reaches the loop below through `items`; the callback only keeps it from being thrown a second time.
  pipeline([source, ...stages, items], () => {});
  let itemsRead = 0;
  try {
    for await (const item of items as AsyncIterable<{ key: number; value: unknown }>) {
      itemsRead += 1;
      yield { line: item.key + 1, value: item.value };
    }
  } catch (error) {
    throw error instanceof FileRefusal || isSystemError(error) ? error : brokenJson(itemsRead);
  }
}

const isSystemError = (error: unknown) => error instanceof Error && 'code' in error;
