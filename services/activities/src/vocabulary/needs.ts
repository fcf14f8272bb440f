export const needs = [{ slug: 'loneliness', label: 'Einsamkeit', plainLabel: 'Ich fühle mich allein.', english: 'Loneliness', description: 'x' }] as const;
