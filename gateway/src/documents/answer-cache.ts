import { LRUCache } from 'lru-cache';
import { readyAnswerSize, type ReadyAnswer } from './ready-answer.js';

export interface AnswerCacheOptions {
  maximumBytes?: number;
  lifetimeMilliseconds?: number;
}

/**
 * Ready bytes by question. Whoever asks the same while the answer is being worked out waits for that one answer;
 * failures are handed to everybody waiting and then forgotten.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, ReadyAnswer>;
  readonly #underWay = new Map<string, Promise<ReadyAnswer>>();

  constructor({ maximumBytes = 32 * 1024 * 1024, lifetimeMilliseconds = 60_000 }: AnswerCacheOptions = {}) {
    this.#answers = new LRUCache({
      maxSize: maximumBytes,
      sizeCalculation: (answer, question) => readyAnswerSize(answer) + question.length,
      ttl: lifetimeMilliseconds,
    });
  }

  async get(question: string, work: () => Promise<ReadyAnswer>): Promise<ReadyAnswer> {
    const ready = this.#answers.get(question);
    if (ready !== undefined) return ready;
    const underWay = this.#underWay.get(question);
    if (underWay !== undefined) return underWay;

    const answering = work()
      .then((answer) => {
        if (answer.keep) this.#answers.set(question, answer);
        return answer;
      })
      .finally(() => this.#underWay.delete(question));
    this.#underWay.set(question, answering);
    return answering;
  }
}
