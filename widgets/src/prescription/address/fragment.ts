/** What stands behind the `#`, by key; of a key that stands twice the first. Broken escapes are as if the value were not there. */
export function readFragment(hash: string): (key: string) => string {
  const values = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [key = '', ...rest] = part.split('=');
    if (!values.has(key)) values.set(key, decoded(rest.join('=')));
  }
  return (key) => values.get(key) ?? '';
}

/** The `#` and what is there, in the order given; commas and umlauts stay legible where a browser leaves them so. */
export function writeFragment(values: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(values).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',')}`]));
  return `#${parts.join('&')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).trim();
  } catch {
    return '';
  }
}
