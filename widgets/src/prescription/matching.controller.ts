import type { DistrictBundle } from './bundle/district-bundle.js';
import type { AnswerPart } from './later/prescription-answer.js';
import type { Matching } from './matching/match.js';
import type { WaysOn } from './ways-on.js';
import { questionOf, type Locality, type Wishes } from './wishes.js';

const PAGE = 8;
const NOTHING_LEFT_OUT: Matching['leftOut'] = {
  tooFar: 0, notAtHome: 0, notFetched: 0, access: 0, audience: 0, cost: 0, outdoor: 0, doubted: 0, paused: 0, full: 0, cancelled: 0, noDate: 0, wrongTime: 0, stale: 0, online: 0,
};
const EMPTY: Matching = { matches: [], leftOut: NOTHING_LEFT_OUT };

/** What suits, and how much of it is shown. */
export class MatchingController {
  result = EMPTY;
  waysOn: WaysOn = {};
  shown = PAGE;

  /** Without a bundle, a place or what compares there is nothing. */
  look(part: AnswerPart | null | undefined, bundle: DistrictBundle | null, wishes: Wishes, locality: Locality | null, days: number, moment: Date): void {
    [this.shown, this.waysOn, this.result] = [PAGE, {}, EMPTY];
    if (!part || bundle === null || locality === null) return;
    const question = (changed: Wishes) => questionOf(changed, locality, days, moment);
    this.result = part.matchOffers(bundle, question(wishes));
    if (this.result.matches.length === 0) this.waysOn = part.findWaysOn(bundle, wishes, question);
  }

  /** @returns the place in the list of the first offer that was not shown before */
  showMore(): number {
    const first = this.shown;
    this.shown += PAGE;
    return first;
  }
}
