// What `pnpm start`, `pnpm run import`, `pnpm practice`, `pnpm desk` and `pnpm key` do, from what has been compiled: so that the
// folder of the programs can be read-only, and needs no compiler. `node deploy/run.ts start`, `node deploy/run.ts import ics …`
import { fileURLToPath } from 'node:url';

import type * as starting from '../services/commands/src/start/main.ts';
import { Steps } from '../services/commands/src/start/steps.ts';

/** All of them are begun alike. */
type Command = Pick<typeof starting, 'main'>;

const commands = ['start', 'import', 'practice', 'desk', 'key'];

const [, , name = ''] = process.argv;
if (commands.includes(name)) {
  // The command reads what follows its name.
  process.argv.splice(2, 1);
  const { main } = (await import(new URL(`../services/commands/dist/${name}/main.js`, import.meta.url).href)) as Command;
  await main(fileURLToPath(new URL('..', import.meta.url)), new Steps(process.stdout));
} else {
  console.error(`"${name}" is no command; write one of ${commands.join(', ')}.`);
  process.exitCode = 2;
}
