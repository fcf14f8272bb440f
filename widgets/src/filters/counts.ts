import { OfferFacetsDocument, type NearInput, type OfferFacetsQuery, type OfferFilter } from '../data/gql/graphql.js';
import { ask } from './toolkit.js';

type Facets = NonNullable<OfferFacetsQuery['offersNear']>['facets'];
type FacetName = Exclude<keyof Facets, 'free'>;

/**
 * How many offers each choice would find. What was there once stays to be chosen while the place is the same,
 * so that nothing vanishes under the visitor's hand.
 */
export class Counts {
  #facets: Facets | null = null;
  #seen = new Map<FacetName, Set<string>>();
  #around = '';
  #stop = new AbortController();

  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Counts for another search; the earlier ones stay until they are there. */
  async follow(api: string, near: NearInput | null, filter: OfferFilter): Promise<void> {
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    if (near === null) return;
    const facets = await ask(api, OfferFacetsDocument, { near, filter }, { signal }).then(
      (answer) => answer.offersNear.facets,
      () => null,
    );
    if (signal.aborted) return;
    const around = JSON.stringify(near);
    if (around !== this.#around) this.#seen = new Map();
    this.#around = around;
    this.#facets = facets;
    this.#remember();
    this.#changed();
  }

  /** Null while nothing is known. */
  of(name: FacetName, value: string): number | null {
    return this.#facets && (this.#facets[name].find((facet) => facet.value === value)?.count ?? 0);
  }

  get free(): number | null {
    return this.#facets && this.#facets.free;
  }

  /** Whether there is, or was a moment ago, anything with this value here. */
  hasSeen(name: FacetName, value: string): boolean {
    return this.#facets === null || (this.#seen.get(name)?.has(value) ?? false);
  }

  #remember(): void {
    const { free: _, ...lists } = this.#facets ?? { free: 0 };
    for (const [name, facets] of Object.entries(lists) as [FacetName, readonly { value: string }[]][]) {
      const seen = this.#seen.get(name) ?? new Set();
      facets.forEach(({ value }) => seen.add(value));
      this.#seen.set(name, seen);
    }
  }
}
