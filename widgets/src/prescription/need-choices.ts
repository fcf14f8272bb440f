/** The needs that are asked for most, in the order they are offered in; the others stand behind "more". */
export const FIRST_NEEDS: readonly string[] = ['loneliness', 'movement', 'bereavement', 'meals', 'caregiving', 'life-change', 'home-help', 'purpose'];

export const FURTHER_NEEDS: readonly string[] = [
  'isolation', 'story-culture', 'wellbeing', 'dementia', 'digital', 'paperwork', 'transport', 'family', 'money', 'housing', 'work', 'literacy', 'arriving', 'exclusion', 'heat',
];

/** Calls for telephone numbers, never for an offer. */
export const CRISIS = 'crisis';
export const HEAT = 'heat';

/** The choices a page allows, the most used first; with none named, all there are. */
export function needChoices(allowed: readonly string[]): { first: string[]; further: string[] } {
  const all = [...FIRST_NEEDS, ...FURTHER_NEEDS].filter((slug) => allowed.length === 0 || allowed.includes(slug));
  return { first: all.slice(0, FIRST_NEEDS.length), further: all.slice(FIRST_NEEDS.length) };
}
