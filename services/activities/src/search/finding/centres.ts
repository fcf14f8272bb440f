import { PROJECTION_PADDING, project } from '@miteinander/kit/near/projection.js';

import { PLANES } from '../rows/meeting-points.js';
import { metresSql } from './metres-sql.js';
import type { OfferSearch } from './offer-search.js';
import type { Parameters } from './parameters.js';

/** One way an offer can be within reach, as SQL over `search_row row`. */
export interface Centre {
  /** By the index; lets a few too many through, because lengths in the plane are a little off. */
  condition: string;
  /** What of those is exactly within reach. */
  exactly(): string;
  /** Metres in the plane, in whose order the index gives offers. */
  distance: string;
  /** Whether these offers are somewhere; those that are not come after all others, whatever their distance. */
  somewhere: boolean;
}

/** Where one takes part, as far as it matters for being near. */
export type Modes = OfferSearch['filter']['mode'];

/** The ways that `modes` leave open: by going there, by being visited, from anywhere. */
export function centresOf(search: OfferSearch, modes: Modes, parameters: Parameters): Centre[] {
  const asked = (...wanted: string[]): boolean => !modes?.length || modes.some((mode) => wanted.includes(mode));
  return [
    ...(asked('AT_PLACE', 'AT_HOME', 'ALONG_ROUTE') ? [goingThere(search, parameters)] : []),
    ...(asked('AT_HOME') ? [beingVisited(search, parameters)] : []),
    // Being online is no way of being near: it has to be asked for.
    ...(modes?.includes('ONLINE') ? [fromAnywhere(parameters)] : []),
  ];
}

function goingThere(search: OfferSearch, parameters: Parameters): Centre {
  const { lat, lon } = search.near.origin.position;
  const { east, north } = project(lat, lon);
  const origin = pointAt(east + PLANES.NEAR, north, parameters);
  const circle = (padding: number): string => `circle(${origin}, ${parameters.add(search.near.radiusMetres * padding, 'float8')})`;
  return {
    condition: `${POSITION} <@ ${circle(PROJECTION_PADDING)}`,
    exactly: () =>
      `(${POSITION} <@ ${circle(1 / PROJECTION_PADDING)} or ${metresSql(search, parameters)('row')} <= ${parameters.add(search.near.radiusMetres, 'float8')})`,
    distance: `${POSITION} <-> ${origin}`,
    somewhere: true,
  };
}

function beingVisited(search: OfferSearch, parameters: Parameters): Centre {
  const { lat, lon } = search.near.origin.position;
  const { east, north } = project(lat, lon);
  const origin = pointAt(east + PLANES.REACH, north, parameters);
  return {
    condition: `row.covers @> box(${origin}, ${origin}) and ${POSITION} <-> ${origin} <= row.reach * ${PROJECTION_PADDING}`,
    exactly: () => `${metresSql(search, parameters)('row')} <= row.reach`,
    distance: `${POSITION} <-> ${origin}`,
    somewhere: true,
  };
}

function fromAnywhere(parameters: Parameters): Centre {
  const everywhere = pointAt(PLANES.ONLINE, 0, parameters);
  return {
    condition: `${POSITION} <@ circle(${everywhere}, 1)`,
    exactly: () => 'true',
    distance: `${POSITION} <-> ${everywhere}`,
    somewhere: false,
  };
}

const POSITION = 'row.position';

function pointAt(east: number, north: number, parameters: Parameters): string {
  return `point(${parameters.add(east, 'float8')}, ${parameters.add(north, 'float8')})`;
}
