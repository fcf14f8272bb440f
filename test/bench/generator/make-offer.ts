import type { ActivityFacts } from '@miteinander/activities/activity/activity-facts.js';
import type { ActivityRecord } from '@miteinander/activities/activity/activity.record.js';
import type { ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import type { Random } from '@miteinander/activities/testing/random.js';
import { needs } from '@miteinander/activities/vocabulary/needs.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import type { GeneratedPlace } from './make-place.ts';
import { makeSchedules } from './make-schedules.ts';
import { topics } from './topics.ts';
import { Weighted } from './weighted.ts';

export interface GeneratedOffer {
  number: number;
  title: string;
  summary: string | null;
  description: string | null;
  categories: string[];
  needs: string[];
  languages: string[];
  mode: ActivityRecord['mode'];
  facts: ActivityFacts;
  companionAvailable: boolean | null;
  /** YYYY-MM-DD. */
  confirmedOn: string | null;
  schedules: ScheduleRecord[];
}

const TOPICS = new Weighted(topics.map((topic) => [topic, topic.weight] as const));
const ANY_NEED = new Weighted(needs.map(({ slug }, at) => [slug, 1 / (at + 1)] as const));
const MODES = new Weighted<ActivityRecord['mode']>([['AT_PLACE', 97], ['AT_HOME', 2], ['ONLINE', 1]]);
const COSTS = new Weighted<ActivityFacts['cost']>([[{ kind: 'FREE' }, 65], [{ kind: 'DONATION' }, 10], [{ kind: 'AMOUNT', cents: 500 }, 13], [undefined, 12]]);
const REGISTRATIONS = new Weighted<ActivityFacts['registration']>([
  [{ kind: 'NONE' }, 45], [{ kind: 'PHONE' }, 25], [{ kind: 'MAIL' }, 8], [{ kind: 'WEB' }, 7], [undefined, 15],
]);
const AUDIENCES = new Weighted<ActivityFacts['audience']>([
  [undefined, 70], [{ minimumAge: 60, groups: ['older-people'] }, 14], [{ minimumAge: 65, groups: ['older-people'] }, 3],
  [{ maximumAge: 12, groups: ['children'] }, 6], [{ minimumAge: 12, maximumAge: 21, groups: ['young-people'] }, 5], [{ minimumAge: 18 }, 2],
]);
const FURTHER_LANGUAGES = new Weighted([
  ['en', 30], ['tr', 18], ['uk', 16], ['ar', 14], ['ru', 14], ['nds', 10], ['pl', 7], ['fa', 6], ['gsg', 4], ['fr', 4], ['es', 3], ['it', 2], ['nl', 2], ['vi', 1], ['ti', 1],
]);
const DESCRIPTIONS = [
  'Kommen Sie einfach vorbei, Sie werden an der Tür begrüßt.',
  'Wer nicht gut zu Fuß ist, ruft vorher an und wird abgeholt.',
  'Wir freuen uns über neue Gesichter und nehmen uns Zeit für jeden.',
  'Bitte bringen Sie gute Laune mit, alles andere ist da.',
  'Danach bleiben viele noch auf ein Getränk sitzen.',
  'Der Raum liegt im Erdgeschoss, der Eingang ist neben dem Spielplatz.',
];

export function makeOffer(number: number, place: GeneratedPlace, today: string, random: Random): GeneratedOffer {
  const topic = TOPICS.pick(random);
  const mode = MODES.pick(random);
  const second = random.chance(0.25) ? [TOPICS.pick(random).category] : [];
  const further = random.chance(0.1) ? [ANY_NEED.pick(random)] : [];
  return {
    number,
    title: `${random.pick(topic.titles)} ${random.chance(0.5) ? `im ${place.name}` : `in ${place.town.name}`}`,
    summary: random.chance(0.85) ? topic.summary : null,
    description: random.chance(0.5) ? [...new Set([random.pick(DESCRIPTIONS), random.pick(DESCRIPTIONS)])].join(' ') : null,
    categories: [...new Set([topic.category, ...second])],
    needs: [...new Set([...topic.needs.filter((_, at) => at === 0 || random.chance(0.5)), ...further])],
    languages: ['de', ...(random.chance(0.1) ? [FURTHER_LANGUAGES.pick(random)] : [])],
    mode,
    facts: factsOf(mode, today, random),
    companionAvailable: random.chance(0.1) ? random.chance(0.7) : null,
    confirmedOn: confirmation(today, random),
    schedules: random.chance(0.04) ? [{ externalId: 'appointment', kind: 'BY_APPOINTMENT' }] : makeSchedules(random, today),
  };
}

function factsOf(mode: ActivityRecord['mode'], today: string, random: Random): ActivityFacts {
  const [cost, registration, audience] = [COSTS.pick(random), REGISTRATIONS.pick(random), AUDIENCES.pick(random)];
  return {
    ...(mode === 'AT_HOME' ? { serviceArea: { radiusKm: random.pick([3, 5, 8, 10, 15, 20]) } } : {}),
    ...(cost ? { cost } : {}),
    ...(registration ? { registration } : {}),
    ...(audience ? { audience } : {}),
    ...(random.chance(0.6) ? { contact: { phone: `0${random.integer(2000, 9999)} ${random.integer(10_000, 999_999)}` } } : {}),
    ...(random.chance(0.3) ? { firstVisit: { comeAlone: true, greeter: 'Jemand von uns steht an der Tür.' } } : {}),
    ...(random.chance(0.03) ? { accessibility: { wheelchair: random.chance(0.5) ? 'NO' : 'YES' } } : {}),
    ...(random.chance(0.15) ? { capacity: { places: random.integer(6, 40), free: random.chance(0.12) ? 0 : random.integer(1, 6) } } : {}),
    ...(random.chance(0.03) ? { pause: random.chance(0.5) ? { until: addDays(today, random.integer(1, 60)) } : {} } : {}),
  };
}

/** One in twenty is stale; of a quarter nobody knows. */
function confirmation(today: string, random: Random): string | null {
  const chance = random.next();
  if (chance < 0.05) return addDays(today, -random.integer(366, 900));
  return chance < 0.3 ? null : addDays(today, -random.integer(0, 364));
}
