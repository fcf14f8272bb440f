import { stat } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { ApiKey } from './api-key.js';
import { digestOf, readKeyFile } from './key-file.js';

/** So often, at most, the file is looked at, in milliseconds: a key that was taken away ends within this time. */
const LOOK_EVERY = 1000;

/** Nobody was given a longer one. */
const LONGEST_KEY = 200;

export interface KeyRingOptions {
  log?: Pick<FastifyBaseLogger, 'error' | 'info'> | undefined;
  clock?: () => number;
}

/** The keys that were given to people, as the file says now. It is looked at when somebody shows a key, and read again when it has changed. */
export class KeyRing {
  #keys: ReadonlyMap<string, ApiKey> = new Map();
  #seen = '';
  #lookedAt = -Infinity;
  #looking: Promise<void> | undefined;
  readonly #clock: () => number;

  private constructor(
    private readonly file: string | undefined,
    private readonly options: KeyRingOptions,
  ) {
    this.#clock = options.clock ?? (() => performance.now());
  }

  /**
   * @param file where there is none, there are no keys until there is one; without a path, never
   * @throws KeyFileError if the file is there and cannot be used
   */
  static async open(file: string | undefined, options: KeyRingOptions = {}): Promise<KeyRing> {
    const ring = new KeyRing(file, options);
    await ring.#look();
    return ring;
  }

  /** Whose key it is; undefined if it is nobody's. */
  async find(key: string): Promise<ApiKey | undefined> {
    if (key.length > LONGEST_KEY) return undefined;
    if (this.#clock() - this.#lookedAt >= LOOK_EVERY) {
      this.#looking ??= this.#look()
        // What was known stays known.
        .catch((error: unknown) => this.options.log?.error({ reason: error instanceof Error ? error.message : String(error) }, 'the API keys were not read again'))
        .finally(() => (this.#looking = undefined));
      await this.#looking;
    }
    return this.#keys.get(digestOf(key));
  }

  async #look(): Promise<void> {
    this.#lookedAt = this.#clock();
    if (this.file === undefined) return;
    const state = await stat(this.file).catch(() => undefined);
    const seen = state === undefined ? 'none' : `${state.ino} ${state.size} ${state.mtimeMs}`;
    if (seen === this.#seen) return;
    this.#keys = new Map((await readKeyFile(this.file)).map((key) => [key.digest, key]));
    this.#seen = seen;
  }
}
