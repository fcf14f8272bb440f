import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runImport } from '@miteinander/commands/import/run-import.js';
import { createTextOutput } from '@miteinander/commands/import/testing/text-output.js';
import { openWriters } from '@miteinander/commands/system/open-writers.js';
import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';

/** Runs `import` on a real database as an operator would. @returns what it said. @throws if it did not take the files. */
export async function importFiles(connections: ServiceConnections, now: Date, ...typed: string[]): Promise<string> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'miteinander-import-'));
  const text = createTextOutput();
  const writers = openWriters(connections);
  try {
    const code = await runImport({ arguments: typed, targets: writers.targets, dataDirectory, output: text.output, now });
    if (code !== 0) throw new Error(`The import of ${typed.join(' ')} ended with ${code}:\n${text.text()}`);
  } finally {
    await writers.finish(now);
    await rm(dataDirectory, { recursive: true, force: true });
  }
  return text.text();
}

/** The line of the closing table that begins with a label, as its cells. */
export function rowOf(output: string, label: string): string[] | undefined {
  return output.split('\n').find((line) => line.startsWith(`${label} `))?.trim().split(/\s+/u);
}
