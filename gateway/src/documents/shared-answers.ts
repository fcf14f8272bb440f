import { createHash } from 'node:crypto';
import type { SharedStore } from '../shared/shared-store.js';
import type { WorkedOut } from './kept-answer.js';
import { packWorkedOut, unpackWorkedOut } from './pack-worked-out.js';

/** As long as an answer is fresh anywhere, in seconds: what is shared must not be older than what is not. */
const SECONDS = 60;

/**
 * Answers that several gateways work out once between them. They are filed under how far changes have been told, so that nobody is handed
 * one from before a change they know of; before the first word about changes nothing is shared.
 */
export class SharedAnswers {
  readonly #store: SharedStore;
  readonly #position: () => string | null;

  constructor(store: SharedStore, position: () => string | null) {
    this.#store = store;
    this.#position = position;
  }

  /** The answer that another gateway has worked out, or else that of `work`, for the others as well. */
  async get(question: string, work: () => Promise<WorkedOut>): Promise<WorkedOut> {
    const position = this.#position();
    if (position === null) return work();
    const key = `answer ${createHash('sha256').update(`${position}\n${question}`).digest('base64url')}`;
    const found = await this.#store.read(key);
    const shared = found && unpackWorkedOut(found);
    if (shared !== undefined) return shared;
    const worked = await work();
    // Read at one position and filed under another, an answer could be older than its name says.
    if (worked.answer.keep && !worked.failed && this.#position() === position) void this.#store.write(key, packWorkedOut(worked), SECONDS);
    return worked;
  }
}
