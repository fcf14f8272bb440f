import { readConfig } from '../start/config.js';
import { explainFailure } from '../start/explain-failure.js';
import type { Steps } from '../start/steps.js';
import { withActivities } from '../system/with-activities.js';
import { parsePracticeOrder } from './practice-order.js';
import { runPractice } from './run-practice.js';
import { practiceUsage } from './usage.js';

/** What `pnpm practice` runs once everything is compiled. */
export async function main(root: string, steps: Steps): Promise<void> {
  const parsed = parsePracticeOrder(process.argv.slice(2));
  if (!parsed.ok) {
    process.stdout.write(`${parsed.reason === undefined ? '' : `${parsed.reason}\n\n`}${practiceUsage}`);
    process.exitCode = parsed.help ? 0 : 2;
    return;
  }
  let dataDirectory = root;
  try {
    const config = readConfig(process.env, root);
    ({ dataDirectory } = config);
    const url = config.publicUrl ?? `http://localhost:${config.port}`;
    process.exitCode = await withActivities(root, config, (em) => runPractice(parsed.order, { em, url, now: new Date(), output: process.stdout }));
  } catch (error) {
    steps.say(await explainFailure(error, dataDirectory));
    process.exitCode = 1;
  }
}
