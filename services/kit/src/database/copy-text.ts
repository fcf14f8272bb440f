/** A value for a column of the type json or jsonb. */
export class Json {
  readonly text: string;

  constructor(value: object) {
    this.text = JSON.stringify(value);
  }
}

/** What a column can be given; an array is one of text. */
export type Field = string | number | boolean | Date | Json | readonly string[] | null | undefined;

/** One line of COPY's text format. */
export function copyLine(fields: readonly Field[]): string {
  return `${fields.map(copyField).join('\t')}\n`;
}

function copyField(field: Field): string {
  if (field === null || field === undefined) return '\\N';
  if (typeof field === 'string') return escape(field);
  if (typeof field === 'boolean') return field ? 't' : 'f';
  if (typeof field !== 'object') return String(field);
  if (field instanceof Date) return field.toISOString();
  return escape(field instanceof Json ? field.text : `{${field.map(quoted).join(',')}}`);
}

const quoted = (item: string): string => `"${item.replace(/["\\]/g, '\\$&')}"`;

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escape = (text: string): string => text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
