import { languageOf } from '../base/language.js';
import { germanDay } from '../base/words/german-day.js';
import type { NearInput, OfferFilter } from '../data/gql/graphql.js';
import type { Choices } from '../offers/choices.js';
import type { FilterHost, Filtering, FilteringView, Toolkit } from '../offers/filtering.js';
import type { Question } from '../offers/question.js';
import type { Words } from '../offers/templates/context.js';
import type { Candidate } from '../offers/ways-on.js';
import { namesTerms, readAddress, writeAddress } from './address.js';
import { chosenOf, type Chosen } from './chosen.js';
import { Counts } from './counts.js';
import { allowedFilters, CLEARED, GROUPS, type FilterName, type Group } from './filter-names.js';
import { filtersStyles } from './filters.styles.js';
import { namedTerm } from './named-term.js';
import { NO_CHOICES } from './no-choices.js';
import { areFilterStringsSettled, filterStringsOf, learnFilterStrings } from './strings/filter-strings-of.js';
import { chosenTemplate } from './templates/chosen.js';
import { fieldsTemplate } from './templates/fields.js';
import { orderTemplate } from './templates/order.js';
import { panelTemplate } from './templates/panel.js';
import { toFilter } from './to-filter.js';
import { nothing, receive } from './toolkit.js';
import { loadVocabulary, type Vocabulary } from './vocabulary.js';

const TYPING_MILLISECONDS = 300;
/** Long enough for somebody who goes on typing or choosing not to be interrupted. */
const SPEAKING_MILLISECONDS = 900;
const OPEN_AT_FIRST: readonly Group[] = ['when', 'needs'];

export const createFiltering = (toolkit: Toolkit, host: FilterHost): Filtering => {
  receive(toolkit);
  return new Filters(host);
};

/** What a visitor chooses, how it looks, and how the address says it. */
export class Filters implements Filtering {
  readonly styles = new CSSStyleSheet();
  vocabulary: Vocabulary | null | 'failed' = null;
  readonly counts: Counts;
  /** Whether the panel is in sight on a narrow host. */
  open = false;
  readonly openGroups = new Set<Group>(OPEN_AT_FIRST);
  /** The text as it stands in the field. */
  typed = '';
  announced = '';

  readonly #host: FilterHost;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #speakingTimer: ReturnType<typeof setTimeout> | undefined;
  #typing = false;
  #typedLast = false;

  constructor(host: FilterHost) {
    this.#host = host;
    this.counts = new Counts(() => host.requestUpdate());
    this.styles.replaceSync(filtersStyles);
  }

  async begin(): Promise<Question> {
    const loading = this.#learnTerms();
    const drawn = await this.#host.find('*');
    if (drawn) await learnFilterStrings(languageOf(drawn));
    if (this.#host.syncUrl() && namesTerms(location.search)) await loading;
    const question = this.#read();
    this.typed = question.choices?.text ?? '';
    for (const group of GROUPS) if (isInUse(question.choices ?? NO_CHOICES, group)) this.openGroups.add(group);
    return question;
  }

  connect(): void {
    addEventListener('popstate', this.#goBack);
  }

  disconnect(): void {
    removeEventListener('popstate', this.#goBack);
    clearTimeout(this.#typingTimer);
    clearTimeout(this.#speakingTimer);
  }

  get allowed(): ReadonlySet<FilterName> {
    return allowedFilters(this.#host.filters(), this.#host.settled());
  }

  get groups(): Group[] {
    const { allowed } = this;
    return GROUPS.filter((group) => allowed.has(group));
  }

  get choices(): Choices {
    return this.#host.question().choices ?? NO_CHOICES;
  }

  get question(): Question {
    return this.#host.question();
  }

  get isNarrowing(): boolean {
    return Object.keys(toFilter(this.choices, this.#host.now())).length > 0;
  }

  narrow(question: Question): OfferFilter {
    return toFilter(question.choices ?? NO_CHOICES, this.#host.now());
  }

  searching(near: NearInput | null, filter: OfferFilter): void {
    clearTimeout(this.#speakingTimer);
    if (this.groups.length > 0) void this.counts.follow(this.#host.api(), near, filter);
  }

  found(sentence: string): void {
    clearTimeout(this.#speakingTimer);
    this.#speakingTimer = setTimeout(() => {
      this.announced = sentence;
      this.#host.requestUpdate();
    }, SPEAKING_MILLISECONDS);
  }

  changed(): void {
    if (!this.#typing) this.#settleText();
    if (this.#host.syncUrl()) this.#writeAddress();
    this.#typedLast = this.#typing;
  }

  chosen(view: FilteringView, words: Words): unknown {
    return view.placed ? chosenTemplate(this, words) : nothing;
  }

  fields(view: FilteringView, words: Words): unknown {
    this.#follow(words.language);
    return fieldsTemplate(this, view, words);
  }

  panel(view: FilteringView, words: Words): unknown {
    return view.placed && this.groups.length > 0 ? panelTemplate(this, view, words) : nothing;
  }

  order(view: FilteringView, words: Words): ReturnType<Filtering['order']> {
    return view.placed && view.total > 1 && this.allowed.has('sort') ? orderTemplate(this, words) : nothing;
  }

  inUse(words: Words): Chosen[] {
    return chosenOf(this.choices, this.terms, words);
  }

  get terms(): Vocabulary | null {
    return this.vocabulary === 'failed' ? null : this.vocabulary;
  }

  needName(label: string, language: Words['language']): string | null {
    const term = this.terms?.needs.find((need) => need.label === label);
    const named = term && namedTerm('needs', term, language);
    return named && !named.german ? named.text : null;
  }

  drops(question: Question, words: Words): Candidate[] {
    const choices = question.choices ?? NO_CHOICES;
    const strings = filterStringsOf(words.language);
    const inUse = chosenOf(choices, this.terms, words);
    const groups = [...new Set(inUse.map(({ group }) => group))];
    const candidate = (label: string, cleared: Partial<Choices>): Candidate => ({ kind: 'drop', label, change: { choices: { ...choices, ...cleared } } });
    const single = groups.map((group) => candidate(strings.without(inUse.filter((one) => one.group === group).map(({ label }) => label.replace(/^„(.*)“$/, '$1')).join(', ')), CLEARED[group]));
    return groups.length > 1 ? [...single, candidate(strings.withoutAny, NO_CHOICES)] : single;
  }

  /** Takes a choice at once. */
  choose(change: Partial<Choices>): void {
    this.#host.change({ choices: { ...this.choices, ...change } });
  }

  /** Takes what is typed after a short pause. */
  type(text: string): void {
    this.typed = text;
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.submitText(), TYPING_MILLISECONDS);
  }

  /** Takes what is typed now. */
  submitText(): void {
    clearTimeout(this.#typingTimer);
    if (this.typed.trim() === this.choices.text.trim()) return;
    this.#typing = true;
    this.choose({ text: this.typed });
    this.#typing = false;
  }

  sort(sort: Question['sort']): void {
    this.#host.change({ sort });
  }

  /** Takes back one choice, or all; the focus goes to what stands there now. */
  async takeBack(change: Partial<Choices>, at: number): Promise<void> {
    this.choose(change);
    const next = (await this.#host.find(`.chosen li:nth-child(${at + 1}) button`)) ?? (await this.#host.find('.chosen li:last-of-type button'));
    (next ?? (await this.#host.find('.status')))?.focus();
  }

  toggle(): void {
    this.open = !this.open;
    this.#host.requestUpdate();
  }

  /** Closes the panel and leads to what was found. */
  async show(): Promise<void> {
    this.open = false;
    this.#host.requestUpdate();
    const status = await this.#host.find('.status');
    status?.focus({ preventScroll: true });
    status?.scrollIntoView({ block: 'start' });
  }

  get today(): string {
    return germanDay(this.#host.now());
  }

  #settleText(): void {
    clearTimeout(this.#typingTimer);
    this.typed = this.choices.text;
  }

  #read(): Question {
    const settled = this.#host.settled();
    if (!this.#host.syncUrl()) return { ...this.#host.question(), choices: NO_CHOICES };
    return readAddress(location.search, settled, this.allowed, this.terms, this.today);
  }

  #writeAddress(): void {
    const query = writeAddress(location.search, this.question, this.#host.settled());
    if (query === location.search) return;
    const address = `${location.pathname}${query}${location.hash}`;
    // A word is one step back, not as many as it has letters.
    if (this.#typing && this.#typedLast) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  }

  /** A page that changes its language reads German until the other one is there. */
  #follow(language: Words['language']): void {
    if (!areFilterStringsSettled(language)) void learnFilterStrings(language).then(() => this.#host.requestUpdate());
  }

  readonly #goBack = (): void => {
    if (!this.#host.syncUrl()) return;
    const question = this.#read();
    this.#typedLast = false;
    clearTimeout(this.#typingTimer);
    this.typed = question.choices?.text ?? '';
    this.#host.restore(question);
  };

  async #learnTerms(): Promise<void> {
    this.vocabulary = await loadVocabulary(this.#host.api()).catch(() => 'failed' as const);
    this.#host.requestUpdate();
  }
}

const isInUse = (choices: Choices, group: Group): boolean => Object.entries(CLEARED[group]).some(([field, cleared]) => JSON.stringify(choices[field as keyof Choices]) !== JSON.stringify(cleared));
