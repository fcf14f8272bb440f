import type { AccessibilityFeature } from '../../data/gql/graphql.js';

/** A fact about access when it holds, and when it is known not to hold. */
export interface AccessWords {
  yes: string;
  no: string;
}

/** What only an opened place says. */
export interface OpenedStrings {
  hours: string;
  alwaysOpen: string;
  onHolidays: string;
  closedThen: string;
  accessHeading: string;
  access: Record<AccessibilityFeature, AccessWords>;
  /** The argument is a list of what nobody has said anything about. */
  accessUnknown(what: string): string;
  accessAllUnknown: string;
  happens: string;
  nothingHappens: string;
  happensFailed: string;
  moreHappens(count: number): string;
  address: string;
  map: string;
  web: string;
  host: string;
}
