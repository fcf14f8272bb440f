import { VERSION } from '../base/version.js';
import type { FixedFiles } from './snippet/write-snippet.js';

/** Null if this host has no such version, or its list cannot be read. */
export async function loadFixedFiles(origin: string): Promise<FixedFiles | null> {
  try {
    const response = await fetch(`${origin}/widgets/v${VERSION}/integrity.json`, { credentials: 'omit' });
    if (!response.ok) return null;
    const listed: unknown = await response.json();
    const integrity = Object.fromEntries(Object.entries(Object(listed)).filter((file): file is [string, string] => typeof file[1] === 'string' && /^sha\d{3}-/.test(file[1])));
    return Object.keys(integrity).length === 0 ? null : { version: VERSION, integrity };
  } catch {
    return null;
  }
}
