import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { ErrorEvent, FilterChangeEvent, ReadyEvent, ResultsEvent, SelectEvent } from '../base/events.js';
import { titleLevel } from '../base/title-level.js';
import { directionOf } from '../base/language.js';
import { LanguageController } from '../base/languages/language.controller.js';
import { property, state } from '../base/property.js';
import { stringsOf } from '../base/strings/strings-of.js';
import { VERSION } from '../base/version.js';
import type { Period } from '../base/words/days-of-period.js';
import { forget } from '../data/client.js';
import type { OfferFilter } from '../data/gql/graphql.js';
import { DetailsController } from './details.controller.js';
import { FilteringController } from './filtering.controller.js';
import type { FilterHost, FilteringView } from './filtering.js';
import { hasFallback } from './has-fallback.js';
import { Later } from './later/later.js';
import { toolkit } from './later/toolkit.js';
import type { Offer } from './offer.js';
import { OffersController } from './offers.controller.js';
import { offersStyles } from './offers.styles.js';
import { PlaceFieldController } from './place-field.controller.js';
import { filterOf, nearOf, sortOf, type Question } from './question.js';
import { simpleFiltersOf, SIMPLE_FILTERS } from './simple-filters.js';
import type { Words } from './templates/context.js';
import { offerLists } from './templates/offer-list.js';
import { attributionTemplate, moreTemplate, statusLine } from './templates/results.js';
import { emptyTemplate, failureTemplate, skeletonTemplate } from './templates/states.js';
import { toolbarTemplate } from './templates/toolbar.js';
import { viewSwitchTemplate } from './templates/view-switch.js';
import { ViewController } from './view.controller.js';
import { viewOf, VIEWS } from './view.js';
import type { Shown } from './views/offer-views.js';

const list = { fromAttribute: (text: string | null) => (text ?? '').split(/[\s,]+/).filter(Boolean) };

const PAGE = 20;
const LARGEST_PAGE = 100;

/**
 * Offers near a place, with the questions a visitor may ask about them.
 *
 * @tagname mit-offers
 *
 * @slot - Shown until the offers arrive, when they cannot be loaded, and without JavaScript: a link or a list.
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - After the sentence that there is nothing.
 * @slot footer - After the list.
 *
 * @fires {ReadyEvent} mit-ready - The first answer is shown.
 * @fires {ResultsEvent} mit-results - A list is shown, or has become longer; `total`, `ids`.
 * @fires {SelectEvent} mit-select - Somebody opens an offer; `id`, `url`. Cancel it to show the offer yourself.
 * @fires {FilterChangeEvent} mit-filter-change - Somebody changes what is asked; `filters`.
 * @fires {ViewChangeEvent} mit-view-change - Somebody looks at the offers in another way; `view`.
 * @fires {MapOpenEvent} mit-map-open - Somebody wants the map, which is then fetched. Cancel it to ask for consent first.
 * @fires {ErrorEvent} mit-error - Something cannot be shown; `code`.
 *
 * @csspart base - The frame around everything.
 * @csspart heading - The heading that `heading` gives.
 * @csspart toolbar - The questions above the list.
 * @csspart search - The place field with its label.
 * @csspart field - Every other field with its label.
 * @csspart label - The label of a field.
 * @csspart filters - The row of quick choices.
 * @csspart chip - A quick choice, and a choice of view.
 * @csspart panel - The filters beside the list, where a page wants them.
 * @csspart chosen - What is chosen, to take back.
 * @csspart status - The sentence that says how many there are.
 * @csspart views - The choice of view.
 * @csspart list - A list of offers; in the agenda one per day.
 * @csspart day - The heading of a day in the agenda.
 * @csspart distance - The heading of a distance where the nearest come first.
 * @csspart map - The map.
 * @csspart item - An offer.
 * @csspart title - The title that opens an offer.
 * @csspart meta - The lines below it.
 * @csspart badge - "Example", and what takes a break.
 * @csspart actions - Telephone, and when the entry was confirmed.
 * @csspart button - Every button, and the telephone.
 * @csspart link - Links in the details.
 * @csspart details - What an opened offer shows.
 * @csspart more - The button for more offers.
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
 * @cssprop [--mit-map-height=26em] - How high the map is.
 *
 * @cssState invited - Nobody has said where.
 * @cssState loading - An answer is on its way.
 * @cssState ready - A list is shown.
 * @cssState empty - There is nothing.
 * @cssState failed - There is no answer.
 */
export class MitOffers extends LitElement {
  static override styles = offersStyles;
  static readonly version: string = VERSION;

  /** A postcode, the name of a municipality or its AGS. */
  @property() place = '';
  /** A point instead of a place, degrees north (WGS84); rounded to about a kilometre before it is sent. */
  @property({ type: Number }) lat: number | null = null;
  /** Degrees east, with `lat`. */
  @property({ type: Number }) lon: number | null = null;
  /** Kilometres, above 0, at most 100. */
  @property({ type: Number }) radius = 10;
  /** Category slugs, separated by spaces; settled by the page and not shown as a choice. */
  @property({ converter: list }) categories: readonly string[] = [];
  /** Need slugs, separated by spaces; settled by the page. */
  @property({ converter: list }) needs: readonly string[] = [];
  /** Id of a partner: only what this partner organises or hosts; settled by the page. */
  @property() partner: string | null = null;
  /** Eight-digit AGS of a municipality: only what takes place in it; settled by the page. */
  @property() municipality: string | null = null;
  /** First day, YYYY-MM-DD; one in the past shows what has been. */
  @property() from: string | null = null;
  /** Last day, YYYY-MM-DD. */
  @property() to: string | null = null;
  /** `today`, `week`, `weekend` or `month`; the visitor can change it. */
  @property() period: Period | null = null;
  /** Which offers come first: `soonest`, `nearest` or `best`. */
  @property() sort = 'soonest';
  /** How many offers are shown at a time, 1 to 100. */
  @property({ type: Number }) limit = PAGE;
  /** Which questions a visitor may change; empty for none, `all` for every one. */
  @property({ converter: list }) filters: readonly string[] = SIMPLE_FILTERS;
  /** Whether the address of the page holds what is asked. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** How the offers are looked at first: `list`, `agenda` or `map`. */
  @property() view = 'list';
  /** The views a visitor may choose from; one or none for no choice. */
  @property({ converter: list }) views: readonly string[] = VIEWS;
  /** `click`: the map is fetched when a visitor asks for it; `off`: never. */
  @property() map = 'click';
  /** A heading above the list. */
  @property() heading = '';
  /** Its level, 1 to 6; offers stand one below. */
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
  readonly #views = new ViewController(this, () => this.#resort(), (id) => this.#read(id));
  readonly #filtering = new FilteringController(this, this.#filterHost());
  readonly #reasons = new Later(this, async () => (await import('./later/offer-reasons.js')).createReasons(toolkit));
  readonly #ways = new Later(this, async () => (await import('./later/offer-ways.js')).createWays(toolkit));
  readonly #internals = this.attachInternals();
  /** Where the focus goes once more offers are there. */
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

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('accent') && (this.accent !== null || this.hasUpdated)) this.style.setProperty('--mit-accent', this.accent);
    if (changed.has('view')) this.#views.view = viewOf(this.view);
    const asks = ['place', 'lat', 'lon', 'radius', 'categories', 'needs', 'partner', 'municipality', 'from', 'to', 'period', 'sort', 'limit', 'api', 'filters', 'syncUrl', 'view'] as const;
    if (this.hasUpdated && !asks.some((name) => changed.has(name))) return;
    this.question = { ...this.#asked(), choices: this.question.choices };
    this.#field.text = this.place;
    if (this.#filtering.isWanted) void this.#begin();
    else void this.#search();
  }

  override updated(): void {
    const { status, total, offers } = this.#offers;
    const { states } = this.#internals;
    for (const state of ['invited', 'loading', 'ready', 'failed', 'empty']) states.delete(state);
    states.add(status === 'ready' && total === 0 ? 'empty' : status);
    if (this.#language.language !== null) this.#views.drawn(this.#shown(this.#words), this.#words);
    const focused = this.#focusFrom === null ? undefined : offers[this.#focusFrom];
    if (focused === undefined) return;
    this.#titleOf(focused.node.id)?.focus();
    this.#focusFrom = null;
  }

  override render(): TemplateResult {
    const { language } = this.#language;
    if (language === null) return html`<div aria-busy="true"><slot></slot></div>`;
    const spoken = this.#words;
    const { status, shown, total } = this.#offers;
    const view: FilteringView = { placed: nearOf(this.question) !== null && shown !== 'invited', total };
    const filtering = this.#filtering.part;
    const simple = simpleFiltersOf(this.filters, filtering === null);
    const listed = shown === 'ready' && total > 0;
    return html`<section part="base" class="base" lang=${language} dir=${directionOf(language)} aria-label=${this.heading || spoken.strings.regionLabel} aria-busy=${status === 'loading'}>
      <slot name="heading">${this.heading ? html`<div part="heading" class="widget-heading" role="heading" aria-level=${this.headingLevel}>${this.heading}</div>` : nothing}</slot>
      ${toolbarTemplate({ question: this.question, field: this.#field, filters: simple, api: this.api, more: filtering?.fields(view, spoken) ?? nothing, change: this.#change, label: this.heading || spoken.strings.regionLabel }, spoken)}
      <div class="columns">
        ${filtering?.panel(view, spoken) ?? nothing}
        <div class="results">
          ${filtering?.chosen(view, spoken) ?? nothing}
          <div class="found">
            <p part="status" class="status" role=${filtering ? nothing : 'status'} tabindex="-1">${statusLine(this.#offers, this.question.radius, Boolean(filtering) && shown === 'ready', spoken)}</p>
            ${this.#views.current === 'agenda' ? nothing : (filtering?.order(view, spoken) ?? nothing)} ${listed ? viewSwitchTemplate(this.#views, spoken) : nothing}
          </div>
          ${this.#body(spoken)}
        </div>
      </div>
      <slot name="footer"></slot>
    </section>`;
  }

  #body(spoken: Words): TemplateResult {
    const { status, shown, total, offers, error, place, waysOn } = this.#offers;
    if (status === 'invited') return html`<p class="lead">${spoken.strings.invitation}</p>`;
    if (status === 'failed') return html`${failureTemplate(error, this.#retry, spoken)}${error?.isAnswer ? nothing : html`<slot></slot>`}`;
    if (status === 'loading' && offers.length === 0 && !(this.#filtering.part && shown === 'ready')) return hasFallback(this) ? html`<slot></slot>` : skeletonTemplate();
    if (total > 0) return this.#list(spoken);
    const ways = this.#ways.part;
    const narrowing = this.#filtering.part?.isNarrowing ?? false;
    const instead = waysOn === null ? nothing : ways?.template(waysOn, this.#change, spoken);
    return emptyTemplate({ question: this.question, place, narrowing, waysOn: instead, retry: ways === null ? this.#retry : undefined }, spoken);
  }

  #list(spoken: Words): TemplateResult {
    const { strings } = spoken;
    const views = this.#views.part;
    const shown = this.#shown(spoken);
    const earlier = this.question.from !== null && this.from === null;
    const plain = shown.view === 'list' && !shown.byDistance;
    return html`${earlier ? this.#ways.part?.earlier(() => this.#change({ from: null, to: null }), spoken) : nothing}
      ${views === null && shown.view !== 'list' ? html`<p role="alert">${strings.viewFailed}</p>` : nothing}
      ${views && !plain ? views.template(shown, spoken) : shown.list(shown.offers, shown.headingLevel)}
      ${moreTemplate(this.#offers, this.#more, spoken)} ${attributionTemplate(this.#offers, spoken)}`;
  }

  #shown(spoken: Words): Shown {
    const { offers, around, status } = this.#offers;
    const view = this.#views.current;
    const { api, question } = this;
    const [details, reasons] = [this.#details, this.#reasons.part];
    const list = offerLists({ offers, numbered: view === 'map', fading: status === 'loading', details, reasons, api, from: question.from, toggle: this.#toggle }, spoken);
    return { view, byDistance: this.#sort === 'NEAREST', offers, around, headingLevel: titleLevel(this), list };
  }

  #asked(): Question {
    const { place, lat, lon, radius, period, from, to, categories, needs, partner, municipality, sort } = this;
    return { place, lat, lon, radius: radius > 0 ? radius : 10, period, from, to, theme: null, categories, needs, partner, municipality, sort: sortOf(sort), choices: null };
  }

  /** An agenda goes by the days, whatever else is asked. */
  get #sort(): Question['sort'] {
    return this.#views.current === 'agenda' ? 'SOONEST' : this.question.sort;
  }

  #change = (change: Partial<Question>): void => {
    const byPlace = change.place === undefined ? {} : { lat: null, lon: null };
    this.question = { ...this.question, ...byPlace, ...change };
    this.#filtering.part?.changed();
    const { place, radius, period, theme, sort, choices } = this.question;
    this.dispatchEvent(new FilterChangeEvent({ place, radius, period, theme, ...(choices && { sort, ...choices }) }));
    void this.#search();
  };

  #retry = (): void => void this.#search();

  #more = async (): Promise<void> => {
    this.#focusFrom = this.#offers.offers.length;
    if (await this.#offers.more()) this.#tell();
  };

  #toggle = ({ node }: Offer): void => {
    if (!this.#details.isOpen(node.id)) {
      if (!this.dispatchEvent(new SelectEvent(node.id, `${this.api}/angebote/${node.id}`))) return;
      this.#views.part?.select(node.id);
    }
    this.#details.toggle(this.api, node.id, this.question.from);
  };

  #titleOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"] .title`);
  }

  /** Leads to an offer of the list, as the map does. */
  #read(id: string): void {
    const title = this.#titleOf(id);
    title?.focus({ preventScroll: true });
    title?.closest('.offer')?.scrollIntoView({ block: 'nearest' });
  }

  async #begin(): Promise<void> {
    const question = await this.#filtering.begin();
    if (question === null) this.dispatchEvent(new ErrorEvent('FILTERS_UNAVAILABLE'));
    if (question) this.#take(question);
    return this.#search();
  }

  #take(question: Question): void {
    this.question = question;
    this.#field.text = question.place;
  }

  #filterHost(): FilterHost {
    return {
      filters: () => this.filters,
      question: () => this.question,
      settled: () => this.#asked(),
      api: () => this.api,
      syncUrl: () => this.syncUrl,
      now: () => this.clock(),
      change: (change) => this.#change(change),
      restore: (question) => {
        this.#take(question);
        void this.#search();
      },
      requestUpdate: () => this.requestUpdate(),
      find: async (selector) => {
        await this.updateComplete;
        return this.renderRoot.querySelector<HTMLElement>(selector);
      },
    };
  }

  #filterOf = (question: Question): OfferFilter => ({ ...filterOf(question, this.clock()), ...this.#filtering.part?.narrow(question) });

  /** Asks anew if another view wants another order. */
  async #resort(): Promise<void> {
    if (this.#offers.sort !== this.#sort) await this.#search();
  }

  async #search(fresh = false): Promise<void> {
    this.#focusFrom = null;
    const { question, api } = this;
    const now = this.clock();
    const filtering = this.#filtering.part;
    const [near, filter, sort] = [nearOf(question), this.#filterOf(question), this.#sort];
    const ready = Promise.all([sort === 'BEST' && this.#reasons.want(), (sort === 'NEAREST' || this.#views.current !== 'list') && this.#views.want()]);
    filtering?.searching(near, filter);
    const first = Math.min(LARGEST_PAGE, Math.max(1, Math.trunc(this.limit) || PAGE));
    const findWays = async () => (await this.#ways.want())?.find({ api, question, now, filterOf: this.#filterOf, drops: filtering?.drops(question, this.#words) ?? [] }) ?? null;
    if (!(await this.#offers.search(api, { near, filter, sort, first, fresh, ready, findWaysOn: findWays }))) return;
    const { status, error, place, total } = this.#offers;
    if (status === 'failed') this.dispatchEvent(new ErrorEvent(error?.code ?? 'UNAVAILABLE'));
    if (status !== 'ready') return;
    this.#field.understand(place);
    const { strings } = this.#words;
    filtering?.found(total === 0 ? strings.nothing(question.radius, place, true) : `${strings.offerCount(total)} ${strings.within(question.radius, place)}`);
    if (!this.#ready) this.dispatchEvent(new ReadyEvent());
    this.#ready = true;
    this.#tell();
  }

  get #words(): Words {
    const language = this.#language.language ?? 'de';
    const filtering = this.#filtering.part;
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
