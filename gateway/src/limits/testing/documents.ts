import fc from 'fast-check';

/** Fields of what the graph of tests is made of; each can have one of these names. */
const names = ['a', 'b', 'c', 'd'];

const alias = fc.constantFrom('', '', '', 'x: ', 'y: ', 'z: ');
const directive = fc.constantFrom('', '', '', ' @include(if: true)', ' @skip(if: $on)', ' @skip(if: false) @include(if: $on)');
const argument = fc.constantFrom('', '', '(first: 3)', '(first: $n)', '(text: "a: { \\" @")', '(near: { lat: 1.5, list: [1, { x: "y" }] })');

const selectionsWith = (spread: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const depth = fc.createDepthIdentifier();
  return fc.letrec<{ selections: string; field: string; inline: string; selection: string }>((tie) => ({
    field: fc.tuple(alias, fc.constantFrom(...names), argument, directive, fc.option(tie('selections'), { nil: '', maxDepth: 3, depthIdentifier: depth })).map((parts) => parts.join('')),
    inline: fc.tuple(fc.constantFrom('...', '... on Thing'), directive, tie('selections')).map((parts) => parts.join(' ')),
    selection: fc.oneof({ maxDepth: 3, depthIdentifier: depth }, { weight: 2, arbitrary: spread }, { weight: 6, arbitrary: tie('field') }, { weight: 1, arbitrary: tie('inline') }),
    selections: fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((all) => `{ ${all.join(' ')} }`),
  })).selections;
};

const fragment = (name: string, selections: fc.Arbitrary<string>): fc.Arbitrary<string> => selections.map((text) => `fragment ${name} on Thing ${text}`);

const documentOf = (selections: fc.Arbitrary<string>, ...fragments: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(selections, fc.option(selections, { nil: undefined }), ...fragments)
    .map(([first = '', second, ...rest]) => [`query A($on: Boolean!, $n: Int = 2) ${first}`, ...(second === undefined ? [] : [`query B ${second}`]), ...rest].join('\n'));

const any = selectionsWith(fc.constantFrom('...F0', '...F1', '...F2', '...Nobody'));

/** Documents that can be parsed, though they may fit no schema: fragments may go in circles and arguments be unknown. */
export const documents: fc.Arbitrary<string> = documentOf(any, fragment('F0', any), fragment('F1', any), fragment('F2', any));

const onlyLater = (from: number): fc.Arbitrary<string> => selectionsWith(fc.constantFrom(...['...F0', '...F1', '...F2', '... { a }'].slice(from)));

/** Such documents whose fragments end. */
export const endingDocuments: fc.Arbitrary<string> = documentOf(onlyLater(0), fragment('F0', onlyLater(1)), fragment('F1', onlyLater(2)), fragment('F2', onlyLater(3)));
