import type { BundleOffer, DistrictBundle } from '../../bundle/district-bundle.js';
import type { BundleDate } from '../match.js';
import type { PrescriptionQuestion } from '../question.js';
import { relatedTo } from '../related-needs.js';

/**
 * The rules of exclusion once more, each in the plainest words and without a thought for speed: what they say is compared with what the matching does.
 * Written from the rules, not from the matching; only the table of related needs is the same.
 */
export function mayBeShown(bundle: DistrictBundle, offer: BundleOffer, question: PrescriptionQuestion): boolean {
  return (
    answersSomething(bundle, offer, question) &&
    isReached(bundle, offer, question) &&
    isAccessible(offer, question) &&
    isForThem(offer, question) &&
    isAffordable(offer, question) &&
    !(question.needs.includes('heat') && offer.outdoor === true && offer.coolPlace !== true) &&
    offer.doubted === undefined &&
    offer.full === undefined &&
    canCome(offer, question) &&
    isConfirmed(offer, question)
  );
}

/** The answer says that it answers one of the needs itself, not only something near to it. */
export function answersItself(bundle: DistrictBundle, offer: BundleOffer, question: PrescriptionQuestion): boolean {
  return question.needs.length === 0 || offer.needs.some((index) => question.needs.includes(bundle.needs[index]?.slug ?? ''));
}

function answersSomething(bundle: DistrictBundle, offer: BundleOffer, question: PrescriptionQuestion): boolean {
  if (answersItself(bundle, offer, question)) return true;
  if (question.needs.includes('heat') && offer.coolPlace === true) return true;
  const near = question.needs.flatMap((need) => relatedTo(need).map(([slug]) => slug));
  return offer.needs.some((index) => near.includes(bundle.needs[index]?.slug ?? ''));
}

function isReached(bundle: DistrictBundle, offer: BundleOffer, { at, municipality, radiusKm, way, atHome }: PrescriptionQuestion): boolean {
  const km = (point: { lat: number; lon: number }): number => kilometres(at, point);
  if (offer.mode === 'ONLINE') return true;
  const place = offer.place === undefined ? undefined : bundle.places[offer.place];
  if (offer.mode === 'AT_HOME') {
    const nearest = Math.min(...bundle.localities.map(km));
    const home = municipality === undefined ? bundle.localities.filter((locality) => km(locality) === nearest).map(({ ags }) => ags) : [municipality];
    if (offer.area?.municipalities?.some((ags) => home.includes(ags))) return true;
    if (offer.area?.municipalities && offer.area.radiusKm === undefined) return false;
    const { lat, lon } = offer.area ?? {};
    const centre = lat !== undefined && lon !== undefined ? { lat, lon } : place;
    return centre !== undefined && km(centre) <= (offer.area?.radiusKm ?? radiusKm);
  }
  if (atHome || (way === 'FETCHED' && offer.fetched === false)) return false;
  const points = offer.mode === 'ALONG_ROUTE' && offer.stops && offer.stops.length > 0 ? offer.stops : place ? [place] : [];
  return points.some((point) => km(point) <= (way === 'WALK' ? Math.min(radiusKm, 2) : radiusKm));
}

function isAccessible({ access = {} }: BundleOffer, question: PrescriptionQuestion): boolean {
  const { wheelchair, stepFree, toilet, loop, quiet } = access;
  const lacking = {
    STEP_FREE: stepFree === false,
    WHEELCHAIR: wheelchair === 'NO' || (wheelchair === undefined && stepFree === false),
    TOILET: toilet === false,
    LOOP: loop === false,
    QUIET: quiet === false,
  };
  return !(question.access ?? []).some((need) => lacking[need]);
}

function isForThem({ minimumAge, maximumAge, groups = [] }: BundleOffer, { age, groups: own = [], needs }: PrescriptionQuestion): boolean {
  if (age !== undefined && ((minimumAge !== undefined && age < minimumAge) || (maximumAge !== undefined && age > maximumAge))) return false;
  if (groups.length > 0 && groups.every((group) => group === 'volunteers') && !own.includes('volunteers') && !needs.includes('purpose')) return false;
  const only = (group: string, other: string): boolean => groups.includes(group) && !groups.includes(other);
  const isOnly = (group: string, other: string): boolean => own.includes(group) && !own.includes(other);
  return !(only('women', 'men') && isOnly('men', 'women')) && !(only('men', 'women') && isOnly('women', 'men'));
}

function isAffordable({ cost }: BundleOffer, { freeOnly }: PrescriptionQuestion): boolean {
  return !freeOnly || cost === undefined || cost.kind !== 'AMOUNT' || cost.cents === 0;
}

function isConfirmed({ confirmed }: BundleOffer, { today, minimumFreshnessDays }: PrescriptionQuestion): boolean {
  return confirmed !== undefined && (Date.parse(today) - Date.parse(confirmed)) / 86_400_000 <= minimumFreshnessDays;
}

function canCome(offer: BundleOffer, question: PrescriptionQuestion): boolean {
  const { paused, byAppointment, dates = [] } = offer;
  const isPaused = paused !== undefined && (paused.until === undefined || paused.until >= question.today);
  if (isPaused && paused.until === undefined) return false;
  if (byAppointment && !isPaused) return true;
  return dates.some((date) => takesPlace(date, question) && (!isPaused || date.start.slice(0, 10) > (paused.until ?? '')));
}

function takesPlace({ start, minutes = 0, status }: BundleDate, { today, now, times = [], weekdays = [] }: PrescriptionQuestion): boolean {
  if (status === 'CANCELLED' || status === 'FULL') return false;
  const clock = (text: string): number => Date.parse(`${text}${text.length === 10 ? 'T00:00' : ''}:00Z`) / 60_000;
  const wholeDay = start.length === 10;
  const [begin, moment] = [clock(start), clock(now)];
  const end = begin + minutes;
  if (wholeDay) {
    if (begin < clock(today) && end <= clock(today)) return false;
  } else if (begin < moment && (minutes < 180 || end - moment < 60)) return false;
  if (times.length === 0 && weekdays.length === 0) return true;

  const from = wholeDay ? Math.max(begin, clock(today)) : Math.max(begin, moment);
  const day = new Date(from * 60_000);
  if ((from - clock(today)) / 1440 >= 29) return false;
  const name = (['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const)[day.getUTCDay()];
  if (weekdays.length > 0 && (name === undefined || !weekdays.includes(name))) return false;
  if (times.length === 0 || wholeDay) return true;
  // Minute by minute through what is open, as far as the day goes.
  const midnight = Math.floor(from / 1440) * 1440;
  const part = (minute: number) => (minute < 720 ? 'MORNING' : minute < 1020 ? 'AFTERNOON' : 'EVENING');
  const touched = new Set([part(from - midnight)]);
  if (minutes >= 180) for (let minute = from; minute < Math.min(end, midnight + 1440); minute += 1) touched.add(part(minute - midnight));
  return times.some((time) => touched.has(time));
}

/** To a metre, as it is counted everywhere. */
function kilometres(from: { lat: number; lon: number }, to: { lat: number; lon: number }): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const a = Math.sin(radians(to.lat - from.lat) / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return Math.round(2 * 6_371_008.8 * Math.atan2(Math.sqrt(a), Math.sqrt(1 - a))) / 1000;
}
