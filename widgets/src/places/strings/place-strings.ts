import type { Strings } from '../../base/strings/strings.js';
import type { AccessibilityFeature, PlaceKind } from '../../data/gql/graphql.js';
import type { KindGroup } from '../kind-groups.js';
import type { OpenedStrings } from './opened-strings.js';

/** What the widgets say in common, and this one says of places instead of offers. */
type OfPlaces = 'regionLabel' | 'invitation' | 'loading' | 'nothing' | 'widerRadius' | 'nothingAnywhere' | 'failed' | 'more' | 'moreFailed' | 'exampleHint';

/** Every text that only the places need. One file per language. */
export interface PlaceStrings {
  instead: Pick<Strings, OfPlaces>;
  placeCount(count: number): string;
  anyChoice(count: number): string;
  kindLabel: string;
  /** What is shown unless somebody asks for more. */
  meetingKinds: string;
  anyKind: string;
  kindGroups: Record<KindGroup, string>;
  kinds: Record<PlaceKind, string>;

  open: string;
  openUntil(time: string): string;
  openUntilMidnight: string;
  closed: string;
  /** The argument is a day with its time, such as "morgen, 9 Uhr". */
  opens(when: string): string;
  hoursUnknown: string;
  /** There are hours, but they do not say whether it is open now. */
  openUnclear: string;

  coolChoice: string;
  staysCool: string;
  /** What a visitor may need. */
  accessChoices: Record<AccessibilityFeature, string>;
  stepFree: string;
  toilet: string;
  wheelchairUnknown: string;
  unknownMayPass: string;

  heat: string;
  heatShown: string;
  showCool: string;

  /** What only an opened place says; null in German, which comes with what draws it. */
  opened: OpenedStrings | null;
}
