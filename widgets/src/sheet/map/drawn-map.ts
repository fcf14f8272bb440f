import type { DrawnOutlines, Line } from '../../map/ground/drawn-outlines.js';
import { freeNames, type Rectangle } from '../../map/ground/free-names.js';
import { mapView, scaleBar, type MapView, type Position } from './map-view.js';

export interface MapPoint extends Position {
  number: number;
}

/** A map in the units of its own drawing, ready to be set as SVG. */
export interface DrawnMap {
  width: number;
  height: number;
  /** Data of a path each. */
  municipalities: string;
  districts: string;
  names: { name: string; x: number; y: number }[];
  /** Offers that lie too near to each other share a marker: "1, 2". */
  markers: { text: string; x: number; y: number; width: number }[];
  home: { x: number; y: number } | null;
  bar: { kilometres: number; width: number };
}

export const MAP_SIZE = { width: 360, height: 130 };
export const MARKER_RADIUS = 7;
const FROM_HOME = 14;
const LETTER = 4.3;
const NAME_HEIGHT = 9;
const MARGIN = 3;

/** Where everything lies on paper: borders, as many names as have room, numbered offers, about where the person lives. */
export function drawMap(points: readonly MapPoint[], home: Position | undefined, { lines, names }: DrawnOutlines, youWidth: number): DrawnMap {
  const view = mapView(home ? [...points, home] : points, MAP_SIZE.width, MAP_SIZE.height);
  const at = home ? view.project(home) : null;
  const markers = merged(points.map((point) => ({ numbers: [point.number], ...beside(view.project(point), at) }))).map(({ numbers, x, y }) => ({ text: numbers.join(', '), x, y, width: 2 * MARKER_RADIUS + (numbers.length - 1) * MARKER_RADIUS * 1.5 }));
  const kilometres = scaleBar(view);
  const bar = { kilometres, width: kilometres * view.perKilometre };
  const taken: Rectangle[] = [
    ...markers.map(({ x, y, width }) => ({ left: x - width / 2 - 1, top: y - MARKER_RADIUS - 1, width: width + 2, height: 2 * MARKER_RADIUS + 2 })),
    ...(at ? [{ left: at.x - youWidth / 2, top: at.y - 6, width: youWidth, height: 23 }] : []),
    { left: 0, top: view.height - 22, width: bar.width + 40, height: 22 },
    ...frameOf(view),
  ];
  return { width: view.width, height: view.height, municipalities: pathOf(lines[0], view), districts: pathOf([...lines[1], ...lines[2]], view), names: placed(names, view, taken), markers, home: at, bar };
}

/** Away from the mark of the home, which nobody knows more exactly than that. */
function beside(point: { x: number; y: number }, home: { x: number; y: number } | null): { x: number; y: number } {
  const away = home ? Math.hypot(point.x - home.x, point.y - home.y) : Infinity;
  if (!home || away >= FROM_HOME) return point;
  const [x, y] = away < 1 ? [0, -1] : [(point.x - home.x) / away, (point.y - home.y) / away];
  return { x: home.x + x * FROM_HOME, y: home.y + y * FROM_HOME };
}

interface Marker {
  numbers: number[];
  x: number;
  y: number;
}

function merged(markers: readonly Marker[]): Marker[] {
  const kept: Marker[] = [];
  for (const marker of markers) {
    const near = kept.find(({ x, y }) => Math.hypot(x - marker.x, y - marker.y) < 2 * MARKER_RADIUS + 1);
    if (near) near.numbers.push(...marker.numbers);
    else kept.push({ ...marker });
  }
  return kept;
}

/** What is outside is as taken: a name that is cut says nothing. */
const frameOf = ({ width, height }: MapView): Rectangle[] => [
  { left: -500, top: -500, width: 500 + MARGIN, height: 1000 + height },
  { left: width - MARGIN, top: -500, width: 500, height: 1000 + height },
  { left: -500, top: -500, width: 1000 + width, height: 500 + MARGIN },
  { left: -500, top: height - MARGIN, width: 1000 + width, height: 500 },
];

function placed(names: DrawnOutlines['names'], view: MapView, taken: readonly Rectangle[]): DrawnMap['names'] {
  const seen = names.filter(({ kind }) => kind === 'municipality').flatMap(({ name, ...position }) => {
    const { x, y } = view.project(position);
    return x < 0 || y < 0 || x > view.width || y > view.height ? [] : [{ name, x, y, width: name.length * LETTER }];
  });
  const shifts = freeNames(seen.map(({ x, y, width }) => ({ left: x - width / 2, top: y - NAME_HEIGHT / 2, width, height: NAME_HEIGHT })), taken);
  return seen.flatMap(({ name, x, y }, index) => {
    const shift = shifts[index];
    return shift ? [{ name, x: rounded(x + shift.x), y: rounded(y + shift.y) }] : [];
  });
}

/** Lines that come near the view, as one path. */
function pathOf(lines: readonly Line[], view: MapView): string {
  return lines
    .map((line) => line.map(([lat, lon]) => view.project({ lat, lon })))
    .filter((line) => touches(line, view))
    .map((line) => line.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(''))
    .join('');
}

function touches(line: readonly { x: number; y: number }[], { width, height }: MapView): boolean {
  const [xs, ys] = [line.map(({ x }) => x), line.map(({ y }) => y)];
  return Math.max(...xs) >= 0 && Math.min(...xs) <= width && Math.max(...ys) >= 0 && Math.min(...ys) <= height;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
