import { readFileSync } from 'node:fs';

import { Random } from '@miteinander/activities/testing/random.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import { Population } from '../../generator/population.ts';
import { readTowns, type Town } from '../../generator/towns.ts';

const TRUSTED = new URL('../../../../schema/documents/trusted.json', import.meta.url);

/** How people choose: most look nearby and at the next week, few filter. */
const RADII = [2, 5, 5, 5, 5, 10, 10, 20];
const NEEDS = ['loneliness', 'isolation', 'movement', 'purpose', 'story-culture', 'family', 'digital', 'paperwork'];
const FILTERED = 0.25;

/** Positions are put on a grid before anything is asked; two in one cell would be one question. */
const CELLS_PER_DEGREE = 100;

const rounded = (degrees: number): number => Math.round(degrees * CELLS_PER_DEGREE) / CELLS_PER_DEGREE;

/** Addresses of trusted documents as the widgets ask for them, the same for the same seed and day. */
export class LoadQuestions {
  readonly #random: Random;
  readonly #day: string;
  readonly #towns: readonly Town[];
  readonly #population: Population;
  readonly #hashes = readHashes();
  readonly #asked = new Set<string>();

  constructor(seed: number, day: string) {
    this.#random = new Random(seed);
    this.#day = day;
    this.#towns = readTowns();
    this.#population = new Population(this.#towns);
  }

  /** What everybody asks: lists and filters of the largest towns, the words of all, and the search for a place, most asked first. */
  popular(towns: number): string[] {
    const largest = this.#towns.toSorted((one, other) => other.population - one.population).slice(0, towns);
    return [
      this.#address('Vocabulary', {}),
      ...largest.flatMap((town) => {
        const near = { position: this.#taken(town), radiusKm: 5 };
        const week = { from: this.#day, to: addDays(this.#day, 6) };
        return [
          this.#address('OffersNear', { near, filter: week, first: 20 }),
          this.#address('OffersNear', { near, filter: { ...week, freeOnly: true }, first: 20 }),
          this.#address('OfferFacets', { near, filter: week }),
          this.#address('Locate', { text: town.name }),
        ];
      }),
    ];
  }

  /** A list that nobody has asked for, from where somebody lives; no two are from the same cell of the grid. */
  rare(): string {
    const from = addDays(this.#day, this.#random.pick([0, 0, 0, 1, 1, 2, 7]));
    const filter = { from, to: addDays(from, this.#random.pick([0, 6])), ...(this.#random.chance(FILTERED) ? { needs: [this.#random.pick(NEEDS)], freeOnly: true } : {}) };
    return this.#address('OffersNear', { near: { position: this.#untaken(), radiusKm: this.#random.pick(RADII) }, filter, first: 20 });
  }

  #untaken(): { lat: number; lon: number } {
    for (;;) {
      const point = this.#population.point(this.#random);
      if (!this.#asked.has(cellOf(point))) return this.#taken(point);
    }
  }

  #taken(point: { lat: number; lon: number }): { lat: number; lon: number } {
    this.#asked.add(cellOf(point));
    return { lat: rounded(point.lat), lon: rounded(point.lon) };
  }

  #address(name: string, variables: object): string {
    const hash = this.#hashes.get(name);
    if (hash === undefined) throw new Error(`There is no trusted document "${name}".`);
    return `/documents/${hash}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
  }
}

const cellOf = ({ lat, lon }: { lat: number; lon: number }): string => `${rounded(lat)},${rounded(lon)}`;

/** Hashes by the names of operations. */
function readHashes(): Map<string, string> {
  const texts = JSON.parse(readFileSync(TRUSTED, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(texts).map(([hash, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '', hash]));
}
