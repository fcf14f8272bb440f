import { assembleSystem } from './assemble-system.js';
import { start } from './start.js';
import type { Steps } from './steps.js';

/** What `pnpm start` runs once everything is compiled. */
export async function main(root: string, steps: Steps): Promise<void> {
  // A terminal that was closed must not end us half-way through stopping.
  process.stdout.on('error', () => undefined);
  process.exit(await start({ root, steps, system: assembleSystem() }));
}
