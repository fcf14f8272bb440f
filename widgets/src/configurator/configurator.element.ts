import { html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import { ask } from '../data/client.js';
import { VocabularyDocument } from '../data/gql/graphql.js';
import { attributesOf } from './attributes.js';
import { judgeAccent, readAccent, takeOffered, type Judgement } from './colour/accent.js';
import { writeColour } from './colour/colour.js';
import type { Scheme } from './colour/grounds.js';
import { having, type Configuration, type WidgetName } from './configuration.js';
import type { Configuring, Term, Theme } from './configuring.js';
import { findPlace, type PlaceAnswer } from './place-answer.js';
import { loadFixedFiles } from './fixed-files.js';
import { readFragment, writeFragment } from './fragment.js';
import { formOr, type Settings } from './settings.js';
import { readSnippet } from './snippet/read-snippet.js';
import type { FixedFiles } from './snippet/write-snippet.js';
import { formTemplate } from './templates/form.js';
import { linesTemplate } from './templates/lines.js';
import { previewTemplate, showPreview } from './templates/preview.js';
import { readingTemplate } from './templates/reading.js';
import { textsTemplate } from './templates/texts.js';
import { readingSays } from './texts/reading-says.js';

const PAUSE_MILLISECONDS = 300;

/**
 * The page on which a town sets up a widget and takes its lines away. It is part of the page it stands on, with the page's own styles.
 * What is decided stands in the page's fragment, which no server sees; nothing is kept anywhere else.
 */
export class MitConfigurator extends LitElement implements Configuring {
  readonly origin = location.origin;

  @state() settings: Settings = readFragment(location.hash);
  @state() accentText = '';
  @state() placeAnswer: PlaceAnswer = { kind: 'none' };
  @state() needs: readonly Term[] = [];
  @state() categories: readonly Term[] = [];
  @state() fixedFiles: FixedFiles | null | undefined;
  @state() readingSays = '';
  @state() theme: Theme = 'plain';
  @state() narrow = false;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';

  get judgement(): Judgement | null {
    return this.accentText.trim() === '' ? null : judgeAccent(this.accentText, this.#scheme);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#begin);
    this.#begin();
    void this.#loadTerms();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#begin);
    clearTimeout(this.#timer);
  }

  override updated(): void {
    const frame = this.querySelector('iframe');
    if (frame) showPreview(frame, this.settings.configuration, this.theme);
  }

  override render(): TemplateResult {
    return html`${readingTemplate(this)}
      <div class="workbench">
        <div class="questions">${formTemplate(this)}</div>
        <div class="outcome">${previewTemplate(this)}</div>
      </div>
      ${linesTemplate(this)} ${textsTemplate(this)}`;
  }

  change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    history.replaceState(history.state, '', writeFragment(this.settings));
    this.#follow();
  }

  set(name: string, value: string | null): void {
    this.change({ configuration: having(this.settings.configuration, name, value) });
  }

  choosePlace(place: string, label: string): void {
    this.#asked = place;
    this.placeAnswer = { kind: 'known', label };
    clearTimeout(this.#timer);
    this.set('place', place);
    this.querySelector<HTMLElement>('#place')?.focus();
  }

  /** What both widgets know is kept; the names of filters are not the same. */
  chooseWidget(widget: WidgetName): void {
    const { attributes } = this.settings.configuration;
    const kept = attributesOf(widget).filter((name) => name !== 'filters' && attributes[name] !== undefined);
    this.change({ configuration: { widget, attributes: Object.fromEntries(kept.map((name) => [name, attributes[name] ?? ''])) }, form: formOr(widget, this.settings.form) });
  }

  chooseScheme(scheme: Scheme | null): void {
    this.set('scheme', scheme);
    this.typeAccent(this.accentText);
  }

  typeAccent(text: string): void {
    this.accentText = text;
    const judged = this.judgement;
    this.set('accent', judged?.kind === 'passes' ? judged.attribute : null);
  }

  takeOffered(): void {
    const attribute = takeOffered(this.accentText, this.#scheme);
    if (attribute === null) return;
    this.set('accent', attribute);
    this.accentText = accentTextOf(this.settings.configuration);
  }

  read(text: string): void {
    const read = readSnippet(text);
    this.readingSays = readingSays(read, text);
    if (read === null) return;
    const { configuration, form, fixed } = read;
    this.change({ configuration, form, fixed });
    this.#takeAccent();
  }

  show({ theme = this.theme, narrow = this.narrow }: { theme?: Theme; narrow?: boolean }): void {
    this.theme = theme;
    this.narrow = narrow;
  }

  /** The page's own styles reach it there; what stood in it was for whoever has no JavaScript. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  get #scheme(): Scheme | null {
    const { scheme } = this.settings.configuration.attributes;
    return scheme === 'light' || scheme === 'dark' ? scheme : null;
  }

  #begin = (): void => {
    this.settings = readFragment(location.hash);
    this.#takeAccent();
    this.#follow();
  };

  /** A colour that came with a link or with lines is judged like a typed one: a bad one is not passed on. */
  #takeAccent(): void {
    this.accentText = accentTextOf(this.settings.configuration);
    if (this.accentText !== '' && this.judgement?.kind !== 'passes') this.set('accent', null);
  }

  /** Asks what is needed for what has been decided. */
  #follow(): void {
    const { place = '' } = this.settings.configuration.attributes;
    if (this.settings.fixed && this.fixedFiles === undefined) void this.#loadFixedFiles();
    if (place === this.#asked) return;
    this.#asked = place;
    clearTimeout(this.#timer);
    this.placeAnswer = { kind: place.trim() === '' ? 'none' : 'asking' };
    this.#timer = setTimeout(() => void this.#findPlace(place), PAUSE_MILLISECONDS);
  }

  async #findPlace(place: string): Promise<void> {
    const answer = await findPlace(this.origin, place);
    if (place === this.#asked) this.placeAnswer = answer;
  }

  async #loadFixedFiles(): Promise<void> {
    this.fixedFiles = await loadFixedFiles(this.origin);
  }

  async #loadTerms(): Promise<void> {
    const known = await ask(this.origin, VocabularyDocument, {}).catch(() => null);
    this.needs = known?.needs.map(({ slug, label }) => ({ value: slug, label })) ?? [];
    this.categories = known?.categories.map(({ slug, label }) => ({ value: slug, label })) ?? [];
  }
}

/** One colour as it is, a pair as it was put together, and what cannot be read as it is written. */
function accentTextOf({ attributes: { accent = '' } }: Configuration): string {
  const pair = readAccent(accent);
  if (pair === null) return accent;
  const [light, dark] = [writeColour(pair.light), writeColour(pair.dark)];
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
