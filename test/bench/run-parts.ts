import 'reflect-metadata';

import type { BenchOptions, PartName } from './bench-options.ts';
import type { Dataset, Progress } from './dataset/dataset.ts';
import type { Germany } from './generator/generate-germany.ts';
import { explainPlans } from './parts/explain-plans.ts';
import { measureDerivation } from './parts/measure-derivation.ts';
import { measureFacets } from './parts/measure-facets.ts';
import { measureGrowth } from './parts/measure-growth.ts';
import { measureMemory } from './parts/measure-memory.ts';
import { measurePages } from './parts/measure-pages.ts';
import { measureRequests } from './parts/measure-requests.ts';
import { makeCells, type Cell } from './questions/make-questions.ts';
import { derivationSection } from './report/derivation-section.ts';
import { facetsSection } from './report/facets-section.ts';
import { growthSection } from './report/growth-section.ts';
import { memorySection } from './report/memory-section.ts';
import { pageSection } from './report/page-section.ts';
import { plansSection } from './report/plans-section.ts';
import { requestSection } from './report/request-section.ts';

export interface Bench {
  options: Omit<BenchOptions, 'documented'>;
  open(germany: Germany): Promise<Dataset>;
  progress: Progress;
}

/** Whole answers take long; each question comes from this many points. */
const MOST_REQUEST_ORIGINS = 20;

/** Runs the parts asked for; hands on each one's table as soon as it is there. */
export async function runParts({ options, open, progress }: Bench, done: (part: PartName, section: string) => Promise<void>): Promise<void> {
  const { activities, larger, seed, day, origins, searches } = options;
  const dataset = await open({ activities, seed, day });
  const cells = (count: number): Cell[] => makeCells(count, seed + 1, day);
  const parts: Record<PartName, () => Promise<string>> = {
    page: async () => pageSection(await measurePages(dataset, cells(origins), progress)),
    facets: async () => facetsSection(await measureFacets(dataset, options, progress)),
    request: async () => requestSection(await measureRequests(dataset, cells(Math.min(origins, MOST_REQUEST_ORIGINS)), options, progress)),
    memory: async () => memorySection(await measureMemory(dataset, cells(origins), searches, progress)),
    plans: async () => plansSection(await explainPlans(dataset)),
    derivation: async () => derivationSection(await measureDerivation(dataset, progress), activities),
    growth: async () => growthSection(await measureGrowth(dataset, await open({ activities: larger, seed, day }), cells(origins), progress), activities, larger),
  };
  for (const part of options.parts) await done(part, await parts[part]());
}
