/** What a frame tells the page around it: how high it would like to be. */
export interface HeightMessage {
  mit: { v: 1; type: 'height'; px: number };
}

/** What a page asks its frames, because it may have been ready only after they spoke. */
export interface MeasureMessage {
  mit: { v: 1; type: 'measure' };
}

const TALLEST = 100_000;

const bodyOf = (data: unknown): Record<string, unknown> | null => {
  const body = typeof data === 'object' && data !== null && 'mit' in data ? data.mit : null;
  return typeof body === 'object' && body !== null && 'v' in body && body.v === 1 ? (body as Record<string, unknown>) : null;
};

/** The height a message asks for, in whole pixels, or null if it is no such message or no sensible height. */
export function heightIn(data: unknown): number | null {
  const body = bodyOf(data);
  const px = body?.['type'] === 'height' ? body['px'] : null;
  return typeof px === 'number' && px > 0 && px <= TALLEST ? Math.ceil(px) : null;
}

export const asksForHeight = (data: unknown): boolean => bodyOf(data)?.['type'] === 'measure';
