import { parse } from 'csv-parse/sync';
import { lineTooLong } from './file-refusal.js';

const LONGEST_LINE = 1_000_000;
const MOST_LINES_OF_A_RECORD = 50;

export interface CsvRecord {
  fields: string[];
  line: number;
}

/**
 * Records of a delimited text, with the line each begins on. A record with bad quotes costs its first line only: reading goes on with
 * the next line, where a stream parser would swallow the rest of the file into the open quote. `fits` tells a record that rightly runs
 * over several lines from one whose quote was never closed.
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  delimiter: string,
  fits: (fields: string[]) => boolean,
  onBroken: (line: number, content: string) => void,
): AsyncGenerator<CsvRecord> {
  const lines = new LineWindow(text);
  try {
    for (let line = 1; ; ) {
      const first = await lines.peek(0);
      if (first === undefined) return;
      const taken = await takeRecord(lines, first, delimiter, fits);
      if (taken) yield { fields: taken.fields, line };
      else onBroken(line, first);
      const used = taken?.lines ?? 1;
      lines.drop(used);
      line += used;
    }
  } finally {
    await lines.close();
  }
}

async function takeRecord(lines: LineWindow, first: string, delimiter: string, fits: (fields: string[]) => boolean) {
  if (!first.includes('"')) return { fields: first.split(delimiter), lines: 1 };
  let raw = first;
  for (let count = 1; count <= MOST_LINES_OF_A_RECORD; count += 1) {
    const parsed = parseRecord(raw, delimiter);
    if (parsed === 'broken') return undefined;
    if (parsed !== 'open') return count === 1 || fits(parsed) ? { fields: parsed, lines: count } : undefined;
    const next = await lines.peek(count);
    if (next === undefined) return undefined;
    raw += `\n${next}`;
  }
  return undefined;
}

function parseRecord(raw: string, delimiter: string): string[] | 'open' | 'broken' {
  try {
    const records: string[][] = parse(raw, { delimiter, relax_column_count: true });
    return records.length === 1 && records[0] ? records[0] : 'broken';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'broken';
  }
}

class LineWindow {
  private readonly lines: string[] = [];
  private readonly chunks: AsyncIterator<string>;
  private rest = '';
  private dropped = 0;
  private ended = false;

  constructor(text: AsyncIterable<string>) {
    this.chunks = text[Symbol.asyncIterator]();
  }

  async peek(index: number): Promise<string | undefined> {
    while (this.lines.length <= index && !this.ended) await this.fill();
    return this.lines[index];
  }

  drop(count: number): void {
    this.lines.splice(0, count);
    this.dropped += count;
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  private async fill(): Promise<void> {
    const chunk = await this.chunks.next();
    if (chunk.done) {
      this.ended = true;
      if (this.rest !== '') this.lines.push(withoutReturn(this.rest));
      return;
    }
    const parts = (this.rest + chunk.value).split('\n');
    this.rest = parts.pop() ?? '';
    for (const part of parts) this.lines.push(withoutReturn(part));
    if (this.rest.length > LONGEST_LINE) throw lineTooLong(this.dropped + this.lines.length + 1);
  }
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
