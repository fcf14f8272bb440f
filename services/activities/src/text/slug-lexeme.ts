export type SlugKind = 'need' | 'category' | 'audience';

/** How a slug stands among the words an offer is found by. No word has a dot in it, so none can be mistaken for a slug. */
export const slugLexeme = (kind: SlugKind, slug: string): string => `${kind}.${slug.replace(/[^a-z0-9-]/g, '')}`;
