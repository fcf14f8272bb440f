import type { TemplateResult, html, nothing } from 'lit';
import type { live } from 'lit/directives/live.js';

import type { wordsOf } from '../base/words/words-of.js';
import type { ask } from '../data/client.js';
import type { NearInput, OfferFilter } from '../data/gql/graphql.js';
import type { Question } from './question.js';
import type { Words } from './templates/context.js';
import type { Candidate } from './ways-on.js';

/** What the filters need of the element; everything else they keep to themselves. */
export interface FilterHost {
  /** Which filters a visitor may use, by name; "all" stands for every one. */
  filters(): readonly string[];
  question(): Question;
  /** What the page's own attributes ask. */
  settled(): Question;
  api(): string;
  syncUrl(): boolean;
  now(): Date;
  /** Asks something else, because a visitor wants it. */
  change(change: Partial<Question>): void;
  /** Asks what the address says. */
  restore(question: Question): void;
  requestUpdate(): void;
  /** The first element that fits, once everything is drawn. */
  find(selector: string): Promise<HTMLElement | null>;
}

/** What the page has loaded already, so that the filters need not bring it along. */
export interface Toolkit {
  html: typeof html;
  nothing: typeof nothing;
  live: typeof live;
  ask: typeof ask;
  wordsOf: typeof wordsOf;
}

/** What is known when the filters are drawn. */
export interface FilteringView {
  /** False until somebody has said where. */
  placed: boolean;
  total: number;
}

/** The filters, as the element knows them. They come as a file of their own, and only where a page wants them. */
export interface Filtering {
  readonly styles: CSSStyleSheet;
  /** What is asked at first, with what the address adds. */
  begin(): Promise<Question>;
  /** What a question's choices mean for a search. */
  narrow(question: Question): OfferFilter;
  /** A search begins: the counts beside the choices follow it. */
  searching(near: NearInput | null, filter: OfferFilter): void;
  /** A search has an answer; the sentence is read out after a pause. */
  found(sentence: string): void;
  /** A visitor has changed the question: the address follows. */
  changed(): void;
  /** What can be dropped from a question that finds nothing, most specific first. */
  drops(question: Question, words: Words): Candidate[];
  readonly isNarrowing: boolean;
  /** A need's German name in another language; null if nobody has translated it. */
  needName(label: string, language: Words['language']): string | null;
  /** Beside place and radius. */
  fields(view: FilteringView, words: Words): unknown;
  /** Beside or above the list. */
  panel(view: FilteringView, words: Words): unknown;
  /** Above the list. */
  chosen(view: FilteringView, words: Words): unknown;
  /** Beside the sentence that says how many there are. */
  order(view: FilteringView, words: Words): TemplateResult | typeof nothing;
  connect(): void;
  disconnect(): void;
}
