import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { ErrorEvent, FilterChangeEvent, ReadyEvent, ResultsEvent, SelectEvent } from '../base/events.js';
import { titleLevel } from '../base/title-level.js';
import { directionOf } from '../base/language.js';
import { LanguageController } from '../base/languages/language.controller.js';
import { property, state } from '../base/property.js';
import { stringsOf } from '../base/strings/strings-of.js';
import { VERSION } from '../base/version.js';
import { ask, forget } from '../data/client.js';
import type { PlaceKind } from '../data/gql/graphql.js';
import { hasFallback } from '../offers/has-fallback.js';
import { PlaceFieldController } from '../offers/place-field.controller.js';
import { failureTemplate, skeletonTemplate } from '../offers/templates/states.js';
import { withoutLabel } from '../offers/without-label.js';
import { kindsIn } from './kind-groups.js';
import { placeSpeech, placeStringsOf } from './languages/place-speech.js';
import { OpenedPlacesController } from './opened-places.controller.js';
import { PLACE_FILTERS, placeFiltersIn, type PlaceFilterName } from './place-filter-names.js';
import { nearOf, placeFilterOf, withoutChoices, type PlaceQuestion } from './place-question.js';
import type { PlaceWords } from './place-words.js';
import type { Place } from './place.js';
import { PlacesController } from './places.controller.js';
import { placesStyles } from './styles/places.styles.js';
import { emptyTemplate } from './templates/empty.js';
import { heatTemplate } from './templates/heat.js';
import { openingTemplate } from './templates/opening.js';
import { placeTemplate } from './templates/place.js';
import { toolbarTemplate } from './templates/toolbar.js';

const PAGE = 20;
const LARGEST_PAGE = 100;

/**
 * Places near a point: whether they are open, how one gets in, and what happens there.
 *
 * @tagname mit-places
 *
 * @slot - Shown until the places arrive, when they cannot be loaded, and without JavaScript: a link or a list.
 * @slot heading - Instead of the `heading` attribute.
 * @slot heat - In the band of a heat wave, such as the town's heat telephone.
 * @slot empty - After the sentence that there is nothing.
 * @slot footer - After the list.
 *
 * @fires {ReadyEvent} mit-ready - The first answer is shown.
 * @fires {ResultsEvent} mit-results - A list is shown, or has become longer; `total`, `ids`.
 * @fires {SelectEvent} mit-select - Somebody opens a place; `id`, `url`. Cancel it to show the place yourself.
 * @fires {FilterChangeEvent} mit-filter-change - Somebody changes what is asked; `filters`.
 * @fires {ErrorEvent} mit-error - Something cannot be shown; `code`.
 *
 * @csspart base - The frame around everything.
 * @csspart heading - The heading that `heading` gives.
 * @csspart heat - The band of a heat wave.
 * @csspart toolbar - The questions above the list.
 * @csspart search - The place field with its label.
 * @csspart field - Every other field with its label.
 * @csspart label - The label of a field.
 * @csspart filters - The row of choices.
 * @csspart chip - A choice.
 * @csspart status - The sentence that says how many there are.
 * @csspart list - The list of places.
 * @csspart item - A place.
 * @csspart title - The name that opens a place.
 * @csspart meta - The lines below it.
 * @csspart badge - "Example".
 * @csspart actions - Telephone, and when the entry was confirmed.
 * @csspart button - Every button, and the telephone.
 * @csspart link - Links in the details.
 * @csspart details - What an opened place shows.
 * @csspart more - The button for more places.
 * @csspart attribution - Where the entries come from.
 *
 * @cssprop [--mit-accent=#17594a] - Leaf, links, pressed choices.
 * @cssprop [--mit-on-accent=#ffffff] - Text on the accent.
 * @cssprop [--mit-text=#17241f] - Text.
 * @cssprop [--mit-muted=#4a5852] - The second line.
 * @cssprop [--mit-surface=#ffffff] - The ground.
 * @cssprop [--mit-border=#d8d2c4] - Hairlines.
 * @cssprop [--mit-focus=#17241f] - The ring around what has the focus.
 * @cssprop [--mit-radius=0.625em] - Corners.
 * @cssprop [--mit-padding=1.25em] - Between frame and content.
 * @cssprop [--mit-font=inherit] - Font of the text.
 * @cssprop [--mit-heading-font=inherit] - Font of the headings.
 * @cssprop [--mit-min-height=0] - Room that is kept from the start, so that nothing below moves.
 *
 * @cssState invited - Nobody has said where.
 * @cssState loading - An answer is on its way.
 * @cssState ready - A list is shown.
 * @cssState empty - There is nothing.
 * @cssState failed - There is no answer.
 */
export class MitPlaces extends LitElement {
  static override styles = placesStyles;
  static readonly version: string = VERSION;

  /** A postcode, the name of a municipality or its AGS. */
  @property() place = '';
  /** A point instead of a place, WGS84 degrees; rounded to about a kilometre before it is sent. */
  @property({ type: Number }) lat: number | null = null;
  @property({ type: Number }) lon: number | null = null;
  /** Kilometres, above 0, at most 100. */
  @property({ type: Number }) radius = 10;
  /** Kinds of places, such as `library village-hall`, or `all`; settled by the page and not shown as a choice. */
  @property({ converter: { fromAttribute: kindsIn } }) kinds: readonly PlaceKind[] = [];
  /** Only what is open now. */
  @property({ type: Boolean, attribute: 'open-now' }) openNow = false;
  /** Only what stays cool in a heat wave. */
  @property({ type: Boolean }) cool = false;
  /** Whether there is a heat wave: a band leads to the cool places. */
  @property({ type: Boolean }) heat = false;
  /** How many places are shown at a time, 1 to 100. */
  @property({ type: Number }) limit = PAGE;
  /** Which questions a visitor may change: `place radius kind open cool access`; empty for none. */
  @property({ converter: { fromAttribute: placeFiltersIn } }) filters: readonly PlaceFilterName[] = PLACE_FILTERS;
  @property() heading = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A colour for leaf, pressed choices and links, as CSS writes it. */
  @property() accent: string | null = null;
  /** `light` or `dark`; without it the page's own `color-scheme` counts. */
  @property({ reflect: true }) scheme: string | null = null;
  /** Where the API is; the script's own origin if not set. */
  @property() api = new URL(import.meta.url).origin;

  @state() private question: PlaceQuestion = this.#asked();

  /** Stops for tests and for pages that show another day. */
  clock: () => Date = () => new Date();

  readonly #places = new PlacesController(this);
  readonly #opened = new OpenedPlacesController(this);
  readonly #field = new PlaceFieldController(this, (place) => this.#change({ place }));
  readonly #language = new LanguageController(this, placeSpeech);
  readonly #internals = this.attachInternals();
  #focusFrom: number | null = null;
  #ready = false;

  /** How many places there are in all. */
  get total(): number {
    return this.#places.total;
  }

  /** The places shown so far. */
  get results(): readonly Place[] {
    return this.#places.places;
  }

  /** Asks again, whatever is known by now. */
  refresh(): Promise<void> {
    forget(this.api);
    return this.#search(true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#comeBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#comeBack);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('accent') && (this.accent !== null || this.hasUpdated)) this.style.setProperty('--mit-accent', this.accent);
    const asks = ['place', 'lat', 'lon', 'radius', 'kinds', 'openNow', 'cool', 'limit', 'api'] as const;
    if (this.hasUpdated && !asks.some((name) => changed.has(name))) return;
    const { kind, access, unknownAccess } = this.question;
    this.question = { ...this.#asked(), kind, access, unknownAccess };
    this.#field.text = this.place;
    void this.#search();
  }

  override updated(): void {
    for (const status of ['invited', 'loading', 'ready', 'failed', 'empty']) this.#internals.states.delete(status);
    const { status, total } = this.#places;
    this.#internals.states.add(status === 'ready' && total === 0 ? 'empty' : status);
    if (this.#focusFrom === null || this.#places.places.length <= this.#focusFrom) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.title')[this.#focusFrom]?.focus();
    this.#focusFrom = null;
  }

  override render(): TemplateResult {
    const words = this.#words();
    if (words === null) return html`<div aria-busy="true"><slot></slot></div>`;
    const { language, strings } = words;
    return html`<section part="base" class="base" lang=${language} dir=${directionOf(language)} aria-label=${this.heading || strings.regionLabel} aria-busy=${this.#places.status === 'loading'}>
      <slot name="heading">${this.heading ? html`<div part="heading" class="widget-heading" role="heading" aria-level=${this.headingLevel}>${this.heading}</div>` : nothing}</slot>
      ${this.heat ? heatTemplate({ cool: this.question.cool, showCool: this.filters.includes('cool') ? () => this.#change({ cool: true }) : null }, words) : nothing}
      ${toolbarTemplate({ question: this.question, field: this.#field, filters: this.filters, api: this.api, change: this.#change, label: this.heading || strings.regionLabel }, words)}
      <p part="status" class="status" role="status">${this.#statusLine(words)}</p>
      ${this.#body(words)}
      <slot name="footer"></slot>
    </section>`;
  }

  #statusLine({ strings, places }: PlaceWords): TemplateResult | string {
    const { status, total, around } = this.#places;
    if (status === 'loading') return strings.loading;
    if (status !== 'ready' || total === 0) return '';
    return html`<strong>${places.placeCount(total)}</strong> <span>${strings.within(this.question.radius, around)}</span>`;
  }

  #body(words: PlaceWords): TemplateResult {
    const { status, total, places, error, around, waysOn } = this.#places;
    if (status === 'invited') return html`<p class="lead">${words.strings.invitation}</p>`;
    if (status === 'failed') return html`${failureTemplate(error, this.#retry, words)}${error?.isAnswer ? nothing : html`<slot></slot>`}`;
    if (status === 'loading' && places.length === 0) return hasFallback(this) ? html`<slot></slot>` : skeletonTemplate();
    const narrowed = placesAreNarrowed(this.question);
    if (total === 0) return emptyTemplate({ question: this.question, around, waysOn, narrowed, change: this.#change }, words);
    return html`<ul part="list" class="list ${status === 'loading' ? 'fading' : ''}">
        ${places.map((place) => this.#place(place, words))}
      </ul>
      ${this.#moreTemplate(words)} ${this.#attribution(words)}`;
  }

  #place(place: Place, words: PlaceWords): TemplateResult {
    const opened = this.#opened.of(place.node.id);
    const load = (): void => void this.#opened.load(this.api, place);
    const details = opened === undefined ? nothing : openingTemplate(this.#opened.drawing.part, place, opened, load, words);
    return placeTemplate(place, { headingLevel: titleLevel(this), opened: opened !== undefined, toggle: () => this.#toggle(place), details }, words);
  }

  #moreTemplate({ strings }: PlaceWords): TemplateResult | typeof nothing {
    const { hasMore, loadingMore, places, total } = this.#places;
    if (!hasMore) return nothing;
    return html`<div part="more" class="more">
      ${loadingMore === 'failed' ? html`<p role="alert">${strings.moreFailed}</p>` : nothing}
      <button part="button" class="button" aria-disabled=${loadingMore === true} @click=${this.#more}>${strings.more(total - places.length)}</button>
    </div>`;
  }

  #attribution({ strings }: PlaceWords): TemplateResult | typeof nothing {
    const sources = [...new Set(this.#places.places.filter(({ node }) => !node.example).map(({ node }) => withoutLabel(node.provenance.attribution)))];
    return sources.length === 0 ? nothing : html`<p part="attribution" class="attribution">${strings.sources}: <span lang="de">${sources.join(' · ')}</span></p>`;
  }

  #asked(): PlaceQuestion {
    const { place, lat, lon, radius, kinds, openNow, cool } = this;
    return { place, lat, lon, radius: radius > 0 ? radius : 10, kinds, kind: null, openNow, cool, access: [], unknownAccess: false };
  }

  #change = (change: Partial<PlaceQuestion>): void => {
    const byPlace = change.place === undefined ? {} : { lat: null, lon: null };
    this.question = { ...this.question, ...byPlace, ...change };
    const { place, radius, kind, openNow, cool, access, unknownAccess } = this.question;
    this.dispatchEvent(new FilterChangeEvent({ place, radius, kind, openNow, cool, access, unknownAccess }));
    void this.#search();
  };

  /** Whoever comes back to a page hours later must not read that a place is open that has closed. */
  #comeBack = (): void => this.requestUpdate();

  #retry = (): void => void this.#search();

  #more = async (): Promise<void> => {
    this.#focusFrom = this.#places.places.length;
    if (await this.#places.more()) this.#tell();
  };

  #toggle(place: Place): void {
    const { id } = place.node;
    if (this.#opened.of(id) === undefined && !this.dispatchEvent(new SelectEvent(id, `${this.api}/orte#${id}`))) return;
    this.#opened.toggle(this.api, place);
  }

  async #search(fresh = false): Promise<void> {
    this.#focusFrom = null;
    const { question, api, filters } = this;
    const first = Math.min(LARGEST_PAGE, Math.max(1, Math.trunc(this.limit) || PAGE));
    const findWaysOn = async () => (await import('./place-ways.js')).findPlaceWays(ask, api, question, filters);
    if (!(await this.#places.search(api, { near: nearOf(question), filter: placeFilterOf(question), first, fresh, findWaysOn }))) return;
    const { status, error, around } = this.#places;
    if (status === 'failed') this.dispatchEvent(new ErrorEvent(error?.code ?? 'UNAVAILABLE'));
    if (status !== 'ready') return;
    this.#field.understand(around);
    if (!this.#ready) this.dispatchEvent(new ReadyEvent());
    this.#ready = true;
    this.#tell();
  }

  /** Null as long as nothing can be said in any language. */
  #words(): PlaceWords | null {
    const { language } = this.#language;
    if (language === null) return null;
    const places = placeStringsOf(language);
    return { language, places, strings: { ...stringsOf(language), ...places.instead }, now: this.clock() };
  }

  #tell(): void {
    this.dispatchEvent(new ResultsEvent(this.#places.total, this.#places.places.map(({ node }) => node.id)));
  }
}

const placesAreNarrowed = (question: PlaceQuestion): boolean => question.kinds.length > 0 || withoutChoices(question, PLACE_FILTERS) !== null;

declare global {
  interface HTMLElementTagNameMap {
    'mit-places': MitPlaces;
  }
}
