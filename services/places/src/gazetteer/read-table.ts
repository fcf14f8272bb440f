/** A row of a table file, by column name; null where a database column is to be empty. */
export type TableRow = Record<string, string | number | null | undefined>;

/** Reads tab-separated text whose first line names the columns. */
export function readTable(text: string): TableRow[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']));
  });
}
