/** Hundredths of a degree, about a kilometre: what the widgets round to before a position leaves the device. */
const CELLS_PER_DEGREE = 100;

const snapped = (degrees: unknown): unknown => (typeof degrees === 'number' && Number.isFinite(degrees) ? Math.round(degrees * CELLS_PER_DEGREE) / CELLS_PER_DEGREE : degrees);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts every position in the variables of a trusted document onto a grid: neighbours ask the same question and share its answer, and
 * nothing behind this point learns where exactly somebody is. A position is an object with `lat` and `lon`.
 */
export const snapPositions = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(snapPositions);
  if (!isObject(value)) return value;
  if ('lat' in value && 'lon' in value) return { ...value, lat: snapped(value['lat']), lon: snapped(value['lon']) };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, snapPositions(inner)]));
};
