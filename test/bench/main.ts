// What `pnpm bench` runs, before anything is compiled.
import { fileURLToPath } from 'node:url';

import { compile } from '../../services/commands/bin/prepare.ts';
import { Steps } from '../../services/commands/src/start/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const steps = new Steps(process.stdout);

try {
  await compile(root, steps);
  const args = process.argv.slice(2);
  if (args[0] === 'gateway') {
    const { gatewayBench } = await import('./gateway/gateway-bench.ts');
    await gatewayBench(root, args.slice(1), steps);
  } else {
    const { searchBench } = await import('./search-bench.ts');
    await searchBench(root, args, steps);
  }
} catch (error) {
  steps.say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
