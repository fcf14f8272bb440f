import type { Colour } from './colour.js';
import { contrast } from './contrast.js';

export type Scheme = 'light' | 'dark';

/** WCAG 2.2, 1.4.3. */
export const ENOUGH = 4.5;

/**
 * What the accent stands on, or what stands on it: paper, words on the accent, and the ground of a link one points at.
 * They are the widgets' own colours, light and dark.
 */
export const GROUNDS: Record<Scheme, readonly Colour[]> = {
  light: [[255, 255, 255], [227, 239, 233]],
  dark: [[16, 24, 21], [16, 32, 27], [29, 52, 44]],
};

/** The lowest contrast of a colour with its grounds. */
export const contrastOn = (scheme: Scheme, colour: Colour): number => Math.min(...GROUNDS[scheme].map((ground) => contrast(colour, ground)));

export const passes = (scheme: Scheme, colour: Colour): boolean => contrastOn(scheme, colour) >= ENOUGH;
