import { readConfig } from '../start/config.js';
import { explainFailure } from '../start/explain-failure.js';
import type { Steps } from '../start/steps.js';
import { withActivities } from '../system/with-activities.js';
import { runDesk } from './run-desk.js';
import { deskUsage } from './usage.js';

/** What `pnpm desk` runs once everything is compiled. */
export async function main(root: string, steps: Steps): Promise<void> {
  const typed = process.argv.slice(2).filter((word) => word !== '--');
  const [offer] = typed;
  const help = typed.some((word) => word === '--help' || word === '-h');
  if (help || offer === undefined || typed.length > 1) {
    process.stdout.write(deskUsage);
    process.exitCode = help || offer === undefined ? 0 : 2;
    return;
  }
  let dataDirectory = root;
  try {
    const config = readConfig(process.env, root);
    ({ dataDirectory } = config);
    const url = config.publicUrl ?? `http://localhost:${config.port}`;
    process.exitCode = await withActivities(root, config, (em) => runDesk(offer, { em, url, output: process.stdout }));
  } catch (error) {
    steps.say(await explainFailure(error, dataDirectory));
    process.exitCode = 1;
  }
}
