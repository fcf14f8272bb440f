import { brotliCompressSync } from 'node:zlib';

/** What something may weigh with brotli, in kilobytes of 1024 bytes: what is aimed at, and what fails the build. */
export interface Limit {
  goal: number;
  hard: number;
}

export interface Weight {
  name: string;
  /** Kilobytes. */
  raw: number;
  brotli: number;
  limit: Limit;
}

/** A widget stands on other people's pages and stays light. */
const LIMITS: Readonly<Record<string, Limit>> = {
  'offers.js': { goal: 18, hard: 25 },
  'places.js': { goal: 18, hard: 25 },
  'prescription.js': { goal: 18, hard: 25 },
  'prescription-answer.js': { goal: 9, hard: 12 },
  'both.js': { goal: 26, hard: 35 },
  'filters.js': { goal: 12, hard: 15 },
  'offers-map.js': { goal: 42, hard: 48 },
  'configurator.js': { goal: 30, hard: 40 },
  'configurator.element.js': { goal: 30, hard: 40 },
  'frame.js': { goal: 1, hard: 1.5 },
  'embed.js': { goal: 1, hard: 1.5 },
  'arrival.js': { goal: 10, hard: 12 },
  'desk.js': { goal: 18, hard: 20 },
  'poster.js': { goal: 11, hard: 13 },
  'practice-report.js': { goal: 9, hard: 11 },
  'sheet.js': { goal: 28, hard: 32 },
  'recipe.js': { goal: 22, hard: 26 },
  'rezept-sw.js': { goal: 1.5, hard: 2 },
  '20 offers': { goal: 8, hard: 15 },
};

/** A language, and whatever else comes only when it is wanted. */
const OF_A_LATER_FILE: Limit = { goal: 5, hard: 6 };

export function weigh(name: string, bytes: Uint8Array): Weight {
  return { name, raw: bytes.length / 1024, brotli: brotliCompressSync(bytes).length / 1024, limit: LIMITS[name] ?? OF_A_LATER_FILE };
}

/** What to do about something too heavy; null if it is not. */
export function complaintOf({ name, brotli, limit: { hard } }: Weight): string | null {
  return brotli <= hard ? null : `${name} has ${brotli.toFixed(1)} KB with brotli, more than the ${hard} KB it may have. Import less, or load what is rarely needed later.`;
}

/** A table in plain text: sizes against what is aimed at and what is allowed. */
export function tableOf(weights: readonly Weight[]): string {
  const rows = weights.map(({ name, raw, brotli, limit: { goal, hard } }) => [
    name, raw.toFixed(1), brotli.toFixed(1), String(goal), String(hard), brotli > hard ? 'TOO HEAVY' : brotli > goal ? 'above goal' : '',
  ]);
  const lines = [['file', 'raw KB', 'brotli KB', 'goal', 'hard', ''], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
