import { render } from 'lit/html.js';

import { directionOf, languageNamed, type Language } from '../base/language.js';
import { germanClock, germanDay } from '../base/words/german-day.js';
import { RequestError } from '../data/request-error.js';
import { readHome, type HomeAddress } from '../prescription/address/prescription-address.js';
import type { DistrictBundle, DistrictTexts } from '../prescription/bundle/district-bundle.js';
import { loadBundle, loadTexts } from '../prescription/bundle/load-bundle.js';
import { Arrivals } from './arrivals.js';
import { keepForLater, onKept } from './keep-for-later.js';
import { germanSpeech, speechIn, type RecipeSpeech } from './languages/recipe-speech.js';
import { offersNow, type Moment, type OfferNow } from './offer-now.js';
import { Reader } from './reading/reader.js';
import { languagesTemplate } from './templates/languages.js';
import { pageTemplate } from './templates/page.js';

/** What is there to show. */
export type Sheet = { readonly kind: 'none' | 'loading' | 'failed' | 'offline' } | { readonly kind: 'known'; readonly bundle: DistrictBundle; readonly offers: readonly OfferNow[] };

/** The page behind the QR code of a sheet: `/rezept#d=…&o=…`. Which offers are meant stays on the device. */
export class RecipePage {
  readonly arrivals: Arrivals;
  readonly reader: Reader;
  /** The folder of the page, with its slash. */
  readonly base: string;

  language: Language = 'de';
  speech: RecipeSpeech = germanSpeech;
  address: HomeAddress | undefined;
  sheet: Sheet = { kind: 'none' };
  texts: DistrictTexts['offers'] = {};
  now = new Date();
  /** When what is shown was loaded, if it had to be taken from what was kept; null if it is new, or nobody knows. */
  kept: Date | null = null;
  isKept = false;

  readonly #root: HTMLElement;
  readonly #nav: HTMLElement;
  readonly #api: string;

  /** @param root what stands in it is for whoever has no JavaScript. */
  constructor(root: HTMLElement, nav: HTMLElement, base: string) {
    [this.#root, this.#nav, this.base, this.#api] = [root, nav, base, base.replace(/\/$/, '')];
    this.arrivals = new Arrivals(this.#api, this.show);
    this.reader = new Reader(() => this.show());
    root.replaceChildren();
    onKept((loaded) => {
      [this.isKept, this.kept] = [true, loaded];
      this.show();
    });
  }

  /** @param hash the address's fragment, with its `#`. */
  async open(hash: string): Promise<void> {
    const before = this.address;
    this.address = readHome(hash);
    this.reader.stop();
    const sameSheet = before !== undefined && this.address?.district === before.district && String(this.address.offers) === String(before.offers);
    await this.#speak(new URLSearchParams(hash.slice(1)).get('l') ?? '');
    if (sameSheet) this.show();
    else await this.load();
  }

  /** Asks how things stand now; what is shown stays until the answer is there. */
  load = async (): Promise<void> => {
    const { address } = this;
    if (address === undefined) {
      this.sheet = { kind: 'none' };
      return this.show();
    }
    if (this.sheet.kind !== 'known') this.sheet = { kind: 'loading' };
    this.show();
    const place = `k${address.district}`;
    this.isKept = false;
    try {
      const bundle = await loadBundle(this.#api, place);
      if (address !== this.address) return;
      this.now = new Date();
      this.sheet = { kind: 'known', bundle, offers: offersNow(address.offers, bundle, momentAt(this.now)) };
      this.show();
      const { offers } = await loadTexts(this.#api, place, bundle.stamp).catch(() => ({ offers: {} }));
      this.texts = offers;
      this.show();
      await keepForLater(this.base);
    } catch (error) {
      if (address !== this.address || this.sheet.kind === 'known') return;
      this.sheet = { kind: error instanceof RequestError && error.code === 'OFFLINE' ? 'offline' : 'failed' };
      this.show();
    }
  };

  show = (): void => {
    render(languagesTemplate(this), this.#nav);
    render(pageTemplate(this), this.#root);
  };

  async #speak(tag: string): Promise<void> {
    const wanted = languageNamed(tag);
    const speech = await speechIn(wanted);
    this.language = speech === null ? 'de' : wanted;
    this.speech = speech ?? germanSpeech;
    const page = document.documentElement;
    [page.lang, page.dir] = [this.language, directionOf(this.language)];
    document.title = `${this.speech.own.title} – Miteinander`;
  }
}

function momentAt(now: Date): Moment {
  const today = germanDay(now);
  const { hour, minute } = germanClock(now);
  const padded = (part: number): string => String(part).padStart(2, '0');
  return { today, now: `${today}T${padded(hour)}:${padded(minute)}` };
}
