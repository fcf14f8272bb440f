import type { Question } from './question.js';

/** The API's NearInput. */
export interface Near {
  postalCode?: string;
  municipality?: string;
  radiusKm: number;
}

/** "48291 Telgte" counts by its postcode, everything else as a municipality's name or AGS. Null as long as nobody has said where. */
export function toNear({ place, radius }: Question): Near | null {
  const text = place.trim();
  if (text === '') return null;
  const postalCode = /^\d{5}(?=\D|$)/.exec(text)?.[0];
  return postalCode === undefined ? { municipality: text, radiusKm: radius } : { postalCode, radiusKm: radius };
}
