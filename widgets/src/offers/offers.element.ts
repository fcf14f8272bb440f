import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { ErrorEvent, FilterChangeEvent, ReadyEvent, ResultsEvent, SelectEvent } from '../base/events.js';
import { directionOf } from '../base/language.js';
import { LanguageController } from '../base/languages/language.controller.js';
import { stringsOf } from '../base/strings/strings-of.js';
import type { Period } from '../base/words/days-of-period.js';
import { forget } from '../data/client.js';
import type { OfferFilter } from '../data/gql/graphql.js';
import { DetailsController } from './details.controller.js';
import type { FilterHost, Filtering, FilteringView } from './filtering.js';
import { hasFallback } from './has-fallback.js';
import { loadFiltering, wantsFiltering } from './load-filtering.js';
import type { Offer } from './offer.js';
import { OffersController } from './offers.controller.js';
import { offersStyles } from './offers.styles.js';
import { PlaceFieldController } from './place-field.controller.js';
import { filterOf, nearOf, sortOf, type Question } from './question.js';
import type { Words } from './templates/context.js';
import { detailsTemplate } from './templates/details.js';
import { offerTemplate } from './templates/offer.js';
import { emptyTemplate, failureTemplate, skeletonTemplate } from './templates/states.js';
import { toolbarTemplate, type Filter } from './templates/toolbar.js';
import { findWaysOn } from './ways-on.js';
import { withoutLabel } from './without-label.js';

const list = { fromAttribute: (text: string | null) => (text ?? '').split(/[\s,]+/).filter(Boolean) };

const SIMPLE_FILTERS = ['place', 'radius', 'period', 'theme'];
const PAGE = 20;
const LARGEST_PAGE = 100;

/**
 * Offers near a place, with the questions a visitor may ask about them.
 *
 * @slot - Shown until the offers arrive, when they cannot be loaded, and without JavaScript: a link or a list.
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - After the sentence that there is nothing.
 * @slot footer - After the list.
 * @fires mit-ready - The first answer is shown.
 * @fires mit-results - A list is shown, or has become longer; `total`, `ids`.
 * @fires mit-select - Somebody opens an offer; `id`, `url`. Cancel it to show the offer yourself.
 * @fires mit-filter-change - Somebody changes what is asked; `filters`.
 * @fires mit-error - Something cannot be shown; `code`.
 * @csspart base heading toolbar search field label filters chip panel chosen status list item title meta badge actions button link details more attribution
 * @cssprop --mit-accent --mit-on-accent --mit-text --mit-muted --mit-surface --mit-border --mit-focus --mit-radius --mit-font --mit-heading-font
 */
export class MitOffers extends LitElement {
  static override styles = offersStyles;
  static readonly version: string = '1.0.0';

  /** A postcode, the name of a municipality or its AGS. */
  @property() place = '';
  /** A point instead of a place, WGS84 degrees; rounded to about a kilometre before it is sent. */
  @property({ type: Number }) lat: number | null = null;
  @property({ type: Number }) lon: number | null = null;
  /** Kilometres, above 0, at most 100. */
  @property({ type: Number }) radius = 10;
  /** Category slugs, separated by spaces; settled by the page and not shown as a choice. */
  @property({ converter: list }) categories: readonly string[] = [];
  /** Need slugs, separated by spaces; settled by the page. */
  @property({ converter: list }) needs: readonly string[] = [];
  /** First and last day, YYYY-MM-DD; a first day in the past shows what has been. */
  @property() from: string | null = null;
  @property() to: string | null = null;
  @property() period: Period | null = null;
  /** Which offers come first: `soonest`, `nearest` or `best`. */
  @property() sort = 'soonest';
  /** How many offers are shown at a time, 1 to 100. */
  @property({ type: Number }) limit = PAGE;
  /** Which questions a visitor may change; empty for none, `all` for every one. */
  @property({ converter: list }) filters: readonly string[] = SIMPLE_FILTERS;
  /** Whether the address of the page holds what is asked. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  @property() heading = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A colour for leaf, pressed choices and links, as CSS writes it. */
  @property() accent: string | null = null;
  /** `light` or `dark`; without it the page's own `color-scheme` counts. */
  @property({ reflect: true }) scheme: string | null = null;
  /** Where the API is; the script's own origin if not set. */
  @property() api = new URL(import.meta.url).origin;

  @state() private question: Question = this.#asked();

  /** Stops for tests and for pages that show another day. */
  clock: () => Date = () => new Date();

  readonly #offers = new OffersController(this);
  readonly #details = new DetailsController(this);
  readonly #field = new PlaceFieldController(this, (place) => this.#change({ place }));
  readonly #language = new LanguageController(this);
  readonly #internals = this.attachInternals();
  /** Undefined until a page wants them, null if they do not come. */
  #filtering: Filtering | null | undefined;
  #filteringLoads: Promise<Filtering | null> | undefined;
  #focusFrom: number | null = null;
  #ready = false;

  /** How many offers there are in all. */
  get total(): number {
    return this.#offers.total;
  }

  /** The offers shown so far. */
  get results(): readonly Offer[] {
    return this.#offers.offers;
  }

  /** Asks again, whatever is known by now. */
  refresh(): Promise<void> {
    forget(this.api);
    return this.#search(true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#filtering?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#filtering?.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('accent') && (this.accent !== null || this.hasUpdated)) this.style.setProperty('--mit-accent', this.accent);
    const asks = ['place', 'lat', 'lon', 'radius', 'categories', 'needs', 'from', 'to', 'period', 'sort', 'limit', 'api', 'filters', 'syncUrl'] as const;
    if (this.hasUpdated && !asks.some((name) => changed.has(name))) return;
    this.question = { ...this.#asked(), choices: this.question.choices };
    this.#field.text = this.place;
    if (this.#filtering === undefined && wantsFiltering(this.filters, this.syncUrl)) void this.#begin();
    else void this.#search();
  }

  override updated(): void {
    for (const status of ['invited', 'loading', 'ready', 'failed', 'empty']) this.#internals.states.delete(status);
    const { status, total } = this.#offers;
    this.#internals.states.add(status === 'ready' && total === 0 ? 'empty' : status);
    if (this.#focusFrom === null || this.#offers.offers.length <= this.#focusFrom) return;
    const titles = this.renderRoot.querySelectorAll<HTMLElement>('.title');
    titles[this.#focusFrom]?.focus();
    this.#focusFrom = null;
  }

  override render(): TemplateResult {
    const { language } = this.#language;
    if (language === null) return html`<div aria-busy="true"><slot></slot></div>`;
    const spoken = this.#words;
    const { status, shown, total } = this.#offers;
    const view: FilteringView = { placed: nearOf(this.question) !== null && shown !== 'invited', total };
    const filtering = this.#filtering;
    return html`<section part="base" class="base" lang=${language} dir=${directionOf(language)} aria-label=${this.heading || spoken.strings.regionLabel} aria-busy=${status === 'loading'}>
      <slot name="heading">${this.heading ? html`<div part="heading" class="widget-heading" role="heading" aria-level=${this.headingLevel}>${this.heading}</div>` : nothing}</slot>
      ${toolbarTemplate({ question: this.question, field: this.#field, filters: this.#simpleFilters, api: this.api, more: filtering?.fields(view, spoken) ?? nothing, change: this.#change }, spoken)}
      <div class="columns">
        ${filtering?.panel(view, spoken) ?? nothing}
        <div class="results">
          ${filtering?.chosen(view, spoken) ?? nothing}
          <div class="found"><p part="status" class="status" role=${filtering ? nothing : 'status'} tabindex="-1">${this.#statusLine(spoken)}</p>${filtering?.order(view, spoken) ?? nothing}</div>
          ${this.#body(spoken)}
        </div>
      </div>
      <slot name="footer"></slot>
    </section>`;
  }

  /** What the element shows by itself; the filters bring better ones for the rest, if they come. */
  get #simpleFilters(): ReadonlySet<Filter> {
    const wanted = this.filters.includes('all') ? ['place', 'radius'] : this.filters;
    const missing = this.#filtering === null && this.filters.some((name) => !SIMPLE_FILTERS.includes(name)) ? ['period', 'theme'] : [];
    return new Set([...wanted, ...missing] as Filter[]);
  }

  #statusLine({ strings }: Words): TemplateResult | string {
    const { status, shown, total, place } = this.#offers;
    if (status === 'loading' && !(this.#filtering && shown === 'ready')) return strings.loading;
    if (shown !== 'ready' || total === 0) return '';
    return html`<strong>${strings.offerCount(total)}</strong> <span>${strings.within(this.question.radius, place)}</span>`;
  }

  #body(spoken: Words): TemplateResult {
    const { status, shown, total, offers, error, place, waysOn } = this.#offers;
    const loading = status === 'loading';
    if (status === 'invited') return html`<p class="lead">${spoken.strings.invitation}</p>`;
    if (status === 'failed') return html`${failureTemplate(error, this.#retry, spoken)}${error?.isAnswer ? nothing : html`<slot></slot>`}`;
    if (loading && offers.length === 0 && !(this.#filtering && shown === 'ready')) return hasFallback(this) ? html`<slot></slot>` : skeletonTemplate();
    if (total === 0) return emptyTemplate({ question: this.question, place, waysOn, narrowing: this.#filtering?.isNarrowing ?? false, change: this.#change }, spoken);
    return this.#list(spoken);
  }

  #list(spoken: Words): TemplateResult {
    const { offers } = this.#offers;
    const earlier = this.question.from !== null && this.from === null;
    return html`${earlier ? this.#earlierNote(spoken) : nothing}
      <ul part="list" class="list ${this.#offers.status === 'loading' ? 'fading' : ''}">
        ${repeat(offers, ({ node }) => node.id, (offer) => this.#offer(offer, spoken))}
      </ul>
      ${this.#moreTemplate(spoken)} ${this.#attribution(spoken)}`;
  }

  #offer(offer: Offer, spoken: Words): TemplateResult {
    const { id } = offer.node;
    const opened = this.#details.isOpen(id);
    const load = (): void => void this.#details.load(this.api, id, this.question.from);
    const details = opened ? detailsTemplate(this.#details.of(id), load, spoken) : nothing;
    return offerTemplate(offer, { headingLevel: this.headingLevel, opened, toggle: () => this.#toggle(offer), details }, spoken);
  }

  #earlierNote({ strings }: Words): TemplateResult {
    return html`<p class="special">${strings.earlierShown} <button part="button" class="button" @click=${() => this.#change({ from: null, to: null })}>${strings.backToUpcoming}</button></p>`;
  }

  #moreTemplate({ strings }: Words): TemplateResult | typeof nothing {
    const { hasMore, loadingMore, offers, total } = this.#offers;
    if (!hasMore) return nothing;
    return html`<div part="more" class="more">
      ${loadingMore === 'failed' ? html`<p role="alert">${strings.moreFailed}</p>` : nothing}
      <button part="button" class="button" aria-disabled=${loadingMore === true} @click=${this.#more}>${strings.more(total - offers.length)}</button>
    </div>`;
  }

  #attribution({ strings }: Words): TemplateResult | typeof nothing {
    const sources = [...new Set(this.#offers.offers.filter(({ node }) => !node.example).map(({ node }) => withoutLabel(node.provenance.attribution)))];
    return sources.length === 0 ? nothing : html`<p part="attribution" class="attribution">${strings.sources}: <span lang="de">${sources.join(' · ')}</span></p>`;
  }

  #asked(): Question {
    const { place, lat, lon, radius, period, from, to, categories, needs, sort } = this;
    return { place, lat, lon, radius: radius > 0 ? radius : 10, period, from, to, theme: null, categories, needs, sort: sortOf(sort), choices: null };
  }

  #change = (change: Partial<Question>): void => {
    const byPlace = change.place === undefined ? {} : { lat: null, lon: null };
    this.question = { ...this.question, ...byPlace, ...change };
    this.#filtering?.changed();
    const { place, radius, period, theme, sort, choices } = this.question;
    this.dispatchEvent(new FilterChangeEvent({ place, radius, period, theme, ...(choices && { sort, ...choices }) }));
    void this.#search();
  };

  #restore = (question: Question): void => {
    this.question = question;
    this.#field.text = question.place;
    void this.#search();
  };

  #retry = (): void => void this.#search();

  #more = async (): Promise<void> => {
    this.#focusFrom = this.#offers.offers.length;
    if (await this.#offers.more()) this.#tell();
  };

  #toggle({ node }: Offer): void {
    if (!this.#details.isOpen(node.id) && !this.dispatchEvent(new SelectEvent(node.id, `${this.api}/#${node.id}`))) return;
    this.#details.toggle(this.api, node.id, this.question.from);
  }

  /** Fetches the filters, and what the address says, before anything is asked. */
  async #begin(): Promise<void> {
    const filtering = await (this.#filteringLoads ??= loadFiltering(this.#filterHost()));
    if (this.#filtering === undefined) {
      this.#filtering = filtering;
      if (filtering === null) this.dispatchEvent(new ErrorEvent('FILTERS_UNAVAILABLE'));
      else await this.#adopt(filtering);
    }
    return this.#search();
  }

  async #adopt(filtering: Filtering): Promise<void> {
    if (this.renderRoot instanceof ShadowRoot) this.renderRoot.adoptedStyleSheets = [...this.renderRoot.adoptedStyleSheets, filtering.styles];
    this.question = await filtering.begin();
    this.#field.text = this.question.place;
    if (this.isConnected) filtering.connect();
  }

  #filterHost(): FilterHost {
    return {
      filters: () => this.filters,
      question: () => this.question,
      settled: () => this.#asked(),
      api: () => this.api,
      syncUrl: () => this.syncUrl,
      now: () => this.clock(),
      change: this.#change,
      restore: this.#restore,
      requestUpdate: () => this.requestUpdate(),
      find: async (selector) => {
        await this.updateComplete;
        return this.renderRoot.querySelector<HTMLElement>(selector);
      },
    };
  }

  #filterOf = (question: Question): OfferFilter => ({ ...filterOf(question, this.clock()), ...this.#filtering?.narrow(question) });

  async #search(fresh = false): Promise<void> {
    this.#focusFrom = null;
    const { question, api } = this;
    const now = this.clock();
    const [near, filter] = [nearOf(question), this.#filterOf(question)];
    const findWays = () => findWaysOn({ api, question, now, filterOf: this.#filterOf, drops: this.#filtering?.drops(question, this.#words) ?? [] });
    this.#filtering?.searching(near, filter);
    const first = Math.min(LARGEST_PAGE, Math.max(1, Math.trunc(this.limit) || PAGE));
    if (!(await this.#offers.search(api, { near, filter, sort: question.sort, first, fresh, findWaysOn: findWays }))) return;
    const { status, error, place, total } = this.#offers;
    if (status === 'failed') this.dispatchEvent(new ErrorEvent(error?.code ?? 'UNAVAILABLE'));
    if (status !== 'ready') return;
    this.#field.understand(place);
    const { strings } = this.#words;
    this.#filtering?.found(total === 0 ? strings.nothing(question.radius, place, true) : `${strings.offerCount(total)} ${strings.within(question.radius, place)}`);
    if (!this.#ready) this.dispatchEvent(new ReadyEvent());
    this.#ready = true;
    this.#tell();
  }

  get #words(): Words {
    const language = this.#language.language ?? 'de';
    const filtering = this.#filtering;
    return { language, strings: stringsOf(language), now: this.clock(), needName: filtering ? (label) => filtering.needName(label, language) : undefined };
  }

  #tell(): void {
    this.dispatchEvent(new ResultsEvent(this.#offers.total, this.#offers.offers.map(({ node }) => node.id)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mit-offers': MitOffers;
  }
}
