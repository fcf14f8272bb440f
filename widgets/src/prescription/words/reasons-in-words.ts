import type { TemplateResult } from 'lit';

import { confirmedInWords, costInWords, distanceInWords, formatter, html, whenInWords, wordsOf } from '../later/received.js';
import type { Match, Reason, ReasonKind } from '../matching/match.js';
import type { AccessNeed } from '../matching/question.js';
import type { PrescriptionWords } from '../prescription-words.js';
import { weekdayAndTimes } from './weekday-and-times.js';

type Said = string | TemplateResult;

/** An offer's reasons in three lines. */
export interface SaidReasons {
  /** Where, when, what it costs. */
  first: Said[];
  /** What speaks for it. */
  second: Said[];
  /** What somebody should know or ask before going there. */
  asks: Said[];
}

/** Farther than that nobody counts minutes on foot. */
const LONGEST_WALK = 35;
const FIRST: readonly ReasonKind[] = ['DISTANCE', 'AT_HOME', 'ONLINE', 'DATE', 'BY_APPOINTMENT', 'COST'];
const ASKS: readonly ReasonKind[] = ['CALL_FIRST', 'PAUSED_UNTIL', 'NO_COMPANION', 'ACCESS_LIMITED', 'ACCESS_UNKNOWN', 'COMPANION_UNKNOWN', 'FETCHED_UNKNOWN', 'COST_UNKNOWN'];

export function reasonsInWords(match: Match, words: PrescriptionWords): SaidReasons {
  const said = (kinds: (kind: ReasonKind) => boolean): Said[] => match.reasons.filter(({ kind }) => kinds(kind)).flatMap((reason) => sayings(reason, match, words));
  const inOrder = FIRST.flatMap((kind) => said((of) => of === kind));
  return { first: inOrder, second: said((kind) => !FIRST.includes(kind) && !ASKS.includes(kind)), asks: [...onlyOnline(match, words), ...ASKS.flatMap((kind) => said((of) => of === kind))] };
}

function sayings(reason: Reason, { offer, next }: Match, words: PrescriptionWords): Said[] {
  const { own, strings, language, now } = words;
  const named = (slugs: readonly string[]): string[] => slugs.flatMap((slug) => own.needs[slug] ?? []);
  const access = (needs: readonly AccessNeed[]): string => needs.map((need) => own.access[need]).join(', ');
  switch (reason.kind) {
    case 'NEEDS':
      // What only comes near is said where nothing hits.
      return reason.needs.length > 0 ? named(reason.needs) : [own.near(named(reason.related).join(', '))];
    case 'DISTANCE':
      return distanceSaid(reason, words);
    case 'AT_HOME':
      return [strings.atHome];
    case 'ONLINE':
      return [strings.online];
    case 'DATE':
      return [weekdayAndTimes(next ?? reason.date, words), ...(reason.date.status === 'MOVED' ? [strings.moved] : [])];
    case 'BY_APPOINTMENT':
      return [strings.byAppointment];
    case 'CALL_FIRST':
      return [strings.callFirst];
    case 'COST':
      return [costInWords({ kind: reason.cost.kind, cents: reason.cost.cents ?? null, note: null }, language) ?? []].flat();
    case 'COST_UNKNOWN':
      return [own.costUnknown];
    case 'FETCHED':
      return [own.fetched];
    case 'FETCHED_UNKNOWN':
      return [own.fetchedUnknown];
    case 'COMPANION':
      return [strings.companion];
    case 'COMPANION_UNKNOWN':
      return [own.companionUnknown];
    case 'NO_COMPANION':
      return [own.noCompanion];
    case 'NOT_ALONE':
      return [own.notAlone];
    case 'ACCESS':
      return [access(reason.access)];
    case 'ACCESS_LIMITED':
      return [own.accessLimited(access(reason.access))];
    case 'ACCESS_UNKNOWN':
      return [own.accessUnknown(access(reason.access))];
    case 'LANGUAGE':
      return [own.speaks(languageName(reason.language, words))];
    case 'OTHER_LANGUAGE':
      return [own.speaks(reason.languages.map((tag) => languageName(tag, words)).join(', '))];
    case 'COOL_PLACE':
      return [own.coolPlace];
    case 'PAUSED_UNTIL':
      return [strings.pausedUntil(whenInWords({ start: `${reason.until}T12:00:00Z`, end: null, allDay: true }, language, now))];
    case 'FRESHNESS':
      return [confirmedInWords(offer.confirmed ?? null, 'FRESH', language, now)];
    default:
      // For whom it is meant stands in its title and its text.
      return [];
  }
}

function distanceSaid({ metres, walkingMinutes, stop }: Extract<Reason, { kind: 'DISTANCE' }>, { own, language }: PrescriptionWords): Said[] {
  const far = distanceInWords(metres, language);
  const walk = walkingMinutes > 0 && walkingMinutes <= LONGEST_WALK ? wordsOf(language).comma + own.walk(walkingMinutes) : '';
  return [`${far}${walk}`, ...(stop === undefined ? [] : [html`<bdi>${own.nearestStop(stop)}</bdi>`])];
}

const onlyOnline = ({ reasons }: Match, { own }: PrescriptionWords): string[] => (reasons.some((reason) => reason.kind === 'ONLINE' && reason.onlyChoice) ? [own.onlyOnline] : []);

function languageName(tag: string, { language }: PrescriptionWords): string {
  try {
    return formatter(Intl.DisplayNames as unknown as new (locale: string, options?: Intl.DisplayNamesOptions) => Intl.DisplayNames, wordsOf(language).locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
