import { WORDS } from './words.js';

const WORDS_OF_A_CODE = 4;
/** Of 1,024 words each takes ten bits. */
const BITS = 10;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Four words nobody can guess: 40 bits of chance, as they stand in addresses (`linde-bruecke-amsel-mond`). */
export function newWordCode(): string {
  const chance = crypto.getRandomValues(new Uint16Array(WORDS_OF_A_CODE));
  return Array.from(chance, (number) => normaliseWordCode(WORDS[number & ((1 << BITS) - 1)] ?? '')).join('-');
}

/** As people read it: "Linde Brücke Amsel Mond". A word that is not of the list keeps its letters. */
export function shownWordCode(code: string): string {
  return normaliseWordCode(code)
    .split('-')
    .map((word) => shown.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** What somebody typed or said, as the server keeps it: lower case, umlauts written out, one `-` between words. */
export function normaliseWordCode(typed: string): string {
  return typed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

const shown: ReadonlyMap<string, string> = new Map(WORDS.map((word) => [normaliseWordCode(word), word]));
