import type { BundleOffer } from '../bundle/district-bundle.js';
import type { AccessNeed } from './question.js';

/** What speaks for an offer, and what somebody should know before choosing it. Facts only: the words are the reader's business. */
export type Reason =
  /** The needs asked for that it answers, and those it comes near to. */
  | { kind: 'NEEDS'; needs: string[]; related: string[] }
  /** Great circle; the minutes count for a walk. Of a route it is the nearest stop, which is named. */
  | { kind: 'DISTANCE'; metres: number; walkingMinutes: number; stop?: string }
  | { kind: 'AT_HOME' }
  /** `onlyChoice`: shown because there is nothing else. */
  | { kind: 'ONLINE'; onlyChoice: boolean }
  | { kind: 'DATE'; date: BundleDate }
  | { kind: 'BY_APPOINTMENT' }
  /** Only after a call. */
  | { kind: 'CALL_FIRST' }
  | { kind: 'COST'; cost: NonNullable<BundleOffer['cost']> }
  /** Something without a price was asked for, and nobody has said what this costs. */
  | { kind: 'COST_UNKNOWN' }
  | { kind: 'FETCHED' }
  /** The person has to be fetched, and nobody has said whether that is possible. */
  | { kind: 'FETCHED_UNKNOWN' }
  | { kind: 'COMPANION' }
  /** The person would rather not go alone, and nobody has said whether somebody comes along, or it is known that nobody does. */
  | { kind: 'COMPANION_UNKNOWN' }
  | { kind: 'NO_COMPANION' }
  /** One comes in company. */
  | { kind: 'NOT_ALONE' }
  | { kind: 'ACCESS'; access: AccessNeed[] }
  | { kind: 'ACCESS_LIMITED'; access: AccessNeed[] }
  | { kind: 'ACCESS_UNKNOWN'; access: AccessNeed[] }
  | { kind: 'LANGUAGE'; language: string }
  /** It says which languages are spoken, and the one asked for is not among them. */
  | { kind: 'OTHER_LANGUAGE'; languages: string[] }
  /** Slugs of the groups it is meant for; `fits`: the person or a need asked for belongs there. */
  | { kind: 'AUDIENCE'; groups: string[]; fits: boolean }
  | { kind: 'COOL_PLACE' }
  /** It is meant for hot days, and those were not asked for. */
  | { kind: 'ONLY_FOR_HEAT' }
  /** It takes a break until that day, and the next date comes after it. */
  | { kind: 'PAUSED_UNTIL'; until: string }
  /** Days since somebody who knows has confirmed it. */
  | { kind: 'FRESHNESS'; days: number };

/** A date as the bundle has it. */
export type BundleDate = NonNullable<BundleOffer['dates']>[number];

export type ReasonKind = Reason['kind'];

/** What each part adds to the score or takes from it. Parts that were not asked about are 0. */
export interface ScoreParts {
  needs: number;
  distance: number;
  date: number;
  freshness: number;
  fetched: number;
  access: number;
  language: number;
  company: number;
  cost: number;
  audience: number;
  heat: number;
}

export interface Match {
  offer: BundleOffer;
  /** Great circle to where it takes place or its nearest stop; absent for what comes to the home, and online. */
  distanceMetres?: number;
  /** The first date that can be had and suits; absent by appointment. */
  next?: BundleDate;
  readonly reasons: readonly Reason[];
  /** Sum of the parts; larger is better. */
  score: number;
  parts: ScoreParts;
}

/** How many offers that answer a need asked for are not shown, each counted once, under the first of these that holds. */
export interface LeftOut {
  /** Beyond the radius, or beyond a walk, or not in the area it comes to. */
  tooFar: number;
  /** Does not come to the home, though that was asked. */
  notAtHome: number;
  /** Nobody is fetched, though that was asked. */
  notFetched: number;
  /** Lacks an access that is needed. */
  access: number;
  /** For another age, for women or men only, or it looks for volunteers and nobody asked to help. */
  audience: number;
  /** Has a price. */
  cost: number;
  /** Out in the sun. */
  outdoor: number;
  doubted: number;
  paused: number;
  full: number;
  /** Every date that is known is cancelled. */
  cancelled: number;
  /** Neither a date nor by appointment. */
  noDate: number;
  /** No date at a time that suits. */
  wrongTime: number;
  /** Not confirmed recently enough, or never. */
  stale: number;
  /** Online or on the telephone, while there is something in person. */
  online: number;
}

export interface Matching {
  /** Best first. */
  matches: Match[];
  leftOut: LeftOut;
}
