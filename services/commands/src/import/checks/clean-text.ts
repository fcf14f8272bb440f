// Control characters other than tab and line breaks, and the invisible marks that turn the direction of writing.
// oxlint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

export interface CleanText {
  text: string;
  controlCharactersRemoved: boolean;
}

/** One line: every run of white space is one space. */
export function cleanLine(raw: string): CleanText {
  const { text, controlCharactersRemoved } = withoutControlCharacters(raw);
  return { text: text.replace(/\s+/gu, ' ').trim(), controlCharactersRemoved };
}

/** Paragraphs stay apart by one empty line, list items keep their line, other line ends were only there for the width of a screen. */
export function cleanParagraphs(raw: string): CleanText {
  const { text, controlCharactersRemoved } = withoutControlCharacters(raw);
  const paragraphs = text
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*\n\s*/u)
    .map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*(?![-*•] |\d{1,2}[.)] )/gu, ' ').replace(/[^\S\n]+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  return { text: paragraphs.join('\n\n'), controlCharactersRemoved };
}

function withoutControlCharacters(raw: string): CleanText {
  const text = raw.replace(UNWANTED, '');
  return { text: text.normalize('NFC'), controlCharactersRemoved: text.length !== raw.length };
}
