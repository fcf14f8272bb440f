import type { Match } from './match.js';

/** As many as go on a sheet. */
const FIRST = 3;
/** So many points apart, nobody could say which of two offers is the better one. */
const EQUALLY_GOOD = 6;

/**
 * The same matches with more variety at the top: where the same offer comes again under the same title, or a third one from the same house or telephone,
 * the next one that is as good and not like those goes before it.
 */
export function varied(sorted: readonly Match[]): Match[] {
  const rest = [...sorted];
  const first: Match[] = [];
  while (first.length < FIRST && rest.length > 0) {
    const [best] = rest as [Match];
    const other = isMoreOfTheSame(best, first) ? rest.findIndex((match) => match.score >= best.score - EQUALLY_GOOD && !isMoreOfTheSame(match, first)) : 0;
    first.push(...rest.splice(Math.max(0, other), 1));
  }
  return [...first, ...rest];
}

function isMoreOfTheSame({ offer }: Match, chosen: readonly Match[]): boolean {
  const house = chosen.filter((match) => sameHouse(match.offer, offer));
  return house.length >= FIRST - 1 || house.some((match) => title(match.offer) === title(offer));
}

/** A bundle does not say who organises; who does is at the same place or answers the same telephone. */
function sameHouse(one: Match['offer'], other: Match['offer']): boolean {
  return (one.place !== undefined && one.place === other.place) || (one.phone !== undefined && one.phone === other.phone);
}

const title = (offer: Match['offer']): string => offer.title.trim().toLowerCase();
