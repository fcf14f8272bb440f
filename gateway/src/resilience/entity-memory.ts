import { LRUCache } from 'lru-cache';

type Entity = Readonly<Record<string, unknown>>;

/** By which an entity is asked for: its type and the fields of its key. */
export type Representation = Readonly<Record<string, unknown>>;

/** What one more entity costs beside its text, in bytes. */
const OVERHEAD = 200;

/** Of the texts of questions, in characters. */
const MOST_OF_QUESTIONS = 4_000_000;

/** What was written down so short a time ago is not written down again: in milliseconds. */
const ANEW = 5000;

const nameOf = (representation: Representation): string => {
  let fields = 0;
  for (const _field in representation) fields += 1;
  const { __typename, id } = representation;
  return fields === 2 && id !== undefined ? `${String(__typename)} ${String(id)}` : JSON.stringify(representation);
};

/** What a service last said of single entities, by the question it was asked, for the time when it does not answer. */
export class EntityMemory {
  /** As JSON: what an answer is put together from is changed on the way, and a text says how large it is. */
  readonly #entities: LRUCache<string, string>;
  /** The same question costs its text once. */
  readonly #questions = new LRUCache<string, number>({ maxSize: MOST_OF_QUESTIONS, sizeCalculation: (_number, question) => question.length + OVERHEAD });
  readonly #milliseconds: number;
  #lastQuestion = 0;

  constructor({ bytes, milliseconds }: { bytes: number; milliseconds: number }) {
    this.#milliseconds = milliseconds;
    this.#entities = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (text, name) => text.length + name.length + OVERHEAD,
      ttl: milliseconds,
      ttlResolution: 1000,
      perf: { now: () => performance.now() },
    });
  }

  /** @param entities in the order of the representations; null for one that is not there any more */
  remember(question: string, representations: readonly Representation[], entities: readonly unknown[]): void {
    const number = this.#numberOf(question);
    representations.forEach((representation, at) => {
      const [name, entity] = [`${number} ${nameOf(representation)}`, entities[at]];
      if (entity === null) this.#entities.delete(name);
      else if (typeof entity === 'object' && this.#isDue(name)) this.#entities.set(name, JSON.stringify(entity));
    });
  }

  recall(question: string, representation: Representation): Entity | undefined {
    const text = this.#entities.get(`${this.#numberOf(question)} ${nameOf(representation)}`);
    return text === undefined ? undefined : (JSON.parse(text) as Entity);
  }

  #isDue(name: string): boolean {
    return this.#entities.getRemainingTTL(name) < this.#milliseconds - ANEW;
  }

  #numberOf(question: string): number {
    const known = this.#questions.get(question);
    if (known !== undefined) return known;
    this.#lastQuestion += 1;
    this.#questions.set(question, this.#lastQuestion);
    return this.#lastQuestion;
  }
}
