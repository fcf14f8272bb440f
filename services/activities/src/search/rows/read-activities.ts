import type { Session } from '@miteinander/kit/database/session.js';

import { keptFacts } from '../../desk/kept-facts.js';
import type { OrganiserWord } from '../../desk/organiser-word.js';
import type { DerivedActivity, KnownMunicipality, KnownPlace } from './derived-activity.js';

const ACTIVITIES = `
  select id, title, summary, description, plain_language, categories, needs, languages, mode, place_id, host_id, organiser_id,
    facts, word, companion_available, greatest(confirmed_on, word_on)::text as confirmed_on, coalesce(dates.schedules, '[]') as schedules
  from activities.activity
  left join lateral (
    select json_agg(json_strip_nulls(json_build_object('kind', kind, 'start', start, 'durationMinutes', duration_minutes, 'allDay', all_day,
      'rule', rule, 'extraDates', extra_dates, 'excludedDates', excluded_dates, 'pauses', pauses, 'exceptions', exceptions))) as schedules
    from activities.schedule where activity_id = activity.id
  ) dates on true
  where id = any($1::uuid[])`;

/** Offers with their schedules, and what is published of the places, partners and municipalities they name. */
export async function readActivities(session: Session, ids: readonly string[]) {
  const stored = await session.rows<DerivedActivity & { word: OrganiserWord | null }>(ACTIVITIES, [ids]);
  const activities: DerivedActivity[] = stored.map(({ word, ...activity }) => (word === null ? activity : { ...activity, facts: keptFacts(activity.facts, word) }));
  const placeIds = new Set(activities.map(({ place_id }) => place_id).filter((id) => id !== null));
  const keys = new Set(activities.flatMap(({ facts }) => facts.serviceArea?.municipalities ?? []));
  const places = await session.rows<KnownPlace & { id: string }>(
    'select id, name, lat, lon, ags, accessibility from places.place_v1 where id = any($1::uuid[]) and lat is not null',
    [[...placeIds]],
  );
  const organiserIds = new Set(activities.map(({ organiser_id }) => organiser_id).filter((id) => id !== null));
  const organisers = await session.rows<{ id: string; name: string }>('select id, name from partners.partner_v1 where id = any($1::uuid[])', [[...organiserIds]]);
  const municipalities = keys.size === 0 ? [] : await session.rows<KnownMunicipality & { ags: string }>(
    `select ags, lat, lon from places.locality_v1 where kind = 'MUNICIPALITY' and ags = any($1::text[])`,
    [[...keys]],
  );
  return {
    activities,
    places: new Map(places.map((place) => [place.id, place])),
    organiserNames: new Map(organisers.map(({ id, name }) => [id, name])),
    municipalities: new Map(municipalities.map((municipality) => [municipality.ags, municipality])),
  };
}
