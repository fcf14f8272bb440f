import { SCALE, type Area } from './area.ts';
import { bordersOf, type Border } from './borders.ts';
import { readAreas } from './read-areas.ts';
import { sizeOf } from './sized.ts';
import { snap } from './snap.ts';

/** Longitude and latitude of the first point, then the steps from each to the next. */
const stepsOf = (points: Border['points']): number[] => points.flatMap(([x, y], at) => [x - (points[at - 1]?.[0] ?? 0), y - (points[at - 1]?.[1] ?? 0)]);

const nameLine = (kind: 'municipality' | 'district', detailed: boolean, area: Area): string => JSON.stringify([area.name, kind, detailed, ...area.point, sizeOf(area)]);

/** The text of outlines.json: municipalities where there are some, districts elsewhere, one line for each name and border. */
export async function deriveOutlines(municipalitiesFile: string, districtsFile: string): Promise<string> {
  const [municipalities, districts] = await Promise.all([readAreas(municipalitiesFile), readAreas(districtsFile)]);
  const detailed = new Set(municipalities.map(({ key }) => key.slice(0, 5)));
  const others = snap(districts.filter(({ key }) => !detailed.has(key)), municipalities);
  const names = [
    ...municipalities.map((area) => nameLine('municipality', true, area)),
    ...districts.map((area) => nameLine('district', !detailed.has(area.key), area)),
  ];
  const borders = bordersOf([...municipalities, ...others]).map(({ rank, points }) => JSON.stringify([rank, ...stepsOf(points)]));
  return `{\n"scale": ${SCALE},\n"names": [\n${names.join(',\n')}\n],\n"borders": [\n${borders.join(',\n')}\n]\n}\n`;
}
