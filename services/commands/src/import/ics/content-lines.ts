export interface ContentLine {
  /** Where it begins in the file; the first line is 1. */
  line: number;
  text: string;
}

/** The lines of a calendar with their folds undone: a line that begins with white space goes on with the one before it. */
export async function* contentLines(text: AsyncIterable<string>): AsyncGenerator<ContentLine> {
  let current: ContentLine | undefined;
  for await (const { line, text: physical } of physicalLines(text)) {
    if (current && /^[ \t]/u.test(physical)) {
      current.text += physical.slice(1);
      continue;
    }
    if (current) yield current;
    current = physical.trim() === '' ? undefined : { line, text: physical.replace(/^\uFEFF/u, '') };
  }
  if (current) yield current;
}

async function* physicalLines(text: AsyncIterable<string>): AsyncGenerator<ContentLine> {
  let pending = '';
  let line = 0;
  for await (const chunk of text) {
    pending += chunk;
    // A return at the very end may be the first half of a line end.
    const complete = pending.endsWith('\r') ? pending.slice(0, -1) : pending;
    const lines = complete.split(/\r\n?|\n/u);
    pending = (lines.pop() ?? '') + pending.slice(complete.length);
    for (const physical of lines) yield { line: (line += 1), text: physical };
  }
  for (const physical of pending.split('\r')) if (physical !== '') yield { line: (line += 1), text: physical };
}
