import type { Candidate } from './candidate.js';
import { dayOf, daysBetween } from './days.js';
import { spokenIn } from './language-fit.js';
import type { ScoreParts } from './match.js';
import type { PrescriptionQuestion, Way } from './question.js';

/** What every offer is judged by: at most so much. */
const WEIGHTS = { needs: 40, focus: 5, distance: 20, date: 15, freshness: 6 };

/** At that distance half of its weight is left. Who is fetched does not mind the way. */
const HALF_METRES: Readonly<Record<Way, number>> = { WALK: 1500, BUS: 4000, FETCHED: 10_000 };
/** To be visited is good; to get out among people is better for who can. */
const HOME_SHARE: Readonly<Record<Way, number>> = { WALK: 0.6, BUS: 0.6, FETCHED: 1 };
const HALF_DAYS = 14;
const HALF_FRESHNESS_DAYS = 120;
/** First one has to ring and to wait. */
const APPOINTMENT_SHARE = 0.5;

/** What counts only for who asked about it. Unknown costs less than a friend's "no", but enough to come behind what is known. */
const NOT_KNOWN_TO_FETCH = -25;
const [ACCESS_LIMITED, ACCESS_UNKNOWN, MOST_FOR_ACCESS] = [-6, -15, -30];
const [LANGUAGE_SPOKEN, OTHER_LANGUAGES] = [12, -15];
const [COMPANION, NO_COMPANION, NOT_ALONE] = [12, -10, -12];
const COST_UNKNOWN = -6;
/** Young people hardly come where there are none; older ones do not mind as much. */
const AUDIENCE: Readonly<Record<Candidate['audience'], number>> = { MEANT: 12, YOUNG: 8, OLDER: 3, OPEN: 0, OTHERS: -20 };
const [COOL, ONLY_FOR_HEAT] = [10, -20];

/** How well an offer suits, part by part. */
export function scorePartsOf({ offer, needs, reach, when, access, audience, confirmedDaysAgo }: Candidate, question: PrescriptionQuestion): ScoreParts {
  const { way } = question;
  return {
    needs: WEIGHTS.needs * needs.fit + WEIGHTS.focus * needs.focus,
    distance: WEIGHTS.distance * ('metres' in reach ? halved(reach.metres, HALF_METRES[way]) : HOME_SHARE[way]),
    date: WEIGHTS.date * ('next' in when ? halved(Math.max(0, daysBetween(question.today, dayOf(when.next.start))), HALF_DAYS) : APPOINTMENT_SHARE),
    freshness: WEIGHTS.freshness * halved(confirmedDaysAgo, HALF_FRESHNESS_DAYS),
    fetched: way === 'FETCHED' && 'metres' in reach && offer.fetched !== true ? NOT_KNOWN_TO_FETCH : 0,
    access: Math.max(MOST_FOR_ACCESS, access.limited.length * ACCESS_LIMITED + access.unknown.length * ACCESS_UNKNOWN),
    language: languagePart(offer.languages, question.language),
    company: companyPart(offer, question.together ?? false),
    cost: question.freeOnly && offer.cost === undefined ? COST_UNKNOWN : 0,
    audience: AUDIENCE[audience],
    heat: heatPart(offer, needs.onlyForHeat, question.needs.includes('heat')),
  };
}

/** Their sum, in steps of a thousandth, so that it is the same on every machine. */
export const scoreOf = ({ needs, distance, date, freshness, fetched, access, language, company, cost, audience, heat }: ScoreParts): number =>
  Math.round((needs + distance + date + freshness + fetched + access + language + company + cost + audience + heat) * 1000) / 1000;

/** 1 at nothing, a half at `half`, and ever less. */
const halved = (value: number, half: number): number => half / (half + value);

function languagePart(languages: readonly string[] | undefined, asked: string | undefined): number {
  const spoken = spokenIn(languages, asked);
  if (spoken === undefined) return 0;
  return spoken ? LANGUAGE_SPOKEN : OTHER_LANGUAGES;
}

function heatPart({ coolPlace }: Candidate['offer'], onlyForHeat: boolean, asked: boolean): number {
  if (onlyForHeat) return ONLY_FOR_HEAT;
  return asked && coolPlace === true ? COOL : 0;
}

function companyPart({ companion, comeAlone }: Candidate['offer'], together: boolean): number {
  if (!together) return comeAlone === false && companion !== true ? NOT_ALONE : 0;
  if (companion === undefined) return 0;
  return companion ? COMPANION : NO_COMPANION;
}
