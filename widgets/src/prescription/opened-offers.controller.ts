import type { ReactiveController, ReactiveElement } from 'lit';

import { Later } from '../offers/later/later.js';
import type { DistrictTexts } from './bundle/district-bundle.js';
import { loadTexts } from './bundle/load-bundle.js';
import { toolkit } from './later/toolkit.js';
import type { Match } from './matching/match.js';
import type { DetailsPart } from './later/prescription-details.js';

export type OfferTexts = DistrictTexts['offers'][string];

/** How far somebody is with saying that an offer is not right any more. */
export type Doubting = 'asking' | 'telling' | 'done' | 'failed';

/** Which offers are opened, the longer texts of the district, and what the practice has doubted just now. */
export class OpenedOffersController implements ReactiveController {
  /** What draws them; it comes with the first opened offer. */
  readonly drawing: Later<DetailsPart>;
  /** Null while they load. */
  texts: DistrictTexts | null | 'failed' = null;

  readonly #host: ReactiveElement;
  readonly #opened = new Set<string>();
  readonly #doubts = new Map<string, Doubting>();
  readonly #doubted: (id: string) => void;
  #of = '';

  /** @param doubted called when an offer's doubt has been told */
  constructor(host: ReactiveElement, doubted: (id: string) => void) {
    this.#doubted = doubted;
    this.#host = host;
    this.drawing = new Later(host, async () => (await import('./later/prescription-details.js')).createDetails(toolkit));
    host.addController(this);
  }

  hostConnected(): void {}

  get isAny(): boolean {
    return this.#opened.size > 0;
  }

  isOpen(id: string): boolean {
    return this.#opened.has(id);
  }

  doubtOf(id: string): Doubting | undefined {
    return this.#doubts.get(id);
  }

  toggle(api: string, place: string, stamp: string, { offer }: Match): void {
    if (!this.#opened.delete(offer.id)) {
      this.#opened.add(offer.id);
      void this.load(api, place, stamp);
    }
    this.#host.requestUpdate();
  }

  /** Fetches the texts of all offers of the district at once: nobody learns which of them somebody reads. */
  async load(api: string, place: string, stamp: string): Promise<void> {
    const of = `${place} ${stamp}`;
    void this.drawing.want();
    if (this.#of === of && this.texts !== 'failed') return;
    this.#of = of;
    this.texts = null;
    const texts = await loadTexts(api, place, stamp).catch(() => 'failed' as const);
    if (this.#of !== of) return;
    this.texts = texts;
    this.#host.requestUpdate();
  }

  /** Undefined takes the doubt back before it was told. */
  setDoubt(id: string, doubting: Doubting | undefined): void {
    if (doubting === undefined) this.#doubts.delete(id);
    else this.#doubts.set(id, doubting);
    if (doubting === 'done') this.#doubted(id);
    this.#host.requestUpdate();
  }

  /** When what was changed can be seen. */
  async drawn(): Promise<void> {
    await this.#host.updateComplete;
  }

  clear(): void {
    this.#opened.clear();
    // What was told stays marked until the bundle says so itself.
    for (const [id, doubting] of this.#doubts) if (doubting !== 'done') this.#doubts.delete(id);
  }
}
