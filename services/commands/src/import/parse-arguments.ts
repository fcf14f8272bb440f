import { type Dirent, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FormatOptions, ImportFormat } from './import-format.js';

export type ImportOrder = { ok: true; format: ImportFormat; paths: string[]; options: FormatOptions } | { ok: false; help: boolean; reason?: string };

/** What was typed, with folders replaced by the files in them that may be of the format. */
export async function parseArguments(typed: readonly string[], formats: readonly ImportFormat[], workingDirectory: string): Promise<ImportOrder> {
  const words = typed.filter((word) => word !== '--');
  if (words.some((word) => word === '--help' || word === '-h')) return { ok: false, help: true };
  const name = words.find((word) => !word.startsWith('-'));
  const format = formats.find((candidate) => candidate.name === name?.toLowerCase());
  const taken = takeOptions(words, format?.options?.map((option) => `--${option.name}`) ?? []);
  if ('reason' in taken) return wrong(taken.reason);
  const { options, rest: [, ...given] } = taken;
  if (name === undefined) return { ok: false, help: false };
  if (!format) return wrong(`Das Format „${name}“ gibt es nicht. Bekannt sind: ${formats.map((known) => known.name).join(', ')}.`);
  if (given.length === 0) return wrong('Bitte nennen Sie mindestens eine Datei.');

  const paths = new Set<string>();
  for (const path of given) {
    const absolute = resolve(workingDirectory, path);
    const entry = statSync(absolute, { throwIfNoEntry: false });
    if (!entry) return wrong(`Die Datei „${path}“ gibt es nicht.`);
    if (!entry.isDirectory()) {
      paths.add(absolute);
      continue;
    }
    const files = (await readdir(absolute, { withFileTypes: true })).filter((file) => belongs(file, format));
    if (files.length === 0) return wrong(`Im Ordner „${path}“ liegt keine Datei mit der Endung ${format.endings.join(' oder ')}.`);
    for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) paths.add(join(absolute, file.name));
  }
  return { ok: true, format, paths: [...paths], options };
}

/** Tells `--name value` and `--name=value` from the other words. */
function takeOptions(words: readonly string[], known: readonly string[]): { options: Record<string, string>; rest: string[] } | { reason: string } {
  const options: Record<string, string> = {};
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) {
      rest.push(word);
      continue;
    }
    const [option = '', attached] = word.split(/=(.*)/su, 2);
    if (!known.includes(option)) return { reason: `Die Option „${option}“ gibt es nicht${known.length > 0 ? `. Bekannt sind: ${known.join(', ')}` : ''}.` };
    const value = (attached ?? words[(at += 1)] ?? '').trim();
    if (value === '' || (attached === undefined && value.startsWith('--'))) return { reason: `Nach der Option „${option}“ fehlt der Wert.` };
    options[option.slice(2)] = value;
  }
  return { options, rest };
}

const belongs = (file: Dirent, format: ImportFormat) =>
  file.isFile() && !file.name.startsWith('.') && format.endings.some((ending) => file.name.toLowerCase().endsWith(ending));

const wrong = (reason: string): ImportOrder => ({ ok: false, help: false, reason });
