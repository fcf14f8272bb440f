import { render } from 'lit';

import { directionOf, languageNamed, type Language } from '../base/language.js';
import { learn } from '../base/languages/spoken.js';
import { laterStrings } from '../base/strings/later-strings.de.js';
import { stringsOf } from '../base/strings/strings-of.js';
import type { DrawnOutlines } from '../map/ground/drawn-outlines.js';
import { RequestError } from '../data/request-error.js';
import { readSheet, type SheetAddress, type SheetSize } from '../prescription/address/prescription-address.js';
import { loadBundle, loadTexts } from '../prescription/bundle/load-bundle.js';
import { troublesOf, writeContent, type Known, type Speaking } from './content/write-content.js';
import type { SheetContent, Trouble } from './content/sheet-content.js';
import { PaperRules } from './fit/paper-rules.js';
import { fitSheet } from './fit/fit-sheet.js';
import type { Setting } from './fit/setting.js';
import { fontsReady } from './fit/fonts-ready.js';
import { loadOutlines } from './map/load-outlines.js';
import { strings as german } from './strings/sheet.de.js';
import { stringsIn } from './strings/strings-in.js';
import { pageTemplate } from './templates/page.js';

/** What the page shows: `EMPTY` was opened without an address, or reloaded. */
export type SheetState = { readonly kind: 'EMPTY' | 'LOADING' | 'OFFLINE' | 'FAILED' } | { readonly kind: 'READY'; readonly setting: Setting; readonly troubles: readonly Trouble[] };

/** The printed sheet: `/blatt#…`. It prints itself once everything is there, unless there is something to read first. */
export class SheetPage {
  state: SheetState = { kind: 'EMPTY' };
  /** Of what stands around the sheet: whoever sits at this browser. */
  own: Speaking = { language: 'de', strings: german, common: { ...laterStrings, ...stringsOf('de') } };
  size: SheetSize = 'A5';
  /** Of the sheet: whoever takes it home. */
  language: Language = 'de';
  hasPrinted = false;
  readonly #root: HTMLElement;
  readonly #origin: string;
  readonly #rules = new PaperRules();
  #address: SheetAddress | undefined;
  #known: (Known & { outlines: DrawnOutlines | undefined }) | undefined;
  /** Counts what was asked for, so that an answer to an earlier question changes nothing. */
  #asked = 0;

  /**
   * @param root what stands in it is for whoever has no JavaScript
   * @param origin of the API and of the page behind the code
   */
  constructor(root: HTMLElement, origin: string) {
    this.#root = root;
    this.#origin = origin;
    root.replaceChildren();
  }

  /** @param tag what the browser speaks */
  async speak(tag: string): Promise<void> {
    this.own = await speaking(languageNamed(tag));
    const { documentElement: page } = document;
    [page.lang, page.dir] = [this.own.language, directionOf(this.own.language)];
  }

  /** @param hash of the address; without a sheet in it the page says what to do */
  async open(hash: string): Promise<void> {
    this.#address = readSheet(hash);
    this.#known = undefined;
    this.hasPrinted = false;
    this.size = this.#address?.size ?? 'A5';
    this.language = languageNamed(this.#address?.language ?? 'de');
    document.title = `${this.own.strings.title} – Miteinander`;
    if (!this.#address) return this.#show({ kind: 'EMPTY' });
    await this.#load(this.#address);
  }

  retry = (): void => {
    if (this.#address) void this.#load(this.#address);
  };

  choose = (choice: { size?: SheetSize; language?: Language }): void => {
    this.size = choice.size ?? this.size;
    this.language = choice.language ?? this.language;
    void this.#set();
  };

  print = (): void => {
    this.hasPrinted = true;
    this.#draw();
    window.print();
  };

  async #load(address: SheetAddress): Promise<void> {
    const asked = (this.#asked += 1);
    this.#show({ kind: 'LOADING' });
    const place = `k${address.district}`;
    try {
      const bundle = await loadBundle(this.#origin, place);
      const [texts, outlines] = await Promise.all([loadTexts(this.#origin, place, bundle.stamp).catch(() => undefined), loadOutlines(this.#origin, bundle)]);
      if (asked !== this.#asked) return;
      this.#known = { bundle, texts, outlines };
    } catch (error) {
      if (asked === this.#asked) this.#show({ kind: error instanceof RequestError && error.code === 'OFFLINE' ? 'OFFLINE' : 'FAILED' });
      return;
    }
    await this.#set();
    if (this.state.kind === 'READY' && this.state.troubles.length === 0 && !this.hasPrinted && asked === this.#asked) this.print();
  }

  /** Sets the sheet in the language and on the paper that were chosen. */
  async #set(): Promise<void> {
    const [address, known] = [this.#address, this.#known];
    if (!address || !known) return;
    const { language, size } = this;
    const spoken = await speaking(language);
    const moment = new Date();
    const content = writeContent(address, known, spoken, this.#origin, moment);
    await fontsReady(JSON.stringify(content));
    if (known !== this.#known || language !== this.language || size !== this.size) return;
    this.#show({ kind: 'READY', setting: this.#fitted(content, spoken, known.outlines), troubles: troublesOf(address, known, moment) });
  }

  #fitted(content: SheetContent, { strings }: Speaking, outlines: DrawnOutlines | undefined): Setting {
    const draw = (setting: Setting): void => this.#show({ kind: 'READY', setting, troubles: [] });
    return fitSheet(this.#root, { content, strings, outlines, size: this.size }, this.#rules, draw);
  }

  #show(state: SheetState): void {
    this.state = state;
    this.#draw();
  }

  #draw(): void {
    render(pageTemplate(this), this.#root);
  }
}

/** A language's words, German where they do not come. */
async function speaking(wanted: Language): Promise<Speaking> {
  const [strings, learnt] = await Promise.all([stringsIn(wanted), learn(wanted)]);
  const language = strings && learnt ? wanted : 'de';
  return { language, strings: (language === wanted ? strings : null) ?? german, common: { ...laterStrings, ...stringsOf(language) } };
}
