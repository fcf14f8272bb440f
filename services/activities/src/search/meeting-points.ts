import { project } from '@miteinander/kit/near/projection.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { Activity } from '../activity/activity.entity.js';

/** WGS84 degrees, and projected metres for the index. */
export interface MeetingPoint {
  lat: number;
  lon: number;
  east: number;
  north: number;
}

interface PointRow {
  key: string;
  lat: number;
  lon: number;
}

/** Where each offer can be met: at its place, or in the middle of each municipality whose homes it visits. Online offers are nowhere. */
export async function meetingPoints(em: EntityManager, activities: Activity[]): Promise<Map<string, MeetingPoint[]>> {
  const places = await pointsOfPlaces(em, activities.map(({ placeId }) => placeId).filter((id) => id != null));
  const municipalities = await pointsOfMunicipalities(em, activities.flatMap(({ facts }) => facts.serviceArea?.municipalities ?? []));
  return new Map(
    activities.map(({ id, placeId, mode, facts }) => {
      const place = places.get(placeId ?? '');
      const served = mode === 'AT_HOME' ? (facts.serviceArea?.municipalities ?? []) : [];
      const points = [place, ...served.map((ags) => municipalities.get(ags))];
      return [id, points.filter((point) => point !== undefined)];
    }),
  );
}

async function pointsOfPlaces(em: EntityManager, ids: string[]): Promise<Map<string, MeetingPoint>> {
  return toPoints(
    await em.execute<PointRow[]>(
      'select id as key, lat, lon from places.place_v1 where id = any(?::uuid[]) and lat is not null',
      [`{${ids.join(',')}}`],
    ),
  );
}

async function pointsOfMunicipalities(em: EntityManager, keys: string[]): Promise<Map<string, MeetingPoint>> {
  return toPoints(
    await em.execute<PointRow[]>(
      `select ags as key, lat, lon from places.locality_v1
       where kind = 'MUNICIPALITY' and ags in (select json_array_elements_text(?::json))`,
      [JSON.stringify(keys)],
    ),
  );
}

function toPoints(rows: PointRow[]): Map<string, MeetingPoint> {
  return new Map(rows.map(({ key, lat, lon }) => [key, { lat, lon, ...project(lat, lon) }]));
}
