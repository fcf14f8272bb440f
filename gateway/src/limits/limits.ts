/** What one request may ask for. Public, because integrators plan by it: gateway/README.md repeats it. */
export const limits = Object.freeze({
  bodyBytes: 65_536,
  tokens: 2000,
  /** Braces, brackets and parentheses within one another. */
  nesting: 32,
  depth: 12,
  /** The usual introspection query of tools is this deep; it costs no service anything. */
  introspectionDepth: 20,
  aliases: 30,
  directives: 30,
  rootFields: 10,
  /** Operations and fragments in one document. */
  definitions: 50,
  /** Variables declared in one document. */
  variables: 50,
  /** Everything selected in one document: fields, spreads and inline fragments. */
  selections: 600,
  /** Of those, how many repeat the name of another at the same place: each is compared with each when a document is validated. */
  repetitions: 100,
  /** See `cost/weights.ts`. */
  cost: 100_000,
  /** Objects and lists within one another in the variables, and how many values they hold. */
  variableDepth: 8,
  variableValues: 1000,
  /** Length of `?variables=` of a trusted document, in characters. */
  variablesLength: 4096,
  /** Of a refused document; more would only make the answer larger than the question. */
  errorsReported: 10,
});

/** What the text of a document shows before it is parsed. */
export type TextLimit = 'tokens' | 'nesting' | 'aliases' | 'directives';

/** What a parsed document shows before it is validated. */
export type CountedLimit = TextLimit | 'depth' | 'introspectionDepth' | 'rootFields' | 'definitions' | 'variables' | 'selections' | 'repetitions';
