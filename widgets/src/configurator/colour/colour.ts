/** Red, green and blue, whole numbers from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A colour as a style guide writes it: `#17594a`, `17594A`, `#abc` or `rgb(23, 89, 74)`; null if it is none of these. */
export function readColour(text: string): Colour | null {
  const typed = text.trim().toLowerCase();
  const long = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(typed);
  if (long) return colourOf(long, (part) => Number.parseInt(part, 16));
  const short = /^#?([\da-f])([\da-f])([\da-f])$/.exec(typed);
  if (short) return colourOf(short, (part) => Number.parseInt(part + part, 16));
  const numbers = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(typed);
  const colour = numbers && colourOf(numbers, Number);
  return colour?.every((part) => part <= 255) ? colour : null;
}

export const writeColour = (colour: Colour): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

const colourOf = ([, red = '', green = '', blue = '']: RegExpExecArray, read: (part: string) => number): Colour => [read(red), read(green), read(blue)];
