import type { Area, GridPoint } from './area.ts';

/** What a border divides: municipalities of one district, districts of one state, or states and countries. */
export type Rank = 0 | 1 | 2;

export interface Border {
  rank: Rank;
  points: GridPoint[];
}

type Segment = readonly [GridPoint, GridPoint];

const keyOf = (point: GridPoint): string => point.join();
const same = (left: GridPoint, right: GridPoint): boolean => left[0] === right[0] && left[1] === right[1];

/** Every border once, in pieces that end where a third area begins. */
export function bordersOf(areas: readonly Area[]): Border[] {
  const sides = new Map<string, { segment: Segment; areas: Set<string> }>();
  for (const { key, rings } of areas) for (const segment of rings.flatMap(segmentsOf)) note(segment, key);

  const borders = Map.groupBy(sides.values(), ({ areas }) => [...areas].sort().join());
  return [...borders].flatMap(([keys, segments]) => chain(segments.map(({ segment }) => segment)).map((points) => ({ rank: rankOf(keys.split(',')), points })));

  function note(segment: Segment, area: string): void {
    const side = segment.map(keyOf).sort().join(' ');
    const known = sides.get(side);
    if (known) known.areas.add(area);
    else sides.set(side, { segment, areas: new Set([area]) });
  }
}

const segmentsOf = (ring: readonly GridPoint[]): Segment[] =>
  ring.flatMap((to, at) => {
    const from = ring[at - 1];
    return from === undefined || same(from, to) ? [] : [[from, to] as const];
  });

function rankOf([left = '', right = '']: string[]): Rank {
  if (left.slice(0, 2) !== right.slice(0, 2)) return 2;
  return left.slice(0, 5) === right.slice(0, 5) ? 0 : 1;
}

/** Puts segments together at points where exactly two meet. */
function chain(segments: readonly Segment[]): GridPoint[][] {
  const meeting = new Map<string, Segment[]>();
  for (const segment of segments) for (const point of segment) meeting.set(keyOf(point), [...(meeting.get(keyOf(point)) ?? []), segment]);
  const at = (point: GridPoint): Segment[] => meeting.get(keyOf(point)) ?? [];
  const used = new Set<Segment>();

  const follow = (start: GridPoint, first: Segment): GridPoint[] => {
    const points = [start];
    for (let segment: Segment | undefined = first, here = start; segment; segment = at(here).length === 2 ? at(here).find((other) => !used.has(other)) : undefined) {
      used.add(segment);
      here = same(segment[0], here) ? segment[1] : segment[0];
      points.push(here);
    }
    return points;
  };

  // Open pieces first, from their ends; what is left are rings.
  const open = segments.flatMap((segment) => segment.filter((end) => at(end).length !== 2).flatMap((end) => (used.has(segment) ? [] : [follow(end, segment)])));
  return [...open, ...segments.flatMap((segment) => (used.has(segment) ? [] : [follow(segment[0], segment)]))];
}
