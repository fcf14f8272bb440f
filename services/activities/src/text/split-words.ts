const WORD = /[\p{L}\p{N}\p{M}]+(?:\p{Dash}[\p{L}\p{N}\p{M}]+)*/gu;
/** "Bürger*innen", "Bürger:innen" and "BürgerInnen". */
const GENDER_FORM = /(\p{L})[*:_·]in(?:nen)?(?!\p{L})|(\p{Ll})In(?:nen)?(?!\p{L})/gu;
/** Soft hyphens and whatever else cannot be seen. */
const INVISIBLE = /\p{Cf}/gu;

/** The words of a text as they are written, with their hyphens but without women's endings. */
export function splitWords(text: string): readonly string[] {
  return splitPlain(text) ?? splitAny(text);
}

/** Any text whatsoever; says what a word is. */
export function splitAny(text: string): readonly string[] {
  return text.replace(INVISIBLE, '').replace(GENDER_FORM, '$1$2').match(WORD) ?? [];
}

const [OTHER, WORDLY, DASH, INTRICATE] = [0, 1, 2, 3];

/** What each character up to the usual punctuation and signs is; beyond these every one is intricate. */
const KINDS = Uint8Array.from({ length: 0x2200 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return WORDLY;
  if (/\p{Dash}/u.test(character)) return DASH;
  return /\p{Cf}/u.test(character) ? INTRICATE : OTHER;
});

const kindAt = (text: string, index: number): number => KINDS[text.charCodeAt(index)] ?? (index < text.length ? INTRICATE : OTHER);

/** The same, several times faster; null for texts with anything that may be invisible, a women's form or rare. */
function splitPlain(text: string): string[] | null {
  const words: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const kind = kindAt(text, index);
    if (kind === INTRICATE) return null;
    if (kind !== WORDLY) continue;
    const end = endOfWord(text, index);
    if (end < 0) return null;
    words.push(text.slice(index, end));
    index = end - 1;
  }
  return words;
}

/** Behind the last letter of the word that begins here; -1 when it is intricate. */
function endOfWord(text: string, begin: number): number {
  for (let index = begin + 1; ; index += 1) {
    const kind = kindAt(text, index);
    if (kind === WORDLY) {
      if (text.startsWith('In', index)) return -1;
    } else if (kind !== DASH || kindAt(text, index + 1) !== WORDLY) {
      return kind === INTRICATE || mayJoinEnding(text, index) ? -1 : index;
    }
  }
}

/** Whether a character is one of those that women's endings follow, with such an ending behind it. */
const mayJoinEnding = (text: string, index: number): boolean => text.startsWith('in', index + 1) && '*:_·'.includes(text.charAt(index));
