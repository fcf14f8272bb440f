import { LRUCache } from 'lru-cache';
import type { PlannedAnswer } from './planner.js';

/** About as many bytes of plans are kept for questions that anybody may think of. */
const PLAN_BYTES = 32_000_000;

/** Plans by question: those of trusted documents stay, of others as many as there is room for. */
export class PlanStore {
  readonly #trusted = new Map<string, PlannedAnswer>();
  readonly #others: LRUCache<string, PlannedAnswer>;

  constructor(maximumBytes = PLAN_BYTES) {
    this.#others = new LRUCache({ maxSize: maximumBytes, sizeCalculation: bytesOf });
  }

  get(question: string): PlannedAnswer | undefined {
    return this.#trusted.get(question) ?? this.#others.get(question);
  }

  keep(question: string, planned: PlannedAnswer): void {
    this.#others.set(question, planned);
  }

  trust(question: string, planned: PlannedAnswer): void {
    this.#trusted.set(question, planned);
  }
}

/** About as much memory as a plan takes in compiled form, with the document it was made for. */
const bytesOf = ({ plan, document }: PlannedAnswer): number => 4000 + 50 * ((document.loc?.source.body.length ?? 0) + JSON.stringify(plan).length);
