import type { BundleOffer, DistrictBundle } from '../prescription/bundle/district-bundle.js';
import { alternativesFor, type Alternative } from '../prescription/matching/alternatives.js';
import { comingDates } from '../prescription/matching/availability.js';
import { dayOf } from '../prescription/matching/days.js';
import type { BundleDate } from '../prescription/matching/match.js';

/** What somebody must know before everything else, because the paper cannot know it. */
export type Change =
  | { kind: 'doubted' | 'full' | 'callFirst' | 'noDate' }
  /** The last day of the break, YYYY-MM-DD; absent if nobody knows it. */
  | { kind: 'paused'; until?: string }
  | { kind: 'cancelled' | 'moved' | 'dateFull'; date: BundleDate };

/** An offer of the sheet as it stands now. */
export interface OfferNow {
  id: string;
  /** Absent: it is no longer in the directory. */
  offer?: BundleOffer;
  /** The first date that can be had. */
  next?: BundleDate;
  /** From today on, cancelled ones among them. */
  dates: BundleDate[];
  changes: Change[];
  /** Only where one cannot simply go there. */
  alternatives: Alternative[];
}

export interface Moment {
  /** German day, YYYY-MM-DD. */
  today: string;
  /** German wall clock, YYYY-MM-DDTHH:MM. */
  now: string;
}

/** So many dates stand on a sheet. */
const PRINTED = 3;
const MOST_ALTERNATIVES = 2;
const CHANGED = { CANCELLED: 'cancelled', MOVED: 'moved', FULL: 'dateFull', EXTRA: undefined } as const;

/** How the offers of a sheet stand, in its order. Works on the device alone. */
export function offersNow(ids: readonly string[], bundle: DistrictBundle, moment: Moment): OfferNow[] {
  const known = ids.map((id) => bundle.offers.find((offer) => offer.id === id));
  const taken = [...ids];
  return ids.map((id, at) => {
    const offer = known[at];
    // Of what is gone nobody knows the needs any more: what goes with the rest of the sheet is the nearest there is.
    const alike = offer ? [offer] : known.flatMap((other) => other ?? []);
    const now: OfferNow = { id, ...(offer && { offer }), ...whenOf(offer, moment), changes: offer ? changesOf(offer, moment) : [], alternatives: [] };
    if (offer === undefined || needsAnother(now)) now.alternatives = firstFound(alike.map((like) => () => alternativesFor(bundle, like, moment, taken))).slice(0, MOST_ALTERNATIVES);
    taken.push(...now.alternatives.map((alternative) => alternative.offer.id));
    return now;
  });
}

/** During a break nothing takes place, so that its dates are not named. */
function whenOf(offer: BundleOffer | undefined, moment: Moment): Pick<OfferNow, 'next' | 'dates'> {
  if (offer === undefined) return { dates: [] };
  const [next] = offer.full ? [] : comingDates(offer, moment, 1);
  const rest = restOf(offer, moment);
  const dates = (offer.dates ?? []).filter(({ start }) => dayOf(start) >= moment.today && (!rest || (rest.until !== undefined && dayOf(start) > dayOf(rest.until))));
  return { dates, ...(next && { next }) };
}

/** The break it takes, if that is not over. */
const restOf = ({ paused }: BundleOffer, { today }: Moment): BundleOffer['paused'] => (paused && (paused.until === undefined || dayOf(paused.until) >= today) ? paused : undefined);

/** In the order of how much they matter. */
function changesOf(offer: BundleOffer, moment: Moment): Change[] {
  const { next, dates } = whenOf(offer, moment);
  const { full, doubted, callFirst, byAppointment } = offer;
  const rests = restOf(offer, moment);
  const changed = rests || full ? [] : dates.slice(0, PRINTED).flatMap((date): Change[] => {
    const kind = date.status && CHANGED[date.status];
    return kind === undefined ? [] : [{ kind, date }];
  });
  return [
    ...(doubted ? [{ kind: 'doubted' } as const] : []),
    ...(rests ? [{ kind: 'paused', ...(rests.until !== undefined && { until: rests.until }) } as const] : []),
    ...(full ? [{ kind: 'full' } as const] : []),
    ...changed,
    ...(!next && !byAppointment && !rests && !full && changed.length === 0 ? [{ kind: 'noDate' } as const] : []),
    ...(callFirst ? [{ kind: 'callFirst' } as const] : []),
  ];
}

/** True if nobody should simply go there the next time. */
function needsAnother({ changes, dates: [first] }: OfferNow): boolean {
  return changes.some((change) => {
    if (change.kind === 'cancelled' || change.kind === 'dateFull') return change.date === first;
    return change.kind === 'doubted' || change.kind === 'paused' || change.kind === 'full' || change.kind === 'noDate';
  });
}

/** What the first brings that brings something. */
function firstFound<Item>(ways: readonly (() => Item[])[]): Item[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}
