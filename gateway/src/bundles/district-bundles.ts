import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { CodedExtensions } from '../errors/coded-extensions.js';
import { packedDistrict, readyDistrictSize, type ReadyDistrict } from './ready-district.js';
import { Turns } from './turns.js';

type Refused = { readonly ok: false; readonly error: CodedExtensions };

export type BuiltDistrict = { readonly ok: true; readonly ready: ReadyDistrict; readonly whole: boolean } | Refused;

export interface DistrictSource {
  /** Another text as soon as a bundle built now would be another one. */
  position(): Promise<{ readonly ok: true; readonly position: string } | Refused>;
  build(ags: string): Promise<BuiltDistrict>;
  /** Told why what is there is served, when something better cannot be had. */
  failed(reason: unknown): void;
}

export interface DistrictBundlesOptions {
  maximumBytes?: number;
  /** Between the beginnings of two builds of the same district. */
  pauseMilliseconds?: number;
}

interface Kept {
  readonly position: string;
  readonly ready: ReadyDistrict;
}

interface Build {
  /** Of what it reads; undefined before it begins to read. */
  position?: string;
  done: Promise<BuiltDistrict>;
}

/** Rounds after which somebody who asks in the middle of many changes takes what there is. */
const MOST_ROUNDS = 3;

/**
 * Bundles by district, each built anew when something has changed and somebody asks: an answer is never older than its question. One build
 * at a time for a district, and not more often than every two seconds. What fails or lacks something does not take the place of a good one.
 */
export class DistrictBundles {
  readonly #source: DistrictSource;
  readonly #pause: number;
  readonly #kept: LRUCache<string, Kept>;
  readonly #builds = new Map<string, Build>();
  readonly #begun = new Map<string, number>();
  /** Whoever asks for every district must not leave the others waiting for everything else. */
  readonly #building = new Turns(2);
  readonly #packing = new Turns(1);

  constructor(source: DistrictSource, { maximumBytes = 128 * 1024 * 1024, pauseMilliseconds = 2000 }: DistrictBundlesOptions = {}) {
    this.#source = source;
    this.#pause = pauseMilliseconds;
    this.#kept = new LRUCache({ maxSize: maximumBytes, sizeCalculation: ({ ready }) => readyDistrictSize(ready) });
  }

  async get(ags: string): Promise<BuiltDistrict> {
    for (let round = 1; ; round++) {
      const now = await this.#source.position();
      if (!now.ok) return this.#lastGood(ags, now);
      const kept = this.#kept.get(ags);
      if (kept?.position === now.position) return { ok: true, ready: kept.ready, whole: true };
      const build = this.#builds.get(ags) ?? this.#start(ags);
      // One that has begun to read may have missed what has changed since.
      const current = build.position === undefined || build.position === now.position;
      const built = await build.done;
      if (current || round === MOST_ROUNDS) return built;
    }
  }

  #start(ags: string): Build {
    const build: Partial<Build> = {};
    build.done = this.#build(ags, build).finally(() => this.#builds.delete(ags));
    this.#builds.set(ags, build as Build);
    return build as Build;
  }

  async #build(ags: string, build: Partial<Build>): Promise<BuiltDistrict> {
    const sinceLast = performance.now() - (this.#begun.get(ags) ?? -Infinity);
    if (sinceLast < this.#pause) await wait(this.#pause - sinceLast);
    return this.#building.take(() => this.#read(ags, build));
  }

  async #read(ags: string, build: Partial<Build>): Promise<BuiltDistrict> {
    this.#begun.set(ags, performance.now());
    const now = await this.#source.position();
    if (!now.ok) return this.#lastGood(ags, now);
    build.position = now.position;
    const built = await this.#source.build(ags);
    if (!built.ok || !built.whole) return this.#lastGood(ags, built);
    this.#keep(ags, { position: now.position, ready: built.ready });
    return built;
  }

  /** Served at once, and in fewer bytes as soon as those are there. */
  #keep(ags: string, kept: Kept): void {
    this.#kept.set(ags, kept);
    this.#packing
      .take(async () => {
        if (this.#kept.peek(ags) !== kept) return;
        const ready = await packedDistrict(kept.ready);
        if (this.#kept.peek(ags) === kept) this.#kept.set(ags, { ...kept, ready });
      })
      .catch((error: unknown) => this.#source.failed(error));
  }

  /** Instead of what failed or lacks something, which has to do if there is nothing better. */
  #lastGood(ags: string, worse: BuiltDistrict): BuiltDistrict {
    const kept = this.#kept.get(ags);
    if (kept === undefined) return worse;
    this.#source.failed(worse.ok ? 'a service left something out' : worse.error.code);
    return { ok: true, ready: kept.ready, whole: true };
  }
}
