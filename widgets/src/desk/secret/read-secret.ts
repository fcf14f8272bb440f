/** What mail programs and people leave around an address. */
const AROUND = /^[\s"'<(„“»«]+|[\s"'>)“”»«.,;:!?]+$/g;

/** The secret in what stands behind the `#` of an address, in the address itself, or alone; empty if there is none. */
export function readSecret(text: string): string {
  const behind = text.slice(text.lastIndexOf('#') + 1);
  return unescaped(behind).replaceAll(AROUND, '');
}

/** As it is where an escape is broken. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
