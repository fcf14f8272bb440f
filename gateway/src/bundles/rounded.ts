import type { Point } from './asked-offer.js';

/** To about ten metres; more would be weight and nothing else. */
const DIGITS = 4;

export const rounded = ({ lat, lon }: Point, digits = DIGITS): { lat: number; lon: number } => ({ lat: Number(lat.toFixed(digits)), lon: Number(lon.toFixed(digits)) });
