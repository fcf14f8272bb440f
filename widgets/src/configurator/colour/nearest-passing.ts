import type { Colour } from './colour.js';
import { passes, type Scheme } from './grounds.js';
import { lightnessOf, withLightness } from './lightness.js';

const STEPS = 1000;

/**
 * The colour of the same hue and saturation that passes and is nearest in lightness, to a thousandth; the colour itself if it passes.
 * On a light ground only something darker helps, on a dark one only something lighter, and the farther the more.
 */
export function nearestPassing(scheme: Scheme, colour: Colour): Colour {
  if (passes(scheme, colour)) return colour;
  const own = lightnessOf(colour) * STEPS;
  const at = (steps: number): Colour => withLightness(colour, steps / STEPS);
  let [failing, passing] = scheme === 'light' ? [Math.ceil(own), 0] : [Math.floor(own), STEPS];
  while (Math.abs(passing - failing) > 1) {
    const middle = Math.round((passing + failing) / 2);
    if (passes(scheme, at(middle))) passing = middle;
    else failing = middle;
  }
  return at(passing);
}
