import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';

import { ErrorEvent } from '../base/events.js';
import { directionOf, languageNamed, LANGUAGES } from '../base/language.js';
import { LanguageController } from '../base/languages/language.controller.js';
import { property, state } from '../base/property.js';
import { stringsOf } from '../base/strings/strings-of.js';
import { VERSION } from '../base/version.js';
import { Later } from '../offers/later/later.js';
import { readLaunch, type LaunchAddress, type SheetSize } from './address/prescription-address.js';
import type { NamedCode } from './codes/code-systems.js';
import { DistrictController } from './district.controller.js';
import { PrescriptionPrintEvent, PrescriptionReadyEvent, PrescriptionResetEvent } from './events.js';
import { IdleController } from './idle.controller.js';
import { prescriptionSpeech, prescriptionStringsOf } from './languages/prescription-speech.js';
import { toolkit } from './later/toolkit.js';
import { labelOf, localityNamed } from './localities.js';
import { MatchingController } from './matching.controller.js';
import type { Match } from './matching/match.js';
import { CRISIS } from './need-choices.js';
import { OpenedOffersController } from './opened-offers.controller.js';
import type { PrescriptionWords } from './prescription-words.js';
import { SheetController, type SheetFacts } from './sheet.controller.js';
import { prescriptionStyles } from './styles/prescription.styles.js';
import { answerTemplate } from './templates/answer.js';
import { askingTemplate } from './templates/asking.js';
import { barTemplate } from './templates/bar.js';
import { stillThereTemplate } from './templates/still-there.js';
import { hasExtras, noWishes, type Locality, type Wishes } from './wishes.js';

const list = { fromAttribute: (text: string | null) => (text ?? '').split(/[\s,]+/).filter(Boolean) };

const PAPERS: Readonly<Record<string, SheetSize>> = { a5: 'A5', a4: 'A4', gross: 'LARGE', large: 'LARGE' };
const MOST = 3;

/**
 * Finds offers that suit somebody, and puts up to three of them on a sheet: for a practice, a library, a town hall.
 * What somebody needs is compared here, in the browser, and sent to nobody.
 *
 * @tagname mit-prescription
 *
 * @slot - Shown until there are words, when the offers cannot be loaded, and without JavaScript: a link.
 * @slot heat - In the band of a heat wave, instead of the advice to ask at the town hall: the town's heat telephone.
 * @slot footer - Below everything.
 *
 * @fires {PrescriptionReadyEvent} mit-prescription-ready - The offers of a district are there; `count`, whatever is asked of them.
 * @fires {PrescriptionPrintEvent} mit-prescription-print - A sheet is opened to be printed; `count` offers on it.
 * @fires {PrescriptionResetEvent} mit-prescription-reset - All that was chosen is forgotten.
 * @fires {ErrorEvent} mit-error - Something cannot be shown or counted; `code`.
 *
 * @csspart base - The frame around everything.
 * @csspart heading - The heading.
 * @csspart needs - The choice of what would do somebody good.
 * @csspart chip - One of the choices.
 * @csspart search - The place field with its label.
 * @csspart field - Every other field with its label.
 * @csspart label - The label of a field.
 * @csspart crisis - The box that leads to the numbers for an emergency, and the numbers.
 * @csspart heat - The band of a heat wave.
 * @csspart status - The sentence that says how many there are.
 * @csspart list - The list of offers.
 * @csspart item - An offer.
 * @csspart title - The title that opens an offer.
 * @csspart meta - The lines below it.
 * @csspart badge - "Example", and what must be known first.
 * @csspart details - What an opened offer shows.
 * @csspart link - Links in the details.
 * @csspart button - Every button, and the telephone.
 * @csspart more - The button for more offers.
 * @csspart summary - What is not in the list, and why.
 * @csspart bar - The line below with what is on the sheet.
 * @csspart print - The link that opens the sheet.
 * @csspart qr - The code for the telephone.
 * @csspart notice - What is said about the last step.
 * @csspart privacy - The sentence that nothing is sent.
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
 * @cssState loading - The district's offers are on their way.
 * @cssState ready - A list is shown.
 * @cssState empty - Nothing suits.
 * @cssState failed - There is no answer.
 */
export class MitPrescription extends LitElement {
  static override styles = prescriptionStyles;
  static readonly version: string = VERSION;

  /** Where people live, unless somebody says otherwise: a postcode, the name of a municipality or its AGS. */
  @property() place = '';
  /** How far an offer may be, in kilometres, unless somebody says otherwise. */
  @property({ type: Number }) radius = 10;
  /** Slugs of the needs that can be chosen, separated by spaces; all of them if not set. */
  @property({ converter: list }) needs: readonly string[] = [];
  /** Slugs of the needs that are chosen from the start. */
  @property({ converter: list }) preselect: readonly string[] = [];
  /** Practice code; without one nothing is counted and nothing sent. */
  @property() practice: string | null = null;
  /** Printed on the sheet. */
  @property({ attribute: 'practice-name' }) practiceName: string | null = null;
  /** Language of the sheet, unless somebody says otherwise; that of the widget if not set. */
  @property({ attribute: 'patient-lang' }) patientLang: string | null = null;
  /** `a5`, `a4`, or `gross` for large type. */
  @property() paper = 'a5';
  /** How many offers fit on a sheet, 1 to 3. */
  @property({ type: Number }) max = MOST;
  /** Only offers confirmed within so many days. */
  @property({ type: Number, attribute: 'minimum-freshness' }) minimumFreshness = 120;
  /** After how many seconds without a touch all is forgotten; 0 for never. */
  @property({ type: Number, attribute: 'idle-reset' }) idleReset = 300;
  /** The heading; "Rezept für Miteinander" in the widget's language if not set. */
  @property() heading = '';
  /** Its level, 1 to 6; the others follow below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A colour for leaf, pressed choices and links, as CSS writes it. */
  @property() accent: string | null = null;
  /** `light` or `dark`; without it the page's own `color-scheme` counts. */
  @property({ reflect: true }) scheme: string | null = null;
  /** Where the API is; the script's own origin if not set. */
  @property() api = new URL(import.meta.url).origin;

  @state() private wishes: Wishes = noWishes(this.radius);
  @state() private locality: Locality | null = null;
  /** What stands in the place field. */
  @state() private placeText = '';
  @state() private allNeeds = false;
  @state() private inCrisis = false;
  @state() private onPhone = false;
  @state() private notice = '';
  /** Undefined until somebody chooses one for this person. */
  @state() private sheetLanguage: string | undefined;

  /** Stops for tests and for pages that show another day. */
  clock: () => Date = () => new Date();

  readonly #language = new LanguageController(this, prescriptionSpeech);
  readonly #district = new DistrictController(this);
  readonly #matching = new MatchingController();
  readonly #sheet = new SheetController(this);
  readonly #opened = new OpenedOffersController(this, (id) => this.#drop(id));
  readonly #idle = new IdleController(this, () => this.reset());
  readonly #answer = new Later(this, async () => (await import('./later/prescription-answer.js')).createAnswer(toolkit));
  readonly #qr = new Later(this, async () => (await import('./later/prescription-qr.js')).createQr(toolkit));
  readonly #internals = this.attachInternals();
  /** Codes that wait for the bundle that says what they stand for. */
  #codes: readonly NamedCode[] = [];
  #hadFocus = false;
  #focusNext: string | null = null;

  /**
   * Opens it for somebody, with what practice software has put behind the `#` of `/praxis`. Needs and codes are forgotten with the next reset.
   * @param fragment `#ort=48291&bedarf=loneliness&icd10gm=Z60&praxis=…&name=…&umkreis=5`, all of it optional
   */
  launch(fragment: string): void {
    this.#forget();
    const { place, needs, codes, practice, practiceName, radiusKm }: LaunchAddress = readLaunch(fragment);
    if (radiusKm !== undefined) this.radius = radiusKm;
    if (practice !== undefined) this.practice = practice;
    if (practiceName !== undefined) this.practiceName = practiceName;
    this.#codes = codes;
    this.wishes = { ...noWishes(this.radius), needs: [] };
    this.#wish([...this.preselect, ...needs]);
    if (place === undefined || place === this.place) this.#applyCodes();
    else this.place = place;
  }

  /** Forgets all that was chosen, and looks whether the offers have changed. */
  reset = (): void => {
    this.#forget();
    this.notice = this.#words.own.cleared;
    if (this.#district.place === this.place) void this.#renew();
    else void this.#go(this.place);
    this.dispatchEvent(new PrescriptionResetEvent());
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#return);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#return);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    if (changed.has('accent') && (this.accent !== null || this.hasUpdated)) this.style.setProperty('--mit-accent', this.accent);
    if (changed.has('paper')) this.#sheet.size = PAPERS[this.paper] ?? 'A5';
    if (changed.has('practice') && this.practice) void this.#sheet.prepareCodes();
    if (changed.has('radius') && this.radius > 0) this.wishes = { ...this.wishes, radiusKm: this.radius };
    if (changed.has('preselect') && this.preselect.length > 0) this.#wish(this.preselect);
    if (!this.hasUpdated || changed.has('place') || changed.has('api')) {
      this.placeText = this.place;
      void this.#go(this.place);
    }
  }

  override updated(): void {
    const { status } = this.#district;
    const { states } = this.#internals;
    for (const state of ['invited', 'loading', 'ready', 'failed', 'empty']) states.delete(state);
    states.add(status === 'ready' && this.locality === null ? 'invited' : status === 'ready' && this.#matches.length === 0 ? 'empty' : status);
    this.#idle.watch(this.#holdsSomething, this.idleReset);
    // Where what had the focus is gone, one goes on with what came instead.
    const next = this.#focusNext ?? (this.#hadFocus && this.shadowRoot?.activeElement === null ? '.answer [tabindex="-1"]' : null);
    this.#focusNext = null;
    if (next !== null) this.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }

  override render(): TemplateResult {
    const { language } = this.#language;
    if (language === null) return html`<div aria-busy="true"><slot></slot></div>`;
    const words = this.#words;
    const { own } = words;
    const { status, bundle } = this.#district;
    const heading = this.heading || own.title;
    const facts = this.#facts;
    const { part } = this.#answer;
    const { result, waysOn, shown } = this.#matching;
    return html`<section part="base" class="base" lang=${language} dir=${directionOf(language)} aria-label=${heading} aria-busy=${status === 'loading' || (bundle !== null && part === undefined)}>
      ${stillThereTemplate(this.#idle.left, this.#idle.touch, words)}
      <div class="columns">
        ${askingTemplate(
          {
            heading, headingLevel: this.headingLevel, wishes: this.wishes, allowed: this.needs, allNeeds: this.allNeeds, placeText: this.placeText, bundle, inCrisis: this.inCrisis,
            change: this.#change, type: (text) => (this.placeText = text), go: this.#typed, showNeeds: () => (this.allNeeds = !this.allNeeds), showCrisis: this.#toggleCrisis,
          },
          words,
        )}
        ${answerTemplate(
          {
            headingLevel: this.headingLevel + 1, status, error: this.#district.error, located: this.locality !== null, wishes: this.wishes, inCrisis: this.inCrisis, part,
            result, waysOn, shown, chosen: this.#sheet.offers, opened: this.#opened, bundle, days: this.minimumFreshness, api: this.api, practice: this.practice,
            change: this.#change, retry: () => void this.#go(this.placeText), leaveCrisis: this.#toggleCrisis, toggle: this.#take, open: this.#open, more: this.#more,
          },
          words,
        )}
      </div>
      ${barTemplate(
        {
          sheet: this.#sheet, most: this.#most, notice: this.notice, language: this.#sheetLanguage, onPhone: this.onPhone, qr: this.#qr.part,
          printAddress: facts && part ? this.#sheet.printAddress(part, facts, this.#counts) : null, homeAddress: facts && part && this.onPhone ? this.#sheet.homeAddress(part, facts, this.#counts) : null,
          setSize: this.#setSize, setLanguage: (tag) => (this.sheetLanguage = tag), clear: this.reset, print: this.#print, showOnPhone: this.#showOnPhone, refuse: () => (this.notice = own.chooseFirst),
        },
        words,
      )}
      <p part="privacy" class="privacy">${own.privacy}</p>
      <slot name="footer"></slot>
    </section>`;
  }

  get #most(): number {
    return Math.min(MOST, Math.max(1, Math.trunc(this.max) || MOST));
  }

  get #counts(): boolean {
    return Boolean(this.practice);
  }

  get #matches(): readonly Match[] {
    return this.#matching.result.matches;
  }

  /** What would be left behind for the next one to see. */
  get #holdsSomething(): boolean {
    const { needs, radiusKm } = this.wishes;
    const chosen = this.#sheet.offers.size > 0 || needs.join() !== this.preselect.join() || hasExtras(this.wishes) || radiusKm !== this.radius;
    return chosen || this.onPhone || this.inCrisis || this.sheetLanguage !== undefined || this.#opened.isAny || this.placeText !== this.#usualText;
  }

  /** What stands in the place field when nothing was changed. */
  get #usualText(): string {
    const { bundle, place } = this.#district;
    const usual = bundle !== null && place === this.place ? localityNamed(bundle, this.place) : undefined;
    return usual ? labelOf(usual) : this.place;
  }

  get #sheetLanguage(): string {
    const person = LANGUAGES.find((language) => language === this.wishes.language);
    return this.sheetLanguage ?? person ?? (this.patientLang ? languageNamed(this.patientLang) : (this.#language.language ?? 'de'));
  }

  get #facts(): SheetFacts | null {
    const { bundle } = this.#district;
    if (bundle === null || this.#sheet.offers.size === 0) return null;
    return { api: this.api, district: bundle.district.key, language: this.#sheetLanguage, practiceName: this.practiceName, postalCode: this.locality?.postalCode };
  }

  get #words(): PrescriptionWords {
    const language = this.#language.language ?? 'de';
    return { language, strings: stringsOf(language), own: prescriptionStringsOf(language), now: this.clock() };
  }

  #change = (change: Partial<Wishes>): void => {
    if (this.#district.isOld && !this.#holdsSomething) void this.#renew();
    this.wishes = { ...this.wishes, ...change };
    this.notice = '';
    this.#look();
  };

  /** Chooses needs as if somebody had pressed them, as far as the page allows them. */
  #wish(slugs: readonly string[]): void {
    if (slugs.includes(CRISIS)) this.inCrisis = true;
    const wanted = new Set([...this.wishes.needs, ...slugs.filter((slug) => slug !== CRISIS && slug in prescriptionStringsOf('de').needs && (this.needs.length === 0 || this.needs.includes(slug)))]);
    this.wishes = { ...this.wishes, needs: [...wanted] };
    this.#look();
  }

  #applyCodes(): void {
    const { bundle } = this.#district;
    const { part } = this.#answer;
    if (bundle === null || !part || this.#codes.length === 0) return;
    const codes = this.#codes;
    this.#codes = [];
    this.#wish(part.needsOfCodes(bundle, codes));
  }

  /** What somebody has typed as a place: one of the bundle's, else one that another bundle knows. */
  #typed = (text: string): void => {
    this.placeText = text;
    const { bundle } = this.#district;
    const known = bundle && localityNamed(bundle, text);
    if (known && this.#district.status !== 'loading') {
      if (this.#district.status === 'failed') this.#district.settle();
      this.#settle(known);
    } else if (text.trim() !== '') void this.#go(text.trim());
  };

  async #go(place: string): Promise<void> {
    const [isThere] = await Promise.all([this.#district.load(this.api, place), place !== '' && this.#answer.want()]);
    if (!isThere) {
      if (this.#district.status === 'failed') this.dispatchEvent(new ErrorEvent(this.#district.error?.code ?? 'UNAVAILABLE'));
      if (this.#district.status === 'invited') this.locality = null;
      return;
    }
    const { bundle } = this.#district;
    if (bundle === null) return;
    this.#settle(localityNamed(bundle, place) ?? null);
    this.#applyCodes();
    if (this.#answer.part === null) this.dispatchEvent(new ErrorEvent('UNAVAILABLE'));
    else this.dispatchEvent(new PrescriptionReadyEvent(bundle.offers.length));
  }

  #settle(locality: Locality | null): void {
    this.locality = locality;
    if (locality) this.placeText = labelOf(locality);
    const known = new Set(this.#district.bundle?.offers.map(({ id }) => id));
    for (const [id, match] of this.#sheet.offers) if (!known.has(id)) this.#sheet.toggle(match, this.#most);
    this.#look();
  }

  /** What was paused meanwhile should not be handed out. */
  async #renew(): Promise<void> {
    await this.#district.renew(this.api);
    this.#look();
  }

  /** Compares anew. */
  #look(): void {
    const { bundle } = this.#district;
    this.#matching.look(this.#answer.part, bundle, this.wishes, this.locality, this.minimumFreshness, this.clock());
    this.requestUpdate();
  }

  #take = (match: Match): void => {
    const fits = this.#sheet.toggle(match, this.#most);
    this.notice = fits ? '' : this.#words.own.tooMany(this.#most);
    if (this.#sheet.offers.size === 0) this.onPhone = false;
  };

  /** What the practice itself doubts goes home with nobody. */
  #drop(id: string): void {
    const match = this.#sheet.offers.get(id);
    if (match) this.#take(match);
  }

  #open = (match: Match): void => this.#opened.toggle(this.api, this.#district.place, this.#district.bundle?.stamp ?? '', match);

  #more = (): void => {
    this.#focusNext = `[data-at="${this.#matching.showMore()}"] .title`;
    this.requestUpdate();
  };

  #toggleCrisis = (): void => {
    this.inCrisis = !this.inCrisis;
    this.#focusNext = this.inCrisis ? '.crisis-title' : '.crisis-button';
  };

  #setSize = (size: SheetSize): void => {
    this.#sheet.size = size;
    this.requestUpdate();
  };

  #print = (): void => {
    this.notice = '';
    void this.#issue();
    this.dispatchEvent(new PrescriptionPrintEvent(this.#sheet.offers.size));
  };

  #showOnPhone = (): void => {
    this.onPhone = !this.onPhone;
    if (!this.onPhone) return;
    void this.#qr.want();
    void this.#issue();
  };

  async #issue(): Promise<void> {
    const error = await this.#sheet.issue(this.api, this.practice);
    if (error === null) return;
    this.notice = this.#words.own.notCounted;
    this.dispatchEvent(new ErrorEvent(error.code));
  }

  #forget(): void {
    this.wishes = { ...noWishes(this.radius), needs: [] };
    [this.allNeeds, this.inCrisis, this.onPhone, this.notice, this.sheetLanguage] = [false, false, false, '', undefined];
    this.#codes = [];
    this.#sheet.clear();
    this.#opened.clear();
    this.placeText = this.#usualText;
    const { bundle, place } = this.#district;
    this.locality = bundle !== null && place === this.place ? (localityNamed(bundle, place) ?? null) : null;
    this.#wish(this.preselect);
  }

  /** A page that is kept for going back holds nothing of the one before. */
  #leave = (): void => {
    this.#forget();
    if (this.#district.place !== this.place) this.#district.drop();
  };

  #return = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.#go(this.place);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mit-prescription': MitPrescription;
  }
}
