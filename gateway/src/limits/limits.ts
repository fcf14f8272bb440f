/** What one request may ask for. Public, because integrators plan by it: gateway/README.md repeats it. */
export const limits = Object.freeze({
  bodyBytes: 65_536,
  tokens: 2000,
  depth: 12,
  /** The usual introspection query of tools is this deep; it costs no service anything. */
  introspectionDepth: 20,
  aliases: 30,
  directives: 50,
  rootFields: 10,
  /** Length of `?variables=` of a trusted document, in characters. */
  variablesLength: 4096,
  /** Of a refused document; more would only make the answer larger than the question. */
  errorsReported: 10,
});

export type CountedLimit = 'tokens' | 'depth' | 'introspectionDepth' | 'aliases' | 'directives' | 'rootFields';
