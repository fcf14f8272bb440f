import { Freshness } from '@miteinander/kit/freshness/freshness.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { Activity } from '../../activity/activity.type.js';
import type { ExpandedOccurrence } from '../../occurrence/expand-schedule.js';
import { dayNumber } from '../rows/date-ring.js';
import { dateInWords, daysAgoInWords, distanceInWords } from './in-words.js';
import { OfferReason } from './offer-reason.type.js';
import { ReasonKindEnum } from './reason-kind.js';

export interface ReasonFacts {
  distanceMetres: number | null;
  date: ExpandedOccurrence | null;
  /** Slugs of the needs asked for. */
  asked: readonly string[];
  now: Date;
}

/** What speaks for an offer, warnings first, each in a few German words. */
export function reasonsFor(activity: Activity, facts: ReasonFacts): OfferReason[] {
  const answered = activity.needs.filter(({ slug }) => facts.asked.includes(slug));
  const said: [ReasonKindEnum, string | null][] = [
    [ReasonKindEnum.PAUSED, activity.paused ? 'macht gerade Pause' : null],
    [ReasonKindEnum.FULL, activity.full ? 'zurzeit kein Platz frei' : null],
    [ReasonKindEnum.DISTANCE, whereInWords(activity, facts.distanceMetres)],
    [ReasonKindEnum.DATE, facts.date ? dateInWords(facts.date, berlinDay(facts.now)) : 'nach Absprache'],
    [ReasonKindEnum.NEEDS, answered.length > 0 ? answered.map(({ label }) => label).join(', ') : null],
    [ReasonKindEnum.COST, costInWords(activity)],
    [ReasonKindEnum.COMPANION, activity.companionAvailable ? 'Begleitung möglich' : null],
    [ReasonKindEnum.FRESHNESS, freshnessInWords(activity, berlinDay(facts.now))],
  ];
  return said.flatMap(([kind, text]) => (text === null ? [] : [Object.assign(new OfferReason(), { kind, text })]));
}

function whereInWords({ mode }: Activity, metres: number | null): string {
  if (metres === null) return 'online oder am Telefon';
  return mode === 'AT_HOME' ? 'kommt zu Ihnen nach Hause' : distanceInWords(metres);
}

function costInWords({ cost }: Activity): string | null {
  if (cost?.kind === 'FREE') return 'kostenlos';
  return cost?.kind === 'DONATION' ? 'gegen eine Spende' : null;
}

function freshnessInWords({ freshness, lastConfirmedAt }: Activity, today: string): string {
  if (lastConfirmedAt === null) return 'noch nicht geprüft';
  if (freshness === Freshness.STALE) return 'lange nicht geprüft';
  return `geprüft ${daysAgoInWords(Math.max(0, dayNumber(today) - dayNumber(lastConfirmedAt)))}`;
}
