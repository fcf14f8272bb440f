import { LRUCache } from 'lru-cache';

type Entity = Readonly<Record<string, unknown>>;

/** By which an entity is asked for: its type and the fields of its key. */
export type Representation = Readonly<Record<string, unknown>>;

const nameOf = (representation: Representation): string => {
  const { __typename, id, ...others } = representation;
  for (const _other in others) return JSON.stringify(representation);
  return `${String(__typename)} ${String(id)}`;
};

/** What a service last said of single entities, by the question it was asked, for the time when it does not answer. */
export class EntityMemory {
  readonly #entities: LRUCache<string, Entity>;
  /** The same question costs its text once. */
  readonly #questions = new LRUCache<string, number>({ max: 2000 });
  #lastQuestion = 0;

  constructor({ most, milliseconds }: { most: number; milliseconds: number }) {
    this.#entities = new LRUCache({ max: most, ttl: milliseconds, ttlResolution: 1000 });
  }

  remember(question: string, representations: readonly Representation[], entities: readonly unknown[]): void {
    const number = this.#numberOf(question);
    representations.forEach((representation, at) => {
      const entity = entities[at];
      if (typeof entity === 'object' && entity !== null) this.#entities.set(`${number} ${nameOf(representation)}`, entity as Entity);
    });
  }

  /** A copy: what an answer is put together from is changed on the way. */
  recall(question: string, representation: Representation): Entity | undefined {
    const entity = this.#entities.get(`${this.#numberOf(question)} ${nameOf(representation)}`);
    return entity && structuredClone(entity);
  }

  #numberOf(question: string): number {
    const known = this.#questions.get(question);
    if (known !== undefined) return known;
    this.#lastQuestion += 1;
    this.#questions.set(question, this.#lastQuestion);
    return this.#lastQuestion;
  }
}
