import { RequestError } from '../data/request-error.js';
import type { Desk, Keeping } from './desk.js';
import { undoOf } from './undo-of.js';

/** The parts of a desk that are answered each by itself. */
export type Part = 'confirm' | 'room' | 'pause' | 'call';

/** What became of the last change, said beside the part it belongs to. */
export type Said =
  | { readonly part: Part; readonly kind: 'saving'; readonly change: Keeping }
  | { readonly part: Part; readonly kind: 'saved'; readonly undo: Keeping | null }
  | { readonly part: Part; readonly kind: 'undone' }
  /** Nothing was lost: the same change can be tried again. */
  | { readonly part: Part; readonly kind: 'offline' | 'failed' | 'tooMany'; readonly retry: Keeping; readonly undoing: boolean }
  /** The secret holds no longer. */
  | { readonly part: Part; readonly kind: 'locked' }
  /** The change itself cannot be; in the words of the API. */
  | { readonly part: Part; readonly kind: 'refused'; readonly words: string };

/** Saves changes one after the other, in the order in which they were made. */
export class Saving {
  said: Said | null = null;
  #last: Promise<unknown> = Promise.resolve();

  readonly #keep: (change: Keeping) => Promise<Desk>;

  /** @param keep tells the API a change. @throws RequestError */
  constructor(keep: (change: Keeping) => Promise<Desk>) {
    this.#keep = keep;
  }

  /**
   * @param current what holds when the change's turn has come
   * @param show called whenever there is something new, with the new state if the change was saved
   */
  save(part: Part, change: Keeping, undoing: boolean, current: () => Desk, show: (saved?: Desk) => void): Promise<void> {
    const turn = this.#last.then(async () => {
      const before = current().activity;
      this.said = { part, kind: 'saving', change };
      show();
      try {
        const saved = await this.#keep(change);
        this.said = undoing ? { part, kind: 'undone' } : { part, kind: 'saved', undo: undoOf(change, before) };
        show(saved);
      } catch (error) {
        this.said = failed(part, change, undoing, error);
        show();
      }
    });
    this.#last = turn;
    return turn;
  }
}

function failed(part: Part, change: Keeping, undoing: boolean, error: unknown): Said {
  if (!(error instanceof RequestError)) return { part, kind: 'failed', retry: change, undoing };
  if (error.code === 'UNKNOWN_SECRET') return { part, kind: 'locked' };
  if (error.code === 'TOO_MANY_ATTEMPTS') return { part, kind: 'tooMany', retry: change, undoing };
  const german = error.words['de'];
  if (german) return { part, kind: 'refused', words: `${german.message} ${german.hint}` };
  return { part, kind: error.code === 'OFFLINE' ? 'offline' : 'failed', retry: change, undoing };
}
