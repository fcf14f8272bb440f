export type Theme = 'company' | 'meals' | 'movement' | 'culture' | 'digital' | 'grief';

/** The widget's simple choices, each standing for several categories of the directory. */
export const themes: Readonly<Record<Theme, readonly string[]>> = {
  company: ['coffee-meeting', 'storytelling', 'games', 'language-cafe', 'visiting', 'meeting', 'celebration'],
  meals: ['shared-meal'],
  movement: ['walking', 'exercise', 'nature', 'health'],
  culture: ['culture', 'heritage', 'music', 'creative', 'reading', 'storytelling', 'faith'],
  digital: ['digital-help'],
  grief: ['grief'],
};
