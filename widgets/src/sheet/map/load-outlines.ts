import { readOutlines, type DrawnOutlines, type OutlinesAnswer } from '../../map/ground/drawn-outlines.js';
import { outlinesBox } from '../../map/ground/outlines-box.js';
import type { DistrictBundle } from '../../prescription/bundle/district-bundle.js';

const LONGEST_WAIT = 4000;

/** Outlines of the whole district with its towns' names where the towns are, the same for every sheet of it: the request says nothing of what was chosen. Undefined if they do not come. */
export async function loadOutlines(api: string, { district, localities }: DistrictBundle): Promise<DrawnOutlines | undefined> {
  const own = localities.filter(({ ags }) => ags.startsWith(district.key));
  if (own.length === 0) return undefined;
  const [lats, lons] = [own.map(({ lat }) => lat), own.map(({ lon }) => lon)];
  const box = outlinesBox({ west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) });
  if (box === null) return undefined;
  try {
    const answer = await fetch(`${api}/map/outlines?bbox=${[box.west, box.south, box.east, box.north].join()}`, { credentials: 'omit', signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (!answer.ok) return undefined;
    const { lines } = readOutlines((await answer.json()) as OutlinesAnswer, box.west, box.south);
    return { lines, names: townsOf(localities) };
  } catch {
    return undefined;
  }
}

/** An area's name stands in its middle, which may be far from its town; people know the town. */
function townsOf(localities: DistrictBundle['localities']): DrawnOutlines['names'] {
  return localities.filter(({ postalCode }) => postalCode === undefined).map(({ name, lat, lon }) => ({ name, kind: 'municipality', lat, lon }));
}
