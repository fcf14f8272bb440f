import fc from 'fast-check';
import { getIntrospectionQuery, Lexer, parse, print, Source, TokenKind, type Token } from 'graphql';
import { expect, test } from 'vitest';
import { measureDocument } from './measure-document.js';
import { scanDocument } from './scan-document.js';
import { documents } from './testing/documents.js';

const unlimited = { tokens: Infinity, nesting: Infinity, aliases: Infinity, directives: Infinity };

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** The same by the lexer of graphql-js; undefined for what it cannot read. */
const lexed = (text: string): { tokens: number; nesting: number; directives: number } | undefined => {
  const lexer = new Lexer(new Source(text));
  const counts = { tokens: 0, nesting: 0, directives: 0 };
  let open = 0;
  try {
    for (let token: Token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      counts.tokens++;
      if (token.kind === TokenKind.AT) counts.directives++;
      if (opening.has(token.kind)) counts.nesting = Math.max(counts.nesting, ++open);
      if (closing.has(token.kind)) open--;
    }
    return counts;
  } catch {
    return undefined;
  }
};

const piece = fc.oneof(
  fc.constantFrom('{', '}', '(', ')', '[', ']', ':', '@', '...', '$', '!', '=', '|', '&', ',', ' ', '\n', '\r\n', '\t', '\uFEFF'),
  fc.constantFrom('name', '_', 'a1', 'query', 'true', '0', '-1', '10', '1.5', '2e3', '-0.5E-7', '1-2'),
  fc.constantFrom('""', '"a"', '"\\""', '"{ a: \\\\"', '"\\u00e4"', '"\\u{1F600}"', '"ü😀"', '"#"', '"""block"""', '"""a\n{ "b" \\""" }"""', '""""""', '"""\\\\"""'),
  fc.constantFrom('# comment { @ "\n', '#\r', '# """\n', '#ende'),
  // What nobody can read: unterminated, unknown, half.
  fc.constantFrom('"', '"""', '..', '?', 'ä', '\u0000', '01', '1.', '"\n"', '\\'),
);

test('whatever the lexer can read has as many tokens, as much nesting and as many directives here', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, spaced) => {
      const text = pieces.join(spaced ? ' ' : '');
      const expected = lexed(text);
      const { tokens, nesting, directives } = scanDocument(text, unlimited);
      if (expected !== undefined) expect({ tokens, nesting, directives }, text).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

test('no text whatsoever makes it stumble', () => {
  fc.assert(fc.property(fc.uint16Array({ maxLength: 200 }), (codes) => scanDocument(String.fromCharCode(...codes), unlimited).tokens <= codes.length));
});

test('of a document that can be parsed, no more aliases and directives are counted than in the parsed one', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const document = parse(text);
      const scanned = scanDocument(text, unlimited);
      const measured = measureDocument(document);
      expect(scanned.aliases, text).toBeLessThanOrEqual(measured.aliases);
      expect(scanned.directives, text).toBe(measured.directives);
      expect(scanDocument(print(document), unlimited)).toEqual(scanned);
    }),
    { numRuns: 200 },
  );
});

test.for(['tokens', 'nesting', 'aliases', 'directives'] as const)('what has exactly as many %s as allowed passes, and one more does not', (limit) => {
  fc.assert(
    fc.property(documents, (text) => {
      const count = scanDocument(text, unlimited)[limit];
      expect(scanDocument(text, { ...unlimited, [limit]: count }).exceeded, text).toBeUndefined();
      if (count > 0) expect(scanDocument(text, { ...unlimited, [limit]: count - 1 }).exceeded).toBe(limit);
    }),
    { numRuns: 200 },
  );
});

test('a scan ends where a limit is exceeded', () => {
  expect(scanDocument('{ a }'.repeat(10_000), { ...unlimited, tokens: 10 })).toEqual({ tokens: 11, nesting: 1, aliases: 0, directives: 0, exceeded: 'tokens' });
  expect(scanDocument('{ a '.repeat(10_000), { ...unlimited, nesting: 10 })).toMatchObject({ nesting: 11, exceeded: 'nesting' });
});

test('colons in arguments, variables and objects are no aliases, and each definition is counted for itself', () => {
  const text = 'query A($a: Int = 1, $b: [In!] = [{ c: { d: 1 } }]) @e(f: 1) { g: h(i: { j: "k: l" }) { m: n # o: p\n } } query B { q: r }';
  expect(scanDocument(text, unlimited)).toMatchObject({ aliases: 2, directives: 1 });
});

test('the introspection query of tools fits', () => {
  expect(scanDocument(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true }), { tokens: 2000, nesting: 32, aliases: 30, directives: 30 }).exceeded).toBeUndefined();
});
