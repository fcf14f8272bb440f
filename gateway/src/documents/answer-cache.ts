import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { silentObserver, type CacheOutcome, type Observer } from '../observing/observer.js';
import type { KeptAnswer, Keys, WorkedOut } from './kept-answer.js';
import { rescuedCaching } from './caching.js';
import { readyAnswerSize, type ReadyAnswer } from './ready-answer.js';

export interface AnswerCacheOptions {
  maximumBytes?: number;
  /** Until an answer is worked out anew because time goes on, even if nothing has changed. */
  freshMilliseconds?: number;
  /** How long after that it is still handed out while a new one is worked out. */
  staleMilliseconds?: number;
  /** How old an answer may be that is handed out because no new one can be had. */
  rescueMilliseconds?: number;
  /** How long a rescued answer is handed out before somebody tries again. */
  pauseMilliseconds?: number;
  /** In milliseconds, never going back. */
  clock?: () => number;
  observer?: Observer;
}

/** Answers that are only past their time are worked out anew one by one. Nobody waits for them: those for whom somebody waits come first. */
const RENEWED_AT_ONCE = 1;

/** An answer, and how it came about. */
export interface Handed {
  readonly answer: ReadyAnswer;
  readonly outcome: CacheOutcome;
}

/** One answer that is being worked out. */
interface Work {
  readonly done: Promise<ReadyAnswer>;
  /** What has changed since it began. */
  readonly changed: Keys[];
}

const touches = (changed: Keys, keys: Keys): boolean => {
  if (changed === null || keys === null) return true;
  for (const key of changed) if (keys.has(key)) return true;
  return false;
};

/**
 * Ready bytes by question. Whoever asks the same while the answer is being worked out waits for that one answer. An answer that is only
 * past its time is handed out once more while a new one is worked out; one that rests on what has changed is not, unless the services
 * cannot be asked. What is not to be kept is handed to everybody waiting and then forgotten.
 */
export class AnswerCache {
  readonly #kept: LRUCache<string, KeptAnswer>;
  readonly #underWay = new Map<string, Work>();
  readonly #all = new Set<Work>();
  /** Questions whose answers are being renewed or wait for their turn. */
  readonly #renewals = new Set<string>();
  readonly #turns = pLimit(RENEWED_AT_ONCE);
  readonly #clock: () => number;
  readonly #observer: Observer;
  readonly #fresh: number;
  readonly #stale: number;
  readonly #rescue: number;
  readonly #pause: number;

  constructor({
    maximumBytes = 64 * 1024 * 1024,
    freshMilliseconds = 60_000,
    staleMilliseconds = 600_000,
    rescueMilliseconds = 86_400_000,
    pauseMilliseconds = 2000,
    clock = () => performance.now(),
    observer = silentObserver,
  }: AnswerCacheOptions = {}) {
    this.#kept = new LRUCache({ maxSize: maximumBytes, sizeCalculation: ({ answer, keys }, question) => readyAnswerSize(answer) + question.length + (keys?.size ?? 0) * 100 });
    [this.#fresh, this.#stale, this.#rescue, this.#pause] = [freshMilliseconds, staleMilliseconds, rescueMilliseconds, pauseMilliseconds];
    this.#clock = clock;
    this.#observer = observer;
  }

  #isFresh(kept: KeptAnswer): boolean {
    const now = this.#clock();
    return (!kept.old && now < kept.freshUntil) || now < kept.rescuedUntil;
  }

  /** Whether there is an answer, however old. */
  has(question: string): boolean {
    return this.#kept.has(question);
  }

  /** How many answers are kept, old ones among them. */
  get size(): number {
    return this.#kept.size;
  }

  /** The kept answer if it may be handed out without a further look. */
  fresh(question: string): KeptAnswer | undefined {
    const kept = this.#kept.get(question);
    return kept !== undefined && this.#isFresh(kept) ? kept : undefined;
  }

  async get(question: string, work: () => Promise<WorkedOut>): Promise<Handed> {
    const kept = this.#kept.get(question);
    if (kept !== undefined && this.#isFresh(kept)) return this.#out('hit', kept.answer);
    if (kept !== undefined && !kept.old && this.#clock() - kept.freshUntil < this.#stale) {
      void this.#renew(question, work);
      return this.#out('stale', kept.answer);
    }
    const underWay = this.#underWay.get(question);
    return this.#out(underWay === undefined ? 'miss' : 'joined', await (underWay?.done ?? this.#start(question, work)));
  }

  /** Gives up what rests on one of these, or everything. @returns how many answers that were */
  forget(changed: Keys): number {
    let count = 0;
    for (const kept of this.#kept.values()) {
      if (kept.old || !touches(changed, kept.keys)) continue;
      kept.old = true;
      count += 1;
    }
    // What is being worked out may have been read before the change: it is good for those who wait, not for those who come.
    for (const work of this.#all) work.changed.push(changed);
    this.#underWay.clear();
    return count;
  }

  #out(outcome: CacheOutcome, answer: ReadyAnswer): Handed {
    this.#observer.cached(outcome);
    return { answer, outcome };
  }

  async #renew(question: string, work: () => Promise<WorkedOut>): Promise<void> {
    if (this.#renewals.has(question)) return;
    this.#renewals.add(question);
    try {
      await this.#turns(async () => {
        const kept = this.#kept.peek(question);
        // Meanwhile somebody else has seen to it, or nobody asks any more.
        if (kept === undefined || this.#isFresh(kept)) return;
        const since = performance.now();
        await (this.#underWay.get(question)?.done ?? this.#start(question, work));
        // As long again for others: where many are past their time at once, renewing them takes half of a processor at most.
        await sleep(performance.now() - since);
      });
    } catch {
      // The next who asks has it tried again.
    } finally {
      this.#renewals.delete(question);
    }
  }

  #start(question: string, begin: () => Promise<WorkedOut>): Promise<ReadyAnswer> {
    const changed: Keys[] = [];
    const work: Work = { changed, done: this.#carryOut(question, begin, changed).finally(() => this.#end(question, work)) };
    this.#underWay.set(question, work);
    this.#all.add(work);
    return work.done;
  }

  #end(question: string, work: Work): void {
    this.#all.delete(work);
    if (this.#underWay.get(question) === work) this.#underWay.delete(question);
  }

  async #carryOut(question: string, begin: () => Promise<WorkedOut>, changed: readonly Keys[]): Promise<ReadyAnswer> {
    let worked: WorkedOut;
    try {
      worked = await begin();
    } catch (error) {
      const rescued = this.#rescued(question);
      if (rescued === undefined) throw error;
      return rescued;
    }
    const { answer, keys, failed } = worked;
    if (failed) return this.#rescued(question) ?? answer;
    if (answer.keep && !changed.some((change) => touches(change, keys))) this.#keep(question, answer, keys);
    return answer;
  }

  #keep(question: string, answer: ReadyAnswer, keys: Keys): void {
    const now = this.#clock();
    this.#kept.set(question, { answer, keys, old: false, freshUntil: now + this.#fresh, rescuedUntil: 0, at: now });
  }

  /** The last good answer, if it is not too old; nobody tries again for a moment. */
  #rescued(question: string): ReadyAnswer | undefined {
    const kept = this.#kept.get(question);
    const now = this.#clock();
    if (kept === undefined || now - kept.at > this.#rescue) return undefined;
    kept.rescuedUntil = now + this.#pause;
    kept.answer = { ...kept.answer, caching: rescuedCaching };
    return kept.answer;
  }
}
