import type { Leaf } from '../../base/words/leaf-of.js';
import type { Language } from '../../base/language.js';

/** A text, and the language it is written in, as a tag. */
export interface Said {
  text: string;
  lang: string;
}

/** Why somebody should not be sent there; `GONE` is not in the directory any more. */
export type Obstacle = 'GONE' | 'PAUSED' | 'FULL' | 'CANCELLED' | 'NO_DATE' | 'DOUBTED';

export interface Contact {
  /** What stands before the number or address. */
  label: string;
  phone?: string;
  /** Only without a telephone number. */
  email?: string;
  /** German, as the entry has it. */
  name?: string;
}

/** What the sheet says of one offer: words only, ready to be set. Whatever nobody knows is absent or an empty list. */
export interface OfferOnSheet {
  id: string;
  /** From 1, as on the map. */
  number: number;
  title: Said;
  /** Under a title in another language. */
  germanTitle?: Said;
  /** Absent without a date. */
  leaf?: Leaf;
  /** The next date in words, or that one arranges it. */
  when: string;
  cost?: string;
  /** What is special now, before all else. */
  notice?: string;
  /** Name of the place, or that it comes to the home. */
  place?: Said;
  /** Street and town. */
  address?: Said;
  access: string[];
  /** Of the same, what only some people need. */
  moreAccess: string[];
  accessNote?: string;
  /** "Auch am 9. und 23. Dezember"; with the nearest further date alone where there is little room. */
  further?: { all: string; next: string };
  /** How far, on foot, by which stop. */
  way: string[];
  contact?: Contact;
  /** Of the first visit: sentences by what can be left out first. */
  greeter?: string;
  fetched?: string;
  company?: string;
  group?: string;
  /** German. */
  firstNote?: string;
  summary?: Said;
  germanSummary?: Said;
  /** Plain German. */
  plain?: Said;
  position?: { lat: number; lon: number };
}

/** All words and points of a sheet. */
export interface SheetContent {
  language: Language;
  offers: OfferOnSheet[];
  /** "22. November 2026" */
  printedOn: string;
  /** "November 2026", or from month to month; absent if an offer was never confirmed. */
  checked?: string;
  practiceName?: string;
  /** As people read it. */
  wordCode?: string;
  /** What the code leads to. */
  homeAddress: string;
  /** Where the person lives, about. */
  home?: { lat: number; lon: number };
}

/** An offer that stands in the way of printing. */
export interface Trouble {
  /** Absent of what is gone: nobody knows its name any more. */
  title?: string;
  obstacle: Obstacle;
}
