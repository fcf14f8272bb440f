import type { ViewContext } from '../view-context.js';

export interface Suggestion {
  /** What to ask for instead. */
  readonly place: string;
  /** Where that is; null if unknown. */
  readonly district: string | null;
}

const most = 6;

/** Places that somebody may have meant: what the API named itself, then whatever is spelt alike. */
export async function suggestPlaces(typed: string, named: readonly string[], { ask }: ViewContext): Promise<Suggestion[]> {
  const answer = await ask('LocalitiesView', { text: typed });
  const alike = answer.ok ? answer.data.locate.map(({ label, municipality }) => ({ place: label, district: municipality?.district.name ?? null })) : [];
  const all = [...named.map((place) => ({ place, district: null })), ...alike];
  const districts = new Map(alike.map(({ place, district }) => [place, district]));
  return [...new Set(all.map(({ place }) => place))].slice(0, most).map((place) => ({ place, district: districts.get(place) ?? null }));
}
