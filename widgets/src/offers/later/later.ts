import type { ReactiveElement } from 'lit';

/** A part of the element that comes as a file of its own, and only when it is wanted. */
export class Later<Part extends { readonly styles?: CSSStyleSheet }> {
  /** Undefined until it is there, null if it did not come. */
  part: Part | null | undefined;

  readonly #host: ReactiveElement;
  readonly #fetch: () => Promise<Part>;
  #coming: Promise<Part | null> | undefined;

  constructor(host: ReactiveElement, fetch: () => Promise<Part>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Fetches it, once; what did not come is fetched anew the next time. */
  want(): Promise<Part | null> {
    return (this.#coming ??= this.#fetch().then(
      (part) => this.#take(part),
      () => {
        this.#coming = undefined;
        return this.#take(null);
      },
    ));
  }

  #take<Taken extends Part | null>(part: Taken): Taken {
    this.part = part;
    const root = this.#host.renderRoot;
    if (part?.styles && root instanceof ShadowRoot) root.adoptedStyleSheets.push(part.styles);
    this.#host.requestUpdate();
    return part;
  }
}
