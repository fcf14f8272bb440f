import type { TextLimit } from './limits.js';

/** What is counted in the text of a document, up to the limit it exceeds. */
export interface DocumentText {
  /** As the parser counts them: without comments, white space and commas. */
  readonly tokens: number;
  /** The most braces, brackets and parentheses within one another. */
  readonly nesting: number;
  /** In the definition that has most of them; fragments are not written out. */
  readonly aliases: number;
  readonly directives: number;
  /** Undefined if none is. */
  readonly exceeded: TextLimit | undefined;
}

/** What a character can begin; what can begin nothing ends the scan, and the parser says why. */
const NOTHING = 0;
const BLANK = 1;
const PUNCTUATOR = 2;
const OPENING = 3;
const CLOSING = 4;
const NAME = 5;
const NUMBER = 6;
const QUOTE = 7;
const COMMENT = 8;
const DOTS = 9;
const COLON = 10;
const DIRECTIVE = 11;

const beginnings = new Uint8Array(128);
const begin = (kind: number, characters: string): void => {
  for (const character of characters) beginnings[character.charCodeAt(0)] = kind;
};
begin(BLANK, '\t\n\r ,');
begin(PUNCTUATOR, '!$&=|');
begin(OPENING, '{[(');
begin(CLOSING, '}])');
begin(NAME, '_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
begin(NUMBER, '-0123456789');
begin(QUOTE, '"');
begin(COMMENT, '#');
begin(DOTS, '.');
begin(COLON, ':');
begin(DIRECTIVE, '@');

const QUOTE_CODE = 0x22;
const PARENTHESIS_OPEN = 0x28;
const PARENTHESIS_CLOSE = 0x29;
const BACKSLASH = 0x5c;
const BYTE_ORDER_MARK = 0xfeff;

const kindOf = (code: number): number => (code < 128 ? (beginnings[code] ?? NOTHING) : code === BYTE_ORDER_MARK ? BLANK : NOTHING);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d;

const afterName = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && kindOf(code) !== NAME) break;
    at++;
  }
  return at;
};

const afterDigits = (text: string, start: number): number => {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
};

const afterNumber = (text: string, start: number): number => {
  let at = afterDigits(text, start + 1);
  if (text[at] === '.') at = afterDigits(text, at + 1);
  if (text[at] === 'e' || text[at] === 'E') at = afterDigits(text, text[at + 1] === '-' || text[at + 1] === '+' ? at + 2 : at + 1);
  return at;
};

const afterComment = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
};

const afterString = (text: string, start: number): number => {
  if (text.startsWith('"""', start)) return afterBlockString(text, start);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE_CODE) return at + 1;
    if (code === BACKSLASH) at++;
    else if (isLineEnd(code)) break;
  }
  // It never ends: the parser says so.
  return text.length;
};

const afterBlockString = (text: string, start: number): number => {
  let end = text.indexOf('"""', start + 3);
  while (end > 0 && text.charCodeAt(end - 1) === BACKSLASH) end = text.indexOf('"""', end + 3);
  return end < 0 ? text.length : end + 3;
};

/**
 * Counts what makes a document dear before it is parsed, in one pass and without making anything, and stops where a limit is exceeded.
 * For a document that can be parsed, tokens and nesting are exact; aliases and directives are never more than what is counted in the
 * parsed one, so that nothing is refused here that would be allowed there.
 */
export const scanDocument = (text: string, most: Readonly<Record<TextLimit, number>>): DocumentText => {
  let tokens = 0;
  let nesting = 0;
  let aliases = 0;
  let directives = 0;
  let open = 0;
  let parentheses = 0;
  let aliasesHere = 0;
  let exceeded: TextLimit | undefined;

  let at = 0;
  while (at < text.length && exceeded === undefined) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === NOTHING) break;
    if (kind === BLANK) {
      at++;
      continue;
    }
    if (kind === COMMENT) {
      at = afterComment(text, at);
      continue;
    }

    if (++tokens > most.tokens) exceeded = 'tokens';
    let end = at + 1;
    switch (kind) {
      case NAME:
        end = afterName(text, at);
        break;
      case NUMBER:
        end = afterNumber(text, at);
        break;
      case QUOTE:
        end = afterString(text, at);
        break;
      case DOTS:
        end = at + 3;
        break;
      case DIRECTIVE:
        if (++directives > most.directives) exceeded ??= 'directives';
        break;
      case COLON:
        // Within parentheses a colon stands after an argument, a variable or a field of an object.
        if (parentheses > 0) break;
        aliases = Math.max(aliases, ++aliasesHere);
        if (aliases > most.aliases) exceeded ??= 'aliases';
        break;
      case OPENING:
        if (code === PARENTHESIS_OPEN) parentheses++;
        nesting = Math.max(nesting, ++open);
        if (nesting > most.nesting) exceeded ??= 'nesting';
        break;
      case CLOSING:
        if (code === PARENTHESIS_CLOSE) parentheses--;
        if (--open === 0) aliasesHere = 0;
        break;
    }
    at = end;
  }
  return { tokens, nesting, aliases, directives, exceeded };
};
