const SHORTEST = 32;

/**
 * SHEET_KEY of a service that runs as a process of its own.
 * @throws Error whose message is one sentence.
 */
export function readSheetKey(environment: NodeJS.ProcessEnv): string {
  const key = environment['SHEET_KEY'] ?? '';
  if (key.length < SHORTEST) {
    throw new Error(`SHEET_KEY ${key === '' ? 'is missing' : 'is too short'}: at least ${SHORTEST} random characters that stay the same as long as sheets are valid`);
  }
  return key;
}
