import type { Judgement } from './colour/accent.js';
import type { Scheme } from './colour/grounds.js';
import type { PlaceAnswer } from './place-answer.js';
import type { Settings } from './settings.js';
import type { FixedFiles } from './snippet/write-snippet.js';

export interface Term {
  readonly value: string;
  readonly label: string;
}

/** What the page's parts need to show themselves and to say what somebody has done. */
export interface Configuring {
  readonly origin: string;
  readonly settings: Settings;
  /** As it is typed, whether or not it can be taken. */
  readonly accentText: string;
  /** Null as long as no colour is typed. */
  readonly judgement: Judgement | null;
  readonly placeAnswer: PlaceAnswer;
  /** Empty until they have come. */
  readonly needs: readonly Term[];
  readonly categories: readonly Term[];
  /** Undefined until somebody asks, null if this host has none. */
  readonly fixedFiles: FixedFiles | null | undefined;
  /** What was said last about reading lines. */
  readonly readingSays: string;
  readonly theme: Theme;
  readonly narrow: boolean;

  change(settings: Partial<Settings>): void;
  /** Sets an attribute; null leaves it out. */
  set(name: string, value: string | null): void;
  /** Takes a suggestion. */
  choosePlace(place: string, label: string): void;
  chooseWidget(widget: string): void;
  chooseScheme(scheme: Scheme | null): void;
  typeAccent(text: string): void;
  takeOffered(): void;
  read(text: string): void;
  show(preview: { theme?: Theme; narrow?: boolean }): void;
}

export const THEMES = { plain: 'Schlichte Seite', small: 'Seite mit kleiner Grundschrift', dark: 'Dunkle Seite' } as const;
export type Theme = keyof typeof THEMES;
