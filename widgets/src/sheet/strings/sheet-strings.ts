import type { Obstacle } from '../content/sheet-content.js';
import type { SheetSize } from '../../prescription/address/prescription-address.js';

/** Everything that only the printed sheet says, on paper and around it. One file per language. */
export interface SheetStrings {
  /** On paper. */
  title: string;
  lead: string;
  givenBy(practice: string): string;
  printedOn(day: string): string;
  /** Said where neither a date nor an appointment is known. */
  whenAsk: string;
  also(days: string): string;
  /** @param minutes on foot; null where it is too far to walk. The distance is rough. */
  far(distance: string, minutes: number | null): string;
  stops(names: string): string;
  fetched: string;
  notAlone: string;
  firstTime: string;
  call: string;
  callFirst: string;
  register: string;
  write: string;
  access: { steps: Record<'none' | 'some', string>; toilet: string; loop: string; quiet: string; parking: string };
  moved: string;
  /** Printed with an offer that somebody prints in spite of it. */
  obstacles: Record<Obstacle, string>;
  checked(months: string): string;
  codeHint: string;
  wordCode: string;
  /** For a screen reader. */
  codeLabel: string;
  mapLabel: string;
  you: string;
  page(number: number, count: number): string;
  /** Around it. */
  print: string;
  printAgain: string;
  printAnyway: string;
  pdfHint: string;
  paper: string;
  papers: Record<SheetSize, string>;
  language: string;
  preview: string;
  wait: string;
  ready: string;
  troublesTitle: string;
  troublesLead: string;
  /** Before printing, about an offer that has a title. */
  trouble: Record<Obstacle, string>;
  openAgain: string;
  openAgainHint: string;
  nothingLeft: string;
  offline: string;
  failed: string;
  retry: string;
}
