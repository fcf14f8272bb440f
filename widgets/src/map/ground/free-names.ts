/** In pixels. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

const meet = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height;

/** How far a name is moved from its point, in pixels. */
export interface Shift {
  x: number;
  y: number;
}

/** Where a name may be instead, in its own heights and widths: the nearest places first. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3].flatMap((down) => [0, 0.3, -0.3, 0.6, -0.6].map((across) => ({ across, down })));

/**
 * Places names so that none covers another or a marker; earlier ones have precedence.
 * @returns for each how far it is moved, or null if there is no room for it
 */
export function freeNames(names: readonly Rectangle[], taken: readonly Rectangle[]): (Shift | null)[] {
  const placed = [...taken];
  return names.map((name) => {
    for (const { across, down } of SHIFTS) {
      const shift = { x: across * name.width, y: down * name.height };
      const moved = { ...name, left: name.left + shift.x, top: name.top + shift.y };
      if (placed.some((other) => meet(moved, other))) continue;
      placed.push(moved);
      return shift;
    }
    return null;
  });
}
