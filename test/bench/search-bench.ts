import 'reflect-metadata';

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Steps } from '../../services/commands/src/start/steps.ts';
import { readOptions, USAGE, type PartName } from './bench-options.ts';
import { benchFolder, openCluster } from './dataset/open-cluster.ts';
import { openDataset } from './dataset/open-dataset.ts';
import { GATEWAY_USAGE } from './gateway/gateway-options.ts';
import { describeMachine } from './report/machine.ts';
import { withSection } from './report/sections.ts';
import { runParts } from './run-parts.ts';

/** What `pnpm bench` runs once everything is compiled; `args` are those behind it. */
export async function searchBench(root: string, args: readonly string[], steps: Steps): Promise<void> {
  const options = readArguments(args);
  const dataDirectory = benchFolder(process.env);
  const database = await openCluster(dataDirectory, (message) => steps.say(message));
  try {
    const machine = await describeMachine(database.admin);
    steps.say(`${machine}\n${database.description}`);
    const open = (germany: Parameters<typeof openDataset>[0]) => openDataset(germany, { admin: database.admin, dataDirectory }, steps);
    await runParts({ options, open, progress: steps }, async (part, section) => {
      steps.say(`\n${section}\n`);
      if (options.documented) steps.say(`✓ written to ${await document(root, part, section, `\`pnpm bench ${args.join(' ')}\`, ${options.day}. ${machine}.`)}`);
    });
  } finally {
    await database.stop();
  }
  steps.say(`The data stay for the next run in ${dataDirectory} (${database.description}). Delete the folder to be rid of them.`);
}

function readArguments(args: readonly string[]) {
  try {
    return readOptions(args, new Date());
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n\n${GATEWAY_USAGE}`, { cause: error });
  }
}

/** Puts a part's figures where they are documented; resolves to the file. */
async function document(root: string, part: PartName, section: string, circumstances: string): Promise<string> {
  const name = part === 'plans' ? 'docs/query-plans.md' : 'docs/benchmarks.md';
  const file = join(root, name);
  await writeFile(file, withSection(await readFile(file, 'utf8'), part, `${section}\n\n${circumstances}`));
  return name;
}
