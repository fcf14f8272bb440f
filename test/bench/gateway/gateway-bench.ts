import 'reflect-metadata';

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Steps } from '../../../services/commands/src/start/steps.ts';
import { benchFolder, openCluster } from '../dataset/open-cluster.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import { describeMachine, describeProcessors } from '../report/machine.ts';
import { withSection } from '../report/sections.ts';
import { GATEWAY_USAGE, readGatewayOptions, type GatewayOptions, type GatewayPart } from './gateway-options.ts';
import { measureCached } from './parts/measure-cached.ts';
import { measureLoad } from './parts/measure-load.ts';
import { measureMemory, type MeasuredMemory, type MemoryOptions } from './parts/measure-memory.ts';
import { measureRefusing } from './parts/measure-refusing.ts';
import { measureShare } from './parts/measure-share.ts';
import { measureUncached } from './parts/measure-uncached.ts';
import { cacheSection, loadSection, memorySection, refusingSection, shareSection, uncachedSection } from './report/sections.ts';
import { jemalloc } from './serving/jemalloc.ts';

/** A part's table, and what it holds for. */
interface Section {
  readonly table: string;
  readonly machine: string;
}

/** What `pnpm bench gateway` runs once everything is compiled; `args` are those behind "gateway". */
export async function gatewayBench(root: string, args: readonly string[], steps: Steps): Promise<void> {
  const options = readArguments(args);
  steps.say(describeProcessors());
  for (const part of options.parts) {
    const { table, machine } = part === 'load' ? await underLoad(options, steps) : { table: await measure(part, options, steps), machine: describeProcessors() };
    steps.say(`\n${table}\n`);
    if (!options.documented) continue;
    await document(root, part, `${table}\n\n\`${['pnpm bench gateway', ...args].join(' ')}\`, ${options.day}. ${machine}.`);
    steps.say('✓ written to docs/benchmarks.md');
  }
}

async function measure(part: Exclude<GatewayPart, 'load'>, options: GatewayOptions, steps: Steps): Promise<string> {
  const { rounds, warmUp, requests, stockRequests, wrkSeconds, few, many } = options;
  switch (part) {
    case 'uncached':
      return uncachedSection(await steps.run('what nobody asked before', () => measureUncached(requests, { rounds, warmUp })));
    case 'share':
      return shareSection(await steps.run('the gateway alone', () => measureShare(requests, { rounds, warmUp })));
    case 'cached':
      return cacheSection(await steps.run('what lies ready', () => measureCached({ rounds, seconds: wrkSeconds })));
    case 'refusing':
      return refusingSection(await steps.run('refusing', () => measureRefusing({ rounds, requests, stockRequests })));
    case 'memory':
      return memorySection(await measureAllocators({ few, many }, steps));
  }
}

/** With the system's own way to allocate memory, and with the image's where it is installed. */
async function measureAllocators(sizes: MemoryOptions, steps: Steps): Promise<Record<string, MeasuredMemory>> {
  const glibc = await measureMemory(sizes, steps);
  const preload = jemalloc();
  return preload === undefined ? { glibc } : { glibc, jemalloc: await measureMemory({ ...sizes, preload }, steps) };
}

async function underLoad({ activities, seed, day, loadSeconds, mixedPerSecond, newPerSecond, towns }: GatewayOptions, steps: Steps): Promise<Section> {
  const dataDirectory = benchFolder(process.env);
  const database = await openCluster(dataDirectory, (message) => steps.say(message));
  try {
    const dataset = await openDataset({ activities, seed, day }, { admin: database.admin, dataDirectory }, steps);
    const measured = await measureLoad(dataset, { seconds: loadSeconds, mixedPerSecond, newPerSecond, towns, seed }, steps);
    return { table: loadSection(measured), machine: await describeMachine(database.admin) };
  } finally {
    await database.stop();
  }
}

function readArguments(args: readonly string[]): GatewayOptions {
  try {
    return readGatewayOptions(args, new Date());
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${GATEWAY_USAGE}`, { cause: error });
  }
}

async function document(root: string, part: GatewayPart, content: string): Promise<void> {
  const file = join(root, 'docs/benchmarks.md');
  await writeFile(file, withSection(await readFile(file, 'utf8'), `gateway-${part}`, content));
}
