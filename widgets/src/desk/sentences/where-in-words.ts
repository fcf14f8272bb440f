import type { DeskOffer } from '../desk.js';

const ELSEWHERE = { AT_HOME: 'Sie kommen zu den Menschen nach Hause', ONLINE: 'Am Telefon oder im Internet', ALONG_ROUTE: 'Entlang einer Strecke mit Haltestellen' } as const;

/** Where one takes part, on one line; null if nobody has said. */
export function whereInWords({ mode, place }: DeskOffer): string | null {
  if (mode !== 'AT_PLACE') return ELSEWHERE[mode];
  if (place === null) return null;
  const { street, postalCode, city } = place.address ?? { street: null, postalCode: null, city: null };
  const town = [postalCode, city].filter((part) => part !== null).join(' ');
  return [place.name, street, town].filter((part) => part !== null && part !== '').join(', ');
}
