/** The words of all codes, a file of its own; empty if it does not come, as one can type without suggestions. */
export async function loadWords(): Promise<readonly string[]> {
  const loaded = await import('../../prescription/word-code/words.js').catch(() => null);
  return loaded?.WORDS ?? [];
}
