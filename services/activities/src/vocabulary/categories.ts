export const categories = [{ slug: 'storytelling', label: 'Erzählcafé', english: 'Storytelling', description: 'x' }] as const;
