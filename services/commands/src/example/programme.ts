import { readdir, readFile } from 'node:fs/promises';

import type { z } from 'zod';

import { programmeSchema } from './programme.schema.js';

export type { When } from './when.js';

export type ExampleProgramme = z.infer<typeof programmeSchema>;
export type ExamplePartner = ExampleProgramme['partners'][number];
export type ExamplePlace = ExampleProgramme['places'][number];
export type ExampleActivity = ExampleProgramme['activities'][number];
export type ExampleSchedule = ExampleActivity['schedules'][number];

/** Every programme file of a folder, sorted by file name. The folder's URL ends in a slash. */
export async function readExampleProgramme(folder: URL): Promise<ExampleProgramme[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map(async (file) => parseProgramme(file, await readFile(new URL(file, folder), 'utf8'))));
}

/** One programme file's text, checked. `file` is for the error alone. */
export function parseProgramme(file: string, text: string): ExampleProgramme {
  const input = parseJson(file, text);
  const checked = programmeSchema.safeParse(input);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw invalidProgramme(file, issue?.path ?? [], input, issue?.message ?? 'is invalid');
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The example programme ${file} is no JSON: ${error instanceof Error ? error.message : String(error)}. Repair the file.`, { cause: error });
  }
}

function invalidProgramme(file: string, path: readonly PropertyKey[], input: unknown, message: string): Error {
  const value = JSON.stringify(valueAt(input, path)) ?? 'nothing';
  const at = path.length === 0 ? 'as a whole' : `at ${path.map(String).join('.')}`;
  return new Error(`The example programme ${file} ${at} has ${value.slice(0, 120)}: ${message}. Correct it in the file.`);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
}
