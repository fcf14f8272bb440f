import type { BundleOffer, DistrictBundle } from '../bundle/district-bundle.js';
import { readBundle } from '../bundle/read-bundle.js';
import { accessFitOf } from './access-fit.js';
import { AudienceJudge } from './audience-fit.js';
import { availabilityOf } from './availability.js';
import type { Candidate } from './candidate.js';
import { MOMENT, dayOf, daysBetween } from './days.js';
import type { LeftOut, Match, Matching, Reason } from './match.js';
import { NeedsJudge, type NeedsFit } from './needs-fit.js';
import type { PrescriptionQuestion } from './question.js';
import { ReachJudge } from './reach.js';
import { reasonsFor } from './reasons.js';
import { scoreOf, scorePartsOf } from './score.js';
import { varied } from './varied.js';

/** Who is in an emergency needs a voice now, and no offer on Wednesday. */
const EMERGENCY = 'crisis';

/** The offers of a district that suit, best first, and how many were left out and why. Asks nobody: it only looks at what it is given. */
export function matchOffers(bundle: DistrictBundle, question: PrescriptionQuestion): Matching {
  const leftOut = nothingLeftOut();
  const sound = readBundle(bundle);
  if (!sound || question.needs.includes(EMERGENCY)) return { matches: [], leftOut };
  const judges = { reach: new ReachJudge(sound, question), audience: new AudienceJudge(question) };
  const needsJudge = new NeedsJudge(sound, question.needs);
  const candidates: Candidate[] = [];
  for (const offer of sound.offers) {
    const needs = needsJudge.of(offer);
    if (!needs) continue;
    const found = judged(offer, needs, judges, question);
    if (typeof found !== 'string') candidates.push(found);
    else if (isDirect(needs, question)) leftOut[found] += 1;
  }
  const shown = withoutNeedlessScreens(candidates, question, leftOut);
  return { matches: varied(shown.map(({ candidate, onlyChoice }) => matched(candidate, question, onlyChoice)).sort(better)), leftOut };
}

interface Judges {
  reach: ReachJudge;
  audience: AudienceJudge;
}

/** The first rule that speaks against an offer, in the order in which people would ask: can I get there, is it for me, can I come, is it true? */
function judged(offer: BundleOffer, needs: NeedsFit, judges: Judges, question: PrescriptionQuestion): Candidate | keyof LeftOut {
  const reach = judges.reach.of(offer);
  if ('why' in reach) return reach.why;
  const access = accessFitOf(offer, question.access ?? []);
  if (!access) return 'access';
  const audience = judges.audience.of(offer);
  if (audience === 'CLOSED') return 'audience';
  if (question.freeOnly && offer.cost && !isWithoutPrice(offer.cost)) return 'cost';
  if (question.needs.includes('heat') && offer.outdoor && !offer.coolPlace) return 'outdoor';
  if (offer.doubted) return 'doubted';
  const when = availabilityOf(offer, question);
  if ('why' in when) return when.why;
  const confirmedDaysAgo = offer.confirmed !== undefined && MOMENT.test(offer.confirmed) ? Math.max(0, daysBetween(dayOf(offer.confirmed), question.today)) : Infinity;
  if (confirmedDaysAgo > question.minimumFreshnessDays) return 'stale';
  return { offer, needs, reach, when, access, audience, confirmedDaysAgo };
}

/** What is online or on the telephone stands beside the rest if it was asked for, else only where nothing in person answers. */
function withoutNeedlessScreens(candidates: readonly Candidate[], question: PrescriptionQuestion, leftOut: LeftOut): { candidate: Candidate; onlyChoice: boolean }[] {
  const inPerson = candidates.some(({ reach, needs }) => !('online' in reach) && isDirect(needs, question));
  return candidates.flatMap((candidate) => {
    const online = 'online' in candidate.reach;
    if (online && inPerson && !question.online) {
      if (isDirect(candidate.needs, question)) leftOut.online += 1;
      return [];
    }
    return [{ candidate, onlyChoice: online && !inPerson }];
  });
}

function matched(candidate: Candidate, question: PrescriptionQuestion, onlyChoice: boolean): Match {
  const { offer, reach, when } = candidate;
  const parts = scorePartsOf(candidate, question);
  let said: Reason[] | undefined;
  return {
    offer,
    ...('metres' in reach && { distanceMetres: reach.metres }),
    ...('next' in when && { next: when.next }),
    // Only those that somebody looks at are put together: a large district has a thousand matches, a page shows a few.
    get reasons() {
      said ??= reasonsFor(candidate, question, onlyChoice);
      return said;
    },
    score: scoreOf(parts),
    parts,
  };
}

/** Never by chance: equal scores by distance, equal distances by id. */
function better(one: Match, other: Match): number {
  if (one.score !== other.score) return other.score - one.score;
  const [near, far] = [one.distanceMetres ?? 0, other.distanceMetres ?? 0];
  if (near !== far) return near - far;
  return one.offer.id < other.offer.id ? -1 : 1;
}

const isDirect = ({ needs }: NeedsFit, question: PrescriptionQuestion): boolean => needs.length > 0 || question.needs.length === 0;
const isWithoutPrice = ({ kind, cents }: NonNullable<BundleOffer['cost']>): boolean => kind === 'FREE' || kind === 'DONATION' || cents === 0;

function nothingLeftOut(): LeftOut {
  return { tooFar: 0, notAtHome: 0, notFetched: 0, access: 0, audience: 0, cost: 0, outdoor: 0, doubted: 0, paused: 0, full: 0, cancelled: 0, noDate: 0, wrongTime: 0, stale: 0, online: 0 };
}
