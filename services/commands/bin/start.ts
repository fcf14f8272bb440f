// What `pnpm start` runs, before anything is compiled.
import { fileURLToPath } from 'node:url';

import { Steps } from '../src/start/steps.ts';
import { buildExplorer, buildWidgets, compile } from './prepare.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const steps = new Steps(process.stdout);

try {
  await compile(root, steps);
  await buildWidgets(root, steps);
  await buildExplorer(root, steps);
} catch (error) {
  steps.say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

const compiled: { main(root: string, steps: Steps): Promise<void> } = await import(new URL('../dist/start/main.js', import.meta.url).href);
await compiled.main(root, steps);
