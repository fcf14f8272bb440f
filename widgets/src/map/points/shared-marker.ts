import { element } from '../element.js';
import type { MapStrings } from '../strings/map-strings.js';
import type { Together } from './merge-points.js';

/** The offers that share a marker, as a list under the picture: nothing covers the map, and every offer has its own button. */
export class SharedMarker {
  readonly #list: HTMLElement;
  readonly #strings: MapStrings;
  readonly #select: (id: string) => void;
  #marker: HTMLButtonElement | null = null;

  constructor(list: HTMLElement, strings: MapStrings, select: (id: string) => void) {
    this.#list = list;
    this.#strings = strings;
    this.#select = select;
    list.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#leave();
    });
  }

  /** Opens the list and moves the focus there; closes it if it is open for this marker. */
  toggle(together: Together, marker: HTMLButtonElement): void {
    if (this.#marker === marker) return this.close();
    this.close();
    this.#marker = marker;
    marker.setAttribute('aria-expanded', 'true');
    const offers = together.map(({ id, label }) => {
      const offer = element('button', { type: 'button', class: 'map-offer' }, label);
      offer.addEventListener('click', () => this.#select(id));
      return element('li', {}, offer);
    });
    const close = element('button', { type: 'button', class: 'map-button' }, this.#strings.closeList);
    close.addEventListener('click', () => this.#leave());
    this.#list.replaceChildren(element('p', { class: 'map-choose' }, this.#strings.choose), element('ul', {}, ...offers), close);
    this.#list.hidden = false;
    this.#list.querySelector('button')?.focus();
  }

  close(): void {
    this.#marker?.setAttribute('aria-expanded', 'false');
    this.#marker = null;
    this.#list.hidden = true;
    this.#list.replaceChildren();
  }

  #leave(): void {
    const marker = this.#marker;
    this.close();
    marker?.focus();
  }
}
