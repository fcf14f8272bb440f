import type { Colour } from './colour.js';

/** Lightness in HSL, 0 (black) to 1 (white). */
export const lightnessOf = (colour: Colour): number => (Math.max(...colour) + Math.min(...colour)) / 2 / 255;

/**
 * The same hue and saturation at another lightness. No channel falls while the lightness rises, so its contrast
 * with a dark ground only rises and with a light one only falls.
 * @param lightness 0 to 1
 */
export function withLightness(colour: Colour, lightness: number): Colour {
  const [highest, lowest] = [Math.max(...colour), Math.min(...colour)];
  const range = highest - lowest;
  const reach = 255 - Math.abs(highest + lowest - 255);
  const saturation = reach === 0 ? 0 : range / reach;
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (part: number): number => {
    const share = range === 0 ? 0.5 : (part - lowest) / range;
    return Math.round(255 * (lightness + chroma * (share - 0.5)));
  };
  return [channel(colour[0]), channel(colour[1]), channel(colour[2])];
}
