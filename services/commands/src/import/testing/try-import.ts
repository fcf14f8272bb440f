import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportFormat } from '../import-format.js';
import type { ImportTargets } from '../import-targets.js';
import { runImport } from '../run-import.js';
import { type MemoryTargets, createMemoryTargets } from './memory-targets.js';
import { createTextOutput } from './text-output.js';

export interface TriedImport {
  code: number;
  output: string;
  /** The lines of the rejects table without its header. */
  rejects: string[];
  records: MemoryTargets['records'];
}

export interface TryOptions {
  /** Files to write, by name; typed after the format when no arguments are given. */
  files?: Record<string, string | Buffer>;
  arguments?: string[];
  memory?: MemoryTargets;
  targets?: Partial<ImportTargets>;
  formats?: readonly ImportFormat[];
}

/** Runs one import against writers in memory, in a folder of its own that is gone afterwards. */
export async function tryImport(format: string, options: TryOptions): Promise<TriedImport> {
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-import-'));
  return tryIn(folder, format, options).finally(() => rm(folder, { recursive: true, force: true }));
}

async function tryIn(folder: string, format: string, options: TryOptions): Promise<TriedImport> {
  const files = options.files ?? {};
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const memory = options.memory ?? createMemoryTargets();
  const text = createTextOutput();
  const code = await runImport({
    arguments: [format, ...(options.arguments ?? Object.keys(files))],
    targets: { ...memory.targets, ...options.targets },
    dataDirectory: join(folder, '.data'),
    output: text.output,
    workingDirectory: folder,
    ...(options.formats && { formats: options.formats }),
  });
  return { code, output: text.text(), rejects: await readRejects(join(folder, '.data/rejects')), records: memory.records };
}

async function readRejects(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const tables = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return tables.flatMap((table) => table.trimEnd().split('\r\n').slice(1));
}
