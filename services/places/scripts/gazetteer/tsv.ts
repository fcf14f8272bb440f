type Line = readonly string[];

/** A table as text: header, then lines sorted by their first column, tab-separated, LF, nothing quoted. */
export function toTsv(header: Line, lines: readonly Line[]): string {
  const sorted = lines.toSorted(byFirstColumn);
  return [header, ...sorted].map((line) => `${line.map(plain).join('\t')}\n`).join('');
}

/** The lines of such a text, each as an object keyed by the header. */
export function fromTsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])));
}

function byFirstColumn([a = '']: Line, [b = '']: Line): number {
  return a < b ? -1 : Number(a > b);
}

function plain(value: string): string {
  if (/[\t\r\n]/.test(value)) throw new Error(`A table value holds a tab or line break: ${JSON.stringify(value)}. Clean it where it is read.`);
  return value;
}
