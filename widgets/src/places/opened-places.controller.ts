import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';

import { whenInWords } from '../base/words/when-in-words.js';
import { wordsOf } from '../base/words/words-of.js';
import { ask } from '../data/client.js';
import { PlaceDetailsDocument, PlaceOffersDocument } from '../data/gql/graphql.js';
import { Later } from '../offers/later/later.js';
import type { OpenedPart } from './opened/opened-place.js';
import type { Place, PlaceDetails, PlaceOffers } from './place.js';

/** Null while it loads. */
type Loaded<Data> = Data | null | 'failed';

/** What is known of an opened place. The two come from different services, and one without the other is worth showing. */
export interface OpenedPlace {
  readonly details: Loaded<PlaceDetails>;
  readonly offers: Loaded<PlaceOffers>;
}

/** Offers stand exactly where their place stands; this only says in which circle to look. */
const OFFERS_RADIUS_KM = 1;

/** Which places are opened, and what is known of them. */
export class OpenedPlacesController implements ReactiveController {
  /** What draws them; it comes with the first opened place. */
  readonly drawing: Later<OpenedPart>;

  readonly #host: ReactiveElement;
  readonly #opened = new Map<string, OpenedPlace>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.drawing = new Later(host, async () => (await import('./opened/opened-place.js')).createOpened({ html, nothing, wordsOf, whenInWords }));
    host.addController(this);
  }

  hostConnected(): void {}

  /** Undefined if it is not opened. */
  of(id: string): OpenedPlace | undefined {
    return this.#opened.get(id);
  }

  toggle(api: string, place: Place): void {
    if (this.#opened.delete(place.node.id)) this.#host.requestUpdate();
    else void this.load(api, place);
  }

  /** Loads whatever has not come yet. */
  async load(api: string, { node: { id, position } }: Place): Promise<void> {
    const { details, offers } = this.#opened.get(id) ?? { details: null, offers: null };
    const retried: OpenedPlace = { details: details === 'failed' ? null : details, offers: offers === 'failed' ? null : offers };
    this.#opened.set(id, retried);
    this.#host.requestUpdate();
    await Promise.all([
      this.drawing.want(),
      retried.details ?? this.#arrive(id, ask(api, PlaceDetailsDocument, { id }), ({ place }) => ({ details: place ?? 'failed' }), { details: 'failed' }),
      retried.offers ?? this.#askOffers(api, id, position),
    ]);
  }

  async #askOffers(api: string, id: string, position: Place['node']['position']): Promise<void> {
    if (position === null) return this.#keep(id, { offers: { totalCount: 0, edges: [] } });
    const near = { position: { lat: position.lat, lon: position.lon }, radiusKm: OFFERS_RADIUS_KM };
    return this.#arrive(id, ask(api, PlaceOffersDocument, { id, near }), ({ offersNear }) => ({ offers: offersNear }), { offers: 'failed' });
  }

  async #arrive<Answer>(id: string, answer: Promise<Answer>, read: (answer: Answer) => Partial<OpenedPlace>, failed: Partial<OpenedPlace>): Promise<void> {
    this.#keep(id, await answer.then(read, () => failed));
  }

  #keep(id: string, arrived: Partial<OpenedPlace>): void {
    const opened = this.#opened.get(id);
    if (opened === undefined) return;
    this.#opened.set(id, { ...opened, ...arrived });
    this.#host.requestUpdate();
  }
}
