import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Lit's decorators `property` and `state`, as far as TypeScript's own decorators need them: a tenth of the size. */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: PropertyKey): void => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** What an element draws again for, and no page may set. */
export const state = () => property({ state: true, attribute: false });
