import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Steps } from '../src/start/steps.ts';

const NOT_INPUTS = new Set(['node_modules', 'dist', '.vitest-attachments']);

/** Compiles what the commands need; a moment when nothing has changed. */
export async function compile(root: string, steps: Steps): Promise<void> {
  await steps.run('sources compiled', () => run(root, join(root, 'node_modules/.bin/tsc'), ['-b', 'services/commands']));
}

/** Builds the widgets if anything they are made of has changed since. */
export async function buildWidgets(root: string, steps: Steps): Promise<void> {
  const script = join(root, 'widgets/build.ts');
  const stamp = join(root, 'widgets/dist/.inputs');
  if (!existsSync(script)) return;
  const inputs = fingerprint([join(root, 'widgets'), join(root, 'schema/api.graphql'), join(root, 'schema/documents')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  await steps.run('widgets built', () => run(root, process.execPath, [script]));
  writeFileSync(stamp, inputs);
}

/** Builds the page on which integrators try the API, if anything it is made of has changed since. */
export async function buildExplorer(root: string, steps: Steps): Promise<void> {
  const stamp = join(root, 'gateway/dist/explorer/.inputs');
  const inputs = fingerprint([join(root, 'gateway/explorer'), join(root, 'gateway/package.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  await steps.run('explorer built', () => run(root, process.execPath, [join(root, 'gateway/explorer/build.ts')]));
  writeFileSync(stamp, inputs);
}

/** Changes when a file is added, removed or written. */
function fingerprint(paths: string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return;
    if (!entry.isDirectory()) return void hash.update(`${path}\0${entry.size}\0${entry.mtimeMs}\0`);
    for (const name of readdirSync(path).sort()) if (!NOT_INPUTS.has(name) && !name.endsWith('.tsbuildinfo')) visit(join(path, name));
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

/** Runs a tool silently; what it said is shown when it fails. */
function run(root: string, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim() || `${program} ended with ${code}`))));
  });
}
