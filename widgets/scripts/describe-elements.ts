import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** A custom-elements manifest (schema 1.0.0), as far as it is read here. */
export interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

export interface Declaration {
  name: string;
  tagName?: string;
  description?: string;
  attributes?: Described[];
  members?: (Described & { kind: string; privacy?: string; static?: boolean; readonly?: boolean; attribute?: string })[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
}

export interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

/** The modules in which public elements are declared. */
const MODULES = ['src/offers/offers.element.ts', 'src/places/places.element.ts', 'src/prescription/prescription.element.ts'];

/** Reads what the elements take, say and show from their sources. */
export async function describeElements(folder: string): Promise<Manifest> {
  const sources = await Promise.all(MODULES.map(async (path) => ts.createSourceFile(path, await readFile(join(folder, path), 'utf8'), ts.ScriptTarget.ES2022, true)));
  const manifest = create({ modules: sources, plugins: litPlugin(), context: { dev: false } }) as Manifest;
  // What the analyzer finds in calls of dispatchEvent beside what is described has no name, or a wrong one.
  for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith('mit-'));
  }
  return manifest;
}
