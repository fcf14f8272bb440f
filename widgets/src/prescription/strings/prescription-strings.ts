import type { CrisisLine } from '../crisis-lines.js';
import type { AccessNeed, TimeOfDay, Way } from '../matching/question.js';
import type { Person } from '../persons.js';

/** Every text that only the prescription needs. One file per language. */
export interface PrescriptionStrings {
  title: string;
  needsLabel: string;
  /** By slug, as one would say it to somebody's face. */
  needs: Readonly<Record<string, string>>;
  moreNeeds: string;
  fewerNeeds: string;

  whereLabel: string;
  placeLabel: string;
  placeHint: string;
  wayLabel: string;
  ways: Record<Way, string>;
  radiusLabel: string;
  wishesLabel: string;
  stepFree: string;
  wheelchair: string;
  together: string;
  times: Record<TimeOfDay, string>;
  atHome: string;
  free: string;
  languageLabel: string;
  anyLanguage: string;
  personLabel: string;
  anybody: string;
  persons: Record<Person, string>;

  crisis: string;
  crisisTitle: string;
  crisisLead: string;
  crisisLines: Record<CrisisLine, string>;
  backToOffers: string;

  heatTitle: string;
  heatHint: string;
  /** Where the page says no number of the town's. */
  heatAsk: string;

  invitation: string;
  bestTitle: string;
  nearTitle: string;
  /** All of them confirmed within so many days. */
  offerCount(count: number, days: number): string;
  alreadyTitle: string;
  /** For a screen reader, on the box that puts an offer on the sheet. */
  take(title: string): string;
  tooMany(most: number): string;

  /** Answers none of the needs, but comes near to these. */
  near(needs: string): string;
  walk(minutes: number): string;
  nearestStop(stop: string): string;
  onlyOnline: string;
  costUnknown: string;
  fetched: string;
  fetchedUnknown: string;
  companionUnknown: string;
  noCompanion: string;
  notAlone: string;
  access: Record<AccessNeed, string>;
  accessLimited(access: string): string;
  accessUnknown(access: string): string;
  speaks(languages: string): string;
  coolPlace: string;

  leftOutLabel: string;
  leftOut: Record<LeftOutKind, (count: number) => string>;
  nothing: string;
  farther(kilometres: string): string;
  fewerWishes: string;
  fewerNeedsWay: string;

  onSheet(count: number, most: number): string;
  barLabel: string;
  clear: string;
  done: string;
  cleared: string;
  showOnPhone: string;
  hidePhone: string;
  phoneTitle: string;
  phoneHint: string;
  phoneFailed: string;
  paperLabel: string;
  papers: Record<'A5' | 'A4' | 'LARGE', string>;
  sheetLanguage: string;
  print: string;
  chooseFirst: string;
  newWindow: string;
  notCounted: string;
  privacy: string;

  stillThere: string;
  soonCleared: string;
  seconds(count: number): string;
  stay: string;

  doubt: string;
  doubtQuestion: string;
  doubtYes: string;
  doubtNo: string;
  doubtDone: string;
  doubtFailed: string;
}

/** Why offers that answer a need are not in the list, told together where nobody gains by more. */
export type LeftOutKind = 'full' | 'stale' | 'far' | 'time' | 'unfit' | 'doubted' | 'online';
