import type { DocumentData } from './create-ask.js';
import type { Keys } from './kept-answer.js';

/** Documents that tell what has changed, by the names of their operations. */
export interface ChangeDocuments {
  ChangesView: {
    variables: { after: string | null };
    data: { changes: { readonly position: string; readonly complete: boolean; readonly entities: readonly { readonly type: string; readonly id: string }[] } };
  };
}

export const changeDocumentNames = ['ChangesView'] as const;

/** However long nobody can say, in milliseconds. */
const LONGEST_PAUSE = 5000;

type Changes = ChangeDocuments['ChangesView']['data']['changes'];

export interface ChangeWatchOptions {
  ask(variables: { after: string | null }): Promise<DocumentData<{ changes: Changes }>>;
  /**
   * What has changed, by the names answers are kept under; null for everything. Called for each change once, or more often.
   * @param seconds ago at most that it happened
   */
  onChange(changed: Keys, seconds: number): void;
  /** Whether anything is kept that could become old; as long as there is not, nobody is asked. */
  isNeeded?(): boolean;
  /** Between two questions, in milliseconds. */
  pauseMilliseconds?: number;
}

/** Entities, and everything that does not rest on single ones: how it reads is `WorkedOut.keys`. */
const keysOf = ({ complete, entities }: Changes): Keys => (complete ? new Set(entities.map(({ type, id }) => `${type}:${id}`)) : null);

/**
 * Asks again and again what has changed, through the graph, so that it is the same in every topology. As long as nobody can say, it goes
 * on asking; what happened in between is told then.
 */
export class ChangeWatch {
  readonly #options: Required<ChangeWatchOptions>;
  #position: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  /** Until the next question; longer each time nobody could say. */
  #pause: number;
  /** When it was last told that there is nothing more, in milliseconds. */
  #lookedAt = performance.now();
  #asking: Promise<void> = Promise.resolve();

  constructor(options: ChangeWatchOptions) {
    this.#options = { pauseMilliseconds: 400, isNeeded: () => true, ...options };
    this.#pause = this.#options.pauseMilliseconds;
  }

  /** How far changes have been told; another text as soon as answers may be others. Null before the first word. */
  get position(): string | null {
    return this.#position;
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#asking = this.#look().finally(() => {
        if (!this.#stopped) this.start();
      });
    }, this.#pause).unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#asking;
  }

  async #look(): Promise<void> {
    if (!this.#options.isNeeded()) return;
    const before = this.#lookedAt;
    const begin = performance.now();
    try {
      const answer = await this.#options.ask({ after: this.#position });
      if (!answer.ok) return this.#later();
      this.#pause = this.#options.pauseMilliseconds;
      this.#lookedAt = begin;
      const { changes } = answer.data;
      if (changes.position === this.#position) return;
      this.#position = changes.position;
      this.#options.onChange(keysOf(changes), (performance.now() - before) / 1000);
    } catch {
      // A service that cannot be asked is reported where it is called.
      this.#later();
    }
  }

  /** While a service is away it need not be told so every moment. */
  #later(): void {
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
  }
}
