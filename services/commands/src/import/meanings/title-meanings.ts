import type { ActivityRecord } from '@miteinander/activities/activity/activity.record.js';

type Meaning = Pick<ActivityRecord, 'categories' | 'needs'>;

/**
 * What a title plainly says, and nothing that would have to be guessed. A need is given only where the title itself invites people for it:
 * a card tournament is a game, but nobody is sent there for loneliness. The first line that fits decides.
 */
export const TITLE_MEANINGS: readonly (Meaning & { words: RegExp })[] = [
  { words: /erzählcafé|erzählnachmittag/iu, categories: ['storytelling'], needs: ['story-culture'] },
  { words: /dorfarchiv|heimatabend/iu, categories: ['heritage'], needs: ['story-culture'] },
  { words: /mittagstisch/iu, categories: ['shared-meal'], needs: ['meals'] },
  { words: /wanderung|spaziergang|fahrradtour|radtour/iu, categories: ['walking'], needs: ['movement'] },
  { words: /gymnastik/iu, categories: ['exercise'], needs: ['movement'] },
  { words: /spielenachmittag|spieletreff/iu, categories: ['games'], needs: ['isolation'] },
  { words: /\bbingo\b|skat\b|knobeln/iu, categories: ['games'], needs: [] },
  { words: /frühstück|bürgermahl|braunkohlessen|fischessen|lange tafel/iu, categories: ['shared-meal'], needs: [] },
  { words: /konzert|\bchor\b|\bsingen\b/iu, categories: ['music'], needs: [] },
  { words: /theater/iu, categories: ['culture'], needs: [] },
  { words: /nähworkshop|basteln|handarbeit|kreativ/iu, categories: ['creative'], needs: [] },
  { words: /vortrag/iu, categories: ['learning'], needs: [] },
  { words: /blutspende/iu, categories: ['health'], needs: [] },
  { words: /weihnachtsmarkt|osterfeuer|schützenfest|sommerfest|dorffest/iu, categories: ['celebration'], needs: [] },
  { words: /müllsammel/iu, categories: ['helping'], needs: [] },
];

const FALLBACK: Meaning = { categories: ['meeting'], needs: [] };

/** What the first of some texts says that says anything: a title, then perhaps its keywords. */
export function titleMeaning(texts: string | readonly string[]): Meaning {
  const found = [texts].flat().flatMap((text) => TITLE_MEANINGS.find(({ words }) => words.test(text)) ?? []);
  const { categories, needs } = found[0] ?? FALLBACK;
  return { categories: [...categories], needs: [...needs] };
}
