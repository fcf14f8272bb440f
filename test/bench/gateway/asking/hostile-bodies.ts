const repeat = (count: number, part: (at: number) => string): string => Array.from({ length: count }, (_, at) => part(at)).join(' ');

const asked = (query: string): string => JSON.stringify({ query });

/** Questions that nobody asks who wants an answer, by what is hostile about them. */
export const hostileBodies: Readonly<Record<string, string>> = {
  '1,000 aliases': asked(`{ ${repeat(1000, (at) => `a${at}: offersNear { totalCount edges { node { title organiser { name } } } }`)} }`),
  '10,000 duplicate fields': asked(`{ ${repeat(10_000, () => '__typename')} }`),
  '1,000 directives': asked(`{ offersNear { totalCount ${repeat(1000, (at) => `@nothing${at}`)} } }`),
  '100-deep nesting': asked(`{ offersNear(first: 1) { edges { node ${'{ place { offers '.repeat(49)}{ id }${' } }'.repeat(49)} } } }`),
  '1 MB of spaces': asked(`{ offersNear { totalCount ${' '.repeat(1_048_576)} } }`),
};
