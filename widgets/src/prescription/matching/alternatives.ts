import type { BundleOffer, DistrictBundle } from '../bundle/district-bundle.js';
import { readBundle } from '../bundle/read-bundle.js';
import { accessFitOf } from './access-fit.js';
import { availabilityOf, type Availability } from './availability.js';
import { MOMENT, dayOf, daysBetween } from './days.js';
import type { BundleDate } from './match.js';
import type { AccessNeed } from './question.js';
import { ReachJudge, type Reach } from './reach.js';

export interface AlternativesQuestion {
  /** Where the person lives, in degrees; absent: near to where the offer takes place. */
  at?: { lat: number; lon: number };
  /** German day, YYYY-MM-DD. */
  today: string;
  /** German wall clock, YYYY-MM-DDTHH:MM. */
  now: string;
}

export interface Alternative {
  offer: BundleOffer;
  /** Great circle from where the person lives, or from the offer it stands in for; absent for what comes to the home, and online. */
  distanceMetres?: number;
  /** The first date that can be had; absent by appointment. */
  next?: BundleDate;
  /** Slugs of the needs that both answer. */
  needs: string[];
}

const RADIUS_KM = 10;
const MOST = 3;
const BELIEVED_DAYS = 120;
/** What is wrong with an alternative counts as if it were so many metres farther away. */
const COUNTS_AS_METRES = { needMissing: 2000, homeInsteadOfOut: 3000, notFetched: 2000, price: 1000, notAmongOwn: 3000, forOthers: 20_000 };
/** Nearer than that nobody has to be fetched. */
const EASY_METRES = 800;
/** Of these nobody knows whether the person is one, unless the first offer was for them. */
const PARTICULAR: ReadonlySet<string> = new Set(['women', 'men', 'children', 'young-people', 'parents', 'queer-people', 'deaf-people', 'newcomers', 'jobseekers', 'volunteers']);

interface Found {
  alternative: Alternative;
  online: boolean;
  /** How far away it is, or as if. */
  away: number;
}

/**
 * What somebody can do instead of an offer that is paused, full or cancelled, three at most: near, and for as many of the same needs and the same people as can be.
 * It is never less accessible than the first as far as is known; what is online comes only when there is nothing else. The needs are the offer's: nobody knows the person's any more.
 */
export function alternativesFor(bundle: DistrictBundle, offer: BundleOffer, question: AlternativesQuestion, exclude: readonly string[] = []): Alternative[] {
  const sound = readBundle(bundle);
  if (!sound) return [];
  const at = question.at ?? whereIs(offer, sound);
  const reach = at && new ReachJudge(sound, { at, radiusKm: RADIUS_KM, way: 'BUS' });
  const found = sound.offers.flatMap((other) => {
    if (other.id === offer.id || exclude.includes(other.id)) return [];
    const needs = shared(offer, other, sound.needs);
    const way = reach?.of(other) ?? (other.mode === 'ONLINE' ? ({ online: true } as const) : undefined);
    if (needs.length === 0 || way === undefined || 'why' in way || !isTrue(other, question.today) || !accessFitOf(other, accessOf(offer))) return [];
    const when = availabilityOf(other, question);
    return 'why' in when ? [] : [judged(offer, other, needs, way, when)];
  });
  const inPerson = found.some(({ online }) => !online);
  return found
    .filter(({ online }) => offer.mode === 'ONLINE' || !inPerson || !online)
    .sort(better)
    .slice(0, MOST)
    .map(({ alternative }) => alternative);
}

function judged(offer: BundleOffer, other: BundleOffer, needs: string[], reach: Exclude<Reach, { why: unknown }>, when: Exclude<Availability, { why: unknown }>): Found {
  const metres = 'metres' in reach ? reach.metres : undefined;
  const wrong: Readonly<Record<keyof typeof COUNTS_AS_METRES, number>> = {
    needMissing: new Set(offer.needs).size - needs.length,
    homeInsteadOfOut: Number(metres === undefined && offer.mode !== other.mode),
    notFetched: Number(offer.fetched === true && other.fetched !== true && metres !== undefined && metres > EASY_METRES),
    price: Number(offer.cost !== undefined && offer.cost.kind !== 'AMOUNT' && other.cost?.kind === 'AMOUNT'),
    ...audienceWrongs(offer, other),
  };
  return {
    alternative: { offer: other, needs, ...(metres !== undefined && { distanceMetres: metres }), ...('next' in when && { next: when.next }) },
    online: 'online' in reach,
    away: (Object.keys(wrong) as (keyof typeof wrong)[]).reduce((sum, kind) => sum + wrong[kind] * COUNTS_AS_METRES[kind], metres ?? 0),
  };
}

/** Equal ones by date, equal dates by id. */
function better(one: Found, other: Found): number {
  if (one.away !== other.away) return one.away - other.away;
  const [first, second] = [one.alternative, other.alternative].map(({ next, offer }) => `${next?.start ?? ''} ${offer.id}`) as [string, string];
  return first < second ? -1 : 1;
}

/** Where it takes place, its first stop, the middle of where it comes to; undefined online and where nobody has said. */
function whereIs({ mode, place, stops = [], area = {} }: BundleOffer, { places, localities }: Pick<DistrictBundle, 'places' | 'localities'>): { lat: number; lon: number } | undefined {
  if (mode === 'ONLINE') return undefined;
  const centre = area.lat !== undefined && area.lon !== undefined ? { lat: area.lat, lon: area.lon } : undefined;
  return (place === undefined ? undefined : places[place]) ?? stops[0] ?? centre ?? localities.find(({ ags }) => area.municipalities?.includes(ags));
}

function shared(offer: BundleOffer, other: BundleOffer, needs: DistrictBundle['needs']): string[] {
  const slugs = (of: BundleOffer): string[] => of.needs.flatMap((index) => needs[index]?.slug ?? []).filter((slug) => slug !== '' && slug !== 'crisis');
  const wanted = new Set(slugs(offer));
  return [...new Set(slugs(other))].filter((slug) => wanted.has(slug));
}

const isTrue = ({ doubted, confirmed }: BundleOffer, today: string): boolean => !doubted && confirmed !== undefined && MOMENT.test(confirmed) && daysBetween(dayOf(confirmed), today) <= BELIEVED_DAYS;

/** What the first offer is known to have: perhaps it was chosen for that. */
function accessOf({ access = {}, mode }: BundleOffer): AccessNeed[] {
  if (mode === 'AT_HOME' || mode === 'ONLINE') return [];
  const known: readonly (readonly [AccessNeed, boolean | undefined])[] = [
    ['STEP_FREE', access.stepFree],
    ['WHEELCHAIR', access.wheelchair === 'YES'],
    ['TOILET', access.toilet],
    ['LOOP', access.loop],
    ['QUIET', access.quiet],
  ];
  return known.flatMap(([need, there]) => (there === true ? [need] : []));
}

function audienceWrongs({ groups: own = [] }: BundleOffer, { groups = [] }: BundleOffer): { notAmongOwn: number; forOthers: number } {
  const alike = groups.some((group) => own.includes(group));
  const [ownParticular, particular] = [own, groups].map((all = []) => all.some((group) => PARTICULAR.has(group)));
  const forOthers = !alike && groups.length > 0 && Boolean(particular || ownParticular);
  return { forOthers: Number(forOthers), notAmongOwn: Number(!alike && !forOthers && ownParticular) };
}
